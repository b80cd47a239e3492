import Schema
import Testing

@testable import Model

@Suite struct PersoneelsfoutenTests {
    let team = Personeelsstand.leeg(onderdelen: ["T1"])

    @Test func `finds the ten faults of the fixture by line and column`() throws {
        let gevonden = try fouten(Proefbestand.exportFout.octetten(), bij: .voorProef()).map(\.kort)
        #expect(
            gevonden == [
                "6 In dienst ongeldige_datum", "7 Personeelsnummer verplicht",
                "8 Leidinggevende onbekende_leidinggevende", "9 E-mail ongeldig_emailadres",
                "11 Personeelsnummer dubbel", "13 Functie te_weinig_velden",
                "14 Leidinggevende eigen_leidinggevende", "15 Uren per week ongeldig_getal",
                "16 Leidinggevende kring", "17 Leidinggevende kring",
            ])
    }

    @Test func `never repeats what stood in the file`() throws {
        let regels = try Proefbestand.exportFout.tekst().split(whereSeparator: \.isNewline)
        for fout in try fouten(Proefbestand.exportFout.octetten(), bij: .voorProef()) {
            let cellen = regels[fout.regel - 1].split(separator: ";").filter { $0.count > 3 }
            #expect(!cellen.contains { fout.tekst.contains($0) }, "\(fout.regel)")
        }
    }

    @Test func `accepts a manager who is on record but not in the file`() {
        let bekend = Personeelsstand(
            medewerkers: ["9": persoon("9")], onderdelen: ["T1"], lijnen: [], isEersteKeer: false)
        let regel = personeelscsv("1;A;;B;;T1;F;9;01-02-2026;;36")
        #expect(fouten(regel, bij: bekend).isEmpty)
        #expect(fouten(regel, bij: team).map(\.code) == [.onbekendeLeidinggevende])
    }

    @Test func `does not blame others for a faulty line of their manager`() {
        let octetten = personeelscsv(
            "1;A;;B;;T1;F;;99-99-2026;;36", "2;C;;D;;T1;F;1;01-02-2026;;36", "3;E", "4;G;;H;;T1;F;3;01-02-2026;;36")
        #expect(
            fouten(octetten, bij: team).map(\.kort) == [
                "2 In dienst ongeldige_datum", "4 Tussenvoegsel te_weinig_velden",
            ])
    }

    @Test(arguments: [2, 3, 7])
    func `finds a circle of managers of any length, and only who is in it`(lengte: Int) {
        var regels = (1...lengte).map { "\($0);A;;B;;T1;F;\($0 % lengte + 1);01-02-2026;;36" }
        regels.append("99;A;;C;;T1;F;1;01-02-2026;;36")
        let octetten = personeelscsv(regels.joined(separator: "\n"))
        #expect(fouten(octetten, bij: team).map(\.regel) == (1...lengte).map { $0 + 1 })
        #expect(fouten(octetten, bij: team).allSatisfy { $0.code == .kring })
    }

    @Test func `finds a circle that closes over lines on record`() {
        let bekend = Personeelsstand(
            medewerkers: ["1": persoon("1"), "2": persoon("2")], onderdelen: ["T1"],
            lijnen: [LopendeLijn(medewerker: "2", gesprekspartner: "1", van: inleesdag, bron: .importbestand)],
            isEersteKeer: false)
        #expect(fouten(personeelscsv("1;A;;B;;T1;F;2;01-02-2026;;36"), bij: bekend).map(\.code) == [.kring])
    }

    @Test func `refuses a number that passed to somebody else`() {
        let oud = persoon("1", uitDienst: dag("2025-01-31"))
        let bekend = Personeelsstand(medewerkers: ["1": oud], onderdelen: ["T1"], lijnen: [], isEersteKeer: false)
        #expect(
            fouten(personeelscsv("1;Ander;;Mens;;T1;F;;01-02-2026;;36"), bij: bekend).map(\.code)
                == [.nummerHergebruikt])
        #expect(fouten(personeelscsv("1;V1;;A1;;T1;F;;01-02-2026;;36"), bij: bekend).isEmpty)
    }

    struct Geval: CustomTestStringConvertible {
        let regel: String
        let fouten: [String]
        var testDescription: String { regel }
    }

    @Test(arguments: [
        Geval(regel: "1;;;B;;T1;F;;01-02-2026;;36", fouten: ["2 Voornaam verplicht"]),
        Geval(regel: "1 2;A;;B;;T1;F;;01-02-2026;;36", fouten: ["2 Personeelsnummer ongeldig_teken"]),
        Geval(regel: "1;A\u{1};;B;;T1;F;;01-02-2026;;36", fouten: ["2 Voornaam ongeldig_teken"]),
        Geval(regel: "1;A;;B;;T9;F;;01-02-2026;;36", fouten: ["2 Onderdeelcode onbekend_onderdeel"]),
        Geval(regel: "1;A;;B;;T1;F;;;;36", fouten: ["2 In dienst verplicht"]),
        Geval(regel: "1;A;;B;;T1;F;;01-02-0026;;36", fouten: ["2 In dienst buiten_bereik"]),
        Geval(regel: "1;A;;B;;T1;F;;2026-02-30;;36", fouten: ["2 In dienst ongeldige_datum"]),
        Geval(regel: "1;A;;B;;T1;F;;01-02-2026;;+36", fouten: ["2 Uren per week ongeldig_getal"]),
        Geval(regel: "1;A;;B;;T1;F;;01-02-2026;;61", fouten: ["2 Uren per week buiten_bereik"]),
        Geval(regel: "1;A;;B;;T1;F;;01-02-2026;;36;x", fouten: ["2 - te_veel_velden"]),
        Geval(
            regel: "1;A;;B;geen;T9;F;1;31-02-2026;;x",
            fouten: [
                "2 E-mail ongeldig_emailadres", "2 In dienst ongeldige_datum", "2 Uren per week ongeldig_getal",
                "2 Onderdeelcode onbekend_onderdeel", "2 Leidinggevende eigen_leidinggevende",
            ]),
    ])
    func `names the column and the kind of fault`(geval: Geval) {
        #expect(fouten(personeelscsv(geval.regel), bij: team).map(\.kort) == geval.fouten)
    }

    @Test func `refuses a text that is too long`() {
        let lang = String(repeating: "é", count: 81)
        #expect(fouten(personeelscsv("1;\(lang);;B;;T1;F;;01-02-2026;;36"), bij: team).map(\.code) == [.teLang])
    }

    @Test func `says which columns are missing`() {
        let octetten = Array(
            "Voornaam;Achternaam;E-mail;Functie;Leidinggevende;Tussenvoegsel;Voornaam\nA;B;;;;;\n".utf8)
        #expect(
            fouten(octetten, bij: team).map(\.kort) == [
                "1 Voornaam dubbel", "1 Personeelsnummer ontbrekende_kolom", "1 Onderdeelcode ontbrekende_kolom",
                "1 In dienst ontbrekende_kolom", "1 Uit dienst ontbrekende_kolom", "1 Uren per week ontbrekende_kolom",
            ])
    }

    @Test func `reports a hundred faults and counts the rest`() throws {
        let regels = (1...250).map { "\($0);;;B;;T9;F;;01-02-2026;;36" }
        let octetten = personeelscsv(regels.joined(separator: "\n"))
        let fouten = try #require(throws: Inleesfouten.self) { try Personeelsbestand(octetten, bij: team) }
        #expect(fouten.totaal == 500)
        #expect(fouten.fouten.count == 100)
        #expect(fouten.fouten.last?.regel == 51)
    }
}

/// Somebody with a name of their own.
func persoon(
    _ nummer: String, inDienst: Day = dag("2020-01-01"), uitDienst: Day? = nil
) -> Medewerkergegevens {
    Medewerkergegevens(
        personeelsnummer: nummer, voornaam: "V\(nummer)", tussenvoegsel: nil, achternaam: "A\(nummer)", email: nil,
        onderdeelcode: "T1", functie: "F", urenPerWeek: 36_00, inDienst: inDienst, uitDienst: uitDienst)
}
