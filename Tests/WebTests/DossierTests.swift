import API
import Model
import Schema
import Testing

@testable import Web

@Suite struct DossierTests {
    private static let ik = "01a20088-5d76-77b1-803c-a4bb3f107d7e"

    private static func object(_ members: KeyValuePairs<String, Value>) -> Value {
        .object(members.map { Value.Member($0.key, $0.value) })
    }

    @Test func `every form has a heading, a button and a word when it is done`() {
        let missing = Pages.forms.flatMap { page in
            ["\(page.name).kop", "\(page.name).knop", "gedaan.\(page.name)"].filter { Teksten.find($0) == nil }
        }
        #expect(missing == [])
    }

    @Test func `every form posts to the address at which it is shown`() {
        #expect(Pages.forms.allSatisfy { $0.routes.map(\.endpoint.path) == [$0.path, $0.path] })
        #expect(Set(Pages.forms.map(\.path)).count == Pages.forms.count)
    }

    @Test func `every question on a form has its words`() {
        let fields =
            Gegevens.afspraak() + Actielijstfilter.fields + [Delen.field([])] + Uitnodigingspaginas.antwoordvelden
            + Formuliermaken.velden + Voerdeel.allCases.flatMap(\.velden) + Voerpagina.beginvelden
            + Planformulieren.velden + Deelnemerformulieren.velden
        #expect(Teksten.missing(for: fields.filter { $0.name != "sort" }) == [])
    }

    @Test(arguments: SoortAfspraak.allCases)
    func `names as missing what the rules of an agreement want`(soort: SoortAfspraak) {
        let record = Self.object(["soort": .text(soort.rawValue)])
        let needed: [SoortAfspraak: [String]] = [
            .flexibiliteitsafspraak: ["keerzijdeBesproken"], .beloningsafspraak: ["maatwerkToelichting"],
        ]
        #expect(Afspraakregel.ontbreekt(record) == ["medewerkerDoet", "werkgeverDoet"] + (needed[soort] ?? []))
    }

    @Test func `an agreement with everything said misses nothing`() {
        let record = Self.object([
            "soort": "flexibiliteitsafspraak", "medewerkerDoet": "a", "werkgeverDoet": "b",
            "keerzijdeBesproken": .flag(true),
        ])
        #expect(Afspraakregel.ontbreekt(record) == [])
    }

    @Test func `what passed its day stands first, then what comes first`() {
        func actie(_ id: String, _ late: Int64, _ day: String) -> Value {
            Self.object(["id": .text(id), "dagenTeLaat": .integer(late), "streefdatumNu": .text(day)])
        }
        let list = [actie("a", 0, "2026-12-02"), actie("b", 3, "2026-11-18"), actie("c", 0, "2026-12-01")]
        #expect(MijnActies.volgorde(list).map { $0.text("id") } == ["b", "c", "a"])
    }

    @Test func `speaks to the reader as jij and names the other`() {
        let dialoog = Self.object([
            "medewerkerId": .text(Self.ik), "medewerkerNaam": "Aïsha Koç", "gesprekspartnerId": "x",
            "gesprekspartnerNaam": "Anna in 't Veenstra",
        ])
        let eigen = Zijden(dialoog: dialoog, ik: Self.ik)
        #expect(
            [eigen.naam("medewerker"), eigen.begin("medewerker"), eigen.door("medewerker")] == ["jij", "Jij", "jou"])
        #expect(eigen.ander == "Anna in 't Veenstra")
        #expect(Zijden(dialoog: dialoog, ik: "x").naam("medewerker") == "Aïsha Koç")
        #expect(Zijden(dialoog: dialoog, ik: "waarnemer").rol == nil)
    }

    @Test func `shows a stored value in the words of the screen`() {
        let fields = Gegevens.afspraak(only: ["bedragEurocent", "evaluatieDatum", "soort", "maatwerk", "bron"])
        let record = Self.object([
            "bedragEurocent": .integer(4_995), "evaluatieDatum": "2026-11-21", "soort": "taakafspraak",
            "maatwerk": .flag(true),
        ])
        #expect(fields.map { $0.words(in: record) } == ["€ 49,95", "21 november 2026", "Taakafspraak", "Ja", nil])
    }

    @Test func `a long text is cut between words, and only its first line names it`() {
        #expect("Kort\nen meer".shortened == "Kort")
        #expect(String(repeating: "woord ", count: 20).shortened == String(repeating: "woord ", count: 11) + "…")
    }
}

@Suite struct ActielijstfilterTests {
    @Test func `asks the API what a person chose, and leaves out what stayed empty`() {
        let filter = Actielijstfilter([
            ("onderdeel", "AFD-10"), ("status", ""), ("peildatum", "1 december 2025"), ("vanMij", "ja"),
            ("cursor", "x"),
        ])
        #expect(
            ListPage.encoded(filter.asked) == "als=hr_adviseur&onderdeel=AFD-10&peildatum=2025-12-01&vanMij=true")
        #expect(filter.address("/actielijst/csv").contains("?onderdeel=AFD-10&peildatum=1%20december%202025&vanMij=ja"))
        #expect(Actielijstfilter([]).address("/actielijst/csv") == "/actielijst/csv")
    }

    @Test func `keeps a day it cannot read, and says how to write one`() throws {
        var filter = Actielijstfilter([("peildatum", "gisteren")])
        #expect(filter.asked.last?.value == "gisteren")
        try filter.refuse(.invalid([Complaint(pointer: "?peildatum", code: "ongeldige_datum", detail: "x")]))
        #expect(filter.form.message("peildatum") == Teksten.text("melding.ongeldige_datum"))
        #expect(filter.form.text("peildatum") == "gisteren")
    }

    @Test func `what no filter can repair is thrown on`() {
        var filter = Actielijstfilter([])
        #expect(throws: Failure.self) { try filter.refuse(.forbidden) }
    }
}
