import API
import FoundationEssentials
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

/// In TEAM-202 nobody has a manager, and somebody there has no e-mail address: the locatiecoördinator helps.
@Suite struct `No e-mail address and no manager` {
    private static let team = "TEAM-202"
    private let house: House
    private let coordinator: ID
    private let medewerker: ID

    init() throws {
        house = try House()
        for soort in ["onderdelen", "medewerkers"] {
            let reply = try house.as(.beheerder).send(
                .post, "/v1/importen?soort=\(soort)", octets: try Self.fixture(soort), [("Content-Type", "text/csv")])
            guard reply.status == 201 else { throw Broken(reply.text) }
        }
        let mensen = try house.read { database throws(DatabaseError) in
            try database.query(
                """
                select m.id, m.functie, m.personeelsnummer from medewerker m join onderdeel o on o.id = m.onderdeel_id
                where o.code = \(Self.team) order by m.personeelsnummer
                """
            ) { row in (id: row.id(0), functie: row.text(1), nummer: row.text(2)) }
        }
        coordinator = try #require(mensen.first { $0.functie == "Locatiecoördinator" }).id
        let ander = try #require(mensen.first { $0.functie != "Locatiecoördinator" })
        medewerker = ander.id
        // The HR system knows no e-mail address of this person.
        let zonder: Value = [
            "personeelsnummer": .text(ander.nummer), "voornaam": "Zoë", "achternaam": "Zonder",
            "onderdeelCode": .text(Self.team), "inDienstDatum": "2020-01-01",
        ]
        guard try house.as(.beheerder).put("/v1/medewerkers/_nummer", zonder, match: "*").status < 300 else {
            throw Broken("no such person")
        }
    }

    private func line() throws -> Reply {
        try house.as(.beheerder).post(
            "/v1/lijnen",
            [
                "medewerkerId": .text(medewerker.text), "gesprekspartnerId": .text(coordinator.text),
                "vanDatum": house.day(0),
            ])
    }

    @Test func `without a line there is nobody to talk with, and the answer says so`() throws {
        let ik = try house.visitor(medewerker, .medewerker)
        #expect(try ik.get("/v1/mij").status == 200)
        let reply = try ik.post("/v1/dialogen/_beginnen", [:])
        #expect(reply.status == 409)
        #expect(reply.errors == ["/gesprekspartnerId niet_in_lijn"])
    }

    @Test func `the coordinator helps to fill it in, and the two talk`() throws {
        #expect(try line().status == 201)
        let (ik, hulp) = (
            try house.visitor(medewerker, .medewerker), try house.visitor(coordinator, .gesprekspartner)
        )
        let dialoog = try ik.post("/v1/dialogen/_beginnen", [:]).location
        let voorbereiding = dialoog + "/voorbereiding"
        let metHulp = try ik.patch(
            voorbereiding, ["ingevuldMetHulp": true], match: try ik.get(voorbereiding).etag)
        #expect(metHulp["/ingevuldMetHulp"] == true)
        for vraag in 1...3 {
            let adres = voorbereiding + "/antwoorden/\(vraag)"
            let patch: Value = ["tekst": .text("Antwoord \(vraag)."), "gedeeld": true]
            #expect(try ik.patch(adres, patch, match: try ik.get(adres).etag).status == 200)
        }
        #expect(try ik.post(voorbereiding + "/_indienen", match: try ik.get(voorbereiding).etag).status == 200)
        // Who helped at the keyboard sees nothing of it as a partner until the talk is held.
        #expect(try hulp.get(voorbereiding).count("/vanDeAnder") == 0)
        let gesprek = try hulp.post(
            dialoog + "/gesprekken", ["datum": house.day(0)], match: try hulp.get(dialoog).etag)
        #expect(gesprek.status == 201)
        #expect(try hulp.get(voorbereiding).count("/vanDeAnder") == 3)
    }

    private static func fixture(_ soort: String) throws -> [UInt8] {
        let naam = soort == "onderdelen" ? "onderdelen.csv" : "hr-export.csv"
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/" + naam)
        return Array(try Data(contentsOf: file))
    }
}

extension House {
    /// Somebody of the fixture with a token in one role.
    func visitor(_ wie: ID, _ rol: Rol) throws -> Visitor {
        let token = try store.writeAndWait(at: now) { transaction throws(DatabaseError) in
            .keep(try Sleutel.maak(naam: "verhaal", rol: rol, medewerker: wie, scopes: [], in: transaction).token)
        }
        return anybody(token: token)
    }
}
