internal import SQLite
internal import Synchronization

/// A worker's own read connection.
final class Reader: @unchecked Sendable {  // `database` is touched only by the thread that set `isTaken`
    private var database: Database?
    private let isTaken = Atomic(false)
    private let limit: Int64

    /// `limit` is how many milliseconds one read may take.
    init(_ database: Database, limit: Int64 = 30_000) {
        self.database = database
        self.limit = limit
    }

    /// Runs the body on one snapshot; no transaction is open afterwards.
    func read<Result, Failure: DatabaseFailure>(
        _ body: (Database) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard !isTaken.exchange(true, ordering: .acquiring) else {
            throw Failure(.misuse("this worker's connection is in use"))
        }
        defer { isTaken.store(false, ordering: .releasing) }
        guard let database else { throw Failure(.misuse("the store is closed")) }
        database.allow(milliseconds: limit)
        do {
            try database.run("begin")
        } catch {
            throw Failure(error)
        }
        defer { Self.end(database) }
        return try body(database)
    }

    /// Closes the connection, unless a read is still running: that one ends with the reader.
    func close() {
        guard !isTaken.exchange(true, ordering: .acquiring) else { return }
        database = nil
        isTaken.store(false, ordering: .releasing)
    }

    private static func end(_ database: Database) {
        // After an error SQLite may have ended the transaction by itself.
        guard !database.isAutocommit else { return }
        do {
            try database.run("commit")
        } catch {
            // What is left to say would hide the error or the answer of the body.
            _ = try? database.run("rollback")
        }
    }
}
