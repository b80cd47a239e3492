import Synchronization

/// The name of a record: a UUID, ours of version 7 (RFC 9562), written as 36 lower-case characters.
public struct ID: Hashable, Comparable, Sendable {
    private let high: UInt64
    private let low: UInt64

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The last time and counter given out: 48 bits of milliseconds and 12 of counter.
    private static let last = Atomic<UInt64>(0)

    /// A new name, greater than every one made before it in this process, also when the clock goes back.
    ///
    /// RFC 9562 section 6.2: the 12 bits after the version count within a millisecond, from a random start below 2048;
    /// a full counter runs on into the next millisecond. The last 62 bits come from the system's random source.
    public static func make(at instant: Instant) -> ID {
        var random = SystemRandomNumberGenerator()
        let time = UInt64(min(max(instant.milliseconds, 0), 1 << 48 - 1))
        let fresh = time << 12 | random.next(upperBound: 1 << 11)
        var seen = last.load(ordering: .relaxed)
        while true {
            let next = max(fresh, seen + 1)
            let (exchanged, original) = last.compareExchange(expected: seen, desired: next, ordering: .relaxed)
            guard !exchanged else { return ID(stamp: next, tail: random.next()) }
            seen = original
        }
    }

    private init(stamp: UInt64, tail: UInt64) {
        high = (stamp >> 12) << 16 | 0x7000 | stamp & 0xfff
        low = 0x8000_0000_0000_0000 | tail >> 2
    }

    /// Reads a UUID of any version, strictly 8-4-4-4-12; upper-case digits are accepted.
    public init?(_ text: String) {
        guard let id = ID(octets: text.utf8Span.span) else { return nil }
        self = id
    }

    /// Reads the 36 octets of a UUID.
    init?(octets: Span<UInt8>) {
        guard octets.count == 36 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for index in 0..<36 {
            let octet = octets[index]
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard octet == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = ID.digit(octet) else { return nil }
            if index < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
        }
        self.init(high: high, low: low)
    }

    /// Orders names as their texts are ordered; ours by time of making.
    public static func < (one: ID, other: ID) -> Bool {
        one.high == other.high ? one.low < other.low : one.high < other.high
    }

    /// The 36 lower-case characters.
    public var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the 36 characters.
    public func append(to bytes: inout [UInt8]) {
        var text = InlineArray<36, UInt8>(repeating: UInt8(ascii: "-"))
        var place = 0
        for nibble in 0..<32 {
            if place == 8 || place == 13 || place == 18 || place == 23 { place += 1 }
            let word = nibble < 16 ? high : low
            let digit = UInt8(truncatingIfNeeded: word &>> UInt64(60 - nibble % 16 * 4) & 0xf)
            text[place] = digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &- 10 &+ digit
            place += 1
        }
        bytes.append(text.span)
    }

    private static func digit(_ octet: UInt8) -> UInt64? {
        switch octet {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(octet - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(octet - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(octet - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
