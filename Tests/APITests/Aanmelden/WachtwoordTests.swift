import API
import HTTP
import SQLite
import Schema
import Testing

@Suite struct `a password` {
    private static let password = "vier losse woorden samen"
    private static let next = "een heel ander rijtje"
    private let house: House

    init() throws {
        house = try House()
        for who in [Who.medewerker, .beheerder] { try house.password(Self.password, who) }
    }

    private func signedIn() throws -> Browser {
        let browser = house.browser()
        try browser.signIn(house.number(of: .medewerker), Self.password)
        return browser
    }

    private func change(_ browser: Browser, from old: String, to new: String, again: String? = nil) throws {
        try browser.open("/wachtwoord")
        try browser.send([("oud", old), ("nieuw", new), ("herhaald", again ?? new)], to: "/wachtwoord")
    }

    @Test func `is changed by who knows the one of now, and ends every other session`() throws {
        let (browser, other) = (try signedIn(), try signedIn())
        let before = browser.cookies["__Host-sid"]
        try change(browser, from: Self.password, to: Self.next)
        #expect(browser.says("Je wachtwoord is gewijzigd"))
        #expect(browser.cookies["__Host-sid"] != before)
        #expect(try house.environment.session(before ?? "") == nil)
        try browser.open("/aanmeldingen")
        #expect(browser.path == "/aanmeldingen")
        try other.open("/aanmeldingen")
        #expect(other.path.hasPrefix("/inloggen"))
        try other.signIn(house.number(of: .medewerker), Self.password)
        #expect(other.says("horen niet bij elkaar"))
        try other.signIn(house.number(of: .medewerker), Self.next)
        #expect(other.path == "/")
        #expect(try house.number("select count(*) from audit where handeling = 'wijzigWachtwoord'") == 1)
    }

    @Test func `is refused in words, and shown to nobody`() throws {
        let browser = try signedIn()
        for (old, new, again, words) in [
            ("iets anders dan dit", Self.next, Self.next, "Dit is niet je wachtwoord van nu"),
            (Self.password, "te kort", "te kort", "ten minste 12 tekens"),
            (Self.password, "Welkom2026!!!", "Welkom2026!!!", "snel te raden"),
            (Self.password, "mijn De medewerker x", "mijn De medewerker x", "Je naam, nummer of e-mailadres"),
            (Self.password, Self.next, Self.next + "!", "niet hetzelfde"),
        ] {
            try change(browser, from: old, to: new, again: again)
            #expect(browser.status == 400)
            #expect(browser.says(words), "\(words)")
            #expect(!browser.says(new) || new == "te kort")
        }
        #expect(try house.number("select count(*) from audit where handeling = 'wijzigWachtwoord'") == 0)
    }

    @Test func `of now can't be guessed in a session that was left open`() throws {
        let browser = try signedIn()
        for _ in 0..<5 { try change(browser, from: "zomaar wat letters", to: Self.next) }
        try change(browser, from: Self.password, to: Self.next)
        #expect(browser.says("Probeer het over"))
    }

    @Test func `may be as long as it says, to the last sign`() throws {
        let browser = try signedIn()
        let long = String(repeating: "woord ", count: 21) + "äé"
        #expect(long.count == 128)
        try change(browser, from: Self.password, to: long)
        #expect(browser.says("Je wachtwoord is gewijzigd"))
        try browser.signIn(house.number(of: .medewerker), String(long.dropLast()) + "e")
        #expect(browser.says("horen niet bij elkaar"))
    }

    @Test func `is chosen behind a link that the beheerder makes, once`() throws {
        let beheerder = try signedInBeheerder()
        let id = house.id(.collega).text
        try beheerder.open("/beheer/mensen/\(id)")
        #expect(beheerder.says("Nog geen"))
        try beheerder.send([("sleutel", "onthoud-dit-antwoord")], to: "/beheer/mensen/\(id)/link")
        #expect(try house.number("select count(*) from idempotentie where sleutel = 'onthoud-dit-antwoord'") == 0)
        let link = try #require(beheerder.secrets.first).replacing(/^http:\/\/[^\/]*/, with: "")
        let other = house.browser()
        for _ in 0..<2 { try other.open(link) }
        #expect(other.says("Dag Sam"))
        try other.send([("nieuw", "Welkom2026!!!"), ("herhaald", "Welkom2026!!!")], to: link)
        #expect(other.says("snel te raden"))
        try other.send([("nieuw", Self.next), ("herhaald", Self.next)], to: link)
        #expect(other.says("Je wachtwoord is opgeslagen"))
        try other.signIn(house.number(of: .collega), Self.next)
        #expect(other.path == "/")
        try other.open(link)
        #expect(other.status == 404)
        #expect(other.says("Deze link werkt niet"))
        #expect(try house.number("select count(*) from audit where handeling = 'kiesWachtwoord'") == 1)
        // The link itself is nowhere to be found.
        #expect(try house.number("select count(*) from toegangslink") == 0)
    }

    @Test func `behind a link can be chosen for three days, with the last link only`() throws {
        let beheerder = try signedInBeheerder()
        let path = "/beheer/mensen/\(house.id(.medewerker).text)"
        var links: [String] = []
        for _ in 0..<2 {
            try beheerder.open(path)
            try beheerder.send(to: path + "/link")
            links.append(try #require(beheerder.secrets.first).replacing(/^http:\/\/[^\/]*/, with: ""))
        }
        let browser = house.browser()
        try browser.open(links[0])
        #expect(browser.status == 404)
        // The password of before stays good until the link is used.
        try browser.signIn(house.number(of: .medewerker), Self.password)
        #expect(browser.path == "/")
        try house.pass(seconds: 72 * 3_600)
        try browser.open(links[1])
        #expect(browser.status == 404)
        try browser.post([("nieuw", Self.next), ("herhaald", Self.next)], to: links[1])
        #expect(browser.status == 404)
    }

    @Test func `links are made by the beheerder for others, by nobody else`() throws {
        let browser = try signedIn()
        for path in ["/beheer/mensen", "/beheer/mensen/\(house.id(.collega).text)"] {
            try browser.open(path)
            #expect(browser.status == 403)
        }
        try browser.open("/aanmeldingen")
        let token = try #require(browser.form("/afmelden"))
        try browser.post(token, to: "/beheer/mensen/\(house.id(.collega).text)/link")
        #expect(browser.status == 403)
        let beheerder = try signedInBeheerder()
        try beheerder.open("/aanmeldingen")
        let own = try #require(beheerder.form("/afmelden"))
        try beheerder.post(own, to: "/beheer/mensen/\(house.id(.beheerder).text)/link")
        #expect(beheerder.status == 403)
        #expect(try house.number("select count(*) from toegangslink") == 0)
    }

    private func signedInBeheerder() throws -> Browser {
        let browser = house.browser()
        try browser.signIn(house.number(of: .beheerder), Self.password)
        let secret = try #require(browser.secrets.first).replacing(" ", with: "")
        try browser.send([("code", TOTP.code(secret, at: house.now))], to: "/inloggen/verder")
        return browser
    }
}

@Suite struct `my sign-ins` {
    private static let password = "vier losse woorden samen"
    private let house: House

    init() throws {
        house = try House()
        for who in [Who.medewerker, .collega] { try house.password(Self.password, who) }
    }

    private func signedIn(_ who: Who = .medewerker) throws -> Browser {
        let browser = house.browser()
        try browser.signIn(house.number(of: who), Self.password)
        return browser
    }

    private func ending(on browser: Browser) throws -> [String] {
        try browser.open("/aanmeldingen")
        return browser.page.matches(of: /action="(\/aanmeldingen\/[0-9a-f-]{36}\/uitloggen)"/).map { String($0.1) }
    }

    @Test func `are listed, and ended one by one by their own person`() throws {
        let (one, other, stranger) = (try signedIn(), try signedIn(), try signedIn(.collega))
        let paths = try ending(on: one)
        #expect(paths.count == 1)
        let path = try #require(paths.first)
        _ = try ending(on: stranger)
        try stranger.post(try #require(stranger.form("/afmelden")), to: path)
        #expect(stranger.status == 404)
        try other.open("/aanmeldingen")
        #expect(other.path == "/aanmeldingen")
        try one.send(to: path)
        #expect(one.says("Daar ben je nu uitgelogd"))
        try other.open("/aanmeldingen")
        #expect(other.path.hasPrefix("/inloggen"))
    }

    @Test func `end everywhere at once, with the tokens when that is asked`() throws {
        let (one, other) = (try signedIn(), try signedIn())
        let everywhere = "/aanmeldingen/overal-uitloggen"
        _ = try ending(on: one)
        try one.send(to: everywhere)
        #expect(one.says("Je bent overal uitgelogd"))
        #expect(one.cookies["__Host-sid"] == nil)
        try other.open("/")
        #expect(other.path.hasPrefix("/inloggen"))
        #expect(try house.as(.medewerker).get("/v1/mij").status == 200)
        let again = try signedIn()
        _ = try ending(on: again)
        try again.send([("sleutels", "ja")], to: everywhere)
        #expect(try house.as(.medewerker).get("/v1/mij").status == 401)
        #expect(try house.as(.collega).get("/v1/mij").status == 200)
    }

    @Test func `show one's tokens with their end, and end them`() throws {
        #expect(try house.as(.medewerker).get("/v1/mij").text("/verlooptOp") == "2027-11-18T09:00:00.000Z")
        let browser = try signedIn()
        try browser.open("/aanmeldingen")
        #expect(browser.says("18 november 2027"))
        let path = try #require(browser.page.firstMatch(of: /action="(\/aanmeldingen\/sleutels\/[^"]*)"/)).1
        let stranger = try signedIn(.collega)
        try stranger.open("/aanmeldingen")
        try stranger.post(try #require(stranger.form("/afmelden")), to: String(path))
        #expect(stranger.status == 404)
        try browser.send(to: String(path))
        #expect(browser.says("De sleutel is ingetrokken"))
    }
}
