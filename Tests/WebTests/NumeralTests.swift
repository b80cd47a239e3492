import Schema
import Testing

@testable import Web

@Suite struct NumeralTests {
    @Test(arguments: [
        "21-11-2026", "21/11/2026", "2026-11-21", "21.11.2026", "21 11 2026", "21112026", "21-11-26",
        "21 november 2026", "21 nov. 2026", "21 NOV 2026",
    ])
    func `reads a day as people write it`(text: String) {
        #expect(Numeral.day(text) == "2026-11-21")
    }

    @Test(arguments: [
        "31-02-2026", "11-21-2026", "21-11", "vandaag", "21-11-2026-1", "٢١-11-2026", "2026-21-11", "1-j-2026",
    ])
    func `a day that does not exist is no day`(text: String) {
        #expect(Numeral.day(text) == nil)
    }

    @Test(arguments: [("maart", 3), ("mrt", 3), ("mei", 5), ("jun", 6), ("okt", 10)])
    func `reads a month by its name`(name: String, number: Int) {
        #expect(Numeral.day("1 \(name) 2026") == Day(year: 2026, month: number, day: 1)?.text)
    }

    @Test(arguments: ["21-11-2026 10:30", "21 november 2026 10.30", "2026-11-21 10:30"])
    func `reads a day and a time on the clock in Amsterdam`(text: String) {
        #expect(Numeral.instant(text) == "2026-11-21T09:30:00.000Z")
    }

    @Test(arguments: ["21-11-2026", "21-11-2026 25:00", "29-03-2026 02:30", "10:30", "21-11-2026 10:3"])
    func `a time that does not exist is no time`(text: String) {
        #expect(Numeral.instant(text) == nil)
    }

    @Test(arguments: [
        ("32,5", Value.fraction("32.5")), ("32.5", .fraction("32.5")), ("36,00", .integer(36)),
        ("1.234", .integer(1234)),
        ("1.234,5", .fraction("1234.5")), ("-0,5", .fraction("-0.5")), ("24", .integer(24)), ("7,50", .fraction("7.5")),
    ])
    func `reads a number with a comma`(text: String, value: Value) {
        #expect(Numeral.decimal(text) == value)
    }

    @Test(arguments: ["", "veel", "1,2,3", "1.2.3", "12,", "1e5", "99999999999999999999"])
    func `anything else is no number`(text: String) {
        #expect(Numeral.decimal(text) == nil)
    }

    @Test(arguments: [("900", 90_000), ("900,-", 90_000), ("49,95", 4_995), ("€ 1.250", 125_000), ("0,5", 50)])
    func `reads euros as cents`(text: String, cents: Int64) {
        #expect(Numeral.cents(text) == .integer(cents))
    }

    @Test(arguments: ["-5", "1,234", "vijf", "9999999999999999", ""])
    func `refuses what is no amount`(text: String) {
        #expect(Numeral.cents(text) == nil)
    }

    @Test func `shows numbers and days the Dutch way`() {
        #expect(Numeral.grouped(1_234_567) == "1.234.567")
        #expect(Numeral.grouped(-1_005) == "-1.005")
        #expect(Numeral.euros(4_995) == "49,95")
        #expect(Day(year: 2026, month: 1, day: 5).map(Numeral.long) == "5 januari 2026")
        #expect(Day(year: 2026, month: 1, day: 5).map(Numeral.typed) == "05-01-2026")
    }
}
