import Crypto
package import HTTP
import Model
import Schema
import Store
import Synchronization

/// What names one request in logs, in the audit chain and in other systems (W3C Trace Context).
///
/// Kept as numbers: most requests end without anybody asking for the text.
package struct Trace: Sendable, Equatable {
    private let high: UInt64
    private let low: UInt64
    private let flags: UInt8
    /// Whether the caller named it.
    package let isGiven: Bool

    /// Reads `traceparent`; one that is not as the standard says is ignored and a new trace begins.
    package init(_ head: RequestHead) {
        let parts = head.fields.first("traceparent")?.split(separator: "-", omittingEmptySubsequences: false) ?? []
        // A later version may add parts; 00 has these four.
        guard parts.count == 4 || (parts.count > 4 && parts[0] != "00"), parts[0] != "ff",
            zip(parts, [2, 32, 16, 2]).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy(Self.isDigit) }),
            parts[2].contains(where: { $0 != "0" }), let flags = UInt8(parts[3], radix: 16),
            let high = UInt64(parts[1].prefix(16), radix: 16), let low = UInt64(parts[1].suffix(16), radix: 16),
            high | low != 0
        else {
            self.init()
            return
        }
        self.init(high: high, low: low, flags: flags)
    }

    private init(high: UInt64, low: UInt64, flags: UInt8) {
        self.high = high
        self.low = low
        self.flags = flags
        isGiven = true
    }

    /// A trace that begins here.
    private init() {
        high = Steps.next()
        low = Steps.next()
        flags = 0
        isGiven = false
    }

    /// 32 hexadecimal digits: of the caller's `traceparent`, or made here.
    package var id: String { Self.digits(high) + Self.digits(low) }

    /// The header for what is passed on: this trace, with a step of our own.
    package var header: String {
        "00-\(id)-\(Self.digits(Steps.next()))-" + (flags < 16 ? "0" : "") + String(flags, radix: 16)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func digits(_ number: UInt64) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: 16 - text.utf8.count) + text
    }
}

/// Numbers that name requests and steps: none twice in a process, and another row of them in each process.
///
/// SplitMix64 over a counter: they need not be hard to guess, and asking the system costs a call each.
private enum Steps {
    private static let start = UInt64.random(in: 0 ... .max)
    private static let count = Atomic<UInt64>(0)

    static func next() -> UInt64 {
        let step = count.wrappingAdd(1, ordering: .relaxed).newValue
        var number = start &+ step &* 0x9e37_79b9_7f4a_7c15
        number = (number ^ number >> 30) &* 0xbf58_476d_1ce4_e5b9
        number = (number ^ number >> 27) &* 0x94d0_49bb_1331_11eb
        number ^= number >> 31
        // Zero is no name.
        return number == 0 ? 1 : number
    }
}

/// Names for callers in the log that nobody can follow from one day to the next, nor back to a person.
final class Pseudonyms: Sendable {
    private let key = Lock<(day: Day, key: SymmetricKey)?>(nil)

    /// The kind of the caller and a name of today's: keyed, with a key that is nowhere but in memory.
    func name(of who: Caller?, on day: Day) -> String {
        guard let who else { return "niemand" }
        let today = key.withLock { known in
            if let known, known.day == day { return known.key }
            let fresh = SymmetricKey(size: .bits256)
            known = (day, fresh)
            return fresh
        }
        let code = HMAC<SHA256>.authenticationCode(for: Array(who.client.utf8), using: today)
        let digits = code.prefix(5).map { String(UInt16($0) | 0x100, radix: 16).dropFirst() }.joined()
        return (who.medewerkerId == nil ? "koppeling-" : "persoon-") + digits
    }
}
