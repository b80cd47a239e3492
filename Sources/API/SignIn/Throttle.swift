package import Schema
import Store

/// Slows down guessing: per account and per address, longer with every failure from the fifth, never for ever.
package final class Throttle: Sendable {
    private struct Misses {
        var count = 0
        var until: Instant
    }

    /// Failures before anybody waits: of one account, and of an address that a whole office may share.
    package enum Subject {
        case account, address

        fileprivate var free: Int {
            switch self {
            case .account: 5
            case .address: 50
            }
        }
    }

    private static let longest: Int64 = 15 * 60
    private static let limit = 20_000
    /// Failures of a minute that leave a row in the audit chain: guessing must not fill the disk.
    private static let noted = 60
    private let misses = Lock([String: Misses]())
    private let notes = Lock((minute: Int64(0), count: 0))

    /// Seconds to wait before `name` may try again; 0 when it may now.
    package func wait(_ name: String, at now: Instant) -> Int {
        guard let until = misses.withLock({ $0[name]?.until }), now < until else { return 0 }
        return Int((until.milliseconds - now.milliseconds + 999) / 1000)
    }

    /// Counts a failure of `name`.
    package func failed(_ name: String, _ subject: Subject, at now: Instant) {
        misses.withLock { misses in
            if misses.count >= Self.limit { misses = misses.filter { now < $0.value.until } }
            if misses.count >= Self.limit { misses.removeAll() }
            var miss = misses[name] ?? Misses(until: now)
            if miss.until.adding(seconds: 3_600) < now { miss.count = 0 }
            miss.count += 1
            let over = miss.count - subject.free
            miss.until = over < 0 ? now : now.adding(seconds: min(Self.longest, 1 << min(over, 10)))
            misses[name] = miss
        }
    }

    /// Whether one more failure may leave a row now; whose it was plays no part.
    func isNoted(at now: Instant) -> Bool {
        let minute = now.milliseconds / 60_000
        return notes.withLock { notes in
            if notes.minute != minute { notes = (minute, 0) }
            notes.count += 1
            return notes.count <= Self.noted
        }
    }

    /// Forgets the failures of `name`, who got in.
    package func succeeded(_ name: String) { misses.withLock { $0[name] = nil } }
}
