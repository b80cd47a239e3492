import Schema
import Testing

@testable import API

@Suite struct `How many people had a talk` {
    @Test(arguments: [
        ("2026-11-22", "2026-01-01", "2026-09-30"), ("2026-04-01", "2026-01-01", "2026-03-31"),
        ("2026-03-31", "2025-01-01", "2025-12-31"), ("2026-01-01", "2025-01-01", "2025-12-31"),
        ("2026-12-31", "2026-01-01", "2026-09-30"),
    ])
    func `is told of whole quarters of one year`(today: String, van: String, tot: String) throws {
        let periode = Bereik.periode(op: try #require(Day(today)))
        #expect(periode.van.text == van)
        #expect(periode.totEnMet.text == tot)
    }

    @Test func `is never told of a small group, of nobody or of everybody`() {
        #expect(Bereik.procent(7, van: 14) == nil)
        #expect(Bereik.procent(0, van: 15) == 5)
        #expect(Bereik.procent(15, van: 15) == 95)
        #expect(Bereik.procent(20, van: 40) == 50)
        #expect(Bereik.procent(41, van: 100) == 40)
        #expect(Bereik.procent(43, van: 100) == 45)
    }
}
