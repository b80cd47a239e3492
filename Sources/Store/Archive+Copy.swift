internal import Glibc
internal import Logging
internal import SQLite
internal import Schema

/// A verified copy of a database file, made while others may write it.
struct Copy {
    private let source: String
    /// What no copy may take the place of.
    private let spared: [String]

    init(of source: String) {
        self.source = source
        spared = [source, source + "-wal", source + "-shm"]
    }

    init(of directory: DataDirectory) {
        source = directory.database
        spared = [directory.database, directory.log, directory.sharedMemory, directory.lock]
    }

    /// Writes the copy beside its target, checks it and then puts it in the target's place.
    func write(to target: String) throws(StoreError) {
        guard File.exists(source) else { throw .file(operation: "open", path: source, code: ENOENT) }
        // The name of the log or of the lock would do as much harm as the name of the database.
        for own in spared where File.areSame(own, target) || File.haveOnePlace(own, target) {
            throw .copyOntoItself(path: target)
        }
        guard File.mayReplace(target) else { throw .file(operation: "rename", path: target, code: EEXIST) }
        let part = target + ".deel"
        try File.remove(part)
        try File.make(part)
        do throws(StoreError) {
            _ = try storing(try Database(path: source, mode: .backup).run("vacuum into \(part)"))
            // VACUUM INTO does not sync its target.
            try File.sync(part)
            try Self.verify(part)
            try File.move(part, to: target)
            try File.sync(File.directory(of: target))
        } catch {
            try? File.remove(part)
            throw error
        }
    }

    /// Refuses a file that is damaged, foreign, newer than this program or grown by other steps.
    static func verify(_ path: String, _ migrator: Migrator = Migrator()) throws(StoreError) {
        guard File.exists(path) else { throw .file(operation: "open", path: path, code: ENOENT) }
        let database = try storing(try Database(path: path, mode: .backup))
        let application = try storing(try database.number("pragma application_id"))
        guard application == Migrator.applicationID else { throw .foreign(path: path) }
        _ = try migrator.due(in: database, path: path)
        let faults = try storing(try database.allFaults())
        guard faults.isEmpty else { throw .corrupt(path: path, faults: faults) }
    }
}

extension Archive {
    /// Writes a verified copy to a file while the server runs; an older copy there is replaced at the end.
    package func backup(to file: String) throws(StoreError) {
        try Copy(of: directory).write(to: file)
    }

    /// Writes a verified copy of a directory's database, whether or not a server runs on it.
    package static func backup(_ directory: String, to file: String) throws(StoreError) {
        try Copy(of: DataDirectory(path: directory)).write(to: file)
    }

    /// Puts a copy in the place of the directory's database and answers where the old one was put aside.
    ///
    /// It refuses while a server runs and when the copy is damaged, before anything is touched. Cut off at any moment
    /// it either has not happened, or the next opening finishes it.
    @discardableResult
    package static func restore(
        _ file: String, into path: String, audit: AuditPlace? = nil
    ) throws(StoreError) -> String? {
        let directory = DataDirectory(path: path)
        try Copy.verify(file)
        try directory.create()
        let lock = try LockFile(directory)
        defer { lock.release() }
        let place = audit ?? directory.audit
        try finishRestore(in: directory, place, Logger(label: "inzetbaar.store"))
        try Copy(of: file).write(to: directory.incoming)
        try recordRestore(in: directory.incoming)
        let aside = try Replacement(directory, at: .now()).finish(signing: place)
        // The database is a checked copy, whatever happened to the one before it.
        try lock.markClean()
        return aside
    }

    /// Writes into the copy that it was put back.
    private static func recordRestore(in file: String) throws(StoreError) {
        let database = try storing(try Database(path: file, mode: .writer))
        let ledger = Ledger(head: try storing(try AuditHead.stored(in: database)))
        let transaction = Transaction(database: database, now: .now(), ledger: ledger)
        try storing(
            try transaction.audit(
                "zetTerug", kind: "database", id: nil, actor: Actor(kind: "systeem", role: "opdrachtregel")))
        _ = try storing(try database.checkpoint(.truncate))
    }
}
