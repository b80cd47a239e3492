import API
import HTTP
import SQLite
import Schema
import Testing

@Suite struct `signing in` {
    private static let password = "vier losse woorden samen"
    private let house: House

    init() throws {
        house = try House()
        try house.password(Self.password, .medewerker)
    }

    private func signedIn() throws -> Browser {
        let browser = house.browser()
        try browser.signIn(house.number(of: .medewerker), Self.password)
        #expect(browser.status == 200)
        #expect(browser.path == "/")
        return browser
    }

    @Test func `gives a session of its own, whatever cookie was there before`() throws {
        let planted = String(repeating: "a", count: 64)
        let browser = house.browser()
        browser.cookies["__Host-sid"] = planted
        try browser.signIn(house.number(of: .medewerker), Self.password)
        let first = try #require(browser.cookies["__Host-sid"])
        #expect(first != planted)
        // Signing in again, as after somebody else planted their own session here, ends the one before.
        try browser.signIn(house.number(of: .medewerker), Self.password)
        #expect(browser.cookies["__Host-sid"] != first)
        #expect(try house.environment.session(first) == nil)
        #expect(try house.environment.session(planted) == nil)
    }

    @Test func `keeps its cookies from scripts, other sites and open lines`() throws {
        let browser = house.browser()
        try browser.open("/inloggen")
        try browser.send(
            [("naam", house.number(of: .medewerker)), ("wachtwoord", Self.password)], to: "/inloggen", follows: false)
        let cookies = browser.fields.all("Set-Cookie")
        #expect(cookies.count == 3)
        for cookie in cookies {
            for flag in ["__Host-", "; Path=/", "; Secure", "; HttpOnly", "; SameSite="] {
                #expect(cookie.contains(flag), "\(flag)")
            }
            #expect(!cookie.contains("Domain"))
        }
    }

    @Test func `says on every page until when one is signed in`() throws {
        let browser = try signedIn()
        #expect(browser.says("Je bent ingelogd tot 10:30."))
        #expect(browser.says("Ga je verder, dan wordt het later."))
        for _ in 0..<29 {
            try house.pass(seconds: 20 * 60)
            try browser.open("/")
            #expect(browser.path == "/")
        }
        // 9 hours and 40 minutes on: ten hours is the most, and nothing makes it later.
        #expect(browser.says("Je bent ingelogd tot 20:00."))
        #expect(browser.says("Daarna log je opnieuw in."))
        try house.pass(seconds: 20 * 60)
        try browser.open("/")
        #expect(browser.path.hasPrefix("/inloggen"))
    }

    @Test func `leaves a row in the audit chain, and of a failure never what was typed`() throws {
        let browser = try signedIn()
        try browser.open("/aanmeldingen")
        try browser.send(to: "/afmelden")
        try browser.signIn("geheim@nergens.nl", "ook al geheim getypt")
        try browser.signIn(house.number(of: .medewerker), "nog iets verkeerds")
        func rows(_ action: String) throws -> Int64 {
            try house.number("select count(*) from audit where handeling = \(action)")
        }
        #expect(try rows("meldAan") == 1)
        #expect(try rows("meldAf") == 1)
        #expect(try rows("meldAanMislukt") == 2)
        #expect(
            try house.number(
                "select count(*) from audit where handeling = 'meldAanMislukt' and id = \(house.id(.medewerker))") == 1)
    }

    @Test func `a busy moment tells nothing and loses nothing`() throws {
        let browser = house.browser()
        try browser.open("/inloggen?naar=/acties")
        let hashing = house.environment.hashing
        try hashing.whileFull {
            for name in [house.number(of: .medewerker), "niemand"] {
                try browser.send([("naam", name), ("wachtwoord", Self.password)], to: "/inloggen")
                #expect(browser.status == 503)
                #expect(browser.says("Er loggen nu veel mensen in."))
                #expect(browser.says("value=\"\(name)\""))
            }
        }
        try browser.send([("naam", house.number(of: .medewerker)), ("wachtwoord", Self.password)], to: "/inloggen")
        #expect(browser.path == "/acties")
    }

    @Test func `names tried from elsewhere keep nobody out of their own browser`() throws {
        let own = house.browser()
        let name = house.number(of: .medewerker)
        try own.signIn(name, Self.password)
        try own.open("/")
        try own.send(to: "/afmelden")
        try house.environment.hashing.whileFull(PasswordHashing.mostUnknown) {
            let other = house.browser()
            try other.signIn(name, Self.password)
            #expect(other.status == 503)
            try own.signIn(name, Self.password)
            #expect(own.path == "/")
        }
    }
}

@Suite struct `a form that outlives its session` {
    private static let password = "vier losse woorden samen"
    private static let wish = "Een \"cursus\" & <tijd>\r\nom te lezen: é €"
    private let house: House

    init() throws {
        house = try House()
        try house.password(Self.password, .medewerker)
        try house.password(Self.password, .collega)
    }

    private func wishes(_ dossier: Dossier) throws -> Int64 {
        let id = String(dossier.dialoog.split(separator: "/").last ?? "")
        return try house.number("select count(*) from wens where dialoog_id = \(id) and wens like 'Een \"cursus\"%'")
    }

    /// A form with a wish, typed in a session that ended meanwhile.
    private func typed(_ browser: Browser, _ dossier: Dossier) throws -> (path: String, pairs: [(String, String)]) {
        try browser.signIn(house.number(of: .medewerker), Self.password)
        let path = dossier.dialoog.replacing("/v1/dialogen", with: "/gesprekken") + "/wens"
        try browser.open(path)
        let pairs = try #require(browser.form(path)) + [("wens", Self.wish), ("onderwerp", "werkinhoud")]
        try house.pass(seconds: Sessie.inactief)
        return (path, pairs)
    }

    @Test func `comes back whole after signing in, and is done once over two sessions`() throws {
        let dossier = try house.dossier()
        let browser = house.browser()
        let (path, pairs) = try typed(browser, dossier)
        try browser.post(pairs, to: path)
        #expect(browser.status == 403)
        #expect(browser.says("Je bent uitgelogd"))
        #expect(!browser.says("cursus&quot; &amp; &lt;tijd&gt;</"))
        try browser.send([("naam", house.number(of: .medewerker)), ("wachtwoord", Self.password)], to: "/inloggen")
        #expect(browser.says("Wat je typte, staat er nog"))
        let again = try #require(browser.form(path))
        #expect(again.filter { $0.0 != "csrf" }.map(\.1) == pairs.filter { $0.0 != "csrf" }.map(\.1))
        try browser.send(to: path, follows: false)
        #expect(browser.status == 303)
        #expect(try wishes(dossier) == 1)
        // Going back and sending it again, in yet another session, is the same form: it gets the same answer.
        let where1 = browser.fields.first("Location")
        try browser.signIn(house.number(of: .medewerker), Self.password)
        try browser.post(pairs, to: path)
        #expect(browser.says("Wat je typte, staat er nog"))
        try browser.send(to: path, follows: false)
        #expect(browser.status == 303)
        #expect(browser.fields.first("Location") == where1)
        #expect(try wishes(dossier) == 1)
    }

    @Test func `is neither shown to nor sent by somebody else`() throws {
        let dossier = try house.dossier()
        let browser = house.browser()
        let (path, pairs) = try typed(browser, dossier)
        try browser.post(pairs, to: path)
        try browser.send([("naam", house.number(of: .collega)), ("wachtwoord", Self.password)], to: "/inloggen")
        #expect(browser.path.contains("formulier_van_ander"))
        #expect(!browser.says("cursus"))
        #expect(try wishes(dossier) == 0)
    }

    @Test func `may be as long as any form`() throws {
        let dossier = try house.dossier()
        let browser = house.browser()
        var (path, pairs) = try typed(browser, dossier)
        for number in 0..<990 { pairs.append(("veld.\(number)", String(repeating: "ë", count: 30))) }
        try browser.post(pairs, to: path)
        #expect(browser.status == 403)
        try browser.send([("naam", house.number(of: .medewerker)), ("wachtwoord", Self.password)], to: "/inloggen")
        #expect(browser.status == 200)
        #expect(browser.form(path)?.count == pairs.count)
        path = ""
    }

    @Test func `is not kept when it holds a password`() throws {
        let browser = house.browser()
        try browser.signIn(house.number(of: .medewerker), Self.password)
        try browser.open("/wachtwoord")
        let pairs =
            try #require(browser.form("/wachtwoord")) + [("oud", Self.password), ("nieuw", "iets heel anders 4")]
        try house.pass(seconds: Sessie.inactief)
        try browser.post(pairs, to: "/wachtwoord")
        #expect(browser.path == "/inloggen?naar=%2Fwachtwoord")
        #expect(!browser.says("heel anders"))
    }
}
