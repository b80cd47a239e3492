import SQLite
import Schema
import Testing

@Suite struct CorrectiesTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
    }

    private func correct(_ who: Who, _ body: Value) throws -> Reply {
        try house.act(who, dossier.dialoog, "/_corrigeren", body)
    }

    private let other: Value = [
        "samenvatting": "Meer afwisseling, ook buiten de balie.", "reden": "Dat stond er niet.",
    ]

    @Test func `the old words stay with the reason, and the other answers again`() throws {
        let reply = try correct(.medewerker, other)
        #expect(reply.status == 200)
        #expect(reply.text("/status") == "vastgesteld")
        #expect(reply["/samenvatting/versie"] == 2)
        #expect(reply.texts("/correctieWachtOp") == ["gesprekspartner"])
        #expect(reply.text("/fase") == "wacht_op_gesprekspartner")
        let answer = try house.act(
            .gesprekspartner, dossier.dialoog, "/reacties", ["reactie": "niet_akkoord", "versie": 2],
            on: dossier.dialoog)
        #expect(answer.status == 201)
        let now = try house.as(.medewerker).get(dossier.dialoog)
        #expect(now.texts("/correctieWachtOp") == [])
        #expect(now["/metKanttekening"] == true)
        #expect(now.text("/fase") == "in_opvolging")
        let late = try house.act(
            .gesprekspartner, dossier.dialoog, "/reacties", ["reactie": "akkoord", "versie": 2], on: dossier.dialoog)
        #expect(late.errors == ["/status niet_in_deze_status"])
    }

    @Test func `what is corrected without a new summary is answered again too`() throws {
        let reply = try correct(
            .gesprekspartner,
            ["onderwerpen": ["werkinhoud"], "horizonBesproken": "5_tot_10_jaar", "reden": "Verkeerd aangevinkt."])
        #expect(reply.texts("/onderwerpen") == ["werkinhoud"])
        #expect(reply["/samenvatting/versie"] == 1)
        #expect(reply.texts("/correctieWachtOp") == ["medewerker"])
        let answer = try house.act(
            .medewerker, dossier.dialoog, "/reacties", ["reactie": "akkoord", "versie": 1], on: dossier.dialoog)
        #expect(answer.status == 201)
        #expect(try house.as(.medewerker).get(dossier.dialoog).texts("/correctieWachtOp") == [])
    }

    @Test func `what is settled changes in no other way`() throws {
        let visitor = house.as(.medewerker)
        let tag = try visitor.get(dossier.dialoog).etag
        #expect(try visitor.patch(dossier.dialoog, ["onderwerpen": []], match: tag).status == 409)
        #expect(try visitor.put(dossier.dialoog + "/samenvatting", ["tekst": "x"], match: tag).status == 409)
        #expect(
            try visitor.patch(dossier.wens, ["wens": "Iets anders."], match: tag).errors == [
                "/wens alleen_met_correctie"
            ])
        #expect(try visitor.patch(dossier.dialoog, ["status": "gevoerd"], match: tag).status == 400)
        let partner = house.as(.gesprekspartner)
        let answer = try partner.patch(
            dossier.wens, ["antwoord": "ja"], match: try partner.get(dossier.dialoog).etag)
        #expect(answer.status == 200)
    }

    @Test func `a wish keeps its words unless its writer corrects them`() throws {
        let id = Value.text(String(dossier.wens.split(separator: "/").last ?? ""))
        let words: Value = ["wensen": [["wensId": id, "wens": "Een dag per week."]], "reden": "Preciezer."]
        #expect(try correct(.gesprekspartner, words).text("/wensen/0/wens") == "Een dag per week.")
        let own = try house.act(.medewerker, dossier.dialoog, "/wensen", ["wens": "Van mij."], on: dossier.dialoog)
        let mine: Value = ["wensen": [["wensId": .text(own.text("/id")), "wens": "x"]], "reden": "x"]
        #expect(try correct(.gesprekspartner, mine).errors == ["/wensen/0/wens alleen_medewerker"])
        let stray: Value = ["wensen": [["wensId": house.text(.collega), "wens": "x"]], "reden": "x"]
        #expect(try correct(.medewerker, stray).errors == ["/wensen/0/wensId niet_in_deze_dialoog"])
    }

    @Test func `a correction says what is different and why, by one of the two, of what is settled`() throws {
        #expect(try correct(.medewerker, ["reden": "Zomaar."]).errors == [" niets_te_corrigeren"])
        #expect(try correct(.medewerker, ["samenvatting": "x"]).status == 400)
        try house.waarneming(.andereManager)
        #expect(try correct(.andereManager, other).status == 403)
        #expect(try correct(.collega, other).status == 404)
        let tag = try house.as(.medewerker).get(dossier.dialoog).etag
        let one = try house.as(.medewerker).post(dossier.dialoog + "/_corrigeren", other, match: tag)
        let two = try house.as(.gesprekspartner).post(dossier.dialoog + "/_corrigeren", other, match: tag)
        #expect([one.status, two.status] == [200, 412])
        let fresh = try house.dossier().dialoog
        #expect(try house.act(.medewerker, fresh, "/_corrigeren", other).errors == ["/status niet_in_deze_status"])
    }

    @Test func `the history tells both what happened, by whom and why`() throws {
        try house.pass(days: 1)
        _ = try correct(.medewerker, other)
        let list = try house.as(.gesprekspartner).get(dossier.dialoog + "/historie")
        let lines = (0..<list.count("/items")).map { place in
            ["wat", "oud", "nieuw", "rol"].map { list.text("/items/\(place)/\($0)") }
        }
        #expect(lines[0] == ["status", "", "gevoerd", "gesprekspartner"])
        #expect(lines.contains(["status", "gevoerd", "vastgesteld", "medewerker"]))
        #expect(lines.contains(["samenvatting", "", "Meer afwisseling naast de balie.", "gesprekspartner"]))
        #expect(
            lines.last == [
                "samenvatting", "Meer afwisseling naast de balie.", "Meer afwisseling, ook buiten de balie.",
                "medewerker",
            ])
        let last = list.count("/items") - 1
        #expect(list.text("/items/\(last)/reden") == "Dat stond er niet.")
        #expect(list.text("/items/\(last)/door") == "Sam De medewerker")
        let page = try house.as(.medewerker).get(dossier.dialoog + "/historie?limit=2")
        #expect(page.count("/items") == 2)
        #expect(try house.as(.collega).get(dossier.dialoog + "/historie").status == 404)
        #expect(try house.number("select count(*) from inzage where deel = 'dialoog'") > 0)
    }
}
