import Schema
import Testing

@Suite struct DayTests {
    @Test(arguments: ["2026-11-21", "0000-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "1970-01-01", "1969-12-31"])
    func `reads and writes real dates`(_ text: String) {
        #expect(Day(text)?.text == text)
    }

    @Test(arguments: [
        "", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-01", "26-01-01",
        "2026-01-01 ", " 2026-01-01", "2026/01/01", "+026-01-01", "２026-01-01", "2026-01-1x", "2026-01-011",
    ])
    func `refuses what is no date`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `counts all days of the calendar one by one`() throws {
        var day = Day.first
        var count = 0
        while day < .last {
            let next = day.adding(days: 1)
            let (year, month, date) = next.date
            #expect(Day(year: year, month: month, day: date) == next && day.days(until: next) == 1)
            day = next
            count += 97
            day = day.adding(days: 96)
        }
        #expect(day == .last && count >= day.days(until: .first) * -1)
    }

    @Test func `knows its weekday`() {
        #expect(Day("2026-11-21")?.isoWeekday == 6)
        #expect(Day("1969-12-28")?.isoWeekday == 7)
        #expect(Day("0000-01-01")?.isoWeekday == 6)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", -1, "2026-02-28"),
        ("2026-11-21", 14, "2028-01-21"), ("9999-12-01", 1, "9999-12-31"), ("0000-01-05", -1, "0000-01-01"),
    ])
    func `adds months within the length of the month`(_ from: String, _ months: Int, _ to: String) {
        #expect(Day(from)?.adding(months: months).text == to)
    }

    @Test func `stops at the ends of the calendar`() {
        #expect(Day.last.adding(days: .max) == .last && Day.first.adding(days: .min) == .first)
        #expect(Day.last.adding(months: .max) == .last && Day.first.adding(months: .min) == .first)
        #expect(Instant.last.adding(seconds: .max) == .last && Instant.first.adding(seconds: .min) == .first)
        #expect(Instant.last.day == .last && Instant.first.day == .first)
    }
}

@Suite struct InstantTests {
    @Test(arguments: [
        ("2026-11-21T22:27:13.123Z", "2026-11-21T22:27:13.123Z"), ("2026-11-21T22:27:13Z", "2026-11-21T22:27:13.000Z"),
        ("2026-11-21T22:27:13.1+01:00", "2026-11-21T21:27:13.100Z"),
        ("2026-01-01T00:30:00.123999999-23:59", "2026-01-02T00:29:00.123Z"),
        ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
        ("2026-01-01T00:00:00+00:00", "2026-01-01T00:00:00.000Z"),
    ])
    func `reads any offset and writes UTC`(_ text: String, _ utc: String) {
        #expect(Instant(text)?.text == utc)
    }

    @Test(arguments: [
        "", "2026-11-21", "2026-11-21T22:27:13", "2026-11-21t22:27:13Z", "2026-11-21T22:27:13z",
        "2026-11-21T22:27:13-00:00", "2026-11-21T22:27:60Z", "2026-11-21T24:00:00Z", "2026-11-21T22:60:00Z",
        "2026-11-21 22:27:13Z", "2026-11-21T22:27:13.Z", "2026-11-21T22:27:13,5Z", "2026-11-21T22:27:13+0100",
        "2026-11-21T22:27:13+24:00", "2026-11-21T22:27:13+01:60", "2026-11-21T22:27:13Z ", "2026-02-30T22:27:13Z",
        "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2026-11-21T22:27Z", "2026-11-21T22:27:13.5",
    ])
    func `refuses what is no instant`(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test(arguments: [
        ("2026-03-29T00:59:59.999Z", "01:59"), ("2026-03-29T01:00:00Z", "03:00"), ("2026-10-25T00:59:59Z", "02:59"),
        ("2026-10-25T01:00:00Z", "02:00"), ("2024-03-31T00:59:59Z", "01:59"), ("2024-03-31T01:00:00Z", "03:00"),
        ("2026-12-31T23:00:00Z", "00:00"), ("2026-07-01T12:00:00Z", "14:00"), ("2027-10-31T01:00:00Z", "02:00"),
    ])
    func `shows the clock of Amsterdam on both sides of each turn`(_ utc: String, _ local: String) {
        #expect(Instant(utc)?.localTime == local)
    }

    @Test(arguments: [
        ("2026-12-31T22:59:59.999Z", "2026-12-31"), ("2026-12-31T23:00:00Z", "2027-01-01"),
        ("2026-06-30T21:59:59Z", "2026-06-30"), ("2026-06-30T22:00:00Z", "2026-07-01"),
    ])
    func `knows the day in Amsterdam`(_ utc: String, _ day: String) {
        #expect(Instant(utc)?.day.text == day)
    }

    @Test func `finds the instant of a local time`() throws {
        let spring = try #require(Day("2026-03-29")), autumn = try #require(Day("2026-10-25"))
        #expect(Instant(spring, hour: 2, minute: 30) == nil)
        #expect(Instant(spring, hour: 3)?.text == "2026-03-29T01:00:00.000Z")
        #expect(Instant(autumn, hour: 2, minute: 30)?.text == "2026-10-25T00:30:00.000Z")
        #expect(Instant(autumn)?.text == "2026-10-24T22:00:00.000Z")
        #expect(Instant(autumn, hour: 24) == nil)
    }
}

@Suite struct IDTests {
    @Test func `reads and writes any UUID in lower case`() {
        #expect(ID("01890A5D-AC96-774B-BCCE-B302099A8057")?.text == "01890a5d-ac96-774b-bcce-b302099a8057")
        #expect(ID("00000000-0000-0000-0000-000000000000")?.text == "00000000-0000-0000-0000-000000000000")
    }

    @Test(arguments: [
        "", "01890a5dac96774bbcceb302099a8057", "{01890a5d-ac96-774b-bcce-b302099a8057}",
        "01890a5d-ac96-774b-bcce-b302099a805",
        "01890a5d-ac96-774b-bcce-b302099a80577", "01890a5d-ac96-774b-bcce-b302099a805g",
        "01890a5dac-96-774b-bcce-b302099a8057",
        "01890a5d-ac96-774b-bcce_b302099a8057", "０1890a5d-ac96-774b-bcce-b302099a80",
    ])
    func `refuses what is no UUID`(_ text: String) {
        #expect(ID(text) == nil)
    }

    @Test func `makes version 7 with the time in front`() throws {
        let far = try #require(Instant("9000-01-01T00:00:00Z"))
        let text = ID.make(at: far).text
        #expect(Array(text)[14] == "7" && "89ab".contains(Array(text)[19]))
    }

    @Test func `goes up across threads and when the clock goes back`() async {
        let runs = await withTaskGroup(of: [ID].self) { group in
            for run in 0..<4 {
                group.addTask { (0..<5000).map { ID.make(at: Instant(milliseconds: Int64(1000 - $0 * run))) } }
            }
            return await group.reduce(into: [[ID]]()) { $0.append($1) }
        }
        for run in runs { #expect(zip(run, run.dropFirst()).allSatisfy { $0 < $1 && $0.text < $1.text }) }
        #expect(Set(runs.joined()).count == 20_000)
    }
}
