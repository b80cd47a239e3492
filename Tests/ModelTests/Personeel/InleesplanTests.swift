import Schema
import Testing

@testable import Model

@Suite struct InleesplanTests {
    let leeg = Personeelsstand.leeg(onderdelen: ["T1"])

    @Test func `brings in the whole fixture, and nothing the second time`() throws {
        let stand = try Personeelsstand.voorProef()
        let octetten = try Proefbestand.export.octetten()
        let plan = try Inleesplan(Personeelsbestand(octetten, bij: stand), bij: stand, op: inleesdag)
        #expect(plan.verslag.regels == 2200)
        #expect(plan.verslag.nieuw == 2199)
        #expect(plan.verslag.zonderGesprekspartner == 30)
        #expect(plan.verslag.lijnenBegonnen == 2199 - 47 - 30)
        #expect(plan.teBeginnen.allSatisfy { $0.van == dag("2026-09-22") })

        let daarna = stand.na(plan)
        let opnieuw = try Inleesplan(Personeelsbestand(octetten, bij: daarna), bij: daarna, op: dag("2026-11-22"))
        #expect(opnieuw.isLeeg)
        #expect(opnieuw.verslag.ongewijzigd == 2199)
    }

    @Test func `names the fields that changed`() throws {
        let oud = stand([persoon("1")])
        let nieuw = Medewerkergegevens(
            personeelsnummer: "1", voornaam: "V1", tussenvoegsel: nil, achternaam: "A1", email: "v@a.nl",
            onderdeelcode: "T1", functie: "F", urenPerWeek: 24_00, inDienst: dag("2020-01-01"), uitDienst: nil)
        let plan = try plan([(nieuw, nil)], bij: oud)
        #expect(plan.gewijzigd == [.init(gegevens: nieuw, velden: [.email, .urenPerWeek])])
    }

    @Test func `counts who leaves and who comes back`() throws {
        let oud = stand([persoon("1"), persoon("2", uitDienst: dag("2025-01-31")), persoon("3")])
        let plan = try plan(
            [(persoon("1", uitDienst: dag("2026-10-31")), nil), (persoon("2", inDienst: dag("2026-11-01")), nil)],
            bij: oud)
        #expect(plan.verslag.uitDienst == 1)
        #expect(plan.verslag.terug == 1)
        #expect(plan.verslag.nietInBestand == 1)
    }

    @Test func `counts the last day as a day in service`() {
        #expect(persoon("1", uitDienst: inleesdag).isInDienst(op: inleesdag))
        #expect(!persoon("1", uitDienst: inleesdag).isInDienst(op: inleesdag.adding(days: 1)))
    }

    @Test func `refuses what became impossible after the file was checked`() throws {
        let bestand = try Personeelsbestand(personeelscsv("1;A;;B;;T1;F;;01-02-2026;;36"), bij: leeg)
        let fouten = try #require(throws: Inleesfouten.self) {
            try Inleesplan(bestand, bij: .leeg(onderdelen: []), op: inleesdag)
        }
        #expect(fouten.fouten.map(\.code) == [.onbekendOnderdeel])
    }

    @Test func `notes that first and last name both changed`() throws {
        let ander = Medewerkergegevens(
            personeelsnummer: "1", voornaam: "X", tussenvoegsel: nil, achternaam: "Y", email: nil, onderdeelcode: "T1",
            functie: "F", urenPerWeek: 36_00, inDienst: dag("2020-01-01"), uitDienst: nil)
        #expect(try plan([(ander, nil)], bij: stand([persoon("1")])).opmerkingen.totaal == 1)
    }
}

@Suite struct LijnplanTests {
    let van = dag("2026-01-01")

    @Test func `begins a line 60 days back at the first import and today at the next`() throws {
        let mensen = [(persoon("1"), "2" as String?), (persoon("2"), nil)]
        let eerste = try plan(mensen, bij: .leeg(onderdelen: ["T1"]))
        #expect(eerste.teBeginnen == [.init(medewerker: "1", gesprekspartner: "2", van: inleesdag.adding(days: -60))])
        let later = try plan(mensen, bij: stand([]))
        #expect(later.teBeginnen == [.init(medewerker: "1", gesprekspartner: "2", van: inleesdag)])
    }

    @Test func `passes somebody on to another manager`() throws {
        let plan = try plan(
            [(persoon("1"), "3")], bij: stand([persoon("1"), persoon("2"), persoon("3")], lijn("1", "2")))
        #expect(plan.teEindigen == [.init(lijn: lijn("1", "2"), tot: inleesdag)])
        #expect(plan.teBeginnen == [.init(medewerker: "1", gesprekspartner: "3", van: inleesdag)])
    }

    @Test func `leaves a line by hand alone where the file names nobody`() throws {
        let oud = stand([persoon("1"), persoon("2")], lijn("1", "2", .hand))
        let plan = try plan([(persoon("1"), nil)], bij: oud)
        #expect(plan.isLeeg)
        #expect(plan.verslag.zonderGesprekspartner == 0)
    }

    @Test func `ends a line that was read in once the file names nobody`() throws {
        let plan = try plan([(persoon("1"), nil)], bij: stand([persoon("1"), persoon("2")], lijn("1", "2")))
        #expect(plan.teEindigen.map(\.lijn) == [lijn("1", "2")])
        #expect(plan.verslag.zonderGesprekspartner == 1)
    }

    @Test func `puts the manager in the place of a line by hand`() throws {
        let oud = stand([persoon("1"), persoon("2"), persoon("3")], lijn("1", "2", .hand))
        let plan = try plan([(persoon("1"), "3")], bij: oud)
        #expect(plan.teEindigen.map(\.lijn) == [lijn("1", "2", .hand)])
        #expect(plan.teBeginnen.map(\.gesprekspartner) == ["3"])
    }

    @Test func `leaves a line by hand beside the manager's alone`() throws {
        let oud = stand([persoon("1"), persoon("2"), persoon("3")], lijn("1", "2"), lijn("1", "3", .hand))
        #expect(try plan([(persoon("1"), "2")], bij: oud).isLeeg)
    }

    @Test func `ends every line of who is out of service, on either side`() throws {
        let weg = persoon("2", uitDienst: dag("2026-11-20"))
        let oud = stand([persoon("1"), persoon("2"), persoon("3")], lijn("1", "2", .hand), lijn("2", "3"))
        let plan = try plan([(weg, "3")], bij: oud)
        #expect(plan.teEindigen.map(\.lijn) == [lijn("1", "2", .hand), lijn("2", "3")])
        #expect(plan.teBeginnen.isEmpty)
    }

    @Test func `gives nobody a line to a manager who left, and says so`() throws {
        let plan = try plan(
            [(persoon("1"), "2"), (persoon("2", uitDienst: van), nil)], bij: .leeg(onderdelen: ["T1"]))
        #expect(plan.teBeginnen.isEmpty)
        #expect(plan.opmerkingen.eerste.map(\.kolom) == ["Leidinggevende"])
    }

    @Test func `never ends a line before it began`() throws {
        let oud = stand([persoon("1"), persoon("2"), persoon("3")], lijn("1", "2"))
        let plan = try Inleesplan(
            Personeelsbestand([.init(regel: 2, gegevens: persoon("1"), leidinggevende: "3")]), bij: oud,
            op: dag("2025-12-01"))
        #expect(plan.teEindigen.map(\.tot) == [van])
        #expect(plan.teBeginnen.map(\.van) == [van])
    }

    @Test func `leaves people alone whom the file leaves out`() throws {
        let oud = stand([persoon("1"), persoon("2"), persoon("3")], lijn("1", "2"))
        #expect(try plan([(persoon("3"), nil)], bij: oud).isLeeg)
    }

    private func lijn(
        _ medewerker: String, _ partner: String, _ bron: BronLijn = .importbestand
    ) -> LopendeLijn {
        LopendeLijn(medewerker: medewerker, gesprekspartner: partner, van: van, bron: bron)
    }
}

private func stand(_ mensen: [Medewerkergegevens], _ lijnen: LopendeLijn...) -> Personeelsstand {
    Personeelsstand(
        medewerkers: Dictionary(mensen.map { ($0.personeelsnummer, $0) }) { $1 }, onderdelen: ["T1"], lijnen: lijnen,
        isEersteKeer: false)
}

private func plan(
    _ mensen: [(Medewerkergegevens, String?)], bij stand: Personeelsstand
) throws -> Inleesplan {
    let personen = mensen.enumerated().map {
        Personeelsbestand.Persoon(regel: $0.offset + 2, gegevens: $0.element.0, leidinggevende: $0.element.1)
    }
    return try Inleesplan(Personeelsbestand(personen), bij: stand, op: inleesdag)
}
