import SQLite
import Schema
import Testing

@Suite struct GesprekkenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    @Test func `both may plan, and with the first talk the dialogue is held`() throws {
        let dialoog = try house.begun(by: .medewerker)
        let plan = try house.plan(.gesprekspartner, dialoog)
        #expect(plan.status == 201)
        #expect(plan.text("/geplandOp") == "2026-11-25T09:00:00.000Z")
        #expect(plan["/datum"] == .null)
        #expect(plan.count("/deelnemers") == 2)
        let held: Value = ["datum": "2026-11-25"]
        #expect(
            try house.act(.medewerker, plan.location, "/_gevoerd", held, on: dialoog).errors == [
                "/datum in_de_toekomst"
            ])
        try house.pass(days: 7)
        let reply = try house.act(.medewerker, plan.location, "/_gevoerd", held, on: dialoog)
        #expect(reply.text("/datum") == "2026-11-25")
        let now = try house.as(.medewerker).get(dialoog)
        #expect(now.text("/status") == "gevoerd")
        #expect(now.text("/gevoerdDatum") == "2026-11-25")
        #expect(now.text("/fase") == "wacht_op_gesprekspartner")
        #expect(
            try house.act(.medewerker, plan.location, "/_gevoerd", held, on: dialoog).errors == ["/datum al_gevoerd"])
    }

    @Test func `a talk is moved or called off, and never planned in the past`() throws {
        let dialoog = try house.begun(by: .medewerker)
        #expect(
            try house.plan(.medewerker, dialoog, at: "2026-11-18T08:00:00Z").errors == [
                "/geplandOp in_het_verleden"
            ])
        let plan = try house.plan(.medewerker, dialoog)
        let visitor = house.as(.gesprekspartner)
        let etag = try visitor.get(dialoog).etag
        let moved = try visitor.patch(plan.location, ["geplandOp": "2026-11-26T09:00:00Z"], match: etag)
        #expect(moved.status == 200)
        #expect(try visitor.patch(plan.location, ["plaats": "x"], match: etag).status == 412)
        #expect(
            try visitor.patch(plan.location, ["geplandOp": nil], match: moved.etag).errors == [
                "/geplandOp moment_nodig"
            ])
        #expect(try visitor.patch(plan.location, ["datum": "2026-11-18"], match: moved.etag).status == 400)
        #expect(try visitor.delete(plan.location).status == 428)
        #expect(try visitor.delete(plan.location, match: moved.etag).status == 204)
        #expect(try visitor.get(plan.location).status == 404)
    }

    @Test func `what the partner began is held once the employee was invited`() throws {
        let dialoog = try house.begun()
        #expect(try house.plan(.gesprekspartner, dialoog).status == 201)
        let logged = try house.act(.gesprekspartner, dialoog, "/gesprekken", ["datum": house.day(0)], on: dialoog)
        #expect(logged.errors == ["/aangevraagdDoor niet_zo_begonnen"])
        try house.invited(dialoog)
        let again = try house.act(.gesprekspartner, dialoog, "/gesprekken", ["datum": house.day(0)], on: dialoog)
        #expect(again.status == 201)
        #expect(try house.as(.medewerker).get(dialoog).text("/status") == "gevoerd")
    }

    @Test func `somebody whom the partner asks along counts once the employee agrees`() throws {
        let dialoog = try house.begun(by: .medewerker)
        let talk = try house.plan(.medewerker, dialoog).location
        let hr: Value = ["rol": "begeleider", "persoonId": house.text(.hrAdviseur)]
        let asked = try house.act(.gesprekspartner, talk, "/deelnemers", hr, on: dialoog)
        #expect(asked.status == 201)
        #expect(asked["/akkoordMedewerker"] == false)
        #expect(try house.act(.gesprekspartner, asked.location, "/_aanvaarden", on: dialoog).status == 403)
        let agreed = try house.act(.medewerker, asked.location, "/_aanvaarden", on: dialoog)
        #expect(agreed["/akkoordMedewerker"] == true)
        #expect(try house.act(.medewerker, talk, "/deelnemers", hr, on: dialoog).errors == ["/persoonId is_er_al"])
    }

    @Test func `who comes along in confidence has no name here`() throws {
        let dialoog = try house.begun(by: .medewerker)
        let talk = try house.plan(.medewerker, dialoog).location
        let named: Value = ["rol": "vertrouwd_persoon", "persoonId": house.text(.collega)]
        #expect(
            try house.act(.medewerker, talk, "/deelnemers", named, on: dialoog).errors == ["/persoonId zonder_naam"])
        let plain: Value = ["rol": "vertrouwd_persoon"]
        #expect(
            try house.act(.gesprekspartner, talk, "/deelnemers", plain, on: dialoog).errors == [
                "/rol alleen_medewerker"
            ])
        let made = try house.act(.medewerker, talk, "/deelnemers", plain, on: dialoog)
        #expect(made.status == 201)
        let partner = house.as(.gesprekspartner)
        #expect(try partner.delete(made.location, match: try partner.get(dialoog).etag).status == 409)
        let mine = house.as(.medewerker)
        #expect(try mine.delete(made.location, match: try mine.get(dialoog).etag).status == 204)
    }
}
