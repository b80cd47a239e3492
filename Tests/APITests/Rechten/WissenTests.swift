import API
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct WissenTests {
    private let house: House

    init() throws {
        house = try House()
        // Tokens end sooner than terms.
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update sleutel set verloopt_op = '2099-01-01T00:00:00.000Z'")
        }
    }

    /// A settled dialogue in which nothing runs.
    private func stil() throws -> Dossier {
        let dossier = try house.settled()
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update actie set status = 'gereed', gereed_datum = streefdatum_nu")
            try transaction.database.run("update afspraak set status = 'nagekomen'")
        }
        return dossier
    }

    private func pass(days: Int) throws {
        try house.set(#require(Instant(house.today.adding(days: days).text + "T09:00:00Z")))
    }

    private func begonnen() throws -> String {
        try house.as(.medewerker).post("/v1/dialogen/_beginnen", ["aanleiding": "eigen_initiatief"]).location
    }

    @Test func `before the talk it is gone at once, and 410 from then on`() throws {
        let adres = try begonnen()
        let gevolg = try house.as(.medewerker).get(adres + "/wisgevolg")
        #expect(gevolg.text("/wisDatum") == house.today.text)
        let gewist = try house.act(.medewerker, adres, "/_wissen")
        #expect(gewist.status == 200)
        #expect(gewist["/gewist"] == true)
        #expect(gewist["/weg"] == gevolg["/weg"])
        #expect(try house.as(.medewerker).get(adres).status == 410)
        #expect(try house.as(.collega).get(adres).status == 404)
        #expect(try house.number("select count(*) from vernietiging where regel = 'op_verzoek'") == 1)
    }

    @Test func `after the talk it goes in fourteen days, and both see when`() throws {
        let dossier = try stil()
        let gevraagd = try house.act(.medewerker, dossier.dialoog, "/_wissen")
        let dag = house.today.adding(days: 14)
        #expect(gevraagd.status == 200)
        #expect(gevraagd["/gewist"] == false)
        #expect(gevraagd.text("/wisDatum") == dag.text)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).text("/wisDatum") == dag.text)
        try pass(days: 13)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(dossier.dialoog).status == 200)
        try pass(days: 1)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(dossier.dialoog).status == 410)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 410)
        #expect(try house.number("select count(*) from dialoog") == 0)
    }

    @Test func `the employee may let it stand until then`() throws {
        let dossier = try stil()
        #expect(try house.act(.medewerker, dossier.dialoog, "/_wissen").status == 200)
        #expect(try house.act(.medewerker, dossier.dialoog, "/_wissen").status == 409)
        #expect(try house.act(.medewerker, dossier.dialoog, "/_wissen-intrekken").status == 200)
        #expect(try house.act(.medewerker, dossier.dialoog, "/_wissen-intrekken").status == 409)
        try pass(days: 20)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(dossier.dialoog).status == 200)
    }

    @Test func `what runs is named and ends first, and nobody adds to what is to go`() throws {
        let dossier = try house.settled()
        let reply = try house.act(.medewerker, dossier.dialoog, "/_wissen")
        #expect(reply.status == 409)
        #expect(reply.text("/errors/0/code") == "loopt_nog")
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/wisgevolg")["/inDeWeg/1"] != nil)
        let stil = try stil()
        #expect(try house.act(.medewerker, stil.dialoog, "/_wissen").status == 200)
        let actie: Value = [
            "omschrijving": "Toch nog iets.", "eigenaarId": house.text(.medewerker), "streefdatumEerst": house.day(20),
        ]
        let held = try house.act(.gesprekspartner, stil.dialoog, "/acties", actie, on: stil.dialoog)
        #expect(held.errors == ["/status niet_in_deze_status"])
        try pass(days: 15)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(stil.dialoog).status == 410)
    }

    @Test func `nobody else asks for it`() throws {
        let dossier = try stil()
        #expect(try house.act(.gesprekspartner, dossier.dialoog, "/_wissen").status == 403)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog + "/wisgevolg").status == 403)
        #expect(try house.as(.collega).post(dossier.dialoog + "/_wissen", match: "*").status == 404)
        #expect(try house.as(.hrBeheerder).post(dossier.dialoog + "/_wissen", match: "*").status == 403)
    }

    @Test func `an objection that was granted opens it at once, whatever runs`() throws {
        let dossier = try house.settled()
        let id = try house.id(of: dossier)
        let bezwaar = try house.as(.medewerker).post(
            "/v1/bezwaren", ["tekst": "Dit klopt niet.", "dialoogId": .text(id.text)])
        #expect(
            try house.act(
                .hrBeheerder, bezwaar.location, "/_beantwoorden",
                ["besluit": "toegewezen", "toelichting": "Je hebt gelijk."], on: bezwaar.location
            ).status == 200)
        #expect(try house.act(.medewerker, dossier.dialoog, "/_wissen")["/gewist"] == true)
        #expect(try house.as(.medewerker).get(bezwaar.location)["/dialoogId"] == .null)
    }

    @Test func `the same request again gets the same answer, and two at once erase one`() throws {
        let adres = try begonnen()
        let (visitor, etag) = (house.as(.medewerker), try house.as(.medewerker).get(adres).etag)
        let eerst = try visitor.post(adres + "/_wissen", match: etag, key: "eenmaal")
        #expect(eerst.status == 200)
        let nogmaals = try visitor.post(adres + "/_wissen", match: etag, key: "eenmaal")
        #expect(nogmaals.status == 200)
        #expect(nogmaals.text == eerst.text)
        let ander = try begonnen()
        let match = try visitor.get(ander).etag
        let replies = statussen(2) { _ in try visitor.post(ander + "/_wissen", match: match).status }
        #expect(replies.sorted() == [200, 410])
    }
}
