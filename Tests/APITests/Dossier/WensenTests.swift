import Schema
import Testing

@Suite struct WensenTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.dossier()
    }

    private func make(_ who: Who, _ body: Value) throws -> Reply {
        try house.act(who, dossier.dialoog, "/wensen", body, on: dossier.dialoog)
    }

    private func change(_ who: Who, _ address: String, _ patch: Value) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.patch(address, patch, match: try visitor.get(dossier.dialoog).etag)
    }

    @Test func `the employee wishes and the partner answers`() throws {
        let made = try make(.medewerker, ["wens": "Vaste werkdagen."])
        #expect(made.status == 201)
        let refused = try change(.medewerker, made.location, ["antwoord": "ja"])
        #expect(refused.errors == ["/antwoord alleen_gesprekspartner"])
        let answered = try change(.gesprekspartner, made.location, ["antwoord": "ja"])
        #expect(answered.text("/antwoord") == "ja")
        #expect(answered.text("/beantwoordDoorId") == house.id(.gesprekspartner).text)
        #expect(answered.text("/beantwoordOp") == house.now.text)
    }

    @Test func `an answer that is no plain yes is explained, and a later one has a date`() throws {
        let reply = try change(.gesprekspartner, dossier.wens, ["antwoord": "nog_niet"])
        #expect(
            reply.errors == ["/toelichting toelichting_nodig", "/antwoordVerwachtDatum datum_nodig"])
        let patch: Value = [
            "antwoord": "nog_niet", "toelichting": "Eerst de zomer.", "antwoordVerwachtDatum": house.day(60),
        ]
        #expect(try change(.gesprekspartner, dossier.wens, patch).status == 200)
        let alone = try change(.gesprekspartner, dossier.wens, ["antwoord": nil])
        #expect(alone.errors == ["/antwoord antwoord_nodig"])
    }

    @Test func `the words are the employee's, and stand once they are answered`() throws {
        let made = try make(.medewerker, ["wens": "Vaste werkdagen."])
        #expect(
            try change(.gesprekspartner, made.location, ["wens": "Iets anders."]).errors == ["/wens alleen_medewerker"])
        #expect(try change(.medewerker, made.location, ["wens": "Vaste dagen."]).text("/wens") == "Vaste dagen.")
        _ = try change(.gesprekspartner, made.location, ["antwoord": "ja"])
        #expect(try change(.medewerker, made.location, ["wens": "Meer."]).errors == ["/wens al_beantwoord"])
    }

    @Test func `a wish points to an agreement of the same dialogue`() throws {
        let other = try house.dossier()
        let mine = dossier.afspraak.split(separator: "/").last.map(String.init) ?? ""
        let others = other.afspraak.split(separator: "/").last.map(String.init) ?? ""
        #expect(
            try change(.medewerker, dossier.wens, ["afspraakId": .text(others)]).errors == [
                "/afspraakId niet_in_deze_dialoog"
            ])
        #expect(try change(.medewerker, dossier.wens, ["afspraakId": .text(mine)]).status == 200)
    }

    @Test func `a wish goes by the revision of its dialogue`() throws {
        let visitor = house.as(.gesprekspartner)
        let etag = try visitor.get(dossier.wens).etag
        #expect(etag.hasPrefix("\"r1."))
        #expect(try visitor.patch(dossier.wens, ["antwoord": "ja"]).status == 428)
        #expect(try visitor.patch(dossier.wens, ["antwoord": "ja"], match: etag).etag.hasPrefix("\"r2."))
        #expect(try visitor.patch(dossier.wens, ["antwoord": "ja"], match: etag).status == 412)
    }

    @Test func `a wish of another dialogue is not found in this one`() throws {
        let other = try house.dossier()
        let stray = other.dialoog + "/wensen/" + (dossier.wens.split(separator: "/").last.map(String.init) ?? "")
        #expect(try house.as(.medewerker).get(stray).status == 404)
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/wensen").count("/items") == 1)
    }
}
