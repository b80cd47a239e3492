import API
import HTTP
import SQLite
import Schema
import Testing

/// Who could come in as somebody else, that person hears of.
@Suite struct `what was done to somebody's way in` {
    private static let password = "vier losse woorden samen"
    private static let next = "een heel ander rijtje"
    private let house: House

    init() throws {
        house = try House()
        for who in [Who.beheerder, .medewerker] { try house.password(Self.password, who) }
    }

    private func signedIn(_ who: Who, _ password: String = password) throws -> Browser {
        let browser = house.browser()
        try browser.signIn(house.number(of: who), password)
        return browser
    }

    /// The link that the beheerder makes for somebody.
    private func link(for who: Who) throws -> String {
        let beheerder = try signedIn(.beheerder)
        let secret = try #require(beheerder.secrets.first).replacing(" ", with: "")
        try beheerder.send([("code", TOTP.code(secret, at: house.now))], to: "/inloggen/verder")
        let path = "/beheer/mensen/\(house.id(who).text)"
        try beheerder.open(path)
        try beheerder.send(to: path + "/link")
        return try #require(beheerder.secrets.first).replacing(/^http:\/\/[^\/]*/, with: "")
    }

    private func use(_ link: String) throws {
        let browser = house.browser()
        try browser.open(link)
        try browser.send([("nieuw", Self.next), ("herhaald", Self.next)], to: link)
        #expect(browser.says("Je wachtwoord is opgeslagen"))
    }

    @Test func `is told on the first page and with the sign-ins`() throws {
        let quiet = try signedIn(.medewerker)
        #expect(!quiet.says("maakte een beheerder een link"))
        let link = try link(for: .medewerker)
        try quiet.open("/")
        #expect(quiet.says("maakte een beheerder een link om je wachtwoord te kiezen"))
        try use(link)
        let browser = try signedIn(.medewerker, Self.next)
        for path in ["/", "/aanmeldingen", "/"] {
            try browser.open(path)
            #expect(browser.says("maakte een beheerder een link"), "\(path)")
            #expect(browser.says("een wachtwoord gekozen"), "\(path)")
        }
    }

    @Test func `stays with the sign-ins for a year, and is nobody else's`() throws {
        try use(try link(for: .medewerker))
        try house.pass(days: 31)
        let browser = try signedIn(.medewerker, Self.next)
        #expect(!browser.says("maakte een beheerder een link"))
        try browser.open("/aanmeldingen")
        #expect(browser.says("maakte een beheerder een link"))
        try house.password(Self.password, .collega)
        let other = try signedIn(.collega)
        try other.open("/aanmeldingen")
        #expect(!other.says("maakte een beheerder een link"))
        try house.pass(days: 340)
        try house.upkeep()
        #expect(try house.number("select count(*) from accountgebeurtenis where soort like 'link%'") == 0)
    }

    @Test func `leaves the second step, which a link does not get past`() throws {
        let browser = try signedIn(.medewerker)
        try browser.open("/tweede-stap")
        let secret = try #require(browser.secrets.first).replacing(" ", with: "")
        try browser.send([("code", TOTP.code(secret, at: house.now))], to: "/tweede-stap")
        try use(try link(for: .medewerker))
        let intruder = try signedIn(.medewerker, Self.next)
        #expect(intruder.path.hasPrefix("/inloggen/verder"))
        try intruder.open("/gesprekken")
        #expect(intruder.path.hasPrefix("/inloggen/verder"))
    }
}
