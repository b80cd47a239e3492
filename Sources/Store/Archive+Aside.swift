internal import Glibc
internal import Logging

extension Archive {
    /// Removes what the program put aside before a migration and a restore, once it is so many days old.
    ///
    /// It holds what has been erased since; backups elsewhere are the owner's own to end.
    package func removeCopies(olderThan days: Int) {
        let before = time(nil) - days * 86_400
        for name in File.names(in: directory.path) where Self.isCopy(name) {
            let path = directory.path + "/" + name
            guard let changed = File.changed(path), changed < before else { continue }
            do {
                try File.remove(path)
                log.notice("removed an old copy", metadata: ["file": "\(path)"])
            } catch {
                log.error("an old copy was not removed", metadata: ["error": "\(error)"])
            }
        }
    }

    /// `voor-migratie.db` and `vervangen-20261122….db`, with their logs.
    private static func isCopy(_ name: String) -> Bool {
        ["", "-wal", "-shm"].contains { name == "voor-migratie.db" + $0 }
            || (name.hasPrefix("vervangen-") && (name.hasSuffix(".db") || name.hasSuffix(".db-wal")))
    }
}

/// `unsafe`: the path is copied for the call, and each entry is read before the next one is asked for.
extension File {
    /// The names in a directory, none when it can't be read.
    static func names(in path: String) -> [String] {
        guard let directory = unsafe opendir(path) else { return [] }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            names.append(
                unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                    unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
                })
        }
        return names
    }

    /// How many octets a file has; nil when it is not there.
    static func size(_ path: String) -> Int? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// When a file last changed, in seconds since 1970; nil when it is not there.
    static func changed(_ path: String) -> Int? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status.st_mtim.tv_sec : nil
    }
}
