import API
import HTTP
import SQLite
import Schema
import Testing

@Suite struct `the second step` {
    private static let password = "vier losse woorden samen"
    private static let step = "/inloggen/verder"
    private let house: House

    init() throws {
        house = try House()
        for who in [Who.beheerder, .hrBeheerder, .medewerker] { try house.password(Self.password, who) }
    }

    private func code(_ secret: String) -> String {
        TOTP.code(secret.replacing(" ", with: ""), at: house.now)
    }

    /// Signs in for the first time, and gives the secret and the recovery codes.
    private func enrol(_ who: Who) throws -> (browser: Browser, secret: String, codes: [String]) {
        let browser = house.browser()
        try browser.signIn(house.number(of: who), Self.password)
        #expect(browser.path == Self.step)
        let secret = try #require(browser.secrets.first)
        try browser.send([("code", code(secret))], to: Self.step)
        #expect(browser.says("Bewaar je herstelcodes"))
        return (browser, secret, browser.secrets)
    }

    @Test func `gives the codes of RFC 6238`() {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        for (second, code) in [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)] {
            #expect(TOTP.code(secret, at: Instant(milliseconds: second * 1000)) == code)
        }
        #expect(TOTP.newSecret().utf8.count == 32)
    }

    @Test(arguments: [Who.beheerder, .hrBeheerder])
    func `is asked of who keeps people or settings, and until then nothing is theirs`(who: Who) throws {
        let browser = house.browser()
        try browser.signIn(house.number(of: who), Self.password)
        for path in ["/", "/beheer", "/beheer/mensen", "/gesprekken", "/aanmeldingen", "/wachtwoord", "/tweede-stap"] {
            try browser.open(path)
            #expect(browser.path.hasPrefix(Self.step), "\(path)")
        }
        let secret = try #require(browser.cookies["__Host-sid"])
        let caller = try #require(try house.environment.session(secret))
        #expect(caller.rollen == [])
        #expect(
            API.routes.allSatisfy {
                !Gate.mayEver($0.operation.handeling, caller: caller) || Gate.isOpen($0.operation.handeling)
            })
        // A form gets no further either.
        try browser.post([("csrf", "x"), ("wie", "Sam")], to: "/beheer/mensen")
        #expect(browser.status == 403)
        #expect(!browser.says("De beheerder"))
    }

    @Test func `is set with a first code, in a new session`() throws {
        let browser = house.browser()
        try browser.signIn(house.number(of: .beheerder), Self.password)
        let before = browser.cookies["__Host-sid"]
        let secret = try #require(browser.secrets.first)
        try browser.send([("code", "000000")], to: Self.step)
        #expect(browser.says("Deze code klopt niet"))
        #expect(browser.secrets.first == secret)
        try browser.send([("code", code(secret))], to: Self.step)
        #expect(browser.secrets.count == 10)
        #expect(browser.cookies["__Host-sid"] != before)
        #expect(try house.environment.session(before ?? "") == nil)
        try browser.open("/beheer/mensen")
        #expect(browser.path == "/beheer/mensen")
        #expect(browser.status == 200)
        #expect(try house.number("select count(*) from audit where handeling = 'zetTweedeStapAan'") == 1)
    }

    @Test func `takes a code once, and those of a minute around`() throws {
        let (_, secret, _) = try enrol(.beheerder)
        let browser = house.browser()
        try browser.signIn(house.number(of: .beheerder), Self.password)
        #expect(browser.path == Self.step)
        try browser.send([("code", code(secret))], to: Self.step)
        #expect(browser.says("Deze code klopt niet"))
        try house.pass(seconds: 30)
        let next = code(secret)
        try house.pass(seconds: 30)
        // One step late still counts; a later step makes it old.
        try browser.send([("code", " \(next.prefix(3)) \(next.suffix(3))")], to: Self.step)
        #expect(browser.path == "/")
        try browser.signIn(house.number(of: .beheerder), Self.password)
        try house.pass(seconds: 60)
        let old = TOTP.code(secret.replacing(" ", with: ""), at: house.now.adding(seconds: -60))
        try browser.send([("code", old)], to: Self.step)
        #expect(browser.says("Deze code klopt niet"))
    }

    @Test func `takes a recovery code once`() throws {
        let (_, _, codes) = try enrol(.beheerder)
        let code = try #require(codes.first)
        for (attempt, place) in [(1, "/"), (2, Self.step)] {
            let browser = house.browser()
            try browser.signIn(house.number(of: .beheerder), Self.password)
            try browser.send([("code", code.uppercased())], to: Self.step)
            #expect(browser.path == place, "attempt \(attempt)")
        }
        #expect(try house.number("select count(*) from herstelcode where gebruikt_op is null") == 9)
    }

    @Test func `lets nobody try codes without end`() throws {
        let (_, secret, _) = try enrol(.beheerder)
        let browser = house.browser()
        try browser.signIn(house.number(of: .beheerder), Self.password)
        for _ in 0..<5 { try browser.send([("code", "123456")], to: Self.step) }
        try house.pass(seconds: 0)
        try browser.send([("code", code(secret))], to: Self.step)
        #expect(browser.says("Probeer het over"))
        // A new sign-in with the password begins no new count.
        let other = house.browser()
        try other.signIn(house.number(of: .beheerder), Self.password)
        try other.send([("code", "123456")], to: Self.step)
        #expect(other.says("Probeer het over"))
    }

    @Test func `is a choice for others, and a code away from being switched off`() throws {
        let browser = house.browser()
        try browser.signIn(house.number(of: .medewerker), Self.password)
        #expect(browser.path == "/")
        try browser.open("/tweede-stap")
        let secret = try #require(browser.secrets.first)
        try browser.send([("code", code(secret))], to: "/tweede-stap")
        #expect(browser.secrets.count == 10)
        try browser.open("/tweede-stap")
        try browser.send([("code", "111111"), ("wat", "uit")], to: "/tweede-stap")
        #expect(browser.says("Deze code klopt niet"))
        try house.pass(seconds: 60)
        try browser.send([("code", code(secret)), ("wat", "uit")], to: "/tweede-stap")
        #expect(browser.says("De tweede stap staat uit"))
        #expect(try house.number("select count(*) from herstelcode") == 0)
    }

    @Test func `makes other sessions of the same person ask for it too`() throws {
        let (one, other) = (house.browser(), house.browser())
        for browser in [one, other] { try browser.signIn(house.number(of: .medewerker), Self.password) }
        try one.open("/tweede-stap")
        let secret = try #require(one.secrets.first)
        try one.send([("code", code(secret))], to: "/tweede-stap")
        try house.pass(seconds: 61)
        try other.open("/acties")
        #expect(other.path == "/inloggen/verder?naar=%2Facties")
        try other.send([("code", code(secret))], to: Self.step)
        #expect(other.path == "/acties")
    }

    @Test func `carries a form that waits on to its own page`() throws {
        let (_, secret, _) = try enrol(.beheerder)
        let browser = house.browser()
        try browser.signIn(house.number(of: .beheerder), Self.password)
        try house.pass(seconds: 60)
        try browser.send([("code", code(secret))], to: Self.step)
        try browser.open("/beheer/mensen")
        let pairs = try #require(browser.form("/beheer/mensen")) + [("wie", "Sam De")]
        try house.pass(seconds: Sessie.inactief)
        try browser.post(pairs, to: "/beheer/mensen")
        try browser.send([("naam", house.number(of: .beheerder)), ("wachtwoord", Self.password)], to: "/inloggen")
        #expect(browser.says("Vul de code in"))
        try browser.send([("code", code(secret))], to: Self.step)
        #expect(browser.says("Wat je typte, staat er nog"))
        #expect(browser.says("Sam De"))
        try browser.send(to: "/beheer/mensen")
        #expect(browser.says("Gevonden mensen"))
    }

    @Test func `is nobody's duty in a demo`() throws {
        let demo = try House(isDemo: true)
        try demo.password(Self.password, .beheerder)
        let browser = demo.browser()
        try browser.signIn(demo.number(of: .beheerder), Self.password)
        #expect(browser.path == "/")
    }
}
