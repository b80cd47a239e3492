import Model
import SQLite
import Schema
import Testing

/// What an adviser asks of the action list more often.
@Suite struct LijstkeuzesTests {
    private static let adres = "/actielijst/keuzes"
    private let house: House
    private let browser: Browser

    init() throws {
        house = try House()
        try house.password("een lang wachtwoord", .hrAdviseur)
        browser = house.browser()
        try browser.signIn(house.number(of: .hrAdviseur), "een lang wachtwoord")
    }

    /// Keeps what the list is asked under a name.
    private func bewaar(_ naam: String, _ vraag: String = "status=open") throws {
        try browser.open("/actielijst?\(vraag)")
        try browser.send([("naam", naam)], to: Self.adres)
    }

    private var aantal: Int64 { get throws { try house.number("select count(*) from lijstkeuze") } }

    @Test func `stand above the list from then on, until they are let go`() throws {
        try bewaar("Nog te beginnen")
        #expect(browser.says("<h1>Nog te beginnen</h1>"))
        try browser.open("/actielijst")
        #expect(browser.says("<a href=\"/actielijst?status=open\">Nog te beginnen</a>"))
        try browser.open("/actielijst?status=open")
        try browser.send(to: "\(Self.adres)/vergeten")
        #expect(browser.says("De keuze is weg"))
        #expect(try aantal == 0)
    }

    @Test func `a name is given once`() throws {
        try bewaar("Mijn lijst")
        try bewaar("Mijn lijst", "soort=scholing")
        #expect(try aantal == 1)
        #expect(try house.number("select count(*) from lijstkeuze where vraag = 'soort=scholing'") == 1)
    }

    @Test func `there are twenty at most`() throws {
        for nummer in 1...Lijstkeuze.meeste + 1 {
            try browser.open("/actielijst?status=open&peildatum=\(nummer)-11-2026")
            let form = try #require(browser.form("/actielijst/keuzes"))
            try browser.post(form + [("naam", "Keuze \(nummer)")], to: Self.adres)
        }
        #expect(browser.status == 400 && browser.says("Haal er eerst een weg"))
        #expect(try aantal == 20)
    }

    @Test(arguments: ["", "Zij heeft een burn-out gehad.", String(repeating: "x", count: 41)])
    func `a name is short, and never about somebody`(naam: String) throws {
        try bewaar(naam)
        #expect(browser.status == 400 && browser.says("id=\"fouten\""))
        #expect(try aantal == 0)
    }

    @Test func `nobody else lets them go, and who is no adviser has none`() throws {
        try bewaar("Van mij")
        let id = try house.read { database throws(DatabaseError) in
            try database.first("select id from lijstkeuze") { $0.text(0) } ?? ""
        }
        try house.password("een lang wachtwoord", .andereHrAdviseur)
        let ander = house.browser()
        try ander.signIn(house.number(of: .andereHrAdviseur), "een lang wachtwoord")
        try ander.open("/actielijst?status=open")
        let form = try #require(ander.form(Self.adres)).filter { $0.0 == "csrf" || $0.0 == "sleutel" }
        try ander.post(form + [("keuze", id)], to: "\(Self.adres)/vergeten")
        #expect(try aantal == 1)
        #expect(!ander.says("Van mij"))
        try house.password("een lang wachtwoord", .medewerker)
        let medewerker = house.browser()
        try medewerker.signIn(house.number(of: .medewerker), "een lang wachtwoord")
        try medewerker.open("/gesprekken")
        let csrf = try #require(medewerker.form("/afmelden"))
        try medewerker.post(csrf + [("naam", "Mag niet"), ("status", "open")], to: Self.adres)
        #expect(medewerker.status == 403)
    }
}
