import API
import HTTP
import SQLite
import Schema
import Testing

@Suite struct `guessing a password` {
    private static let password = "vier losse woorden samen"
    private let house: House

    init() throws {
        house = try House()
        try house.password(Self.password, .medewerker)
    }

    private var number: String { house.number(of: .medewerker) }
    private let address = "medewerker@voorbeeld.nl"

    private func guess(_ name: String, times: Int) throws -> Browser {
        let browser = house.browser()
        for _ in 0..<times { try browser.signIn(name, "zomaar iets geks") }
        return browser
    }

    @Test func `makes one wait, longer each time and never for ever`() throws {
        let browser = try guess(number, times: 5)
        try browser.signIn(number, Self.password)
        #expect(browser.says("Probeer het over 1 minuten opnieuw"))
        try house.pass(seconds: 15 * 60)
        try browser.signIn(number, Self.password)
        #expect(browser.path == "/")
    }

    @Test func `counts number and address of one person together, without telling that they are one`() throws {
        let guesser = try guess(number, times: 5)
        // No word of waiting under the other name, and yet the right password is of no use now.
        try guesser.signIn(address, Self.password)
        #expect(guesser.says("horen niet bij elkaar"))
        try house.pass(seconds: 60)
        try guesser.signIn(address, Self.password)
        #expect(guesser.path == "/")
    }

    @Test func `elsewhere never keeps somebody out of their own browser`() throws {
        let own = house.browser()
        try own.signIn(number, Self.password)
        try own.open("/aanmeldingen")
        try own.send(to: "/afmelden")
        _ = try guess(number, times: 6)
        _ = try guess(address, times: 6)
        try own.signIn(number, Self.password)
        #expect(own.path == "/")
    }

    @Test func `from a known browser counts for that browser`() throws {
        let own = house.browser()
        try own.signIn(number, Self.password)
        try own.open("/aanmeldingen")
        try own.send(to: "/afmelden")
        for _ in 0..<5 { try own.signIn(number, "zomaar iets geks") }
        try own.signIn(number, Self.password)
        #expect(own.says("Probeer het over"))
        let other = house.browser()
        try other.signIn(number, Self.password)
        #expect(other.path == "/")
    }

    @Test func `looks the same for somebody who does not exist`() throws {
        let (known, unknown) = (try guess(number, times: 1), try guess("999999", times: 1))
        func bare(_ browser: Browser, _ name: String) -> String {
            browser.page.replacing(name, with: "").replacing(/name="csrf" value="[0-9a-f]*"/, with: "")
        }
        #expect(known.status == unknown.status)
        #expect(bare(known, number) == bare(unknown, "999999"))
    }
}
