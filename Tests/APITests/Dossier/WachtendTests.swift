import Schema
import Testing

@Suite struct `The first page` {
    private static let password = "vier losse woorden samen"
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
        for who in [Who.medewerker, .gesprekspartner] { try house.password(Self.password, who) }
    }

    /// Whether somebody's first page says this now.
    private func says(_ words: String, to who: Who) throws -> Bool {
        let browser = house.browser()
        try browser.signIn(house.number(of: who), Self.password)
        return browser.says(words)
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner])
    func `asks whether the record still holds, until one says so`(who: Who) throws {
        let question = "Klopt nog wat er staat?"
        #expect(try !says(question, to: who))
        try house.pass(days: 125)
        #expect(try says(question, to: who))
        #expect(try house.act(who, dossier.dialoog, "/_bevestigen-actueel").status == 200)
        #expect(try !says(question, to: who))
    }

    @Test(arguments: [Who.medewerker, .gesprekspartner])
    func `names agreements to look back on after a follow-up talk, until the two did`(who: Who) throws {
        let question = "Kijk samen terug op een afspraak"
        _ = try house.act(.medewerker, dossier.afspraak, "/_bevestigen", ["versie": 1])
        #expect(try !says(question, to: who))
        let talk: Value = ["soort": "vervolggesprek", "datum": house.day(0)]
        _ = try house.act(.gesprekspartner, dossier.dialoog, "/gesprekken", talk, on: dossier.dialoog)
        #expect(try house.as(who).get(dossier.dialoog).count("/teEvalueren") == 1)
        #expect(try says(question, to: who))
        _ = try house.act(who, dossier.afspraak, "/evaluaties", ["oordeel": "loopt"], on: dossier.afspraak)
        #expect(try house.as(who).get(dossier.dialoog).count("/teEvalueren") == 0)
        #expect(try !says(question, to: who))
    }

    @Test func `offers no action to follow on one that is not there`() throws {
        let browser = house.browser()
        try browser.signIn(house.number(of: .gesprekspartner), Self.password)
        let dialoog = "/gesprekken/" + String(dossier.dialoog.suffix(36))
        try browser.open(dialoog + "/acties/" + String(dossier.actie.suffix(36)) + "/vervolg")
        #expect(browser.status == 200)
        try browser.open(dialoog + "/acties/" + String(dossier.afspraak.suffix(36)) + "/vervolg")
        #expect(browser.status == 404)
    }
}
