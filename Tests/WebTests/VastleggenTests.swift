import API
import Model
import Schema
import Testing

@testable import Web

@Suite struct VastleggenTests {
    private let mensen = Mensen(
        medewerkerId: ID.make(at: .first).text, medewerker: "Youssef Amrani", anderId: ID.make(at: .first).text,
        ander: "Marieke de Boer", isEigen: false)

    private func complaints(_ stap: Stap, _ part: Value) -> [String] {
        let vandaag = Day(year: 2026, month: 11, day: 21) ?? .first
        return Nakijken(mensen: mensen, vandaag: vandaag, datum: vandaag, now: .first).complaints(stap, part)
            .map { "\($0.pointer) \($0.code)" }
    }

    @Test func `every field of every step has a label and every choice a word`() {
        #expect(Stap.allCases.flatMap { Teksten.missing(for: $0.fields) } == [])
    }

    @Test func `every step has its words`() {
        let keys = Stap.allCases.flatMap { ["vastleggen.\($0).kop", "vastleggen.\($0).inleiding", "stap.\($0)"] }
        #expect(keys.filter { Teksten.find($0) == nil } == [])
    }

    @Test func `every question on the first page has a sentence`() {
        let missing = Wachtend.Vraag.allCases.filter { Teksten.find("begin.vraag.\($0.rawValue).1") == nil }
        #expect(missing == [])
    }

    @Test func `every state of a last talk has a sentence on the team page`() {
        let states = Fase.allCases.map(\.rawValue) + ["gevoerd", "vastgesteld", "afgerond"]
        #expect(states.filter { Teksten.find("team.stand.\($0)") == nil } == [])
    }

    @Test func `a talk needs a day, and one that was not long ago`() {
        #expect(complaints(.wie, .object([])) == ["/gesprek/datum verplicht"])
        #expect(complaints(.wie, ["gesprek": ["datum": "2026-10-01"]]) == ["/gesprek/datum te_lang_geleden"])
        #expect(complaints(.wie, ["gesprek": ["datum": "2026-11-22"]]) == ["/gesprek/datum in_de_toekomst"])
        #expect(complaints(.wie, ["gesprek": ["datum": "2026-11-20"]]) == [])
    }

    @Test func `a no to a wish asks for a reason`() {
        #expect(
            complaints(.wensen, ["wensen": [["wens": "Cursus", "antwoord": "nee"]]]) == [
                "/wensen/0/toelichting toelichting_nodig"
            ])
    }

    @Test func `a partner may only propose that HR sees an action`() {
        let actie: Value = [
            "omschrijving": "Bellen", "eigenaarSoort": "hr", "streefdatumEerst": "2026-12-01", "hrDelen": "gedeeld",
        ]
        #expect(complaints(.acties, ["acties": .list([actie])]) == ["/acties/0/delen medewerker_beslist"])
    }

    @Test func `an action without an owner is complained about where the owner is asked`() {
        let actie: Value = ["omschrijving": "Bellen", "streefdatumEerst": "2026-12-01"]
        #expect(complaints(.acties, ["acties": .list([actie])]) == ["/acties/0/eigenaar eigenaar_nodig"])
    }

    @Test(arguments: ["medewerker", "ander", "hr"])
    func `who does it comes back as it was chosen`(_ choice: String) {
        let kept = Eigenaar.kept(["eigenaar": .text(choice), "omschrijving": "x"], mensen) { _ in [] }
        #expect(kept["eigenaar"] == nil)
        #expect(Eigenaar.shown(kept, mensen)["eigenaar"] == .text(choice))
    }

    @Test func `a colleague counts once exactly one has the name`() {
        let row: Value = ["eigenaar": "collega", "collega": "Dekker"]
        let een = Persoon(id: ID.make(at: .first).text, naam: "Anna Dekker", plek: "")
        #expect(Eigenaar.kept(row, mensen) { _ in [een] }.some("eigenaarId") == een.id)
        let unclear = Eigenaar.kept(row, mensen) { _ in [een, een] }
        #expect(unclear.some("collega") == "Dekker")
        #expect(unclear.some("eigenaarId") == nil)
    }

    @Test func `agreements get names that actions can point at, and keep them`() {
        let body: Value = ["afspraken": [["tekst": "a"], ["tekst": "b", "ref": "afspraak-1"]]]
        let kept = Stap.afspraken.kept(body, mensen, .object([])) { _ in [] }
        #expect(kept.list("afspraken").map { $0.text("ref") } == ["afspraak-2", "afspraak-1"])
    }

    @Test func `a complaint leads to the step that asks for it`() {
        #expect(Stap.asking("/samenvatting/tekst") == .waarover)
        #expect(Stap.asking("/acties/2/eigenaarId") == .acties)
        #expect(Stap.asking("/medewerkerId") == .wie)
    }

    @Test func `names are found without accents and capitals`() {
        #expect(Visit.folded("  Zoë van   HUISMAN-Özdemir ") == "zoe van huisman ozdemir")
    }

    @Test func `empty parts of a draft disappear`() {
        let value: Value = ["a": nil, "b": .object([.init("c", .null)]), "d": .list([]), "e": "x"]
        #expect(value.pruned == ["e": "x"])
    }
}
