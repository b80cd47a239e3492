internal import CSQLite
internal import Glibc

/// When statements of a connection have to be done; looked at every 20 000 steps of SQLite's machine, about a millisecond.
final class TimeLimit {
    private static let steps: Int32 = 20_000
    private var end = Int64.max

    /// Watches a connection; the limit has to live as long as that.
    func watch(_ connection: OpaquePointer) {
        let isOver: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { limit in
            guard let limit else { return 0 }
            return Unmanaged<TimeLimit>.fromOpaque(limit).takeUnretainedValue().isOver ? 1 : 0
        }
        sqlite3_progress_handler(connection, Self.steps, isOver, Unmanaged.passUnretained(self).toOpaque())
    }

    func begin(milliseconds: Int64) { end = Self.now() + milliseconds }

    private var isOver: Bool { Self.now() > end }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

extension Database {
    /// From now on statements may take so long together; what takes longer ends with an error that interrupts it.
    ///
    /// For readers: an interrupted write would take the whole transaction with it.
    package func allow(milliseconds: Int64) { limit.begin(milliseconds: milliseconds) }
}
