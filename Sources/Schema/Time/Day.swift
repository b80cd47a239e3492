/// A calendar day, proleptic Gregorian, from 0000-01-01 to 9999-12-31; `2026-11-21` as text.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int32

    /// The first day that can be written.
    public static let first = Day(unchecked: -719_528)
    /// The last day that can be written.
    public static let last = Day(unchecked: 2_932_896)

    /// The day so many days after 1970-01-01, when it can be written.
    public init?(number: Int32) {
        guard (Day.first.number...Day.last.number).contains(number) else { return nil }
        self.number = number
    }

    /// The day with this date, when the calendar has it.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), (1...Day.length(of: month, in: year)).contains(day)
        else { return nil }
        self.init(unchecked: Day.number(year, month, day))
    }

    /// The day written as `2026-11-21`; anything else is nil.
    public init?(_ text: String) {
        guard let day = Day(octets: text.utf8Span.span) else { return nil }
        self = day
    }

    /// A number already known to lie between `first` and `last`.
    init(unchecked number: Int32) {
        self.number = number
    }

    /// Orders days by time.
    public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    /// `2026-11-21`.
    public var text: String { String(decoding: digits, as: UTF8.self) }

    /// The year, 0 to 9999.
    public var year: Int { date.year }

    /// The month, 1 to 12.
    public var month: Int { date.month }

    /// The day of the month, 1 to 31.
    public var day: Int { date.day }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    public var isoWeekday: Int { Int((number % 7 + 10) % 7) + 1 }

    /// The day so many days later, or earlier when negative; stops at the ends of the calendar.
    public func adding(days: Int) -> Day {
        let sum = Int(number).addingReportingOverflow(days)
        guard !sum.overflow else { return days < 0 ? .first : .last }
        return Day(unchecked: Int32(min(max(sum.partialValue, Int(Day.first.number)), Int(Day.last.number))))
    }

    /// The same date so many months later; the last day of a shorter month when it has no such date.
    public func adding(months: Int) -> Day {
        let (year, month, day) = date
        let sum = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !sum.overflow, sum.partialValue >= 0 else { return months < 0 ? .first : .last }
        let (newYear, newMonth) = (sum.partialValue / 12, sum.partialValue % 12 + 1)
        guard newYear <= 9999 else { return .last }
        return Day(unchecked: Day.number(newYear, newMonth, min(day, Day.length(of: newMonth, in: newYear))))
    }

    /// How many days later `other` is; negative when it is earlier.
    public func days(until other: Day) -> Int { Int(other.number) - Int(number) }
}

extension Day {
    /// Year, month and day of the month together: Howard Hinnant's `civil_from_days`, years that begin in March.
    public var date: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The inverse: Howard Hinnant's `days_from_civil`.
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Reads exactly ten octets `dddd-dd-dd`.
    public init?(octets: Span<UInt8>) {
        guard octets.count == 10, octets[4] == UInt8(ascii: "-"), octets[7] == UInt8(ascii: "-"),
            let year = octets.number(0..<4), let month = octets.number(5..<7),
            let day = octets.number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The ten octets of the text.
    var digits: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        append(to: &bytes)
        return bytes
    }

    /// Appends `2026-11-21`.
    public func append(to bytes: inout [UInt8]) {
        let (year, month, day) = date
        var text = InlineArray<10, UInt8>(repeating: UInt8(ascii: "-"))
        text.setPair(year / 100, at: 0)
        text.setPair(year % 100, at: 2)
        text.setPair(month, at: 5)
        text.setPair(day, at: 8)
        bytes.append(text.span)
    }
}

extension Span where Element == UInt8 {
    /// The decimal number in `range`, nil when one octet is no digit.
    func number(_ range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

extension InlineArray where Element == UInt8 {
    /// Writes a number below 100 as two digits.
    mutating func setPair(_ number: Int, at place: Int) {
        self[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10)
        self[place + 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10)
    }
}

extension [UInt8] {
    /// Appends the octets of a span in one step.
    mutating func append(_ span: Span<UInt8>) {
        unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
