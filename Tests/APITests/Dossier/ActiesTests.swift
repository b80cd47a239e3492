import Model
import SQLite
import Schema
import Testing

@Suite struct ActiesTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    private func make(_ who: Who, _ members: [(String, Value)]) throws -> Reply {
        let plain: Value = [
            "omschrijving": "Rooster bekijken.", "eigenaarId": house.text(.gesprekspartner),
            "streefdatumEerst": house.day(10),
        ]
        return try house.as(who).post(dossier.dialoog + "/acties", plain.with(members))
    }

    @Test func `an action has one owner and a first date that never changes`() throws {
        let made = try make(.gesprekspartner, [])
        #expect(made.status == 201)
        #expect(made.text("/eigenaarRol") == "gesprekspartner")
        let patch = try house.as(.gesprekspartner).patch(
            made.location, ["streefdatumEerst": house.day(20)], match: made.etag)
        #expect(patch.errors == ["/streefdatumEerst alleen_lezen"])
    }

    struct Refusal: Sendable {
        let who: Who
        let members: @Sendable (House) -> [(String, Value)]
        let errors: [String]
    }

    @Test(arguments: [
        Refusal(who: .medewerker, members: { _ in [("eigenaarId", nil)] }, errors: ["/eigenaarId eigenaar_nodig"]),
        Refusal(
            who: .medewerker, members: { _ in [("eigenaarSoort", "hr")] }, errors: ["/eigenaarId hr_heeft_geen_persoon"]
        ),
        Refusal(
            who: .medewerker, members: { [("streefdatumEerst", $0.day(-3))] },
            errors: ["/streefdatumEerst voor_het_gesprek"]),
        Refusal(
            who: .medewerker, members: { [("steunVanId", $0.text(.gesprekspartner))] },
            errors: ["/steunVanId zelfde_persoon"]),
        Refusal(
            who: .medewerker, members: { _ in [("steunVanId", "0193e3a0-5d00-7000-8000-00000000ffff")] },
            errors: ["/steunVanId onbekende_persoon"]),
        Refusal(
            who: .medewerker, members: { [("afspraakId", $0.text(.collega))] },
            errors: ["/afspraakId niet_in_deze_dialoog"]),
        Refusal(
            who: .gesprekspartner, members: { _ in [("hrDelen", "gedeeld")] }, errors: ["/hrDelen medewerker_beslist"]),
    ])
    func `what is in the way of an action is named`(_ refusal: Refusal) throws {
        let reply = try make(refusal.who, refusal.members(house))
        #expect(reply.status == 409)
        #expect(reply.errors == refusal.errors)
    }

    @Test func `personal support is written and seen by the employee only`() throws {
        let personal: [(String, Value)] = [
            ("soortOndersteuning", "persoonlijke_ondersteuning"), ("eigenaarId", house.text(.medewerker)),
        ]
        #expect(try make(.gesprekspartner, personal).errors == ["/soortOndersteuning alleen_medewerker"])
        let made = try make(.medewerker, personal)
        #expect(made.status == 201)
        #expect(try house.as(.gesprekspartner).get(made.location).status == 404)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).count("/acties") == 1)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog + "/acties").count("/items") == 1)
        #expect(try house.as(.medewerker).get(dossier.dialoog).count("/acties") == 2)
        #expect(try house.act(.medewerker, made.location, "/_delen-met-hr").status == 409)
        let handed = try house.as(.medewerker).patch(
            made.location, ["steunVanId": house.text(.collega)], match: made.etag)
        #expect(handed.errors == ["/steunVanId alleen_medewerker"])
    }

    @Test func `an owner outside the dialogue sees the action and no more`() throws {
        let made = try make(
            .gesprekspartner, [("eigenaarId", house.text(.collega)), ("alsDan", "Als het druk is, dan later.")])
        let seen = try house.as(.collega).get(made.location)
        #expect(seen.status == 200)
        #expect(seen.text("/omschrijving") == "Rooster bekijken.")
        #expect(seen["/alsDan"] == nil)
        #expect(seen["/dialoogId"] == nil)
        #expect(seen.texts("/toegestaneHandelingen").contains("startActie"))
        #expect(try house.as(.collega).get(dossier.dialoog).status == 404)
        #expect(try house.as(.collega).patch(made.location, ["omschrijving": "x"], match: seen.etag).status == 403)
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/inzagen").texts("/items").count == 0)
    }

    @Test func `HR sees what is shared in its own werkgebied`() throws {
        #expect(try house.as(.hrAdviseur).get(dossier.actie).status == 404)
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").text("/hrDelen") == "gedeeld")
        let seen = try house.as(.hrAdviseur).get(dossier.actie)
        #expect(seen.status == 200)
        #expect(seen["/bijstellingen"] == nil)
        #expect(try house.as(.andereHrAdviseur).get(dossier.actie).status == 404)
        #expect(try house.as(.koppeling(.actiesLezen)).get(dossier.actie).status == 200)
        #expect(try house.act(.medewerker, dossier.actie, "/_terugtrekken-van-hr").text("/hrDelen") == "nee")
        #expect(try house.as(.hrAdviseur).get(dossier.actie).status == 404)
    }

    @Test func `the partner proposes to share and the employee decides`() throws {
        #expect(try house.act(.gesprekspartner, dossier.actie, "/_delen-met-hr").status == 403)
        #expect(
            try house.act(.gesprekspartner, dossier.actie, "/_voorstellen-aan-hr").text("/hrDelen") == "voorgesteld")
        #expect(try house.as(.hrAdviseur).get(dossier.actie).status == 404)
        #expect(try house.act(.gesprekspartner, dossier.actie, "/_voorstellen-aan-hr").status == 409)
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").status == 200)
    }

    @Test func `the words change by a merge patch, also after sharing`() throws {
        _ = try house.act(.medewerker, dossier.actie, "/_delen-met-hr")
        let visitor = house.as(.gesprekspartner)
        let etag = try visitor.get(dossier.actie).etag
        let changed = try visitor.patch(dossier.actie, ["omschrijving": "Anders."], match: etag)
        #expect(changed.text("/omschrijving") == "Anders.")
        #expect(try visitor.patch(dossier.actie, ["omschrijving": "Weer."], match: etag).status == 412)
        #expect(try house.number("select count(*) from actie_stand where tot_op is null") == 1)
    }

    @Test func `the same key makes one action`() throws {
        let body: Value = [
            "omschrijving": "x", "eigenaarId": house.text(.medewerker), "streefdatumEerst": house.day(3),
        ]
        let one = try house.as(.medewerker).post(dossier.dialoog + "/acties", body, key: "k")
        let twin = try house.as(.medewerker).post(dossier.dialoog + "/acties", body, key: "k")
        #expect(one.octets == twin.octets)
        #expect(try house.number("select count(*) from actie") == 2)
    }
}
