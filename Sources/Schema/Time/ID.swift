import Synchronization

/// The name of a record: a UUID, ours of version 7 (RFC 9562), written as 36 lower-case characters.
public struct ID: Hashable, Comparable, Sendable {
    private let high: UInt64
    @usableFromInline let low: UInt64

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

    /// Reads the 36 octets of a UUID, eight digits at a time: every row of every list has some.
    public init?(octets: Span<UInt8>) {
        guard octets.count == 36 else { return nil }
        let words = unsafe octets.withUnsafeBytes { octets -> (UInt64, UInt64, UInt64, UInt64)? in
            func word(_ one: Int, _ other: Int) -> UInt64 {
                let (first, last) = unsafe (
                    octets.loadUnaligned(fromByteOffset: one, as: UInt32.self),
                    octets.loadUnaligned(fromByteOffset: other, as: UInt32.self)
                )
                return UInt64(first.littleEndian) | UInt64(last.littleEndian) << 32
            }
            for place in [8, 13, 18, 23] where unsafe octets[place] != UInt8(ascii: "-") { return nil }
            guard let one = Hexadecimal.value(of: word(0, 4)), let two = Hexadecimal.value(of: word(9, 14)),
                let three = Hexadecimal.value(of: word(19, 24)), let four = Hexadecimal.value(of: word(28, 32))
            else { return nil }
            return (one, two, three, four)
        }
        guard let words else { return nil }
        self.init(high: words.0 << 32 | words.1, low: words.2 << 32 | words.3)
    }

    /// Hashes the half that is random in the names made here.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(low) }

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
        text.setHexadecimal(high >> 32, 0, 4)
        text.setHexadecimal(high & 0xffff_ffff, 9, 14)
        text.setHexadecimal(low >> 32, 19, 24)
        text.setHexadecimal(low & 0xffff_ffff, 28, 32)
        bytes.append(text.span)
    }
}

/// Eight hexadecimal digits in one word, the first in the lowest octet.
private enum Hexadecimal {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let lower: UInt64 = 0x0f0f_0f0f_0f0f_0f0f

    /// The number that eight digits write; nil when one of the octets is no digit.
    static func value(of digits: UInt64) -> UInt64? {
        // Letters have bit 6; below it they count from 1, nine less than they mean.
        let letters = (digits >> 6) & ones
        let nibbles = (digits & lower) &+ letters &* 9
        guard nibbles & ~lower == 0, text(of: nibbles) == digits | letters << 5 else { return nil }
        var number = nibbles.byteSwapped
        number = (number | number >> 4) & 0x00ff_00ff_00ff_00ff
        number = (number | number >> 8) & 0x0000_ffff_0000_ffff
        return (number | number >> 16) & 0xffff_ffff
    }

    /// The eight digits of a number below 2^32.
    static func digits(of number: UInt64) -> UInt64 {
        var nibbles = (number | number << 16) & 0x0000_ffff_0000_ffff
        nibbles = (nibbles | nibbles << 8) & 0x00ff_00ff_00ff_00ff
        nibbles = (nibbles | nibbles << 4) & lower
        return text(of: nibbles.byteSwapped)
    }

    private static func text(of nibbles: UInt64) -> UInt64 {
        let letters = ((nibbles &+ ones &* 6) >> 4) & ones
        return nibbles &+ ones &* 0x30 &+ letters &* 0x27
    }
}

extension InlineArray where Element == UInt8 {
    /// Writes eight hexadecimal digits, four at each place.
    fileprivate mutating func setHexadecimal(_ number: UInt64, _ one: Int, _ other: Int) {
        let digits = Hexadecimal.digits(of: number)
        for index in 0..<4 {
            self[one + index] = UInt8(truncatingIfNeeded: digits >> UInt64(index * 8))
            self[other + index] = UInt8(truncatingIfNeeded: digits >> UInt64(index * 8 + 32))
        }
    }
}
