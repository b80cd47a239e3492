internal import Glibc

/// The lock that one process holds on a data directory, and the mark that tells a crash from a clean stop.
///
/// The kernel lets go of the lock when the process ends, however it ends; the mark then stays.
final class LockFile: Sendable {
    private let descriptor: Int32
    private let path: String
    /// Whether the process before this one stopped without saying so.
    let wasUnclean: Bool

    init(_ directory: DataDirectory) throws(StoreError) {
        path = directory.lock
        // A String handed to C is a NUL-terminated copy that lives as long as the call.
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(operation: "open", path: path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            guard code == EWOULDBLOCK else { throw .file(operation: "flock", path: path, code: code) }
            throw .inUse(directory: directory.path)
        }
        var status = stat()
        // fstat writes into the local value only.
        unsafe fstat(descriptor, &status)
        wasUnclean = status.st_size > 0
    }

    deinit {
        // A child that is being started holds the descriptor too, until it runs its own program.
        release()
        close(descriptor)
    }

    /// Marks that work began; it stays until `markClean`.
    func markOpen() throws(StoreError) {
        let mark: [UInt8] = [0x6F, 0x70, 0x65, 0x6E, 0x0A]  // "open\n"
        // The buffer is read within the call.
        let written = unsafe mark.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        guard written == mark.count, fsync(descriptor) == 0 else {
            throw .file(operation: "write", path: path, code: errno)
        }
    }

    /// Marks that everything is in the database file.
    func markClean() throws(StoreError) {
        guard ftruncate(descriptor, 0) == 0, fsync(descriptor) == 0 else {
            throw .file(operation: "truncate", path: path, code: errno)
        }
    }

    /// Lets another process in.
    func release() {
        flock(descriptor, LOCK_UN)
    }
}
