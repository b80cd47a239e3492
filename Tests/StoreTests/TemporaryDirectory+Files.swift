import Glibc

extension TemporaryDirectory {
    /// The size of a file, -1 when there is none.
    func size(of path: String) -> Int {
        status(of: path)?.st_size ?? -1
    }

    /// The permissions of a file.
    func mode(of path: String) -> mode_t {
        (status(of: path)?.st_mode ?? 0) & 0o777
    }

    /// Overwrites part of a file with garbage.
    func overwrite(_ path: String, at offset: Int, count: Int) {
        let garbage = [UInt8](repeating: 0xA5, count: count)
        // The path is copied for the call, the buffer is read within it.
        let descriptor = unsafe open(path, O_WRONLY)
        _ = unsafe garbage.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, count, offset) }
        close(descriptor)
    }

    private func status(of path: String) -> stat? {
        var status = stat()
        // stat writes into the local value only.
        return unsafe stat(path, &status) == 0 ? status : nil
    }
}

extension TemporaryDirectory {
    /// Makes a file with this text.
    func write(_ text: String, to path: String) {
        // Both texts are copied for the call.
        guard let file = unsafe fopen(path, "w") else { return }
        unsafe fputs(text, file)
        unsafe fclose(file)
    }
}
