import API
import SQLite
import Schema
import Store
import Testing

@Suite struct VoorbereidingenTests {
    private let house: House
    private let dialoog: String

    init() throws {
        house = try House()
        dialoog = try house.begun()
        try house.invited(dialoog)
    }

    private func address(_ vraag: Int) -> String { dialoog + "/voorbereiding/antwoorden/\(vraag)" }

    private func fill(_ who: Who, _ vraag: Int, _ patch: Value) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.patch(address(vraag), patch, match: try visitor.get(address(vraag)).etag)
    }

    private func prepared(_ who: Who) throws -> Reply { try house.as(who).get(dialoog + "/voorbereiding") }

    private func hand(_ who: Who) throws -> Reply { try house.act(who, dialoog + "/voorbereiding", "/_indienen") }

    @Test func `words are saved while somebody writes, and are nobody else's`() throws {
        let saved = try fill(.medewerker, 2, ["tekst": "Van lastige vragen oplossen."])
        #expect(saved.status == 200)
        #expect(saved.text("/status") == "beantwoord")
        #expect(saved["/gedeeld"] == false)
        #expect(try prepared(.medewerker).count("/antwoorden") == 12)
        #expect(try prepared(.gesprekspartner).count("/vanDeAnder") == 0)
        #expect(try house.as(.collega).get(address(2)).status == 404)
        #expect(try house.as(.hrAdviseur).get(address(2)).status == 404)
    }

    @Test func `two who edit one answer lose nothing: the second is shown what stands there now`() throws {
        let etag = try house.as(.medewerker).get(address(2)).etag
        #expect(try house.as(.medewerker).patch(address(2), ["tekst": "eerste"]).status == 428)
        #expect(try house.as(.medewerker).patch(address(2), ["tekst": "eerste"], match: etag).status == 200)
        let late = try house.as(.medewerker).patch(address(2), ["tekst": "tweede"], match: etag)
        #expect(late.status == 412)
        #expect(late.text("/huidig/tekst") == "eerste")
        #expect(try house.as(.medewerker).get(address(2)).text("/tekst") == "eerste")
        #expect(try fill(.medewerker, 3, ["tekst": "een andere vraag staat los"]).status == 200)
    }

    @Test func `to the other, not shared, rather not and empty look the same`() throws {
        _ = try fill(.medewerker, 1, ["tekst": "gedeeld", "gedeeld": true])
        _ = try fill(.medewerker, 2, ["tekst": "niet gedeeld"])
        _ = try fill(.medewerker, 3, ["status": "liever_niet", "gedeeld": true])
        _ = try fill(.gesprekspartner, 1, ["tekst": "van de partner"])
        _ = try hand(.medewerker)
        #expect(try prepared(.gesprekspartner).count("/vanDeAnder") == 0)
        #expect(try house.as(.medewerker).get(dialoog).text("/fase") == "voorbereid")
        _ = try hand(.gesprekspartner)
        let seen = try prepared(.gesprekspartner)
        #expect(seen.count("/vanDeAnder") == 1)
        #expect(seen.text("/vanDeAnder/0/tekst") == "gedeeld")
        #expect(try prepared(.medewerker).text("/vanDeAnder/0/tekst") == "van de partner")
    }

    @Test func `once the other may have read it the words stay, and sharing can still be taken back`() throws {
        _ = try fill(.medewerker, 1, ["tekst": "gedeeld", "gedeeld": true])
        _ = try hand(.medewerker)
        #expect(try fill(.medewerker, 1, ["tekst": "beter gezegd"]).status == 200)
        _ = try hand(.gesprekspartner)
        #expect(try fill(.medewerker, 1, ["tekst": "anders"]).errors == [" al_gelezen"])
        #expect(try fill(.medewerker, 1, ["gedeeld": false]).status == 200)
        #expect(try prepared(.gesprekspartner).count("/vanDeAnder") == 0)
        #expect(try hand(.medewerker).errors == ["/ingediendOp al_ingediend"])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let who: Who
        let vraag: Int
        let patch: Value
        let errors: [String]
        var testDescription: String { errors.joined() }
    }

    static let faults: [Fault] = [
        Fault(who: .medewerker, vraag: 1, patch: ["status": "beantwoord"], errors: ["/tekst tekst_nodig"]),
        Fault(
            who: .medewerker, vraag: 1, patch: ["status": "liever_niet", "tekst": "x"],
            errors: ["/tekst hoort_bij_beantwoord"]),
        Fault(who: .gesprekspartner, vraag: 1, patch: ["gedeeld": false], errors: ["/gedeeld alleen_medewerker"]),
    ]

    @Test(arguments: faults) func `an answer that can't be so is refused`(_ fault: Fault) throws {
        let reply = try fill(fault.who, fault.vraag, fault.patch)
        #expect(reply.status == 409)
        #expect(reply.errors == fault.errors)
    }

    @Test func `what is only to be talked about is never kept`() throws {
        let reply = try house.as(.medewerker).patch(address(13), ["tekst": "x"], match: "*")
        #expect(reply.errors == [" alleen_bespreken"])
        #expect(try house.as(.medewerker).get(address(13)).status == 404)
        #expect(try house.as(.medewerker).get(address(99)).status == 404)
        #expect(try house.number("select count(*) from antwoord where vraag = 13") == 0)
    }

    @Test func `neither the feed nor the chain tells what somebody writes`() throws {
        let before = try house.number("select count(*) from wijziging")
        _ = try fill(.medewerker, 1, ["tekst": "x"])
        #expect(try house.number("select count(*) from wijziging") == before)
        _ = try fill(.medewerker, 1, ["gedeeld": true])
        #expect(try house.number("select count(*) from audit where velden = 'gedeeld'") == 1)
    }

    @Test func `thirty days after it was settled a preparation is gone, but for the employee's own copy`() throws {
        _ = try fill(.medewerker, 1, ["tekst": "van mij", "gedeeld": true])
        let visitor = house.as(.medewerker)
        let kept = try visitor.patch(
            dialoog + "/voorbereiding", ["kopieBewaren": true], match: try prepared(.medewerker).etag)
        #expect(kept.status == 200)
        let notMine = try house.as(.gesprekspartner).patch(
            dialoog + "/voorbereiding", ["kopieBewaren": true], match: try prepared(.gesprekspartner).etag)
        #expect(notMine.errors == ["/kopieBewaren alleen_medewerker"])
        _ = try house.act(.medewerker, dialoog, "/gesprekken", ["datum": house.day(0)], on: dialoog)
        for who in [Who.medewerker, .gesprekspartner] {
            let answer: Value = ["reactie": "akkoord", "versie": 0]
            #expect(try house.act(who, dialoog, "/reacties", answer, on: dialoog).status == 201)
        }
        #expect(try fill(.medewerker, 1, ["gedeeld": false]).status == 409)
        try house.pass(days: 29)
        try house.upkeep()
        #expect(try prepared(.gesprekspartner).count("/vanDeAnder") == 1)
        try house.pass(days: 1)
        try house.upkeep()
        #expect(try prepared(.gesprekspartner).status == 404)
        #expect(try prepared(.medewerker).text("/antwoorden/0/tekst") == "van mij")
        #expect(try house.number("select count(*) from antwoord where zijde = 'gesprekspartner'") == 0)
    }

    @Test func `a draft of a dialogue is erased after ninety days, an invited one is not`() throws {
        _ = try house.begun(by: .medewerker)
        try house.pass(days: 89)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 2)
        try house.pass(days: 1)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 1)
        #expect(try house.number("select count(*) from audit where handeling = 'wisDialoog'") == 1)
    }
}

extension House {
    /// Does what happens by itself, and waits until it is saved: whoever leads may be another thread.
    func upkeep() throws {
        Upkeep.run(environment)
        try write { _ throws(DatabaseError) in }
    }
}
