import HTTP
import Model
import SQLite
import Schema
import Testing

/// Hints while one types: asked, answered, and gone.
@Suite struct TaaltoetsTests {
    private let house: House
    private static let pad = "/v1/taalwacht/_toets"

    init() throws {
        house = try House()
    }

    private func toets(_ tekst: String, _ voorWie: Value? = nil, _ wie: Who = .medewerker) throws -> Reply {
        let body: Value = ["tekst": .text(tekst)]
        return try house.as(wie).post(Self.pad, voorWie.map { body.with([("voorWie", $0)]) } ?? body)
    }

    @Test func `says where it stands, and no word of it`() throws {
        let reply = try toets("Zij heeft een burn-out gehad.")
        #expect(reply.status == 200)
        #expect(reply.text("/oordeel") == "persoon")
        #expect(reply.text("/gevolg") == "waarschuwt")
        #expect(reply["/bevindingen/0/vanafTeken"] == .integer(14))
        #expect(reply["/bevindingen/0/totTeken"] == .integer(22))
        #expect(!reply.text.contains("burn"))
    }

    @Test(arguments: [
        ("schrijver", "Zij heeft een burn-out gehad.", "geen"), ("tweetal", "Scholing dementiezorg volgen.", "vraagt"),
        ("hr", "Scholing dementiezorg volgen.", "vraagt"), ("hr", "Zij heeft een burn-out gehad.", "weigert"),
        ("hr", "Vaste dagen.", "geen"),
    ])
    func `tells what keeping it would meet`(_ voorWie: String, _ tekst: String, _ gevolg: String) throws {
        #expect(try toets(tekst, .text(voorWie)).text("/gevolg") == gevolg)
    }

    @Test func `keeps nothing, not even that it was asked`() throws {
        let before = try house.number("select count(*) from audit")
        #expect(try toets("Zij heeft een burn-out gehad.").status == 200)
        #expect(try house.number("select count(*) from audit") == before)
    }

    @Test func `is for who signed in, and for texts that could be kept`() throws {
        #expect(try house.anybody().post(Self.pad, ["tekst": "a"]).status == 401)
        #expect(try house.as(.koppeling(.signalenSchrijven)).post(Self.pad, ["tekst": "a"]).status == 403)
        #expect(try toets(String(repeating: "a", count: 10_001)).errors == ["/tekst te_lang"])
        #expect(try toets("", "iedereen").errors == ["/voorWie ongeldige_keuze"])
    }

    @Test func `hints to the script of a page in words of the catalogue, for its own pages only`() throws {
        let browser = house.browser()
        #expect(try browser.ask("/taalwacht/hint", ["tekst": "Zij is ziek."]).status == 401)
        try house.password("een lang wachtwoord", .medewerker)
        try browser.signIn(house.number(of: .medewerker), "een lang wachtwoord")
        let reply = try browser.ask("/taalwacht/hint", ["tekst": "Zij is ziek.", "voorWie": "hr"])
        #expect(reply.status == 200)
        #expect(reply.text("/hint").hasPrefix("Dit lijkt over iemands gezondheid of thuis te gaan."))
        #expect(try browser.ask("/taalwacht/hint", ["tekst": "Vaste dagen."])["/hint"] == .null)
        let elders = try browser.ask("/taalwacht/hint", ["tekst": "a"], [("Sec-Fetch-Site", "cross-site")])
        #expect(elders.status == 403)
    }
}
