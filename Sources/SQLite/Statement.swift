internal import CSQLite

/// One compiled statement, owned by its `Database` and used by one caller at a time.
final class Statement {
    let handle: OpaquePointer
    let sql: String
    /// Set between start and rest; a nested use of the same text then compiles its own.
    var isRunning = false
    /// The first column of this use that did not hold what its reader expects.
    var fault: DatabaseError?
    /// When it was last used, in the cache's own count.
    var lastUse = 0

    init(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) {
        var handle: OpaquePointer?
        var text = sql
        let (code, hasMore) = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
                let length = Int32(clamping: characters.count)
                let code = sqlite3_prepare_v3(connection, characters.baseAddress, length, flags, &handle, &tail)
                guard let tail, let start = characters.baseAddress else { return (code, false) }
                return (code, characters[(tail - start)...].contains { $0 > 0x20 || $0 < 0 })
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(connection, code, sql) }
        guard let handle else { throw .misuse("an empty statement", sql: sql) }
        guard !hasMore else {
            sqlite3_finalize(handle)
            throw .misuse("more than one statement", sql: sql)
        }
        self.handle = handle
        self.sql = sql
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Binds all values by position.
    func bind(_ cells: [Cell]) throws(DatabaseError) {
        guard sqlite3_bind_parameter_count(handle) == Int32(cells.count) else {
            throw .misuse("\(cells.count) values for another number of places", sql: sql)
        }
        var index: Int32 = 0
        for cell in cells {
            index += 1
            let code = bind(cell, at: index)
            guard code == SQLITE_OK else { throw DatabaseError(sqlite3_db_handle(handle), code, sql) }
        }
    }

    private func bind(_ cell: Cell, at index: Int32) -> Int32 {
        switch cell {
        case .null: return sqlite3_bind_null(handle, index)
        case .integer(let value): return sqlite3_bind_int64(handle, index, value)
        case .text(var text):
            return text.withUTF8 { bytes in
                // A nil pointer would bind NULL instead of an empty text.
                guard let start = bytes.baseAddress else { return csqlite_bind_text(handle, index, "", 0) }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    csqlite_bind_text(handle, index, $0, UInt64(bytes.count))
                }
            }
        case .bytes(let bytes):
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
            return bytes.withUnsafeBytes { csqlite_bind_blob(handle, index, $0.baseAddress, UInt64($0.count)) }
        }
    }

    /// Goes to the next row; false at the end.
    func step() throws(DatabaseError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case SQLITE_ERROR:
            // Functions quote what they were given, full-text search its search term: no such text goes into a log.
            throw DatabaseError(extendedCode: SQLITE_ERROR, message: "a function refused its arguments", sql: sql)
        case let code: throw DatabaseError(sqlite3_db_handle(handle), code, sql)
        }
    }

    /// Hands the row to the closure; throws when a column did not hold what the closure expects.
    func read<Result>(
        _ body: (borrowing Row) throws(DatabaseError) -> Result
    ) throws(DatabaseError) -> Result {
        let result = try body(Row(self))
        if let fault { throw fault }
        return result
    }

    /// Ends this use: an unreset statement would pin the snapshot, a bound text would outlive its request.
    func rest() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        isRunning = false
        fault = nil
    }
}

extension DatabaseError {
    /// Reads what the connection says about its last failure.
    init(_ connection: OpaquePointer?, _ code: Int32, _ sql: String = "") {
        let message = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        self.init(extendedCode: code, message: message.map { String(cString: $0) } ?? "unknown error", sql: sql)
    }
}
