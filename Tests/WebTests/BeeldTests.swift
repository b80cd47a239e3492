import API
import Schema
import Testing

@testable import Web

@Suite struct `Pictures` {
    private static func actie(_ status: String, _ eerst: String, _ nu: String, klaar: String? = nil) -> Value {
        [
            "omschrijving": "Iets afspreken.", "aangemaaktOp": "2026-11-02T09:00:00.000Z",
            "streefdatumEerst": .text(eerst), "streefdatumNu": .text(nu), "status": .text(status),
            "gereedDatum": klaar.map(Value.text) ?? .null,
        ]
    }

    private static func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

    @Test func `an action's picture says in words what it shows`() throws {
        let today = try #require(Day("2026-11-22"))
        let html = Self.text(
            Tijdlijn([Self.actie("open", "2026-11-20", "2026-12-11")], vandaag: today).html)
        #expect(html.contains("Begonnen op 2 november 2026. Eerst afgesproken voor 20 november 2026."))
        #expect(html.contains("Nu afgesproken voor 11 december 2026."))
        #expect(!html.contains("Klaar op 11"))
    }

    @Test func `every place in a picture lies inside it`() throws {
        let today = try #require(Day("2026-11-22"))
        let acties = [
            Self.actie("open", "2026-11-20", "2026-12-11"),
            Self.actie("gereed", "2027-02-01", "2027-02-01", klaar: "2026-11-10"),
        ]
        let html = Self.text(Tijdlijn(acties, vandaag: today).html)
        let places = html.split(separator: "\"").filter { $0.hasSuffix("%") }.compactMap { Double($0.dropLast()) }
        #expect(!places.isEmpty)
        #expect(places.allSatisfy { (0...100).contains($0) })
    }

    @Test func `what was dropped is in no picture, and without actions there is none`() throws {
        let today = try #require(Day("2026-11-22"))
        #expect(Tijdlijn([Self.actie("vervallen", "2026-11-20", "2026-11-20")], vandaag: today).html.isEmpty)
        #expect(Tijdlijn([], vandaag: today).html.isEmpty)
    }

    @Test(arguments: [(0, 0), (1, 1), (2, 2), (3, 3)])
    func `the course says of every step whether it is done`(nu: Int, done: Int) {
        let html = Self.text(Verloop(stappen: ["a", "b", "c"], nu: nu).html)
        #expect(html.components(of: "(gedaan)") == done)
        #expect(html.contains("aria-current=\"step\"") == (nu < 3))
        #expect(!html.contains("style="))
    }
}

@Suite struct `Where a form comes back to` {
    @Test(arguments: [
        ("/actielijst?teLaat=ja#actie-1", true), ("//elders.nl", false), ("https://elders.nl", false), ("", false),
        ("/a\\b", false), ("/a b", false), ("javascript:alert(1)", false),
    ])
    func `is one of our own pages or nothing`(address: String, isOurs: Bool) {
        #expect((Terug.address(Sent(pairs: [("terug", address)])) != nil) == isOurs)
    }

    @Test func `keeps its query and the place on the page`() {
        #expect(Terug.adding("a=1", to: "/x") == "/x?a=1")
        #expect(Terug.adding("a=1", to: "/x?b=2#c") == "/x?b=2&a=1#c")
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        var (count, rest) = (0, self[...])
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
