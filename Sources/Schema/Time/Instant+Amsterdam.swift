/// Local time in Europe/Amsterdam by the rule of Directive 2000/84/EC: UTC+2 from 01:00 UTC on the last Sunday of March
/// to 01:00 UTC on the last Sunday of October, otherwise UTC+1.
///
/// The rule holds since 1996 and is used for all years: the service records nothing older to the hour.
extension Instant {
    /// The calendar day in Amsterdam.
    public var day: Day {
        Day(unchecked: Int32(local.flooredDivision(by: Instant.millisecondsPerDay).quotient))
    }

    /// The time on the clock in Amsterdam, `hh:mm`.
    public var localTime: String {
        let minutes = Int(local.flooredDivision(by: Instant.millisecondsPerDay).remainder / 60_000)
        var text = InlineArray<5, UInt8>(repeating: UInt8(ascii: ":"))
        text.setPair(minutes / 60, at: 0)
        text.setPair(minutes % 60, at: 3)
        var bytes: [UInt8] = []
        bytes.append(text.span)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many hours Amsterdam is ahead of UTC at this instant, 1 or 2.
    public var hoursAheadOfUTC: Int {
        let day = Day(unchecked: Int32(milliseconds.flooredDivision(by: Instant.millisecondsPerDay).quotient))
        let (year, month, _) = day.date
        guard (3...10).contains(month) else { return 1 }
        guard month == 3 || month == 10 else { return 2 }
        let hasTurned = milliseconds >= Instant.turn(year, month)
        return hasTurned == (month == 3) ? 2 : 1
    }

    /// The instant at which clocks in Amsterdam show this time on `day`.
    ///
    /// Nil for an hour or minute that is none and for the hour that is skipped in March; the first of both in October.
    public init?(_ day: Day, hour: Int = 0, minute: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        let clock = Int64(day.number) * Instant.millisecondsPerDay + Int64(hour * 60 + minute) * 60_000
        for ahead in [2, 1] {
            let candidate = Instant(milliseconds: clock - Int64(ahead) * 3_600_000)
            guard candidate.hoursAheadOfUTC == ahead else { continue }
            self = candidate
            return
        }
        return nil
    }

    /// Milliseconds on the local clock, held within the calendar.
    private var local: Int64 {
        min(milliseconds + Int64(hoursAheadOfUTC) * 3_600_000, Instant.last.milliseconds)
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func turn(_ year: Int, _ month: Int) -> Int64 {
        guard let end = Day(year: year, month: month, day: 31) else { return 0 }
        let sunday = end.adding(days: -(end.isoWeekday % 7))
        return Int64(sunday.number) * millisecondsPerDay + 3_600_000
    }
}
