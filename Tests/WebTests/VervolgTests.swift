import Schema
import Testing

@testable import Web

@Suite struct `What ends and goes on` {
    private static func dialoog(_ members: [Value.Member]) -> Value {
        .object(
            [
                .init("medewerkerId", "m"), .init("gesprekspartnerId", "g"), .init("medewerkerNaam", "Sam"),
                .init("gesprekspartnerNaam", "Kim"),
            ] + members)
    }

    @Test func `only what runs can be handed over`() {
        let lopend = Lopend(
            dialoog: Self.dialoog([
                .init(
                    "acties",
                    [
                        ["id": "a", "omschrijving": "Nu.", "status": "open"],
                        ["id": "b", "omschrijving": "Klaar.", "status": "gereed"],
                    ]), .init("afspraken", [["id": "c", "tekst": "Samen.", "status": "overeengekomen"]]),
            ]))
        #expect(lopend.afspraken.map(\.value) == ["c"] && lopend.acties.map(\.value) == ["a"])
        #expect(lopend.velden.map(\.name) == ["afspraken", "acties"])
    }

    @Test(arguments: [([], ""), (["m"], "jou"), (["m", "g"], "allebei")] as [([String], String)])
    func `who closed is told by name, never by silence`(door: [String], woord: String) {
        let blok = Afsluitblok(
            dialoog: Self.dialoog([
                .init(
                    "afsluiting",
                    [
                        "datum": "2026-11-18", "reden": "alles_afgerond", "bewarenTotDatum": "2028-11-18",
                        "bevestigdDoor": .list(door.map(Value.text)),
                    ])
            ]), ik: "m")
        let text = String(decoding: blok.html.bytes, as: UTF8.self)
        #expect(text.contains("18 november 2028"))
        #expect(woord.isEmpty || text.contains(woord))
    }
}
