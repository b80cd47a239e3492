import HTTP
import Model
import SQLite
import Schema
import Testing

@Suite struct DialogenTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    @Test(arguments: [Who.collega, .andereManager, .buitenstaander, .collega.in(.gesprekspartner)])
    func `a dialogue does not exist for anybody else`(who: Who) throws {
        #expect(try house.as(who).get(dossier.dialoog).status == 404)
    }

    @Test func `roles without content get no dialogue at all`() throws {
        // An adviser may be asked to take part in some dialogue, so this one is unknown and not forbidden.
        #expect(try house.as(.hrAdviseur).get(dossier.dialoog).status == 404)
        for who in [Who.hrBeheerder, .beheerder, .cijferlezer, .koppeling(.actiesLezen)] {
            #expect(try house.as(who).get(dossier.dialoog).status == 403)
        }
    }

    @Test func `when the line ends, the old partner and the new one see nothing`() throws {
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 404)
        #expect(try house.as(.andereManager).get(dossier.dialoog).status == 404)
        #expect(try house.as(.medewerker).get(dossier.dialoog).status == 200)
    }

    @Test func `the employee sees who read, once per quarter of an hour`() throws {
        try house.waarneming(.andereManager)
        _ = try house.as(.andereManager).get(dossier.dialoog)
        _ = try house.as(.andereManager).get(dossier.dialoog)
        _ = try house.as(.medewerker).get(dossier.dialoog)
        let lines = try house.as(.medewerker).get(dossier.dialoog + "/inzagen")
        #expect(lines.count("/items") == 2)
        #expect(lines.text("/items/1/lezerNaam") == "Sam De andereManager")
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog + "/inzagen").status == 403)
        try house.pass(seconds: 15 * 60)
        _ = try house.as(.andereManager).get(dossier.dialoog)
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/inzagen").count("/items") == 3)
    }

    @Test func `a list names dialogues without what was said`() throws {
        let team = try house.as(.gesprekspartner).get("/v1/dialogen")
        #expect(team.count("/items") == 1)
        #expect(team.text("/items/0/medewerkerNaam") == "Sam De medewerker")
        #expect(team.text("/items/0/fase") == "wacht_op_medewerker")
        #expect(team["/items/0/samenvatting"] == nil)
        #expect(team["/items/0/aanleiding"] == nil)
        #expect(try house.as(.medewerker).get("/v1/dialogen").count("/items") == 1)
        #expect(try house.as(.medewerker).get("/v1/dialogen?als=gesprekspartner").count("/items") == 0)
        #expect(try house.as(.gesprekspartner).get("/v1/dialogen?status=afgerond").count("/items") == 0)
        #expect(try house.as(.andereManager).get("/v1/dialogen").count("/items") == 0)
        #expect(try house.number("select count(*) from inzage where deel = 'dialooglijst'") == 1)
    }

    @Test func `a list begins with the last talk and goes on where the page ended`() throws {
        _ = try house.logged([("gesprek", ["datum": house.day(-9)])])
        let earlier = house.day(-9)
        let first = try house.as(.medewerker).get("/v1/dialogen?limit=1")
        let link = first.fields.first("Link") ?? ""
        let next = try house.as(.medewerker).get(String(link.dropFirst().prefix { $0 != ">" }))
        #expect(next.count("/items") == 1)
        #expect(first["/items/0/gevoerdDatum"] == house.day(-2))
        #expect(next["/items/0/gevoerdDatum"] == earlier)
        #expect(next.fields.first("Link") == nil)
    }

    @Test func `topics change by a merge patch, the rest does not`() throws {
        let visitor = house.as(.medewerker)
        let etag = try visitor.get(dossier.dialoog).etag
        let next = try visitor.patch(dossier.dialoog, ["onderwerpen": ["vitaliteit"]], match: etag)
        #expect(next.texts("/onderwerpen") == ["vitaliteit"])
        #expect(next.etag.hasPrefix("\"r2."))
        let refused = try visitor.patch(dossier.dialoog, ["status": "afgerond", "x": 1], match: next.etag)
        #expect(refused.status == 400)
        #expect(refused.errors == ["/status alleen_lezen", "/x onbekend_veld"])
    }

    @Test func `two editors of one dialogue never overwrite each other`() throws {
        let etag = try house.as(.medewerker).get(dossier.dialoog).etag
        let one = try house.as(.medewerker).patch(dossier.dialoog, ["horizonBesproken": nil], match: etag)
        let other = try house.as(.gesprekspartner).patch(dossier.dialoog, ["onderwerpen": []], match: etag)
        #expect([one.status, other.status] == [200, 412])
        #expect(try house.as(.medewerker).patch(dossier.dialoog, ["onderwerpen": []]).status == 428)
    }

    @Test func `an answer that did not change is not sent again`() throws {
        let visitor = house.as(.medewerker)
        let etag = try visitor.get(dossier.dialoog).etag
        #expect(try visitor.get(dossier.dialoog, [("If-None-Match", etag)]).status == 304)
    }

    @Test func `further talks join a dialogue, in its own time`() throws {
        func add(_ day: Int) throws -> Reply {
            try house.act(
                .gesprekspartner, dossier.dialoog, "/gesprekken",
                ["soort": "bila", "datum": house.day(day)], on: dossier.dialoog)
        }
        let made = try add(0)
        #expect(made.status == 201)
        #expect(try house.as(.medewerker).get(made.location).text("/soort") == "bila")
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/gesprekken").count("/items") == 2)
        #expect(try add(1).errors == ["/datum in_de_toekomst"])
        #expect(try add(-3).errors == ["/datum voor_het_eerste_gesprek"])
    }

    @Test func `closing names everything that is still open`() throws {
        let settled = try house.settled()
        let reply = try house.act(
            .medewerker, settled.dialoog, "/_afsluiten", ["reden": "alles_afgerond"], on: settled.dialoog)
        #expect(reply.status == 409)
        #expect(reply.errors.count == 3)
        #expect(reply.errors.allSatisfy { $0.hasSuffix("staat_nog_open") })
        let own = try house.act(.medewerker, settled.dialoog, "/_afsluiten", ["reden": "verlopen"], on: settled.dialoog)
        #expect(own.errors == ["/reden niet_door_mensen"])
    }

    @Test func `a dialogue is closed once nothing runs any more, and never opens again`() throws {
        let settled = try house.settled()
        _ = try house.act(.medewerker, settled.afspraak, "/_afronden", ["status": "vervallen"])
        _ = try house.act(.medewerker, settled.actie, "/_gereedmelden", [:])
        let reply = try house.act(
            .medewerker, settled.dialoog, "/_afsluiten",
            ["reden": "geen_vervolg_nodig", "volgendGesprekDatum": house.day(100)], on: settled.dialoog)
        #expect(reply.text("/status") == "afgerond")
        #expect(reply.text("/afgerondDatum") == house.today.text)
        #expect(
            reply.texts("/toegestaneHandelingen") == [
                "corrigeerDialoog", "leesDialoogHistorie", "verwijderTekst", "leesDialoogInzagen", "schrijfVerklaring",
                "wisDialoog",
            ])
        let late = try house.as(.medewerker).patch(settled.dialoog, ["onderwerpen": []], match: reply.etag)
        #expect(late.errors == ["/status niet_in_deze_status"])
    }

    @Test func `what somebody may do is what the operations allow`() throws {
        let mine = try house.as(.medewerker).get(dossier.dialoog).texts("/toegestaneHandelingen")
        #expect(mine.contains("maakReactie"))
        #expect(mine.contains("leesDialoogInzagen"))
        #expect(!mine.contains("sluitDialoogAf"))
        let partner = try house.as(.gesprekspartner).get(dossier.dialoog)
        #expect(!partner.texts("/toegestaneHandelingen").contains("leesDialoogInzagen"))
        #expect(partner.texts("/acties/0/toegestaneHandelingen").contains("stelActieVoorAanHr"))
        #expect(!partner.texts("/acties/0/toegestaneHandelingen").contains("deelActieMetHr"))
    }

    @Test func `there is one form, without questions`() throws {
        let list = try house.as(.medewerker).get("/v1/sjablonen")
        #expect(list.text("/items/0/code") == "kort")
        #expect(try house.as(.medewerker).get("/v1/sjablonen/" + list.text("/items/0/id")).text("/naam") == "Kort")
        #expect(try house.as(.medewerker).get("/v1/sjablonen/" + house.id(.collega).text).status == 404)
    }
}
