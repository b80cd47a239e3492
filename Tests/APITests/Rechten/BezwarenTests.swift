import API
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct BezwarenTests {
    private let house: House
    private static let adres = "/v1/bezwaren"

    init() throws {
        house = try House()
    }

    private func maak(_ dialoog: String? = nil, by who: Who = .medewerker) throws -> Reply {
        var body: Value = ["tekst": "Ik wil niet dat dit wordt bewaard."]
        if let dialoog { body = ["tekst": "Dit klopt niet.", "dialoogId": .text(dialoog)] }
        return try house.as(who).post(Self.adres, body)
    }

    private func antwoord(_ adres: String, _ besluit: String = "afgewezen") throws -> Reply {
        try house.act(
            .hrBeheerder, adres, "/_beantwoorden", ["besluit": .text(besluit), "toelichting": "Omdat het zo is."],
            on: adres)
    }

    @Test func `an objection is answered by HR within a month, and the employee sees who looked`() throws {
        let id = try house.id(of: try house.settled())
        let bezwaar = try maak(id.text)
        #expect(bezwaar.status == 201)
        #expect(bezwaar.text("/antwoordUiterlijkDatum") == house.today.adding(months: 1).text)
        let bijHr = try house.as(.hrBeheerder).get(bezwaar.location)
        #expect(bijHr.text("/tekst") == "Dit klopt niet.")
        #expect(!bijHr.text.contains(id.text))
        #expect(try house.as(.medewerker).get("/v1/mij/inzagen").text("/items/0/deel") == "bezwaar")
        #expect(try house.as(.medewerker).get("/v1/mij/inzagen").text("/items/0/rol") == "hr_beheerder")
        #expect(try antwoord(bezwaar.location).status == 200)
        let eigen = try house.as(.medewerker).get(bezwaar.location)
        #expect(eigen.text("/status") == "afgewezen")
        #expect(eigen.text("/toelichting") == "Omdat het zo is.")
        #expect(eigen.text("/dialoogId") == id.text)
    }

    @Test func `nobody else knows of it`() throws {
        let adres = try maak().location
        for who in [Who.gesprekspartner, .hrAdviseur, .beheerder] {
            #expect(try house.as(who).get(adres).status == 403)
        }
        #expect(try house.as(.collega).get(adres).status == 404)
        #expect(try house.as(.collega).get(Self.adres)["/items"] == .list([]))
        #expect(try house.number("select count(*) from wijziging where soort = 'bezwaar'") == 0)
    }

    @Test func `it names no dialogue of somebody else`() throws {
        let id = try house.id(of: try house.settled())
        let reply = try maak(id.text, by: .collega)
        #expect(reply.status == 409)
        #expect(reply.text("/errors/0/code") == "niet_van_jou")
        let nooit = try maak(ID.make(at: house.now).text, by: .collega)
        #expect(nooit.text("/errors/0/code") == "niet_van_jou")
    }

    @Test func `it is answered once, and not after it was taken back`() throws {
        let adres = try maak().location
        #expect(try antwoord(adres).status == 200)
        #expect(try antwoord(adres).status == 409)
        let ander = try maak().location
        #expect(try house.act(.medewerker, ander, "/_intrekken").status == 200)
        #expect(try antwoord(ander).status == 409)
        #expect(try house.act(.medewerker, adres, "/_intrekken").status == 409)
    }

    @Test func `nobody answers their own`() throws {
        let adres = try maak(by: .hrBeheerder.in(.medewerker)).location
        #expect(try antwoord(adres).text("/errors/0/code") == "eigen_bezwaar")
    }

    @Test func `words about health are refused: HR reads them`() throws {
        let reply = try house.as(.medewerker).post(Self.adres, ["tekst": "Ik heb een depressie en wil dit niet."])
        #expect(reply.status == 409)
        #expect(!reply.text.contains("depressie"))
    }

    @Test func `an answer and a withdrawal at once leave one of them`() throws {
        let adres = try maak().location
        let etag = try house.as(.medewerker).get(adres).etag
        let house = house
        let replies = statussen(2) { turn in
            turn == 0
                ? try house.as(.medewerker).post(adres + "/_intrekken", match: etag).status
                : try house.as(.hrBeheerder).post(
                    adres + "/_beantwoorden", ["besluit": "toegewezen", "toelichting": "Goed."], match: "*"
                ).status
        }
        #expect(replies.filter { $0 == 200 }.count == 1)
    }

    @Test func `it goes two years after it was answered`() throws {
        let adres = try maak().location
        #expect(try antwoord(adres).status == 200)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update sleutel set verloopt_op = '2099-01-01T00:00:00.000Z'")
        }
        try house.set(#require(Instant(house.today.adding(months: 24).adding(days: 1).text + "T09:00:00Z")))
        try house.upkeep()
        #expect(try house.number("select count(*) from bezwaar") == 0)
    }
}
