import SQLite
import Schema
import Testing

/// An invitation is an invitation: who does not come needs no reason, and leaves no trace of what was prepared.
@Suite struct `Declined after an invitation` {
    private let house: House
    private let dialoog: String

    init() throws {
        house = try House()
        dialoog = try house.begun()
        try house.invited(dialoog)
    }

    @Test func `the employee prepares, thinks better of it, and nothing is left but the fact`() throws {
        let antwoord = dialoog + "/voorbereiding/antwoorden/1"
        let ik = house.as(.medewerker)
        let etag = try ik.get(antwoord).etag
        #expect(try ik.patch(antwoord, ["tekst": "Ik help inwoners.", "gedeeld": true], match: etag).status == 200)
        #expect(try house.plan(.gesprekspartner, dialoog).status == 201)

        try house.pass(days: 1)
        let reply = try house.stap(.medewerker, dialoog, "/_reageren", ["reactie": "ziet_af"])
        #expect(reply.text("/status") == "afgezien")
        #expect(reply.count("/gesprekken") == 0)
        #expect(try house.number("select count(*) from antwoord") == 0)
        #expect(try ik.get(dialoog + "/uitnodiging/agenda").status == 404)
    }

    @Test func `and nothing can be made of it any more, by either of the two`() throws {
        try house.stap(.medewerker, dialoog, "/_reageren", ["reactie": "ziet_af"])
        for who in [Who.medewerker, .gesprekspartner] {
            #expect(try house.act(who, dialoog, "/gesprekken", ["datum": house.day(0)], on: dialoog).status == 409)
            #expect(try house.plan(who, dialoog).status == 409)
            #expect(try house.act(who, dialoog, "/acties", ["omschrijving": "x"], on: dialoog).status != 201)
        }
        // A new one is begun, by whoever wants it.
        #expect(try house.begun(by: .medewerker) != dialoog)
    }
}
