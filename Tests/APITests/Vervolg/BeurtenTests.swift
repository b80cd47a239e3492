import HTTP
import Model
import Schema
import Testing

@Suite struct BeurtenTests {
    private let house: House

    init() throws { house = try House() }

    private func list(_ who: Who = .gesprekspartner, _ query: String = "") throws -> Reply {
        try house.as(who).get("/v1/dialogen/_aan-de-beurt" + query)
    }

    @Test func `who was not met yet comes first, the rest by the rhythm`() throws {
        _ = try house.logged()
        let reply = try list()
        #expect(reply.count("/items") == 3)
        #expect(reply["/items/0/laatsteGesprekDatum"] == .null)
        #expect(reply.text("/items/0/volgendGesprekDatum") == house.today.text)
        #expect(reply.text("/items/2/medewerkerId") == house.id(.medewerker).text)
        #expect(reply["/items/2/laatsteGesprekDatum"] == house.day(-2))
        #expect(reply.text("/items/2/volgendGesprekDatum") == "2027-03-16")
    }

    @Test func `a day that passed is today: nobody is late`() throws {
        _ = try house.logged()
        try house.pass(days: 300)
        #expect(try list().text("/items/2/volgendGesprekDatum") == house.today.text)
        #expect(!(try list().text.contains("laat\"")))
    }

    @Test func `a new partner starts from nothing`() throws {
        _ = try house.logged()
        try house.line(.medewerker, with: .andereManager)
        let reply = try list(.andereManager)
        let own = reply.json.at("/items/0/laatsteGesprekDatum")
        #expect(own == .null)
        #expect(try list().count("/items") == 2)
    }

    @Test func `it is the partner's alone, in pages and as CSV`() throws {
        #expect(try list(.medewerker).status == 403)
        #expect(try list(.hrAdviseur).status == 403)
        let first = try list(.gesprekspartner, "?limit=2")
        #expect(first.count("/items") == 2)
        #expect(first.fields.first("Link") != nil)
        let csv = try house.as(.gesprekspartner).get("/v1/dialogen/_aan-de-beurt", [("Accept", "text/csv")])
        #expect(csv.text.hasPrefix("medewerkerId,medewerkerNaam,"))
        #expect(try list(.gesprekspartner, "?totEnMetDatum=2026-11-17").count("/items") == 0)
    }
}
