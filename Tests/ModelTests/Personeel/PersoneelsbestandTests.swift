import Schema
import Testing

@testable import Model

@Suite struct PersoneelsbestandTests {
    let stand: Personeelsstand

    init() throws { stand = try .voorProef() }

    let team = Personeelsstand.leeg(onderdelen: ["T1"])

    @Test func `reads the 2200 lines of the fixture as 2199 people`() throws {
        let bestand = try Personeelsbestand(Proefbestand.export.octetten(), bij: stand)
        #expect(bestand.regels == 2200)
        #expect(bestand.personen.count == 2199)
        #expect(bestand.personen.count { $0.gegevens.email == nil } == 60)
        #expect(bestand.personen.count { $0.gegevens.uitDienst != nil } == 47)
        #expect(bestand.personen.count { $0.leidinggevende == nil } == 30)
    }

    @Test func `reads every cell of a line`() throws {
        let bestand = try Personeelsbestand(Proefbestand.export.octetten(), bij: stand)
        let persoon = try #require(bestand.personen.first { $0.gegevens.personeelsnummer == "100009" })
        #expect(
            persoon.gegevens
                == Medewerkergegevens(
                    personeelsnummer: "100009", voornaam: "Zoë", tussenvoegsel: "van", achternaam: "Huisman",
                    email: "m100009@gemeente-voorbeeld.example", onderdeelcode: "TEAM-011", functie: "Teamleider",
                    urenPerWeek: 32_00, inDienst: dag("1999-10-01"), uitDienst: nil))
        #expect(persoon.leidinggevende == "100006")
        #expect(persoon.regel == 4)
    }

    @Test func `takes separators, quotes and line breaks inside quotes`() throws {
        let bestand = try Personeelsbestand(Proefbestand.export.octetten(), bij: stand)
        let nummers = Dictionary(bestand.personen.map { ($0.gegevens.personeelsnummer, $0.gegevens) }) { $1 }
        #expect(nummers["199991"]?.achternaam == "O\"Brien; van 't Hof")
        #expect(nummers["199992"]?.functie == "Jurist en mediator")
    }

    @Test func `lets the later start count for somebody who came back`() throws {
        let bestand = try Personeelsbestand(Proefbestand.export.octetten(), bij: stand)
        let terug = bestand.personen.filter { $0.gegevens.personeelsnummer == "101253" }
        #expect(terug.count == 1)
        #expect(terug.first?.gegevens.inDienst == dag("2026-10-12"))
        #expect(terug.first?.gegevens.uitDienst == nil)
    }

    @Test func `lets the later start count whichever line comes first`() throws {
        let bestand = try Personeelsbestand(
            personeelscsv("1;A;;B;;T1;F;;01-02-2026;;36", "1;A;;B;;T1;F;;01-02-2020;01-02-2022;36"), bij: team)
        #expect(bestand.personen.map(\.gegevens.inDienst) == [dag("2026-02-01")])
        #expect(bestand.personen.map(\.regel) == [2])
    }

    @Test(arguments: ["\n", "\r\n"])
    func `does not care how lines end`(einde: String) throws {
        let tekst = try Proefbestand.export.tekst()
        let octetten = Array(
            tekst.unicodeScalars.filter { $0 != "\r" }.map { $0 == "\n" ? einde : String($0) }.joined().utf8)
        #expect(try Personeelsbestand(octetten, bij: stand).personen.count == 2199)
    }

    @Test(arguments: [",", "\t"])
    func `takes other separators than a semicolon`(teken: String) throws {
        let kop = "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Functie;Leidinggevende;"
        let tekst = kop + "In dienst;Uit dienst;Uren per week\n1;A;;\"B\";;T1;F;;2026-02-01;;\"32,50\"\n"
        let octetten = Array(tekst.map { $0 == ";" ? teken : String($0) }.joined().utf8)
        #expect(try Personeelsbestand(octetten, bij: team).personen.map(\.gegevens.urenPerWeek) == [32_50])
    }

    @Test func `finds columns by name in any order and any case`() throws {
        let octetten = Array(
            """
            uren_per_week;UIT DIENST;in dienst;leidinggevende;functie;onderdeelcode;email;achternaam;tussenvoegsel;\
            VOORNAAM;personeels-nummer;Kleur
            36;;01-02-2026;;F;T1;a@b.nl;B;;A;0012;groen
            """.utf8)
        let bestand = try Personeelsbestand(octetten, bij: team)
        #expect(bestand.personen.map(\.gegevens.personeelsnummer) == ["0012"])
        #expect(bestand.opmerkingen.eerste.map(\.tekst) == ["Kolom 12 hoort niet bij dit bestand en is overgeslagen."])
    }

    @Test func `skips empty lines and empty fields at the end of a line`() throws {
        let bestand = try Personeelsbestand(
            personeelscsv("", "1;A;;B;;T1;F;;01-02-2026;;36;;;", ";;;;;;;;;;", ""), bij: team)
        #expect(bestand.personen.map(\.regel) == [3])
    }

    @Test func `keeps a last day before the first day and says so`() throws {
        let bestand = try Personeelsbestand(Proefbestand.export.octetten(), bij: stand)
        let persoon = try #require(bestand.personen.first { $0.gegevens.personeelsnummer == "104613" })
        #expect(persoon.gegevens.uitDienst == dag("2025-12-01"))
        #expect(!persoon.gegevens.isInDienst(op: inleesdag))
        #expect(bestand.opmerkingen.eerste.filter { $0.kolom == "Uit dienst" }.count == 2)
    }

    @Test func `notes an address that two people share`() throws {
        let bestand = try Personeelsbestand(
            personeelscsv("1;A;;B;x@y.nl;T1;F;;01-02-2026;;36", "2;C;;D;X@y.nl;T1;F;;01-02-2026;;36"), bij: team)
        #expect(bestand.opmerkingen.eerste.map(\.regel) == [3])
    }

    @Test func `takes an empty function and empty hours, as the API does`() throws {
        let bestand = try Personeelsbestand(personeelscsv("1;A;;B;;T1;;;01-02-2026;;"), bij: team)
        #expect(bestand.personen.map(\.gegevens.functie) == [nil])
        #expect(bestand.personen.map(\.gegevens.urenPerWeek) == [nil])
    }
}
