import API
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `What changed in the action list` {
    private let house: House
    private let dialoog: ID

    init() throws {
        house = try House()
        dialoog = try house.proefdialoog()
    }

    private func stand(_ who: Who = .hrAdviseur) throws -> String {
        try house.as(who).get("/v1/acties").text("/stand")
    }

    /// The changes since: an id for what is in the list, `-id` for what left it.
    private func changes(_ since: String, _ who: Who = .hrAdviseur, _ query: String = "") throws -> Set<String> {
        let reply = try house.as(who).get("/v1/acties?gewijzigdSinds=\(since)\(query)")
        #expect(reply.status == 200)
        return Set(
            reply["/items"]?.values.map { ($0["ingetrokken"] == true ? "-" : "") + ($0["id"]?.string ?? "") } ?? [])
    }

    @Test func `is nothing when nothing changed`() throws {
        _ = try house.proefactie(dialoog)
        #expect(try changes(try stand()) == [])
    }

    @Test func `tells what came, what changed and what is done`() throws {
        let still = try house.proefactie(dialoog)
        let changed = try house.proefactie(dialoog)
        let done = try house.proefactie(dialoog)
        let since = try stand()
        let new = try house.proefactie(dialoog)
        try house.wijzig(changed, "omschrijving = 'Anders.'")
        try house.wijzig(done, "status = 'gereed', gereed_datum = '2026-11-18'")
        #expect(try changes(since) == [changed.text, new.text, "-\(done.text)"])
        #expect(try changes("0").contains(still.text))
    }

    @Test func `has no more of what left than its id`() throws {
        let id = try house.proefactie(dialoog)
        let since = try stand()
        try house.wijzig(id, "hr_delen = 'nee'")
        let hr = house.as(.hrAdviseur)
        let path = "/v1/acties?gewijzigdSinds=\(since)"
        #expect(try hr.get(path)["/items/0"] == ["id": .text(id.text), "ingetrokken": true])
        let csv = try hr.get(path, as: "text/csv")
        #expect(csv.lines[1] == id.text + String(repeating: ",", count: 17) + "true")
        #expect(csv.fields.first("Stand") == "\(try #require(Int(since)) + 1)")
        #expect(try hr.get(path, as: "application/x-ndjson").lines == [#"{"id":"\#(id.text)","ingetrokken":true}"#])
    }

    @Test func `tells of what was erased, and of nothing that was never shared`() throws {
        let erased = try house.proefactie(dialoog)
        let secret = try house.proefactie(dialoog) { $0.hrDelen = "nee" }
        let since = try stand()
        try house.wijzig(erased, "hr_delen = 'nee'")
        try house.wijzig(secret, "omschrijving = 'Anders.'")
        try house.write { transaction throws(DatabaseError) in try transaction.database.run("delete from actie") }
        #expect(try changes(since) == ["-\(erased.text)"])
        #expect(try changes(since, .koppeling(.actiesLezen)) == ["-\(erased.text)"])
        #expect(try changes(since, .andereHrAdviseur) == [])
    }

    @Test func `tells of what left the filter`() throws {
        let id = try house.proefactie(dialoog, over: -1)
        let since = try stand()
        try house.wijzig(id, "streefdatum_nu = '2027-01-01'")
        #expect(try changes(since, .hrAdviseur, "&teLaat=true") == ["-\(id.text)"])
        #expect(try changes(since, .hrAdviseur, "&teLaat=false") == [id.text])
    }

    @Test func `tells both advisers when somebody changes units`() throws {
        let id = try house.proefactie(dialoog)
        let since = try stand()
        let (medewerker, unit) = (house.id(.medewerker), house.people.unit("AFD-11"))
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update medewerker set onderdeel_id = \(unit) where id = \(medewerker)")
            try transaction.feed(kind: "medewerker", id: medewerker, revision: 2)
        }
        #expect(try changes(since) == ["-\(id.text)"])
        #expect(try changes(since, .andereHrAdviseur) == [id.text])
    }

    @Test func `comes in pages`() throws {
        let made = try (0..<7).map { _ in try house.proefactie(dialoog).text }
        var (seen, target): ([String], String?) = ([], "/v1/acties?gewijzigdSinds=0&limit=3")
        while let page = target {
            let reply = try house.as(.hrAdviseur).get(page)
            seen += reply.ids
            target = reply.next
        }
        #expect(seen == made.sorted())
        #expect(try house.as(.hrAdviseur).get("/v1/acties?gewijzigdSinds=0", as: "text/csv").ids == made.sorted())
    }

    @Test func `refuses a position that is unknown or too old`() throws {
        _ = try house.proefactie(dialoog)
        _ = try house.proefactie(dialoog)
        let hr = house.as(.hrAdviseur)
        #expect(try hr.get("/v1/acties?gewijzigdSinds=\(try #require(Int(try stand())) + 1)").status == 410)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("delete from wijziging where positie = 1")
        }
        #expect(try hr.get("/v1/acties?gewijzigdSinds=0").status == 410)
        #expect(try hr.get("/v1/acties?gewijzigdSinds=1").status == 200)
    }

    @Test func `refuses a position from before the adviser got another werkgebied`() throws {
        let since = try stand()
        let hr = house.id(.hrAdviseur)
        try house.write { transaction throws(DatabaseError) in
            try transaction.feed(kind: "werkgebied", id: hr, revision: 0)
        }
        #expect(try house.as(.hrAdviseur).get("/v1/acties?gewijzigdSinds=\(since)").status == 410)
        #expect(try house.as(.andereHrAdviseur).get("/v1/acties?gewijzigdSinds=\(since)").status == 200)
    }
}
