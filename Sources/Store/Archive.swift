internal import Logging
internal import Migrations
package import SQLite
package import Schema

/// The records of one data directory: one connection that writes, one for each worker that reads.
///
/// A value of this type holds the directory's lock; `close` gives it up and marks a clean stop. Without `close`
/// nothing acknowledged is lost, but the next start checks the file first.
package final class Archive: Sendable {
    let directory: DataDirectory
    private let lock: LockFile
    private let writer: Writer
    private let readers: [Reader]
    let heads: Lock<HeadLog>
    let log: Logger

    /// Opens the directory, makes it when it is missing and brings the database to this program's version.
    package convenience init(directory: String, settings: StoreSettings = StoreSettings()) throws(StoreError) {
        try self.init(DataDirectory(path: directory), settings, Migrator())
    }

    init(_ directory: DataDirectory, _ settings: StoreSettings, _ migrator: Migrator) throws(StoreError) {
        self.directory = directory
        log = settings.log
        try directory.create()
        lock = try LockFile(directory)
        Self.warnAboutLibrary(settings.log)
        let place = settings.audit ?? directory.audit
        try Self.finishRestore(in: directory, place, settings.log)
        let (database, version) = try Self.openWriter(directory, lock, migrator, settings.log)
        let head = try storing(try AuditHead.stored(in: database))
        heads = Lock(
            try Self.openHeads(
                place, head, wasUnclean: lock.wasUnclean,
                isUpgrade: version < Migration.signingSince, settings.log))
        writer = Writer(database, head: head, settings: settings, log: settings.log)
        var readers: [Reader] = []
        for _ in 0..<max(1, settings.workers) {
            readers.append(
                Reader(
                    try storing(try Database(path: directory.database, mode: .reader)), limit: settings.readLimit))
        }
        self.readers = readers
    }

    /// Runs the body on this worker's own connection, on one snapshot, with errors of the caller's own kind.
    ///
    /// A worker is one thread; a read inside a read of the same worker is refused.
    package func read<Result, Failure: DatabaseFailure>(
        worker: Int = 0, _ body: (Database) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard readers.indices.contains(worker) else { throw Failure(.misuse("there is no worker \(worker)")) }
        return try readers[worker].read(body)
    }

    /// Runs the body on this worker's own connection, on one snapshot from its first statement to its end.
    package func read<Result>(
        worker: Int = 0, _ body: (Database) throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> Result {
        guard readers.indices.contains(worker) else { throw .misuse("there is no worker \(worker)") }
        return try readers[worker].read(body)
    }

    /// Runs the body on a connection of its own, for long searches off the threads that answer.
    package func readApart<Result>(
        _ body: (Database) throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> Result {
        let database = try Database(path: directory.database, mode: .reader)
        try database.run("begin")
        let result = try body(database)
        try database.run("commit")
        return result
    }

    /// Queues a piece of work; the caller becomes the leader and works off the queue, or returns at once.
    package func write(_ piece: WritePiece) {
        writer.write(piece)
    }

    /// Writes and waits until the disk has it: for commands, imports, start-up and tests, never for a request.
    ///
    /// A piece of work that called it would wait for itself.
    package func writeAndWait<Answer: Sendable>(
        at now: Instant = .now(),
        _ work: @escaping @Sendable (Transaction) throws(DatabaseError) -> Verdict<Answer>
    ) throws(WriteFailure) -> Answer {
        let answer = Lock<Result<Answer, WriteFailure>?>(nil)
        write(
            WritePiece(at: now, work) { result in
                answer.withLock { $0 = result }
                answer.announce()
            })
        return try answer.wait(until: { $0 != nil }) { $0 ?? .failure(.closed) }.get()
    }

    /// Moves everything into the database file and empties the log, so that erased text is gone from both.
    ///
    /// The answer is false when a reader stood in the way; ask again.
    package func emptyLog(_ done: @escaping @Sendable (Bool) -> Void) {
        writer.emptyLog(done)
    }

    /// How many pieces of work wait.
    package var waiting: Int { writer.waiting }

    /// The length of the write-ahead log in octets.
    package var logBytes: Int { File.size(directory.log) ?? 0 }

    /// The length of the database file in octets.
    package var databaseBytes: Int { File.size(directory.database) ?? 0 }

    /// What the writer did since the start.
    package var figures: WriteFigures { writer.figures.withLock { $0 } }

    /// Whether writes are refused until a restart, because the disk failed or the file is damaged.
    package var hasStopped: Bool { writer.hasStopped }

    /// Takes no more writes, ends those it took, tidies up and lets another process in.
    package func close() {
        for reader in readers { reader.close() }
        guard let database = writer.close() else { return }
        // After a failed disk the next start must check the file, so the mark of work stays.
        if !writer.hasStopped { tidy(database) }
        lock.release()
    }

    private func tidy(_ database: Database) {
        do {
            database.unlock()
            database.waitForLocks(milliseconds: 250)
            _ = try storing(try database.run("pragma optimize"))
            _ = try storing(try database.checkpoint(.truncate))
            signLast(of: database)
            try lock.markClean()
        } catch {
            log.error("the store did not stop cleanly", metadata: ["error": "\(error)"])
        }
    }

    private static func openWriter(
        _ directory: DataDirectory, _ lock: LockFile, _ migrator: Migrator, _ log: Logger
    ) throws(StoreError) -> (Database, version: Int64) {
        let wasUnclean = lock.wasUnclean && directory.hasDatabase
        try directory.createDatabase()
        // Read only at first: a writer would turn another program's file into one with a log.
        let known = try storing(try Database(path: directory.database, mode: .backup))
        let due = try migrator.due(in: known, path: directory.database)
        let version = try storing(try known.number("pragma user_version"))
        let database = try storing(try Database(path: directory.database, mode: .writer))
        if wasUnclean {
            log.notice("the last stop was unclean: checking the database")
            let faults = try storing(try database.faults("quick_check"))
            guard faults.isEmpty else { throw .corrupt(path: directory.database, faults: faults) }
        }
        try lock.markOpen()
        if !due.isEmpty { try migrate(database, through: due, directory, migrator, log) }
        database.lockDown()
        // Nobody else writes, so a lock that is taken now is a reader's and never worth holding everybody up for.
        database.waitForLocks(milliseconds: 0)
        return (database, version)
    }

    private static func migrate(
        _ database: Database, through due: [Migration], _ directory: DataDirectory, _ migrator: Migrator, _ log: Logger
    ) throws(StoreError) {
        if due[0].number > 1 {
            log.notice("copying the database before migrating", metadata: ["file": "\(directory.beforeMigration)"])
            try Copy(of: directory.database).write(to: directory.beforeMigration)
        }
        try migrator.run(due, in: database, now: .now())
        try directory.sync()
        log.notice("migrated", metadata: ["steps": "\(due.map(\.name).joined(separator: ", "))"])
    }

    private static func warnAboutLibrary(_ log: Logger) {
        guard Database.libraryNumber < 3_051_003 else { return }
        log.warning(
            "this SQLite can lose writes when a second process writes or checkpoints: leave the files to this one",
            metadata: ["sqlite": "\(Database.libraryVersion)"])
    }
}
