import Glibc

/// A moment in UTC to the millisecond; its text `2026-11-21T22:27:13.123Z` sorts by time.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    public let milliseconds: Int64

    /// The first instant that can be written.
    public static let first = Instant(unchecked: Int64(Day.first.number) * millisecondsPerDay)
    /// The last instant that can be written.
    public static let last = Instant(unchecked: (Int64(Day.last.number) + 1) * millisecondsPerDay - 1)

    static let millisecondsPerDay: Int64 = 86_400_000

    /// The instant so many milliseconds after 1970, held within the years 0000 to 9999.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Instant.first.milliseconds), Instant.last.milliseconds)
    }

    private init(unchecked milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The time of the system clock.
    public static func now() -> Instant {
        var time = timespec()
        // CLOCK_REALTIME cannot fail on a valid pointer.
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Orders instants by time.
    public static func < (one: Instant, other: Instant) -> Bool { one.milliseconds < other.milliseconds }

    /// The instant so many seconds later, or earlier when negative; stops at the years 0000 and 9999.
    public func adding(seconds: Int64) -> Instant {
        let step = seconds.multipliedReportingOverflow(by: 1000)
        let sum = milliseconds.addingReportingOverflow(step.partialValue)
        guard !step.overflow, !sum.overflow else { return seconds < 0 ? .first : .last }
        return Instant(milliseconds: sum.partialValue)
    }

    /// `2026-11-21T22:27:13.123Z`, always with three decimals.
    public var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the text.
    public func append(to bytes: inout [UInt8]) {
        let (number, rest) = milliseconds.flooredDivision(by: Instant.millisecondsPerDay)
        let time = Int(rest)
        Day(unchecked: Int32(number)).append(to: &bytes)
        var text = InlineArray<14, UInt8>(repeating: UInt8(ascii: ":"))
        text[0] = UInt8(ascii: "T")
        text.setPair(time / 3_600_000, at: 1)
        text.setPair(time / 60_000 % 60, at: 4)
        text.setPair(time / 1000 % 60, at: 7)
        text[9] = UInt8(ascii: ".")
        text.setPair(time % 1000 / 10, at: 10)
        text[12] = UInt8(ascii: "0") + UInt8(time % 10)
        text[13] = UInt8(ascii: "Z")
        bytes.append(text.span)
    }
}

extension Instant {
    /// Reads a date-time of RFC 3339 with any offset; decimals after the third are cut off.
    ///
    /// Refused though the RFC allows them: lower-case `t` and `z`, `-00:00` (no known offset) and leap second 60.
    public init?(_ text: String) {
        guard let instant = Instant(octets: text.utf8Span.span) else { return nil }
        self = instant
    }

    /// Reads the octets of that text.
    public init?(octets: Span<UInt8>) {
        guard (20...64).contains(octets.count), octets[10] == UInt8(ascii: "T"),
            octets[13] == UInt8(ascii: ":"), octets[16] == UInt8(ascii: ":"),
            let day = Day(octets: octets.extracting(..<10)),
            let hour = octets.number(11..<13), hour < 24,
            let minute = octets.number(14..<16), minute < 60,
            let second = octets.number(17..<19), second < 60
        else { return nil }
        var (end, fraction) = (19, 0)
        if octets[end] == UInt8(ascii: ".") {
            guard let decimals = Instant.decimals(octets) else { return nil }
            (end, fraction) = decimals
        }
        guard let offset = Instant.offset(octets, from: end) else { return nil }
        let seconds = (hour * 60 + minute - offset) * 60 + second
        let sum = Int64(day.number) * Instant.millisecondsPerDay + Int64(seconds * 1000 + fraction)
        guard (Instant.first.milliseconds...Instant.last.milliseconds).contains(sum) else { return nil }
        milliseconds = sum
    }

    /// Where the decimals after octet 19 end and how many milliseconds they say.
    private static func decimals(_ octets: Span<UInt8>) -> (end: Int, milliseconds: Int)? {
        var (end, milliseconds, weight) = (20, 0, 100)
        while end < octets.count, let digit = octets.number(end..<end + 1) {
            milliseconds += digit * weight
            weight /= 10
            end += 1
        }
        return end > 20 && end < octets.count ? (end, milliseconds) : nil
    }

    /// The offset from UTC in minutes that fills the text from `start` to its end.
    private static func offset(_ octets: Span<UInt8>, from start: Int) -> Int? {
        let sign = octets[start]
        if sign == UInt8(ascii: "Z") { return octets.count == start + 1 ? 0 : nil }
        guard octets.count == start + 6, octets[start + 3] == UInt8(ascii: ":"),
            let hours = octets.number(start + 1..<start + 3), hours < 24,
            let minutes = octets.number(start + 4..<start + 6), minutes < 60
        else { return nil }
        let offset = hours * 60 + minutes
        if sign == UInt8(ascii: "+") { return offset }
        return sign == UInt8(ascii: "-") && offset > 0 ? -offset : nil
    }
}

extension Int64 {
    /// Quotient and remainder with a remainder that is never negative.
    func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
