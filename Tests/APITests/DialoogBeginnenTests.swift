import Model
import SQLite
import Schema
import Testing

@Suite struct DialoogBeginnenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private func begin(_ who: Who, _ body: Value = [:]) throws -> Reply {
        try house.as(who).post("/v1/dialogen/_beginnen", body)
    }

    @Test func `an employee begins without anybody's permission`() throws {
        let reply = try begin(.medewerker, ["aanleiding": "gebeurtenis"])
        #expect(reply.status == 201)
        #expect(reply.location == "/v1/dialogen/" + reply.text("/id"))
        #expect(reply.text("/status") == "concept")
        #expect(reply.text("/wijze") == "voorbereid")
        #expect(reply.text("/sjabloonCode") == "focus-op-inzetbaarheid")
        #expect(reply["/gevoerdDatum"] == .null)
        #expect(reply.text("/fase") == "in_voorbereiding")
        #expect(try house.as(.gesprekspartner).get(reply.location).text("/aanleiding") == "gebeurtenis")
    }

    @Test func `what the partner begins is only named to the employee until the invitation`() throws {
        let reply = try begin(.gesprekspartner, ["medewerkerId": house.text(.medewerker)])
        #expect(reply.text("/aanleiding") == "gesprekscyclus")
        let named = try house.as(.medewerker).get(reply.location)
        #expect(named.status == 200)
        #expect(named.text("/status") == "concept")
        #expect(named["/aanleiding"] == nil)
        #expect(named["/gesprekken"] == nil)
        #expect(try house.as(.medewerker).get("/v1/dialogen").count("/items") == 1)
        #expect(try house.as(.medewerker).get(reply.location + "/gesprekken").status == 403)
        #expect(try house.as(.collega).get(reply.location).status == 404)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let who: Who
        let body: @Sendable (House) -> Value
        let errors: [String]
        var testDescription: String { errors.joined(separator: ", ") }
    }

    static let refusals: [Refusal] = [
        Refusal(
            who: .gesprekspartner, body: { ["medewerkerId": $0.text(.buitenstaander)] },
            errors: ["/medewerkerId niet_in_lijn"]),
        Refusal(who: .gesprekspartner, body: { _ in [:] }, errors: ["/medewerkerId medewerker_nodig"]),
        Refusal(
            who: .medewerker, body: { ["gesprekspartnerId": $0.text(.andereManager)] },
            errors: ["/gesprekspartnerId niet_in_lijn"]),
        Refusal(
            who: .gesprekspartner, body: { ["medewerkerId": $0.text(.medewerker), "aanleiding": "instrument"] },
            errors: ["/aanleiding alleen_medewerker"]),
        Refusal(
            who: .gesprekspartner, body: { ["medewerkerId": $0.text(.medewerker), "aanleiding": "verzuimduur"] },
            errors: ["/aanleiding alleen_na_besluit"]),
        Refusal(
            who: .medewerker, body: { _ in ["aanleiding": "op_uitnodiging", "sjabloonCode": "geen"] },
            errors: ["/aanleiding ontstaat_vanzelf", "/sjabloonCode onbekend_formulier"]),
    ]

    @Test(arguments: refusals) func `what is in the way is named`(_ refusal: Refusal) throws {
        let reply = try begin(refusal.who, refusal.body(house))
        #expect(reply.status == 409)
        #expect(reply.errors == refusal.errors)
        #expect(try house.number("select count(*) from dialoog") == 0)
    }

    @Test func `a deputy begins for the partner, and nobody else in other roles`() throws {
        try house.waarneming(.andereManager)
        let reply = try begin(.andereManager, ["medewerkerId": house.text(.medewerker)])
        #expect(reply.text("/gesprekspartnerId") == house.id(.gesprekspartner).text)
        #expect(try begin(.hrAdviseur).status == 403)
        #expect(try begin(.koppeling(.dialogenOvernemen)).status == 403)
        #expect(try begin(.medewerker, ["verzuim": 1]).status == 400)
    }

    @Test func `the same key begins one dialogue`() throws {
        let visitor = house.as(.medewerker)
        let first = try visitor.post("/v1/dialogen/_beginnen", [:], key: "k")
        #expect(try visitor.post("/v1/dialogen/_beginnen", [:], key: "k").octets == first.octets)
        #expect(try house.number("select count(*) from dialoog") == 1)
    }

    @Test func `nothing that comes of a talk is written before the talk`() throws {
        let reply = try begin(.medewerker)
        let visitor = house.as(.medewerker)
        let summary = try visitor.put(reply.location + "/samenvatting", ["tekst": "x"], match: reply.etag)
        #expect(summary.status == 409)
        #expect(try visitor.post(reply.location + "/wensen", ["wens": "x"], match: reply.etag).status == 409)
        #expect(try visitor.patch(reply.location, ["onderwerpen": []], match: reply.etag).status == 409)
    }
}
