internal import CSQLite

extension Database {
    /// Sets what this connection may do, in an order that matters.
    func prepare(for mode: Mode) throws(DatabaseError) {
        // First, because the pragmas below can already meet another connection that is opening.
        sqlite3_busy_timeout(connection, 5000)
        try configure(SQLITE_DBCONFIG_DEFENSIVE, 1)
        // A mistyped column name must be an error, not a text.
        try configure(SQLITE_DBCONFIG_DQS_DML, 0)
        try configure(SQLITE_DBCONFIG_DQS_DDL, 0)
        try configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        try configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)
        // query_only would still checkpoint; two checkpointers are what the WAL-reset bug (3.7.0 to 3.51.2) needs.
        if mode != .writer { try configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1) }
        if mode == .writer { try execute(Self.writerPragmas) }
        try execute(mode == .writer ? Self.commonPragmas + "pragma cache_size = -16384;" : Self.commonPragmas)
        if mode != .backup { bound() }
        if mode == .reader { lockDown() }
    }

    /// Refuses ATTACH and PRAGMA from now on; for the time after start-up and migrations.
    package func lockDown() {
        let refuse:
            @convention(c) (
                UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
                UnsafePointer<CChar>?
            ) -> Int32 = { _, action, name, _, _, _ in
                switch action {
                case SQLITE_ATTACH, SQLITE_DETACH: return SQLITE_DENY
                // Full-text search asks for its own data_version.
                case SQLITE_PRAGMA: return name.map { String(cString: $0) } == "data_version" ? SQLITE_OK : SQLITE_DENY
                default: return SQLITE_OK
                }
            }
        sqlite3_set_authorizer(connection, refuse, nil)
    }

    /// Allows PRAGMA again; for closing down.
    package func unlock() {
        sqlite3_set_authorizer(connection, nil, nil)
    }

    /// Leaves the write-ahead log as it is when this connection closes: for a disk that is not to be trusted.
    package func keepLog() {
        csqlite_configure(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    }

    /// How long a statement waits for another connection's lock; zero answers BUSY at once.
    package func waitForLocks(milliseconds: Int32) {
        sqlite3_busy_timeout(connection, milliseconds)
    }

    // wal_autocheckpoint = 0: SQLite drops the errors of its automatic checkpoints, the writer's own tells them.
    private static let writerPragmas = """
        pragma journal_mode = wal;
        pragma synchronous = full;
        pragma wal_autocheckpoint = 0;
        pragma journal_size_limit = 67108864;
        """

    // recursive_triggers: without it INSERT OR REPLACE deletes a row past the trigger that refuses DELETE.
    // mmap_size: an I/O error in a mapping is a SIGBUS instead of an error code.
    private static let commonPragmas = """
        pragma foreign_keys = on;
        pragma secure_delete = on;
        pragma cell_size_check = on;
        pragma recursive_triggers = on;
        pragma temp_store = memory;
        pragma mmap_size = 0;
        """

    private func configure(_ option: Int32, _ value: Int32) throws(DatabaseError) {
        let code = csqlite_configure(connection, option, value)
        guard code == SQLITE_OK else { throw DatabaseError(connection, code) }
    }

    /// Bounds what one statement may ask for, so that a hole elsewhere stays small.
    private func bound() {
        sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 16 << 20)
        sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 64 << 10)
        sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 100)
        sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 20)
        sqlite3_limit(connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000)
        sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 20)
        sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
        sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0)
    }
}
