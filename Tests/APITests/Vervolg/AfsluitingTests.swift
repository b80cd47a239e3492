import Model
import Schema
import Testing

@Suite struct AfsluitingTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        let logged = try house.logged([("acties", []), ("afspraken", []), ("wensen", [])])
        dossier = Dossier(dialoog: logged.location, afspraak: "", actie: "", wens: "")
        _ = try house.act(
            .medewerker, dossier.dialoog, "/reacties", ["reactie": "akkoord", "versie": 1], on: dossier.dialoog)
    }

    private func close(_ who: Who, _ volgende: Value = .null) throws -> Reply {
        try house.act(
            who, dossier.dialoog, "/_afsluiten", ["reden": "alles_afgerond", "volgendGesprekDatum": volgende])
    }

    private func agree(_ who: Who) throws -> Reply {
        try house.act(who, dossier.dialoog, "/_afsluiting-bevestigen")
    }

    @Test func `one closes, the other agrees, and the record is kept for two years`() throws {
        #expect(try house.as(.medewerker).get(dossier.dialoog + "/afsluiting").status == 404)
        #expect(try close(.medewerker, house.day(100)).status == 200)
        let alone = try house.as(.gesprekspartner).get(dossier.dialoog + "/afsluiting")
        #expect(alone.texts("/bevestigdDoor") == [house.id(.medewerker).text])
        #expect(alone["/volgendGesprekDatum"] == house.day(100))
        #expect(alone.text("/datum") == "2026-11-18")
        #expect(alone.text("/bewarenTotDatum") == "2028-11-18")
        let both = try agree(.gesprekspartner)
        #expect(
            both.texts("/afsluiting/bevestigdDoor") == [house.id(.medewerker).text, house.id(.gesprekspartner).text])
        #expect(!both.texts("/toegestaneHandelingen").contains("bevestigAfsluiting"))
    }

    @Test func `nobody agrees twice, before the end, or for somebody else`() throws {
        #expect(try agree(.medewerker).errors == ["/status niet_in_deze_status"])
        _ = try close(.medewerker)
        #expect(try agree(.medewerker).errors == ["/bevestigdDoor al_bevestigd"])
        try house.waarneming(.collega)
        #expect(try agree(.collega.in(.gesprekspartner)).status == 403)
        #expect(try agree(.andereManager).status == 404)
    }

    @Test func `closing what the other closed is agreeing, for the same reason only`() throws {
        _ = try close(.medewerker)
        let other = try house.act(.gesprekspartner, dossier.dialoog, "/_afsluiten", ["reden": "geen_vervolg_nodig"])
        #expect(other.errors == ["/reden al_afgesloten"])
        let same = try close(.gesprekspartner)
        #expect(same.status == 200)
        #expect(same.count("/afsluiting/bevestigdDoor") == 2)
        #expect(try close(.gesprekspartner).errors == ["/status niet_in_deze_status"])
        #expect(try close(.medewerker).errors == ["/status niet_in_deze_status"])
    }

    @Test func `a deputy closes in nobody's name`() throws {
        try house.waarneming(.collega)
        let closed = try close(.collega.in(.gesprekspartner))
        #expect(closed.count("/afsluiting/bevestigdDoor") == 0)
        #expect(try agree(.gesprekspartner).status == 200)
    }

    @Test func `the rhythm proposes a next talk, never one in the past`() throws {
        // Two days ago, three times a year.
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/voorgesteldVolgendGesprekDatum") == "2027-03-16")
        try house.pass(days: 300)
        #expect(
            try house.as(.medewerker).get(dossier.dialoog)["/voorgesteldVolgendGesprekDatum"] == house.day(14))
    }
}
