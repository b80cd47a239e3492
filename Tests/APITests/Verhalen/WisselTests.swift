import HTTP
import Schema
import Testing

/// Somebody gets another manager while things are still being done.
@Suite struct `Another partner midway` {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
        try house.stap(.gesprekspartner, dossier.actie, "/voortgang", ["tekst": "Van de vorige."], on: dossier.actie)
    }

    /// The dialogue, everything in it, and what stands on its own.
    private var adressen: [String] {
        let delen = [
            "", "/gesprekken", "/samenvatting", "/reacties", "/wensen", "/afspraken", "/acties", "/historie",
        ]
        return delen.map { dossier.dialoog + $0 } + [dossier.afspraak, dossier.actie, dossier.wens]
            + [dossier.afspraak + "/versies", dossier.actie + "/voortgang"]
    }

    private static let lijsten = ["/v1/dialogen", "/v1/acties"].map { $0 + "?als=gesprekspartner" }

    private func wissel() throws {
        try house.pass(days: 1)
        try house.line(.medewerker, with: .andereManager)
    }

    private func draagOver(_ body: Value = [:]) throws -> String {
        let reply = try house.act(.medewerker, dossier.dialoog, "/_overdragen", body)
        guard reply.status == 201 else { throw Broken(reply.text) }
        return reply.location
    }

    @Test func `the one before gets nothing any more, not even that it did not change`() throws {
        let vorige = house.as(.gesprekspartner)
        let eerst = try adressen.map { try vorige.get($0) }
        #expect(eerst.map(\.status) == adressen.map { _ in 200 })
        try wissel()
        for (adres, reply) in zip(adressen, eerst) {
            for tag in [reply.etag, "*"] where !tag.isEmpty {
                #expect(try vorige.get(adres, [("If-None-Match", tag)]).status == 404, "\(adres)")
            }
            #expect(try vorige.get(adres).status == 404, "\(adres)")
        }
        for tag in [eerst[0].etag, "*"] {
            #expect(try vorige.post(dossier.dialoog + "/_bevestigen-actueel", match: tag).status == 404)
            #expect(try vorige.post(dossier.actie + "/_starten", match: tag).status == 404)
        }
        for type in ["application/json", "text/csv", "application/x-ndjson"] {
            for lijst in Self.lijsten { #expect(try vorige.get(lijst, as: type).ids == [], "\(lijst) \(type)") }
        }
    }

    @Test func `nor what is handed over, whatever becomes of it`() throws {
        try wissel()
        let nieuw = try draagOver()
        let tag = try house.as(.andereManager).get(nieuw).etag
        let vorige = house.as(.gesprekspartner)
        for adres in [nieuw, nieuw + "/acties"] + adressen {
            #expect(try vorige.get(adres, [("If-None-Match", tag)]).status == 404, "\(adres)")
        }
        for lijst in Self.lijsten { #expect(try vorige.get(lijst).ids == []) }
    }

    @Test func `the one after sees nothing by itself, and the employee still everything`() throws {
        try wissel()
        let nieuw = house.as(.andereManager)
        for adres in adressen {
            #expect(try nieuw.get(adres).status == 404, "\(adres)")
            #expect(try house.as(.medewerker).get(adres).status == 200, "\(adres)")
        }
        for lijst in Self.lijsten { #expect(try nieuw.get(lijst).ids == []) }
        // What the employee does goes on without either of the two.
        try house.stap(.medewerker, dossier.actie, "/_starten")
    }

    @Test func `the one after sees exactly what the employee handed over, and nothing from before`() throws {
        try wissel()
        let adres = try draagOver(["acties": [.text(dossier.actieId)]])
        let nieuw = house.as(.andereManager)
        let gezien = try nieuw.get(adres)
        #expect(gezien.text("/acties/0/id") == dossier.actieId)
        for (lijst, aantal) in [("acties", 1), ("afspraken", 0), ("wensen", 0), ("reacties", 0), ("gesprekken", 0)] {
            #expect(gezien.count("/" + lijst) == aantal, "\(lijst)")
            #expect(try nieuw.get(adres + "/" + lijst).ids.count == aantal, "\(lijst)")
        }
        let actie = try nieuw.get(dossier.actie)
        #expect(actie.text("/omschrijving") == "Gesprek met opleidingen plannen.")
        #expect(try nieuw.get("/v1/dialogen?als=gesprekspartner").ids == [String(adres.suffix(36))])
        #expect(try nieuw.get("/v1/acties?als=gesprekspartner").ids == [dossier.actieId])
        let alles = [gezien.text, actie.text, try nieuw.get(adres + "/historie").text]
        let vroeger = [
            "Meer afwisseling", "Een dagdeel per week", "Meelopen met het team", "Van de vorige",
            String(dossier.dialoog.suffix(36)),
        ]
        for woorden in vroeger { #expect(!alles.contains { $0.contains(woorden) }, "\(woorden)") }
        for oud in adressen where !oud.hasPrefix(dossier.actie) {
            #expect(try nieuw.get(oud).status == 404, "\(oud)")
        }
        #expect(try nieuw.get(dossier.actie + "/voortgang").count("/items") == 0)
    }
}
