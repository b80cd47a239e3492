import Schema
import Testing

/// What was settled changes with a reason, and the old words stay (DOMAIN.md R10).
@Suite struct RedenenTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
    }

    private func patch(_ who: Who, _ path: String, _ body: Value) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.patch(path, body, match: try visitor.get(path).etag)
    }

    /// The lines of the history about `wat`: what stood there, what came, and why.
    private func history(_ who: Who, _ wat: String, of dialoog: String? = nil) throws -> [[String]] {
        let list = try house.as(who).get((dialoog ?? dossier.dialoog) + "/historie")
        return (0..<list.count("/items")).map { "/items/\($0)" }.filter { list.text($0 + "/wat") == wat }.map { line in
            ["oud", "nieuw", "reden"].map { list.text("\(line)/\($0)") }
        }
    }

    @Test func `an action's words change with a reason that both read beside the old words`() throws {
        let was = try house.as(.medewerker).get(dossier.actie).text("/omschrijving")
        let refused = try patch(.medewerker, dossier.actie, ["omschrijving": "Iets anders."])
        #expect(refused.errors == ["/wijzigingsreden reden_nodig"])
        let changed = try patch(
            .medewerker, dossier.actie,
            [
                "omschrijving": "Iets anders.", "alsDan": "Als het maandag is, dan bel ik.",
                "wijzigingsreden": "Vergist.",
            ])
        #expect(changed.status == 200)
        #expect(changed["/wijzigingsreden"] == nil)
        #expect(try history(.gesprekspartner, "actie") == [[was, "Iets anders.", "Vergist."]])
        #expect(try history(.medewerker, "actie_als_dan").map { $0[1] } == ["Als het maandag is, dan bel ik."])
        #expect(try house.as(.hrAdviseur).get(dossier.dialoog + "/historie").status == 404)
    }

    @Test func `what is no word of an action needs no reason, and a reason needs other words`() throws {
        let kind = try patch(.gesprekspartner, dossier.actie, ["soortOndersteuning": "coaching"])
        #expect(kind.status == 200)
        let idle = try patch(.gesprekspartner, dossier.actie, ["wijzigingsreden": "Zomaar."])
        #expect(idle.errors == ["/wijzigingsreden niets_te_corrigeren"])
        #expect(try history(.medewerker, "actie") == [])
    }

    @Test func `an action of after the settlement, or before it, is still being written`() throws {
        try house.pass(days: 1)
        let made = try house.as(.medewerker).post(
            dossier.dialoog + "/acties",
            ["omschrijving": "Later bedacht.", "eigenaarId": house.text(.medewerker), "streefdatumEerst": "2026-12-20"])
        let later = "/v1/acties/" + made.text("/id")
        #expect(try patch(.medewerker, later, ["omschrijving": "Beter gezegd."]).status == 200)
        let fresh = try house.dossier()
        #expect(try patch(.medewerker, fresh.actie, ["omschrijving": "Beter gezegd."]).status == 200)
        let stray = try house.as(.medewerker).post(
            dossier.dialoog + "/acties",
            [
                "omschrijving": "x", "eigenaarId": house.text(.medewerker), "streefdatumEerst": "2026-12-20",
                "wijzigingsreden": "Hoort hier niet.",
            ])
        #expect(stray.errors == ["/wijzigingsreden onbekend_veld"])
    }

    @Test func `an agreement of both changes with a reason, and its versions tell it`() throws {
        let path = dossier.afspraak
        let versie = try #require(try house.as(.medewerker).get(path)["/versie"])
        for who in [Who.medewerker, .gesprekspartner] {
            _ = try house.act(who, path, "/_bevestigen", ["versie": versie])
        }
        #expect(try house.as(.medewerker).get(path).text("/status") == "overeengekomen")
        let refused = try patch(.gesprekspartner, path, ["tekst": "Twee dagen."])
        #expect(refused.errors == ["/wijzigingsreden reden_nodig"])
        #expect(try patch(.gesprekspartner, path, ["evaluatieDatum": "2027-01-10"]).status == 200)
        let changed = try patch(
            .gesprekspartner, path, ["tekst": "Twee dagen.", "wijzigingsreden": "Het rooster is rond."])
        #expect(changed.text("/status") == "voorstel")
        #expect(try history(.medewerker, "afspraak").map { $0[1...] } == [["Twee dagen.", "Het rooster is rond."]])
        let versies = try house.as(.medewerker).get(path + "/versies")
        #expect(versies.text("/items/\(versies.count("/items") - 1)/reden") == "Het rooster is rond.")
        // What was agreed once is not to be changed in two steps either.
        #expect(try patch(.medewerker, path, ["tekst": "Niets."]).errors == ["/wijzigingsreden reden_nodig"])
    }

    @Test func `every answer to a wish stays readable`() throws {
        func answer(_ body: Value) throws {
            let partner = house.as(.gesprekspartner)
            let reply = try partner.patch(dossier.wens, body, match: try partner.get(dossier.dialoog).etag)
            #expect(reply.status == 200)
        }
        try answer(["antwoord": "nee", "toelichting": "Geen plek.", "antwoordVerwachtDatum": .null])
        try answer(["antwoord": "ja", "toelichting": .null])
        #expect(try history(.medewerker, "wens_antwoord").last == ["nee", "ja", ""])
        #expect(try history(.medewerker, "wens_toelichting").last == ["Geen plek.", "", ""])
    }

    @Test func `personal support leaves no words in what the partner reads`() throws {
        let made = try house.as(.medewerker).post(
            dossier.dialoog + "/acties",
            ["omschrijving": "Van mij.", "eigenaarId": house.text(.medewerker), "streefdatumEerst": "2026-12-20"])
        let path = "/v1/acties/" + made.text("/id")
        _ = try patch(.medewerker, path, ["omschrijving": "Nog steeds van mij.", "wijzigingsreden": "Beter."])
        #expect(try history(.gesprekspartner, "actie").count == 1)
        #expect(try patch(.medewerker, path, ["soortOndersteuning": "persoonlijke_ondersteuning"]).status == 200)
        #expect(try history(.medewerker, "actie").count == 1)
        #expect(try history(.gesprekspartner, "actie") == [])
    }
}
