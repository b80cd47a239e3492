import Schema
import Testing

@Suite struct ActueelTests {
    private let house: House
    private let dialoog: String

    init() throws {
        house = try House()
        dialoog = try house.settled().dialoog
    }

    private func confirm(_ who: Who) throws -> Reply { try house.act(who, dialoog, "/_bevestigen-actueel") }

    private func now() throws -> Reply { try house.as(.medewerker).get(dialoog) }

    @Test func `it is current as of the day on which both have said so`() throws {
        let settled = house.today.text
        #expect(try now().text("/bevestigdActueelDatum") == settled)
        try house.pass(days: 60)
        let one = try confirm(.medewerker)
        #expect(one.status == 200)
        #expect(one.text("/bevestigdActueelDatum") == settled)
        #expect(one.text("/bevestigdActueel/0/rol") == "medewerker")
        #expect(try confirm(.medewerker).errors == ["/bevestigdActueel al_bevestigd"])
        try house.pass(days: 61)
        let both = try confirm(.gesprekspartner)
        #expect(both.text("/bevestigdActueelDatum") == house.today.text)
        #expect(both.texts("/bevestigdActueelDatums") == [settled, house.today.text])
    }

    @Test func `after more than 122 days it is no longer current, until both say so again`() throws {
        try house.pass(days: 122)
        #expect(try now().text("/fase") == "in_opvolging")
        try house.pass(days: 123)
        #expect(try now().text("/fase") == "niet_actueel")
        _ = try confirm(.gesprekspartner)
        #expect(try now().text("/fase") == "niet_actueel")
        _ = try confirm(.medewerker)
        #expect(try now().text("/fase") == "in_opvolging")
    }

    @Test func `a word does not wait for ever`() throws {
        _ = try confirm(.medewerker)
        try house.pass(days: 130)
        #expect(try confirm(.gesprekspartner).text("/fase") == "niet_actueel")
        #expect(try confirm(.medewerker).text("/fase") == "in_opvolging")
    }

    @Test func `only the two confirm, of what is settled, and with what they read`() throws {
        try house.waarneming(.andereManager)
        #expect(try confirm(.andereManager).status == 403)
        #expect(try confirm(.collega).status == 404)
        #expect(try house.as(.medewerker).post(dialoog + "/_bevestigen-actueel").status == 428)
        let tag = try now().etag
        let one = try house.as(.medewerker).post(dialoog + "/_bevestigen-actueel", match: tag)
        let other = try house.as(.gesprekspartner).post(dialoog + "/_bevestigen-actueel", match: tag)
        #expect([one.status, other.status] == [200, 412])
        let fresh = try house.dossier().dialoog
        #expect(
            try house.act(.medewerker, fresh, "/_bevestigen-actueel").errors == ["/status niet_in_deze_status"])
    }
}
