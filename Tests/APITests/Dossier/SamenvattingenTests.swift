import SQLite
import Schema
import Testing

@Suite struct SamenvattingenTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    private func answer(_ who: Who, _ word: String, versie: Int64) throws -> Reply {
        try house.act(
            who, dossier.dialoog, "/reacties", ["reactie": .text(word), "versie": .integer(versie)],
            on: dossier.dialoog)
    }

    private func write(_ who: Who, _ text: String) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.put(
            dossier.dialoog + "/samenvatting", ["tekst": .text(text)], match: try visitor.get(dossier.dialoog).etag)
    }

    @Test func `with a word from both it is settled`() throws {
        let reply = try answer(.medewerker, "akkoord", versie: 1)
        #expect(reply.status == 201)
        #expect(try house.as(.medewerker).get(reply.location).text("/rol") == "medewerker")
        let settled = try house.as(.medewerker).get(dossier.dialoog)
        #expect(settled.text("/status") == "vastgesteld")
        #expect(settled.text("/vastgesteldOp") == house.now.text)
        #expect(settled["/metKanttekening"] == false)
        #expect(settled.text("/fase") == "in_opvolging")
    }

    @Test func `an objection settles it too, with a note in the margin`() throws {
        _ = try answer(.medewerker, "niet_akkoord", versie: 1)
        let settled = try house.as(.medewerker).get(dossier.dialoog)
        #expect(settled.text("/status") == "vastgesteld")
        #expect(settled["/metKanttekening"] == true)
    }

    @Test func `after four months without a word the record is no longer current`() throws {
        _ = try answer(.medewerker, "akkoord", versie: 1)
        try house.pass(days: 122)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/fase") == "in_opvolging")
        try house.pass(days: 1)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/fase") == "niet_actueel")
    }

    @Test func `a new version makes older answers lapse`() throws {
        let next = try write(.medewerker, "Anders gezegd.")
        #expect(next.status == 200)
        #expect(next["/versie"] == 2)
        #expect(next.text("/auteurRol") == "medewerker")
        #expect(try answer(.medewerker, "akkoord", versie: 1).errors == ["/versie andere_versie"])
        _ = try answer(.medewerker, "akkoord", versie: 2)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/fase") == "wacht_op_gesprekspartner")
        _ = try answer(.gesprekspartner, "gezien", versie: 2)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "vastgesteld")
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/reacties").count("/items") == 3)
    }

    @Test func `the same words make no new version`() throws {
        #expect(try write(.medewerker, "Meer afwisseling naast de balie.")["/versie"] == 1)
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/samenvatting")["/versie"] == 1)
    }

    @Test func `once settled the words stand`() throws {
        _ = try answer(.medewerker, "akkoord", versie: 1)
        #expect(try write(.medewerker, "Toch anders.").errors == ["/status niet_in_deze_status"])
        #expect(try answer(.medewerker, "akkoord", versie: 1).status == 409)
    }

    @Test func `who answers at the same time as somebody writes, has to read again`() throws {
        let etag = try house.as(.medewerker).get(dossier.dialoog).etag
        _ = try write(.gesprekspartner, "Anders gezegd.")
        let late = try house.as(.medewerker).post(
            dossier.dialoog + "/reacties", ["reactie": "akkoord", "versie": 1], match: etag)
        #expect(late.status == 412)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "gevoerd")
    }

    @Test func `a deputy answers for nobody`() throws {
        try house.waarneming(.andereManager)
        #expect(try answer(.andereManager, "akkoord", versie: 1).status == 403)
    }

    @Test func `a talk without a summary is answered as version 0`() throws {
        let reply = try house.logged([("samenvatting", nil)])
        #expect(try house.as(.medewerker).get(reply.location + "/samenvatting").status == 404)
        let answered = try house.act(
            .medewerker, reply.location, "/reacties", ["reactie": "gezien", "versie": 0], on: reply.location)
        #expect(answered.status == 201)
        #expect(try house.as(.medewerker).get(reply.location).text("/status") == "vastgesteld")
    }
}
