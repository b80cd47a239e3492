import API
import HTTP
import Model
import SQLite
import Schema
import Testing

@Suite struct `A list in pages` {
    private let house: House
    private let dialoog: ID

    init() throws {
        house = try House()
        dialoog = try house.proefdialoog()
    }

    @Test func `loses and repeats nothing while rows come and go`() throws {
        let kept = try (0..<30).map { try house.proefactie(dialoog, over: $0 / 3).text }
        let done = try (0..<5).map { _ in try house.proefactie(dialoog, over: 9) }
        var seen: [String] = []
        var target: String? = "/v1/acties?limit=7"
        while let page = target {
            let reply = try house.as(.hrAdviseur).get(page)
            seen += reply.ids
            target = reply.next
            _ = try house.proefactie(dialoog, over: 0)
            _ = try house.proefactie(dialoog, over: 30)
            if let gone = done.randomElement() { try house.wijzig(gone, "streefdatum_nu = '2026-11-01'") }
        }
        #expect(seen.filter(Set(kept).contains) == kept)
        #expect(Set(seen).count == seen.count)
    }

    @Test func `links to the next page with the filters and the first page's position`() throws {
        for days in 0..<5 { _ = try house.proefactie(dialoog, over: days) }
        let first = try house.as(.hrAdviseur).get("/v1/acties?limit=2&sort=-streefdatum&vanMij=false")
        let link = try #require(first.next)
        #expect(link.hasPrefix("/v1/acties?limit=2&sort=-streefdatum&vanMij=false&cursor="))
        _ = try house.proefactie(dialoog)
        let second = try house.as(.hrAdviseur).get(link)
        #expect(second.text("/stand") == first.text("/stand"))
        #expect(second.ids.count == 2 && Set(second.ids).isDisjoint(with: first.ids))
    }

    @Test func `ends without a link`() throws {
        _ = try house.proefactie(dialoog)
        #expect(try house.as(.hrAdviseur).get("/v1/acties?limit=1").next == nil)
        #expect(try house.as(.andereHrAdviseur).get("/v1/acties").ids == [])
    }

    @Test(arguments: ["x", "!!", "WyJhIl0", "W10", "e30", "a", String(repeating: "A", count: 400)])
    func `refuses a cursor it did not give`(cursor: String) throws {
        let reply = try house.as(.hrAdviseur).get("/v1/acties?cursor=\(cursor)")
        #expect(reply.status == 409)
        #expect(reply.errors == ["?cursor ongeldige_cursor"])
    }

    @Test func `refuses a cursor of other filters, of another list and one that was changed`() throws {
        for days in 0..<3 { _ = try house.proefactie(dialoog, over: days) }
        let link = try #require(try house.as(.hrAdviseur).get("/v1/acties?limit=1").next)
        let cursor = try #require(link.split(separator: "=").last)
        let hr = house.as(.hrAdviseur)
        #expect(try hr.get("/v1/acties?sort=-streefdatum&cursor=\(cursor)").status == 409)
        #expect(try hr.get("/v1/acties?cursor=A\(cursor.dropFirst())").status == 409)
        #expect(try hr.get("/v1/acties?limit=5&cursor=\(cursor)").status == 200)
        let feed = house.as(.koppeling(.wijzigingenLezen))
        #expect(try feed.get("/v1/wijzigingen?cursor=\(cursor)").status == 409)
    }

    @Test(arguments: ["0", "501", "-1", "1.5", "x", "", "%2B5", "1&limit=2"])
    func `refuses a limit out of range`(limit: String) throws {
        let reply = try house.as(.hrAdviseur).get("/v1/acties?limit=\(limit)")
        #expect(reply.status == 400)
        #expect(reply.errors.first?.hasPrefix("?limit ") == true)
    }

    @Test func `has 50 rows when nothing is chosen`() throws {
        for days in 0..<51 { _ = try house.proefactie(dialoog, over: days) }
        let reply = try house.as(.hrAdviseur).get("/v1/acties")
        #expect(reply.ids.count == 50)
        #expect(reply.next != nil)
        #expect(try house.as(.hrAdviseur).get("/v1/acties", as: "text/csv").ids.count == 51)
        #expect(try house.as(.hrAdviseur).get("/v1/acties?limit=3", as: "application/x-ndjson").ids.count == 3)
    }

    @Test(arguments: ["application/json", "text/csv", "application/x-ndjson"])
    func `answers HEAD without a line that somebody looked`(type: String) throws {
        for days in 0..<201 { _ = try house.proefactie(dialoog, over: days) }
        let reply = try house.as(.hrAdviseur).send(.head, "/v1/acties", nil, [("Accept", type)])
        #expect(reply.status == 200)
        #expect(reply.octets == [])
        #expect(try house.number("select count(*) from inzage") == 0)
    }

    @Test func `offers four forms and refuses others`() throws {
        let hr = house.as(.hrAdviseur)
        func type(_ accept: String) throws -> String? {
            let reply = try hr.get("/v1/acties", as: accept)
            return reply.status == 200 ? reply.fields.first("Content-Type") : "\(reply.status)"
        }
        #expect(try type("*/*") == "application/json")
        #expect(try type("text/*") == "text/csv; charset=utf-8")
        #expect(try type("text/csv; profile=excel") == "text/csv; charset=utf-8; profile=excel")
        #expect(try type("text/csv;q=0.5, application/x-ndjson") == "application/x-ndjson")
        #expect(try type("text/html") == "406")
        #expect(try type("text/csv; profile=anders") == "406")
    }

    @Test func `gives the same rows in every form`() throws {
        let made = try (0..<20).map { try house.proefactie(dialoog, over: 20 - $0).text }
        for type in ["application/json", "text/csv", "text/csv; profile=excel", "application/x-ndjson"] {
            #expect(try house.as(.hrAdviseur).get("/v1/acties", as: type).ids == made.reversed())
        }
    }

    @Test func `defuses formulas in the file for spreadsheets only`() throws {
        for text in ["=1+1", "+31", "-x", "@a", "=\"a\";b"] {
            _ = try house.proefactie(dialoog) { $0.omschrijving = text }
        }
        let excel = try house.as(.hrAdviseur).get("/v1/acties", as: "text/csv; profile=excel")
        #expect(excel.octets.starts(with: [0xef, 0xbb, 0xbf]))
        for cell in [";'=1+1;", ";'+31;", ";'-x;", ";'@a;", ";\"'=\"\"a\"\";b\";"] {
            #expect(excel.text.contains(cell))
        }
        let plain = try house.as(.hrAdviseur).get("/v1/acties", as: "text/csv")
        #expect(plain.text.contains(",=1+1,") && plain.text.contains(",\"=\"\"a\"\";b\","))
        #expect(plain.fields.first("Content-Disposition") == "attachment; filename=\"acties.csv\"")
    }
}
