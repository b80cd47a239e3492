import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `Importing over the API` {
    private static let kop =
        "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Onderdeel;Functie;"
        + "Leidinggevende;In dienst;Uit dienst;Uren per week;Is leidinggevende\r\n"
    private static let regel = "800001;Kim;;Inlees;;TEAM-101;;Adviseur;101;01-02-2020;;36,00;nee\r\n"

    private func stuur(_ house: House, _ tekst: String, _ query: String = "soort=medewerkers") throws -> Reply {
        try house.as(.koppeling(.medewerkersSchrijven)).send(
            .post, "/v1/importen?\(query)", octets: Array(tekst.utf8), [("Content-Type", "text/csv")])
    }

    @Test func `adds people with their lines, and says so`() throws {
        let house = try House()
        let made = try stuur(house, Self.kop + Self.regel)
        #expect(made.status == 201)
        #expect(made["/verslag/nieuw"] == .integer(1))
        #expect(made["/verslag/lijnenBegonnen"] == .integer(1))
        let found = try house.as(.beheerder).post("/v1/medewerkers/_zoek", ["personeelsnummer": "800001"])
        #expect(found.text("/items/0/naam") == "Kim Inlees")
        #expect(try house.as(.hrBeheerder).get(made.location).json == made.json)
        #expect(try house.as(.hrBeheerder).get("/v1/importen").count("/items") == 1)
    }

    @Test func `changes nothing the second time`() throws {
        let house = try House()
        _ = try stuur(house, Self.kop + Self.regel)
        let before = try house.number("select max(positie) from wijziging")
        let again = try stuur(house, Self.kop + Self.regel)
        #expect(again.status == 201)
        #expect(again["/verslag/ongewijzigd"] == .integer(1))
        #expect(again["/verslag/lijnenBegonnen"] == .integer(0))
        // The import itself is all that is new.
        #expect(try house.number("select max(positie) from wijziging") == before + 1)
    }

    @Test func `keeps nothing of a trial`() throws {
        let house = try House()
        let trial = try stuur(house, Self.kop + Self.regel, "soort=medewerkers&proef=true")
        #expect(trial.status == 200)
        #expect(trial["/id"] == .null)
        #expect(trial["/verslag/nieuw"] == .integer(1))
        #expect(try house.number("select count(*) from medewerker where personeelsnummer = '800001'") == 0)
        #expect(try house.number("select count(*) from import") == 0)
    }

    @Test func `reports every fault by line and column, and keeps nothing`() throws {
        let house = try House()
        let refused = try stuur(
            house,
            Self.kop + Self.regel + "800002;Kim;;Twee;;TEAM-999;;;;31-02-2020;;36,00;nee\r\n"
                + "800003;Kim;;Drie;;TEAM-101;;;800003;01-02-2020;;36,00;nee\r\n")
        #expect(refused.status == 400)
        #expect(
            refused.errors == [
                "/regels/3/In dienst ongeldige_datum", "/regels/3/Onderdeelcode onbekend_onderdeel",
                "/regels/4/Leidinggevende eigen_leidinggevende",
            ])
        #expect(try house.number("select count(*) from medewerker where personeelsnummer like '80000%'") == 0)
    }

    @Test func `moves units, each after the one above it`() throws {
        let house = try House()
        let text = "Onderdeelcode;Onderdeel;Soort;Bovenliggend\r\nT-1;Team;team;A-1\r\nA-1;Afdeling;afdeling;\r\n"
        let made = try stuur(house, text, "soort=onderdelen")
        #expect(made["/verslag/nieuw"] == .integer(2))
        let kring = "Onderdeelcode;Onderdeel;Soort;Bovenliggend\r\nA-1;Afdeling;afdeling;T-1\r\n"
        #expect(try stuur(house, kring, "soort=onderdelen").errors == ["/regels/2/Bovenliggend kring"])
    }

    @Test func `asks what is in the file, in the right type and within a year`() throws {
        let house = try House()
        #expect(try stuur(house, Self.kop + Self.regel, "").errors == ["?soort verplicht"])
        #expect(try stuur(house, Self.kop + Self.regel, "soort=medewerkers&peildatum=2036-01-01").status == 409)
        let json = try house.as(.beheerder).post("/v1/importen?soort=medewerkers", [:])
        #expect(json.status == 415)
        #expect(try house.as(.hrAdviseur).get("/v1/importen").status == 403)
    }

    @Test(arguments: ["false", "true"])
    func `is no way for somebody to get people in line with themself`(proef: String) throws {
        let house = try House()
        let eigen = Self.regel.replacing(";101;", with: ";\(house.number(of: .hrBeheerder));")
        let refused = try house.as(.hrBeheerder).send(
            .post, "/v1/importen?soort=medewerkers&proef=\(proef)", octets: Array((Self.kop + eigen).utf8),
            [("Content-Type", "text/csv")])
        #expect(refused.status == 409)
        #expect(refused.errors == ["/regels niet_voor_jezelf"])
        #expect(try house.number("select count(*) from medewerker where personeelsnummer = '800001'") == 0)
        // A system or somebody else may, and afterwards the same file changes nothing for whoever reads it in.
        #expect(try stuur(house, Self.kop + eigen).status == 201)
        let again = try house.as(.hrBeheerder).send(
            .post, "/v1/importen?soort=medewerkers", octets: Array((Self.kop + eigen).utf8),
            [("Content-Type", "text/csv")])
        #expect(again.status == 201)
    }
}
