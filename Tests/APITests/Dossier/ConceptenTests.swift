import SQLite
import Schema
import Testing

@Suite struct ConceptenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private func draft(_ content: Value) throws -> Reply {
        try house.as(.gesprekspartner).post("/v1/concepten", ["inhoud": content])
    }

    @Test func `a draft is its author's only`() throws {
        let made = try draft(["onzin": "mag hier nog", "medewerkerId": house.text(.medewerker)])
        #expect(made.status == 201)
        #expect(try house.as(.gesprekspartner).get(made.location).json == made.json)
        #expect(try house.as(.medewerker).get(made.location).status == 404)
        #expect(try house.as(.hrAdviseur).get(made.location).status == 403)
        #expect(try house.as(.gesprekspartner).get("/v1/concepten").count("/items") == 1)
        #expect(try house.as(.medewerker).get("/v1/concepten").count("/items") == 0)
    }

    @Test func `an employee learns that a talk is being written down, and nothing of it`() throws {
        _ = try draft(house.talk())
        let own = house.as(.medewerker)
        let mij = try own.get("/v1/mij")
        #expect(mij.text("/conceptenOverMij/0/auteurNaam") == "Sam De gesprekspartner")
        #expect(mij.text("/conceptenOverMij/0/begonnenOp") == house.now.text)
        #expect(!mij.text.contains("afwisseling"))
        #expect(try house.as(.collega).get("/v1/mij").count("/conceptenOverMij") == 0)
        #expect(try house.as(.gesprekspartner).get("/v1/mij").count("/conceptenOverMij") == 0)
        _ = try own.post("/v1/concepten", ["inhoud": house.talk()])
        #expect(try own.get("/v1/mij").count("/conceptenOverMij") == 1)
        // Who may log no talk with somebody writes nothing about them.
        let other = try house.as(.andereManager).post("/v1/concepten", ["inhoud": house.talk()])
        #expect(other.errors == ["/inhoud/medewerkerId niet_in_lijn"])
        #expect(try own.get("/v1/mij").count("/conceptenOverMij") == 1)
        try house.pass(days: 90)
        #expect(try own.get("/v1/mij").count("/conceptenOverMij") == 0)
    }

    @Test func `a merge patch changes what it names`() throws {
        let wie = house.text(.medewerker)
        let gesprek: Value = ["datum": "2026-11-17", "plaats": "kamer 2"]
        let made = try draft(["medewerkerId": wie, "gesprek": gesprek, "wensen": []])
        let visitor = house.as(.gesprekspartner)
        let patch: Value = ["inhoud": ["gesprek": ["plaats": nil], "horizonBesproken": "1_tot_5_jaar"]]
        #expect(try visitor.patch(made.location, patch).status == 428)
        let next = try visitor.patch(made.location, patch, match: made.etag)
        #expect(
            next["/inhoud"] == [
                "medewerkerId": wie, "gesprek": ["datum": "2026-11-17"], "wensen": [],
                "horizonBesproken": "1_tot_5_jaar",
            ])
        #expect(try visitor.patch(made.location, patch, match: made.etag).status == 412)
        #expect(try visitor.patch(made.location, ["inhoud": "x"], match: next.etag).errors == ["/inhoud verkeerd_type"])
    }

    @Test func `a draft that is ready becomes a dialogue, and is gone`() throws {
        let made = try draft(house.talk())
        let visitor = house.as(.gesprekspartner)
        let reply = try visitor.post(made.location + "/_vastleggen", match: made.etag, key: "k1")
        #expect(reply.status == 201)
        #expect(reply.text("/status") == "gevoerd")
        #expect(try visitor.get(made.location).status == 404)
        let twin = try visitor.post(made.location + "/_vastleggen", match: made.etag, key: "k1")
        #expect(twin.status == 201)
        #expect(twin.octets == reply.octets)
        #expect(try visitor.post(made.location + "/_vastleggen", match: made.etag).status == 404)
    }

    @Test func `a draft that is not ready says what is missing and stays`() throws {
        let made = try draft(["medewerkerId": house.text(.medewerker), "gesprek": [:], "x": 1])
        let reply = try house.as(.gesprekspartner).post(made.location + "/_vastleggen", match: made.etag)
        #expect(reply.status == 409)
        #expect(reply.errors == ["/x onbekend_veld", "/gesprek/datum verplicht"])
        #expect(try house.as(.gesprekspartner).get(made.location).status == 200)
    }

    @Test func `a draft is thrown away, or lost after ninety days`() throws {
        let visitor = house.as(.gesprekspartner)
        let made = try draft([:])
        #expect(try visitor.delete(made.location).status == 428)
        #expect(try visitor.delete(made.location, match: made.etag).status == 204)
        #expect(try visitor.delete(made.location, match: made.etag).status == 404)
        let old = try draft([:])
        try house.pass(days: 90)
        #expect(try visitor.get(old.location).status == 404)
        #expect(try visitor.get("/v1/concepten").count("/items") == 0)
    }

    @Test func `the change feed never tells of drafts`() throws {
        _ = try draft([:])
        #expect(try house.number("select count(*) from wijziging") == 0)
        #expect(try house.number("select count(*) from audit where soort = 'concept'") == 1)
    }

    @Test func `words in a draft are about somebody, who hears of it`() throws {
        let words: Value = ["samenvatting": ["tekst": "Vaak te laat, moet eruit."]]
        #expect(try draft(words).errors == ["/inhoud/medewerkerId medewerker_nodig"])
        let made = try draft([:])
        let partner = house.as(.gesprekspartner)
        let later = try partner.patch(made.location, ["inhoud": words], match: made.etag)
        #expect(later.errors == ["/inhoud/medewerkerId medewerker_nodig"])
        let about = words.with([("medewerkerId", house.text(.medewerker))])
        let told = try partner.patch(made.location, ["inhoud": about], match: made.etag)
        #expect(told.status == 200)
        #expect(try house.as(.medewerker).get("/v1/mij").count("/conceptenOverMij") == 1)
        let taken = try partner.patch(made.location, ["inhoud": ["medewerkerId": nil]], match: told.etag)
        #expect(taken.errors == ["/inhoud/medewerkerId medewerker_nodig"])
        #expect(try house.as(.medewerker).post("/v1/concepten", ["inhoud": words]).status == 201)
    }

    @Test func `changing a draft gives it no more days`() throws {
        let made = try draft(house.talk())
        try house.pass(days: 60)
        let partner = house.as(.gesprekspartner)
        let patch: Value = ["inhoud": ["horizonBesproken": "1_tot_5_jaar"]]
        #expect(try partner.patch(made.location, patch, match: made.etag).status == 200)
        try house.pass(days: 30)
        #expect(try partner.get(made.location).status == 404)
    }
}
