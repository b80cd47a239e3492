import HTTP
import Schema
import Testing

@Suite struct ActielijstpaginaTests {
    private let house: House
    private let browser: Browser

    init() throws {
        house = try House()
        browser = house.browser()
    }

    /// HR's list with two actions that HR does.
    private func lijst() throws -> [String] {
        let acties = (1...2).map { number in
            let actie: Value = [
                "omschrijving": .text("Uitzoeken wat er kan, deel \(number)."), "eigenaarSoort": "hr",
                "streefdatumEerst": house.day(9),
            ]
            return actie
        }
        let made = try house.logged([("acties", .list(acties))])
        try house.password("een lang wachtwoord", .hrAdviseur)
        try browser.signIn(house.number(of: .hrAdviseur), "een lang wachtwoord")
        try browser.open("/actielijst")
        return (0..<2).map { made.text("/acties/\($0)/id") }
    }

    /// What the one form of all lines hides, with the button of a line.
    private func regel(_ revisie: String = "1") throws -> [(String, String)] {
        let start = try #require(browser.page.firstRange(of: "id=\"regel\""))
        let end = try #require(browser.page[start.upperBound...].firstRange(of: "</form>"))
        let hidden = browser.page[start.upperBound..<end.lowerBound].matches(of: /name="([^"]*)" value="([^"]*)"/)
        return hidden.map { (String($0.1), String($0.2)) } + [("revisie", revisie)]
    }

    @Test func `two lines of one page are two changes, and each comes back to its own line`() throws {
        let ids = try lijst()
        let form = try regel()
        for id in ids {
            try browser.post(
                form + ids.map { ("tekst.\($0)", "Bericht bij \($0).") }, to: "/acties/\(id)/voortgang", follows: false)
            #expect(browser.status == 303)
            #expect(browser.fields.first("Location") == "/actielijst?gedaan=form.voortgang#actie-\(id)")
        }
        for id in ids {
            let actie = try house.as(.hrAdviseur).get("/v1/acties/\(id)")
            #expect(actie.count("/voortgang") == 1)
            #expect(actie.text("/voortgang/0/tekst") == "Bericht bij \(id).")
        }
    }

    @Test func `the same line sent twice is one change`() throws {
        let id = try #require(try lijst().first)
        let form = try regel() + [("tekst.\(id)", "Twee keer gedrukt.")]
        for _ in 0..<2 {
            try browser.post(form, to: "/acties/\(id)/voortgang", follows: false)
            #expect(browser.status == 303)
        }
        #expect(try house.as(.hrAdviseur).get("/v1/acties/\(id)").count("/voortgang") == 1)
    }

    @Test func `an empty note is asked again with the way back to its line`() throws {
        let id = try #require(try lijst().first)
        try browser.post(try regel() + [("tekst.\(id)", "")], to: "/acties/\(id)/voortgang")
        #expect(browser.status == 400)
        let again = try #require(browser.form("/acties/\(id)/voortgang"))
        #expect(again.contains { $0 == ("terug", "/actielijst#actie-\(id)") })
    }
}
