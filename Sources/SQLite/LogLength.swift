internal import CSQLite

/// The length of the write-ahead log, told by SQLite after every COMMIT.
final class LogLength {
    private(set) var pages = 0

    /// Listens to a connection that this object outlives.
    func follow(_ connection: OpaquePointer) {
        let hook: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, Int32) -> Int32 = {
            listener, _, _, pages in
            if let listener { Unmanaged<LogLength>.fromOpaque(listener).takeUnretainedValue().pages = Int(pages) }
            return SQLITE_OK
        }
        sqlite3_wal_hook(connection, hook, Unmanaged.passUnretained(self).toOpaque())
    }
}
