import Glibc

/// A moment of the monotonic clock in milliseconds: deadlines never hear of the wall clock.
struct Instant: Comparable, Sendable {
    var milliseconds: Int64

    static let never = Instant(milliseconds: .max)

    /// The coarse clock: 4 ms of resolution for a third of the price.
    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    static func + (start: Instant, milliseconds: Int64) -> Instant {
        Instant(milliseconds: start.milliseconds + milliseconds)
    }

    static func + (start: Instant, duration: Duration) -> Instant { start + duration.milliseconds }

    static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
