import Schema
import Testing

@Suite struct AfsprakenTests {
    private let house: House
    private let dossier: Dossier

    /// An agreement that was proposed later: nobody has confirmed it.
    init() throws {
        house = try House()
        var dossier = try house.dossier()
        let made = try house.as(.gesprekspartner).post(
            dossier.dialoog + "/afspraken",
            [
                "soort": "taakafspraak", "tekst": "Inwerken van nieuwe collega's.",
                "medewerkerDoet": "Maakt een plan.", "werkgeverDoet": "Roostert het in.",
            ])
        dossier.afspraak = made.location
        self.dossier = dossier
    }

    @Test func `who logs a talk has confirmed what is complete`() throws {
        let logged = try house.logged([
            (
                "afspraken",
                [
                    [
                        "soort": "taakafspraak", "tekst": "Heel.", "medewerkerDoet": "Dit.", "werkgeverDoet": "Dat.",
                        "ref": "a",
                    ], ["soort": "taakafspraak", "tekst": "Nog niet heel."],
                ]
            )
        ])
        #expect(logged.text("/afspraken/0/bevestigingen/0/rol") == "gesprekspartner")
        #expect(logged.count("/afspraken/1/bevestigingen") == 0)
        let agreed = try house.act(
            .medewerker, "/v1/afspraken/" + logged.text("/afspraken/0/id"), "/_bevestigen", ["versie": 1])
        #expect(agreed.text("/status") == "overeengekomen")
    }

    private func confirm(_ who: Who, _ versie: Int64 = 1) throws -> Reply {
        try house.act(who, dossier.afspraak, "/_bevestigen", ["versie": .integer(versie)])
    }

    private func change(_ who: Who, _ patch: Value) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.patch(dossier.afspraak, patch, match: try visitor.get(dossier.afspraak).etag)
    }

    @Test func `it holds once both have confirmed the same version`() throws {
        #expect(try confirm(.medewerker).text("/status") == "voorstel")
        let agreed = try confirm(.gesprekspartner)
        #expect(agreed.text("/status") == "overeengekomen")
        #expect(agreed.count("/bevestigingen") == 2)
        #expect(try confirm(.gesprekspartner).errors == ["/status niet_in_deze_status"])
    }

    @Test func `nobody confirms twice, nor another version`() throws {
        _ = try confirm(.medewerker)
        #expect(try confirm(.medewerker).errors == ["/versie al_bevestigd"])
        #expect(try confirm(.gesprekspartner, 2).errors == ["/versie andere_versie"])
        let mine = try house.as(.medewerker).get(dossier.afspraak).texts("/toegestaneHandelingen")
        #expect(mine == ["wijzigAfspraak", "rondAfspraakAf"])
    }

    @Test func `other words are the next version, to be confirmed again`() throws {
        _ = try confirm(.medewerker)
        _ = try confirm(.gesprekspartner)
        let changed = try change(.gesprekspartner, ["tekst": "Meelopen, een dagdeel per week."])
        #expect(changed["/versie"] == 2)
        #expect(changed.text("/status") == "voorstel")
        #expect(try confirm(.medewerker).errors == ["/versie andere_versie"])
        #expect(try confirm(.medewerker, 2).status == 200)
    }

    @Test func `a date to look back is no new version`() throws {
        let changed = try change(.gesprekspartner, ["evaluatieDatum": house.day(90)])
        #expect(changed["/versie"] == 1)
    }

    @Test func `an agreed date to look back moves by the word of both, and the old one stays`() throws {
        _ = try confirm(.medewerker)
        _ = try confirm(.gesprekspartner)
        let eerst = try change(.gesprekspartner, ["evaluatieDatum": house.day(90)])
        #expect(eerst.text("/status") == "overeengekomen")
        let moved = try change(.gesprekspartner, ["evaluatieDatum": house.day(900)])
        #expect(moved["/versie"] == 2)
        #expect(moved.text("/status") == "voorstel")
        let versions = try house.as(.medewerker).get(dossier.afspraak + "/versies")
        #expect(versions["/items/0/evaluatieDatum"] == house.day(90))
    }

    @Test func `confirming needs what both sides do, saving does not`() throws {
        let made = try house.as(.medewerker).post(
            dossier.dialoog + "/afspraken",
            ["soort": "flexibiliteitsafspraak", "tekst": "Vaste dagen.", "maatwerk": true])
        #expect(made.status == 201)
        let reply = try house.act(.medewerker, made.location, "/_bevestigen", ["versie": 1])
        #expect(
            reply.errors == [
                "/medewerkerDoet nodig_voor_bevestiging", "/werkgeverDoet nodig_voor_bevestiging",
                "/keerzijdeBesproken nodig_voor_bevestiging", "/maatwerkToelichting nodig_voor_bevestiging",
            ])
    }

    @Test func `of two confirmations at once the second has to read again`() throws {
        let etag = try house.as(.medewerker).get(dossier.afspraak).etag
        let body: Value = ["versie": 1]
        let one = try house.as(.medewerker).post(dossier.afspraak + "/_bevestigen", body, match: etag)
        let other = try house.as(.gesprekspartner).post(dossier.afspraak + "/_bevestigen", body, match: etag)
        #expect([one.status, other.status] == [200, 412])
        #expect(try confirm(.gesprekspartner).text("/status") == "overeengekomen")
    }

    @Test func `who reads an old text can't confirm a new one`() throws {
        let etag = try house.as(.medewerker).get(dossier.afspraak).etag
        _ = try change(.gesprekspartner, ["tekst": "Iets anders."])
        let late = try house.as(.medewerker).post(dossier.afspraak + "/_bevestigen", ["versie": 1], match: etag)
        #expect(late.status == 412)
    }

    @Test func `what was never agreed can only lapse`() throws {
        let kept = try house.act(.medewerker, dossier.afspraak, "/_afronden", ["status": "nagekomen"])
        #expect(kept.errors == ["/status niet_overeengekomen"])
        _ = try confirm(.medewerker)
        _ = try confirm(.gesprekspartner)
        let ended = try house.act(.medewerker, dossier.afspraak, "/_afronden", ["status": "deels_nagekomen"])
        #expect(ended.text("/status") == "deels_nagekomen")
        #expect(ended.count("/toegestaneHandelingen") == 0)
        #expect(try change(.medewerker, ["tekst": "x"]).errors == ["/status niet_in_deze_status"])
    }

    @Test func `a deputy writes with the partner but confirms for nobody`() throws {
        try house.waarneming(.andereManager)
        #expect(try confirm(.andereManager).status == 403)
        #expect(try change(.andereManager, ["bron": "loopbaanbudget"]).status == 200)
        #expect(try house.as(.collega).get(dossier.afspraak).status == 404)
    }

    @Test func `the list shows agreements as they stand`() throws {
        _ = try confirm(.medewerker)
        let list = try house.as(.gesprekspartner).get(dossier.dialoog + "/afspraken")
        #expect(list.count("/items/1/bevestigingen") == 1)
        #expect(list.texts("/items/1/toegestaneHandelingen").contains("bevestigAfspraak"))
    }
}
