import Schema
import Testing

@testable import Model

@Suite struct AgendaTests {
    private func gesprek(_ plaats: String?) -> Gesprek {
        Gesprek(
            GesprekPlannen(
                soort: .inzetbaarheidsgesprek, geplandOp: Instant("2026-11-25T09:00:00Z") ?? .first, duurMinuten: nil,
                vorm: nil, plaats: plaats), in: .make(at: .first), op: .first)
    }

    @Test func `a line never has more than 75 octets and never breaks within a character`() throws {
        let plaats = String(repeating: "é", count: 90)
        let tekst = try #require(Agendapunt(gesprek(plaats), volgnummer: 1, op: .first)).tekst
        #expect(tekst.utf8.split(separator: 10).allSatisfy { $0.count <= 76 })
        #expect(tekst.replacing("\r\n ", with: "").contains("LOCATION:\(plaats)\r\n"))
    }

    @Test func `what means something to a calendar is escaped`() throws {
        let tekst = try #require(Agendapunt(gesprek("a;b,c\\d"), volgnummer: 1, op: .first)).tekst
        #expect(tekst.contains("LOCATION:a\\;b\\,c\\\\d\r\n"))
    }

    @Test func `a talk without a moment is in no calendar`() {
        var held = gesprek(nil)
        held.geplandOp = nil
        let punt = Agendapunt(held, volgnummer: 1, op: .first)
        #expect(punt?.tekst == nil)
    }
}
