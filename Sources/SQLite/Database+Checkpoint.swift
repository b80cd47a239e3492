internal import CSQLite

extension Database {
    /// How a checkpoint treats readers.
    package enum Checkpoint: Sendable {
        /// Copies what no reader needs and waits for nobody.
        case passive
        /// Copies everything and empties the file, within the time `waitForLocks` allows.
        case truncate
    }

    /// Copies the write-ahead log into the database file; false when readers stood in the way.
    @discardableResult
    package func checkpoint(_ kind: Checkpoint) throws(DatabaseError) -> Bool {
        var frames: Int32 = 0
        var copied: Int32 = 0
        let mode = kind == .passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE
        let code = sqlite3_wal_checkpoint_v2(connection, nil, mode, &frames, &copied)
        if code & 0xFF == SQLITE_BUSY { return false }
        guard code == SQLITE_OK else { throw DatabaseError(connection, code) }
        return copied >= frames
    }

    /// The number of the linked library, 3040001 for 3.40.1.
    package static var libraryNumber: Int { Int(sqlite3_libversion_number()) }

    /// The version of the linked library as text.
    package static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}
