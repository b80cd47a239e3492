internal import Glibc

/// Small text files of whole lines.
///
/// `unsafe` in this file: paths are copied for the call, buffers are used within it.
extension File {
    /// Makes a file with this content for the owner only; false when there is one already.
    static func makeNew(_ path: String, _ bytes: [UInt8]) throws(StoreError) -> Bool {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            guard errno == EEXIST else { throw .file(operation: "open", path: path, code: errno) }
            return false
        }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path)
        return true
    }

    /// Adds whole lines at the end and returns when the disk has them; half a line of an earlier crash is cut off.
    static func append(_ lines: [UInt8], to path: String) throws(StoreError) {
        let isNew = !exists(path)
        let whole = try read(path).lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(operation: "open", path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, Int(status.st_size) >= whole else {
            throw .file(operation: "stat", path: path, code: errno)
        }
        // A place that only lets a file grow refuses to cut; there is seldom anything to cut.
        if Int(status.st_size) > whole, ftruncate(descriptor, whole) != 0 {
            throw .file(operation: "truncate", path: path, code: errno)
        }
        guard lseek(descriptor, 0, SEEK_END) >= 0 else { throw .file(operation: "seek", path: path, code: errno) }
        try write(lines, to: descriptor, path)
        if isNew { try sync(directory(of: path)) }
    }

    /// The whole lines of a file, none when there is no file; half a line at the end is left out.
    static func lines(_ path: String) throws(StoreError) -> [String] {
        let bytes = try read(path)
        guard let end = bytes.lastIndex(of: 0x0A) else { return [] }
        return bytes[..<end].split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// All octets of a file, none when there is no file.
    static func read(_ path: String) throws(StoreError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw .file(operation: "open", path: path, code: errno) }
            return []
        }
        defer { close(descriptor) }
        var (all, part) = ([UInt8](), [UInt8](repeating: 0, count: 64 << 10))
        while true {
            let count = unsafe part.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(operation: "read", path: path, code: errno) }
            guard count > 0 else { return all }
            all += part[..<count]
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(StoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .file(operation: "write", path: path, code: errno) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw .file(operation: "fsync", path: path, code: errno) }
    }
}
