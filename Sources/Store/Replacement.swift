internal import Glibc
internal import Logging
internal import SQLite
internal import Schema

/// A checked copy that takes the database's place: from the moment it has its name it is finished, whatever happens.
///
/// The old database and its log cannot both change their names at once. So the copy is named first, on disk before
/// anything is touched; who finds that name later does the rest, and each step may be done twice.
struct Replacement {
    private static let prefix = "terugzetten-"

    private let directory: DataDirectory
    private let stamp: String

    private var copy: String { directory.path + "/" + Self.prefix + stamp + ".db" }

    /// Takes the written copy: before this nothing has happened, after it the copy will be the database.
    init(_ directory: DataDirectory, at now: Instant) throws(StoreError) {
        self.directory = directory
        stamp = now.text.filter(\.isNumber)
        try File.sync(directory.incoming)
        try File.move(directory.incoming, to: copy)
        try directory.sync()
    }

    private init(_ directory: DataDirectory, stamp: String) {
        self.directory = directory
        self.stamp = stamp
    }

    /// The one that was cut off in this directory.
    static func pending(in directory: DataDirectory) -> Replacement? {
        for name in File.names(in: directory.path).sorted() where name.hasPrefix(prefix) && name.hasSuffix(".db") {
            return Replacement(directory, stamp: String(name.dropFirst(prefix.count).dropLast(3)))
        }
        return nil
    }

    /// Puts the copy in place and answers where the old database was put aside.
    func finish(signing place: AuditPlace) throws(StoreError) -> String? {
        try sign(at: place)
        let aside = try putAside()
        try File.move(copy, to: directory.database)
        try directory.sync()
        return aside
    }

    /// Signs outside what the copy says of itself: from there on the audit chain is another one.
    private func sign(at place: AuditPlace) throws(StoreError) {
        var heads = try HeadLog(place)
        let head = try storing(try AuditHead.stored(in: try Database(path: copy, mode: .writer)))
        if heads.isNews(head) { try heads.sign(head, .teruggezet, at: .now()) }
    }

    /// Moves the old database away with its log: a log left behind would be played into the restored file.
    private func putAside() throws(StoreError) -> String? {
        let aside = directory.path + "/vervangen-\(stamp).db"
        if File.exists(directory.log) { try File.move(directory.log, to: aside + "-wal") }
        try File.remove(directory.sharedMemory)
        if directory.hasDatabase { try File.move(directory.database, to: aside) }
        return File.exists(aside) ? aside : nil
    }
}

extension Archive {
    /// Finishes a restore that was cut off, and clears away one that had not begun to count.
    static func finishRestore(in directory: DataDirectory, _ place: AuditPlace, _ log: Logger) throws(StoreError) {
        for rest in ["", ".deel", "-wal", "-shm"] { try File.remove(directory.incoming + rest) }
        while let pending = Replacement.pending(in: directory) {
            let aside = try pending.finish(signing: place)
            log.notice("finished a restore that was cut off", metadata: ["aside": "\(aside ?? "")"])
        }
    }
}
