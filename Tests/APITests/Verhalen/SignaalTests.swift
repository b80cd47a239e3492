import Model
import SQLite
import Schema
import Testing

/// A signal comes in; the two who decide see no reason to invite, or nobody decides at all.
@Suite struct `A signal that leads to nothing` {
    private let house: House
    private let signaal: String

    init() throws {
        house = try House()
        let beheerder = house.as(.hrBeheerder)
        let etag = try beheerder.get("/v1/instellingen").etag
        _ = try beheerder.patch("/v1/instellingen", ["signalenAan": true], match: etag)
        signaal = try house.as(.koppeling(.signalenSchrijven)).post(
            "/v1/signalen",
            [
                "medewerkerId": house.text(.medewerker), "soort": "meldfrequentie", "drempel": 3,
                "vensterMaanden": 12, "peildatum": house.day(0), "bron": "koppeling",
            ]
        ).location
    }

    /// The partner tries to begin with the signal as reason.
    private func begin() throws -> Reply {
        try house.as(.gesprekspartner).post(
            "/v1/dialogen/_beginnen", ["medewerkerId": house.text(.medewerker), "aanleiding": "meldfrequentie"])
    }

    @Test func `not invited: the employee sees the decision, and after a month nobody sees anything`() throws {
        for who in [Who.hrAdviseur, .gesprekspartner] {
            try house.stap(who, signaal, "/_besluiten", ["besluit": "niet_uitnodigen"])
        }
        #expect(try house.as(.medewerker).get(signaal).text("/besluit") == "niet_uitnodigen")
        #expect(try begin().status == 409)
        try house.pass(days: 30)
        try house.upkeep()
        for who in [Who.medewerker, .gesprekspartner, .hrAdviseur] {
            #expect(try house.as(who).get(signaal).status == 404)
            #expect(try house.as(who).get("/v1/signalen").count("/items") == 0)
        }
        #expect(try house.number("select count(*) from signaal") == 0)
        #expect(try house.number("select count(*) from dialoog") == 0)
    }

    @Test func `expired: nobody decided, nobody was invited, and it is gone`() throws {
        try house.stap(.hrAdviseur, signaal, "/_besluiten", ["besluit": "uitnodigen"])
        try house.pass(days: Signaal.dagenOpen)
        #expect(try begin().status == 409)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(signaal).status == 404)
        #expect(try house.number("select count(*) from beslisser") == 0)
        // What is left is that people looked, and that something was erased: not what.
        let inzagen = try house.as(.medewerker).get("/v1/mij/inzagen")
        #expect(!inzagen.text.contains("meldfrequentie"))
    }
}
