import HTTP
import Model
import SQLite
import Schema
import Testing

@Suite struct UitnodigingenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private let letter: Value = [
        "kanalen": ["persoonlijk", "bericht"], "tekst": .text("Ik nodig je uit. " + Uitnodiging.vrijheid),
        "hrErbij": true,
    ]

    @Test func `an invitation is the partner's until it is sent, and then belongs to both`() throws {
        let dialoog = try house.begun()
        #expect(try house.as(.medewerker).get(dialoog + "/uitnodiging").status == 403)
        let sent = try house.invited(dialoog, letter)
        #expect(sent.status == 200)
        #expect(sent.text("/status") == "uitgenodigd")
        #expect(sent.text("/uitnodiging/verstuurdDatum") == house.today.text)
        let seen = try house.as(.medewerker).get(dialoog)
        #expect(seen.text("/aanleiding") == "gesprekscyclus")
        #expect(seen.texts("/toegestaneHandelingen").contains("reageerOpUitnodiging"))
        #expect(try house.act(.gesprekspartner, dialoog, "/_uitnodigen").status == 409)
    }

    @Test func `without the sentence that sets people free there is no invitation`() throws {
        let dialoog = try house.begun()
        let bad = letter.with([("tekst", "Kom."), ("criterium", "x")])
        let reply = try house.write(.gesprekspartner, dialoog, "/uitnodiging", bad)
        #expect(reply.status == 409)
        #expect(reply.errors == ["/tekst zin_ontbreekt", "/criterium alleen_bij_signaal"])
        #expect(try house.act(.gesprekspartner, dialoog, "/_uitnodigen").errors == ["/uitnodiging uitnodiging_nodig"])
        let visitor = house.as(.gesprekspartner)
        #expect(try visitor.put(dialoog + "/uitnodiging", letter).status == 428)
        #expect(try visitor.put(dialoog + "/uitnodiging", letter, match: "\"r99\"").status == 412)
        #expect(try house.as(.collega).put(dialoog + "/uitnodiging", letter, match: "*").status == 403)
        #expect(try house.as(.andereManager).put(dialoog + "/uitnodiging", letter, match: "*").status == 404)
    }

    @Test func `what an employee begins needs no invitation`() throws {
        let dialoog = try house.begun(by: .medewerker)
        let reply = try house.write(.gesprekspartner, dialoog, "/uitnodiging", letter)
        #expect(reply.errors == ["/aangevraagdDoor niet_zo_begonnen"])
        #expect(try house.act(.gesprekspartner, dialoog, "/_intrekken").status == 409)
        #expect(try house.act(.medewerker, dialoog, "/_afzien").text("/status") == "afgezien")
    }

    @Test func `that HR takes part counts by the employee's word`() throws {
        let dialoog = try house.begun()
        #expect(try house.invited(dialoog, letter)["/uitnodiging/hrErbij/akkoordMedewerker"] == .null)
        let reply = try house.act(
            .medewerker, dialoog, "/_reageren",
            ["reactie": "komt", "keuzes": ["hrErbij": false, "dagdeel": "ochtend", "plaats": "stadhuis"]])
        #expect(reply.status == 200)
        #expect(reply["/uitnodiging/hrErbij"] == ["voorgesteldDoor": "gesprekspartner", "akkoordMedewerker": false])
        #expect(reply.text("/uitnodiging/keuzes/dagdeel") == "ochtend")
        #expect(try house.act(.gesprekspartner, dialoog, "/_reageren", ["reactie": "komt"]).status == 403)
    }

    @Test func `who does not come gives no reason, and what was prepared is gone`() throws {
        let dialoog = try house.begun()
        _ = try house.invited(dialoog, letter)
        _ = try house.plan(.gesprekspartner, dialoog)
        let refused = try house.act(.medewerker, dialoog, "/_reageren", ["reactie": "ziet_af", "reden": "x"])
        #expect(refused.errors == ["/reden onbekend_veld"])
        #expect(try house.act(.medewerker, dialoog, "/_reageren", ["reactie": "ziet_af"]).text("/status") == "afgezien")
        #expect(try house.number("select count(*) from antwoord") == 0)
        #expect(try house.number("select count(*) from voorbereiding") == 0)
        #expect(try house.number("select count(*) from gesprek") == 0)
        #expect(try house.act(.medewerker, dialoog, "/_reageren", ["reactie": "komt"]).status == 409)
    }

    @Test func `an invitation that is taken back and declined at once ends in one way`() throws {
        let dialoog = try house.begun()
        let etag = try house.invited(dialoog, letter).etag
        let back = try house.as(.gesprekspartner).post(dialoog + "/_intrekken", match: etag)
        let no = try house.as(.medewerker).post(dialoog + "/_reageren", ["reactie": "ziet_af"], match: etag)
        #expect([back.status, no.status] == [200, 412])
        #expect(try house.as(.medewerker).get(dialoog).text("/status") == "ingetrokken")
    }

    @Test func `a calendar gets a time and a place and not what it is about`() throws {
        let dialoog = try house.begun()
        _ = try house.invited(dialoog, letter)
        #expect(try house.as(.medewerker).get(dialoog + "/uitnodiging/agenda").status == 404)
        _ = try house.plan(.medewerker, dialoog)
        let reply = try house.as(.medewerker).get(dialoog + "/uitnodiging/agenda")
        #expect(reply.fields.first("Content-Type") == "text/calendar; charset=utf-8")
        #expect(reply.text.contains("DTSTART:20261125T090000Z\r\n"))
        #expect(reply.text.contains("LOCATION:Kamer 2\\, stadhuis\r\n"))
        #expect(reply.text.contains("SUMMARY:Gesprek\r\n"))
        #expect(try house.as(.collega).get(dialoog + "/uitnodiging/agenda").status == 404)
    }
}

extension House {
    /// Begins a dialogue and gives its address.
    func begun(by who: Who = .gesprekspartner) throws -> String {
        let body: Value = who == .gesprekspartner ? ["medewerkerId": text(.medewerker)] : [:]
        return try self.as(who).post("/v1/dialogen/_beginnen", body).location
    }

    /// Puts something with the dialogue's revision there is now.
    func write(_ who: Who, _ dialoog: String, _ path: String, _ body: Value) throws -> Reply {
        let visitor = self.as(who)
        return try visitor.put(dialoog + path, body, match: try visitor.get(dialoog).etag)
    }

    /// Writes and sends an invitation.
    @discardableResult
    func invited(_ dialoog: String, _ letter: Value? = nil) throws -> Reply {
        let plain: Value = ["kanalen": ["bericht"], "tekst": .text(Uitnodiging.vrijheid)]
        _ = try write(.gesprekspartner, dialoog, "/uitnodiging", letter ?? plain)
        return try act(.gesprekspartner, dialoog, "/_uitnodigen")
    }

    /// Plans a talk in a week.
    func plan(_ who: Who, _ dialoog: String, at moment: Value = "2026-11-25T10:00:00+01:00") throws -> Reply {
        try act(
            who, dialoog, "/gesprekken/_plannen",
            ["geplandOp": moment, "duurMinuten": 45, "plaats": "Kamer 2, stadhuis"], on: dialoog)
    }
}
