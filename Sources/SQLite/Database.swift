internal import CSQLite

/// One connection to the file, for one thread at a time.
///
/// It is opened without SQLite's own mutex: whoever owns it keeps other threads out. Every statement is reset and its
/// values are cleared on every path, because an unreset cached statement pins the snapshot.
package final class Database {
    /// What a connection is for; flags, pragmas and limits follow from it.
    package enum Mode: Sendable {
        /// The one connection that writes and checkpoints.
        case writer
        /// A worker's own connection, which can do neither.
        case reader
        /// A connection for VACUUM INTO and checks, which fail under the limits of the others.
        case backup
    }

    let connection: OpaquePointer
    private var cache = StatementCache(limit: 256)
    private let log = LogLength()
    let limit = TimeLimit()

    /// Opens the file; only a writer creates it.
    package init(path: String, mode: Mode) throws(DatabaseError) {
        var opened: OpaquePointer?
        let access = mode == .writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
        let code = sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened else {
            let error = DatabaseError(opened, code)
            sqlite3_close_v2(opened)
            throw error
        }
        connection = opened
        try prepare(for: mode)
        if mode == .writer { log.follow(connection) }
        if mode == .reader { limit.watch(connection) }
    }

    deinit {
        cache.removeAll()
        sqlite3_close_v2(connection)
    }

    /// Runs a script of any number of statements without values.
    package func execute(_ script: String) throws(DatabaseError) {
        let code = sqlite3_exec(connection, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw DatabaseError(connection, code) }
    }

    /// Runs a statement to its end and answers how many rows it changed.
    @discardableResult
    package func run(_ sql: SQL) throws(DatabaseError) -> Int {
        let before = sqlite3_total_changes64(connection)
        try each(sql) { _ in }
        // The plain count keeps the number of an earlier statement when this one changes nothing by nature.
        return sqlite3_total_changes64(connection) == before ? 0 : Int(sqlite3_changes64(connection))
    }

    /// Hands every row to the closure.
    package func each(_ sql: SQL, _ body: (borrowing Row) throws(DatabaseError) -> Void) throws(DatabaseError) {
        let statement = try start(sql)
        defer { statement.rest() }
        while try statement.step() {
            try statement.read(body)
        }
    }

    /// Hands over at most `limit` rows of several statements in one order.
    ///
    /// Each statement gives its own rows in that order: by the octets of the text `columns`, the first weighs most.
    package func merge(
        _ pieces: [SQL], by columns: [Int], descending: Bool, limit: Int,
        _ body: (borrowing Row) throws(DatabaseError) -> Void
    ) throws(DatabaseError) {
        var running: [Statement] = []
        defer { for statement in running { statement.rest() } }
        for piece in pieces {
            running.append(try start(piece))
            if try !running[running.count - 1].step() { running.removeLast().rest() }
        }
        for _ in 0..<limit where !running.isEmpty {
            var first = 0
            for place in running.indices.dropFirst() {
                let order = Row(running[place]).order(Row(running[first]), by: columns)
                if descending ? order > 0 : order < 0 { first = place }
            }
            try running[first].read(body)
            if try !running[first].step() { running.remove(at: first).rest() }
        }
    }

    /// Collects what the closure makes of every row.
    package func query<Result>(
        _ sql: SQL, _ body: (borrowing Row) throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> [Result] {
        let statement = try start(sql)
        defer { statement.rest() }
        var results: [Result] = []
        while try statement.step() {
            results.append(try statement.read(body))
        }
        return results
    }

    /// Makes something of the first row, nil when there is none; later rows are not computed.
    package func first<Result>(
        _ sql: SQL, _ body: (borrowing Row) throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> Result? {
        let statement = try start(sql)
        defer { statement.rest() }
        return try statement.step() ? try statement.read(body) : nil
    }

    /// Whether the query has a row.
    package func exists(_ sql: SQL) throws(DatabaseError) -> Bool {
        try first(sql) { _ in true } ?? false
    }

    /// The row that this connection added last, in a table that counts its rows.
    package var lastRow: Int64 { sqlite3_last_insert_rowid(connection) }

    /// Whether no transaction is open; true after an error means that SQLite already rolled back.
    package var isAutocommit: Bool { sqlite3_get_autocommit(connection) != 0 }

    /// The length of the write-ahead log in pages after this connection's last COMMIT.
    package var logLength: Int { log.pages }

    /// Forgets every compiled statement.
    package func forgetStatements() {
        cache.removeAll()
    }

    private func start(_ sql: SQL) throws(DatabaseError) -> Statement {
        let statement = try cache.take(sql.text, on: connection)
        statement.isRunning = true
        do {
            try statement.bind(sql.cells)
        } catch {
            statement.rest()
            throw error
        }
        return statement
    }
}
