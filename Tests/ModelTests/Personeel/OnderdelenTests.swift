import Testing

@testable import Model

@Suite struct OnderdelenTests {
    @Test func `reads the fixture, parents first, and nothing the second time`() throws {
        let bestand = try Onderdelenbestand(Proefbestand.onderdelen.octetten(), bij: [:])
        let plan = Onderdelenplan(bestand, bij: [:])
        #expect(plan.verslag == .init(nieuw: 145, gewijzigd: 0, ongewijzigd: 0, nietInBestand: 0))
        let stand = Dictionary(plan.nieuw.map { ($0.code, $0) }) { $1 }
        #expect(stand["TEAM-202"]?.bovenliggend == "AFD-20")
        #expect(stand["AFD-12"]?.naam == "Financiën")
        #expect(
            try Onderdelenplan(Onderdelenbestand(Proefbestand.onderdelen.octetten(), bij: stand), bij: stand).isLeeg)
    }

    @Test func `adds a unit after the one above it, whatever the order of the file`() throws {
        let bestand = try Onderdelenbestand(csv("C;c;team;B", "B;b;afdeling;A", "A;a;locatie;"), bij: [:])
        #expect(Onderdelenplan(bestand, bij: [:]).nieuw.map(\.code) == ["A", "B", "C"])
    }

    @Test func `overwrites what changed and keeps what the file leaves out`() throws {
        let oud = Onderdeelgegevens(code: "A", naam: "oud", soort: .afdeling, bovenliggend: nil)
        let weg = Onderdeelgegevens(code: "Z", naam: "z", soort: .team, bovenliggend: "A")
        let bekend = ["A": oud, "Z": weg]
        let plan = Onderdelenplan(
            try Onderdelenbestand(csv("A;nieuw;afdeling;", "B;b;team;A"), bij: bekend), bij: bekend)
        #expect(plan.gewijzigd.map(\.naam) == ["nieuw"])
        #expect(plan.verslag == .init(nieuw: 1, gewijzigd: 1, ongewijzigd: 0, nietInBestand: 1))
    }

    @Test func `finds every fault at once`() {
        let octetten = csv("A;a;afdeling;Q", "A;b;team;", "C;c;ploeg;", ";d;team;", "E;;team;F", "F;f;team;E", "G")
        #expect(
            fouten(octetten) == [
                "2 Bovenliggend onbekend_onderdeel", "3 Onderdeelcode dubbel", "4 Soort ongeldige_keuze",
                "5 Onderdeelcode verplicht", "6 Onderdeel verplicht", "6 Bovenliggend kring", "7 Bovenliggend kring",
                "8 Onderdeel te_weinig_velden",
            ])
    }

    @Test func `finds a unit below itself, also through what is on record`() {
        let bekend = ["B": Onderdeelgegevens(code: "B", naam: "b", soort: .team, bovenliggend: "A")]
        #expect(fouten(csv("A;a;team;A")) == ["2 Bovenliggend kring"])
        #expect(fouten(csv("A;a;team;B"), bij: bekend) == ["2 Bovenliggend kring"])
    }

    @Test func `takes the field names of the API as column names`() throws {
        let bestand = try Onderdelenbestand(Array("code,naam,soort,bovenliggend\nA,a,Team,\n".utf8), bij: [:])
        #expect(bestand.onderdelen == [Onderdeelgegevens(code: "A", naam: "a", soort: .team, bovenliggend: nil)])
    }

    private func csv(_ regels: String...) -> [UInt8] {
        Array((["Onderdeelcode;Onderdeel;Soort;Bovenliggend"] + regels).joined(separator: "\r\n").utf8)
    }

    private func fouten(_ octetten: [UInt8], bij bekend: [String: Onderdeelgegevens] = [:]) -> [String] {
        do throws(Inleesfouten) {
            _ = try Onderdelenbestand(octetten, bij: bekend)
            return []
        } catch {
            return error.fouten.map(\.kort)
        }
    }
}
