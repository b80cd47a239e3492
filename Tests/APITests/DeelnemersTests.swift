import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `Advisers who take part` {
    private let hr = Who.hrAdviseur

    /// A dialogue that is settled, with a planned talk at which an adviser is asked.
    private func house() throws -> (house: House, dialoog: String, deelnemer: String) {
        let house = try House()
        let dialoog = try house.dossier().dialoog
        let plan: Value = [
            "soort": "bila", "geplandOp": .text(house.now.adding(seconds: 86_400).text), "vorm": "op_locatie",
        ]
        let gesprek = try house.act(.gesprekspartner, dialoog, "/gesprekken/_plannen", plan, on: dialoog)
        guard gesprek.status == 201 else { throw Broken(gesprek.text) }
        let wie: Value = ["persoonId": house.text(hr), "rol": "begeleider"]
        let asked = try house.act(.gesprekspartner, gesprek.location, "/deelnemers", wie, on: dialoog)
        guard asked.status == 201 else { throw Broken(asked.text) }
        return (house, dialoog, asked.location)
    }

    @Test func `see nothing before the employee agrees`() throws {
        let (house, dialoog, _) = try house()
        #expect(try house.as(hr).get(dialoog).status == 404)
        #expect(try house.as(hr).get("/v1/dialogen").count("/items") == 0)
    }

    @Test func `read the content then, and leave a line`() throws {
        let (house, dialoog, deelnemer) = try house()
        #expect(try house.act(.medewerker, deelnemer, "/_aanvaarden", on: dialoog).status == 200)
        let seen = try house.as(hr).get(dialoog)
        #expect(seen.status == 200)
        #expect(seen.text("/samenvatting/tekst") == "Meer afwisseling naast de balie.")
        #expect(seen["/aanleiding"] == nil)
        #expect(seen["/aangevraagdDoor"] == nil)
        #expect(seen.texts("/toegestaneHandelingen") == [])
        #expect(try house.as(hr).get("/v1/dialogen?als=hr_adviseur").count("/items") == 1)
        #expect(try house.as(hr).get(dialoog + "/voorbereiding").status == 403)
        #expect(try house.as(hr).patch(dialoog, ["onderwerpen": []], match: "*").status == 403)
        let inzagen = try house.as(.medewerker).get("/v1/mij/inzagen")
        #expect(inzagen.text.contains(house.id(hr).text))
    }

    @Test func `read nothing that the partner still prepares`() throws {
        let (house, dialoog, deelnemer) = try house()
        #expect(try house.act(.medewerker, deelnemer, "/_aanvaarden", on: dialoog).status == 200)
        let (id, begun) = (String(dialoog.suffix(36)), "aangevraagd_door = 'gesprekspartner'" as SQL)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                update dialoog set status = 'concept', wijze = 'voorbereid', gevoerd_datum = null, \(begun)
                where id = \(id)
                """)
        }
        #expect(try house.as(hr).get(dialoog).status == 404)
        #expect(try house.as(hr).get("/v1/dialogen?als=hr_adviseur").count("/items") == 0)
    }

    @Test func `read until thirty days after it was settled`() throws {
        let (house, dialoog, deelnemer) = try house()
        _ = try house.act(.medewerker, deelnemer, "/_aanvaarden", on: dialoog)
        try house.pass(days: 60)
        #expect(try house.as(hr).get(dialoog).status == 200)
        let answer: Value = ["reactie": "akkoord", "versie": 1]
        _ = try house.act(.medewerker, dialoog, "/reacties", answer, on: dialoog)
        try house.pass(days: Dialoog.dagenDeelnemer)
        #expect(try house.as(hr).get(dialoog).status == 200)
        try house.pass(days: 1)
        #expect(try house.as(hr).get(dialoog).status == 404)
        #expect(try house.as(hr).get("/v1/dialogen").count("/items") == 0)
    }

    @Test func `are in no other role than that of adviser`() throws {
        let (house, dialoog, deelnemer) = try house()
        _ = try house.act(.medewerker, deelnemer, "/_aanvaarden", on: dialoog)
        #expect(try house.as(hr.in(.medewerker)).get(dialoog).status == 404)
        #expect(try house.as(.andereHrAdviseur).get(dialoog).status == 404)
    }

    @Test func `are readers from HR for the text guard, for as long as they may read`() throws {
        let (house, dialoog, deelnemer) = try house()
        let words: Value = ["wens": "Noor heeft een burn-out en slikt antidepressiva."]
        let answer = [("Taalwacht", "/wens=toch_opslaan, /tekst=toch_opslaan")]
        func wish() throws -> Reply {
            let partner = house.as(.gesprekspartner)
            return try partner.send(
                .post, dialoog + "/wensen", words, match: try partner.get(dialoog).etag, answer)
        }
        #expect(try house.act(.medewerker, deelnemer, "/_aanvaarden", on: dialoog).status == 200)
        #expect(try wish().errors == ["/wens gezondheid"])
        let correct: Value = [
            "reden": "Zo was het.", "samenvatting": "Noor heeft een burn-out en slikt antidepressiva.",
        ]
        _ = try house.act(.medewerker, dialoog, "/reacties", ["reactie": "akkoord", "versie": 1], on: dialoog)
        let partner = house.as(.gesprekspartner)
        let corrected = try partner.send(
            .post, dialoog + "/_corrigeren", correct,
            [("If-Match", try partner.get(dialoog).etag), ("Taalwacht", "/samenvatting=toch_opslaan")])
        #expect(corrected.errors == ["/samenvatting gezondheid"])
        try house.pass(days: Dialoog.dagenDeelnemer + 1)
        #expect(try wish().status == 201)
    }

    @Test func `are not let in where words about somebody's health stand`() throws {
        let (house, dialoog, deelnemer) = try house()
        let words: Value = ["wens": "Noor heeft een burn-out en slikt antidepressiva."]
        let partner = house.as(.gesprekspartner)
        let made = try partner.send(
            .post, dialoog + "/wensen", words, match: try partner.get(dialoog).etag,
            [("Taalwacht", "/wens=toch_opslaan")])
        #expect(made.status == 201)
        let refused = try house.act(.medewerker, deelnemer, "/_aanvaarden", on: dialoog)
        #expect(refused.errors == ["/wensen/1/wens gezondheid"])
        #expect(try house.as(hr).get(dialoog).status == 404)
    }
}
