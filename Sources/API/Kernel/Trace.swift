import Crypto
package import HTTP
import Model
import Schema
import Store

/// What names one request in logs, in the audit chain and in other systems (W3C Trace Context).
package struct Trace: Sendable, Equatable {
    /// 32 hexadecimal digits: of the caller's `traceparent`, or made here.
    package let id: String
    private let flags: String
    /// Whether the caller named it.
    package let isGiven: Bool

    /// Reads `traceparent`; one that is not as the standard says is ignored and a new trace begins.
    package init(_ head: RequestHead) {
        let parts = head.fields.first("traceparent")?.split(separator: "-", omittingEmptySubsequences: false) ?? []
        // A later version may add parts; 00 has these four.
        guard parts.count == 4 || (parts.count > 4 && parts[0] != "00"), parts[0] != "ff",
            zip(parts, [2, 32, 16, 2]).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy(Self.isDigit) }),
            parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
        else {
            (id, flags, isGiven) = (Self.random(16), "00", false)
            return
        }
        (id, flags, isGiven) = (String(parts[1]), String(parts[3]), true)
    }

    /// The header for what is passed on: this trace, with a step of our own.
    package var header: String { "00-\(id)-\(Self.random(8))-\(flags)" }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func random(_ octets: Int) -> String {
        var text = ""
        for _ in 0..<octets / 8 {
            let part = String(UInt64.random(in: 1 ... .max), radix: 16)
            text += String(repeating: "0", count: 16 - part.utf8.count) + part
        }
        return text
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
