internal import Glibc

/// The directory that holds everything: the database, its log and the lock file.
struct DataDirectory: Sendable {
    let path: String

    var database: String { path + "/inzetbaar.db" }
    /// The write-ahead log; after an unclean stop it holds acknowledged writes.
    var log: String { database + "-wal" }
    var sharedMemory: String { database + "-shm" }
    /// Held while a process works here; not empty after an unclean stop.
    var lock: String { path + "/inzetbaar.lock" }
    /// The copy made before the last migration.
    var beforeMigration: String { path + "/voor-migratie.db" }
    /// Where a restored copy is written before it takes the database's place.
    var incoming: String { path + "/terugzetten.db" }

    /// Makes the directory when it is missing, for the owner only.
    func create() throws(StoreError) {
        guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw .file(operation: "mkdir", path: path, code: errno)
    }

    /// Makes the database file when it is missing, readable by the owner only; log and memory inherit that.
    func createDatabase() throws(StoreError) {
        try File.make(database)
    }

    var hasDatabase: Bool { File.exists(database) }

    /// Whether a process has the database open, or died while it had.
    var isOpen: Bool { (try? File.read(lock))?.isEmpty == false }

    /// Where heads of the audit chain are signed unless a setting names another place.
    var audit: AuditPlace { AuditPlace(directory: path + "/audit") }

    /// Makes renames and new files in the directory survive a power cut.
    func sync() throws(StoreError) { try File.sync(path) }
}

/// What the store asks of files; every refusal carries the operation and the path.
///
/// `unsafe` in this file: a String handed to C is a NUL-terminated copy that lives as long as the call.
enum File {
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Makes an empty file for the owner only, unless it is there.
    static func make(_ path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(operation: "open", path: path, code: errno) }
        close(descriptor)
    }

    /// Removes a file; a missing one is fine.
    static func remove(_ path: String) throws(StoreError) {
        guard unsafe unlink(path) != 0, errno != ENOENT else { return }
        throw .file(operation: "unlink", path: path, code: errno)
    }

    /// Puts a file in the place of another, at once.
    static func move(_ path: String, to target: String) throws(StoreError) {
        guard unsafe rename(path, target) == 0 else { throw .file(operation: "rename", path: path, code: errno) }
    }

    /// Makes a file or a directory survive a power cut.
    static func sync(_ path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(operation: "open", path: path, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .file(operation: "fsync", path: path, code: errno) }
    }

    /// The directory a path lies in.
    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Whether two paths name one place in a directory, also when nothing is there yet.
    static func haveOnePlace(_ one: String, _ other: String) -> Bool {
        name(of: one) == name(of: other) && areSame(directory(of: one), directory(of: other))
    }

    private static func name(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[$0...].dropFirst() } ?? path[...]
    }

    /// Whether nothing is there, or a file: a device or a directory is never put out of its place.
    static func mayReplace(_ path: String) -> Bool {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return errno == ENOENT }
        return status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether two paths lead to one file.
    static func areSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
}
