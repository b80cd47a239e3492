import Schema
import Testing

@Suite struct EvaluatiesTests {
    private let house: House
    private let dossier: Dossier

    /// An agreement that both confirmed, two days after the talk it came from.
    init() throws {
        house = try House()
        dossier = try house.settled()
        _ = try house.act(.medewerker, dossier.afspraak, "/_bevestigen", ["versie": 1])
    }

    private func evaluate(_ who: Who, _ body: Value) throws -> Reply {
        try house.act(who, dossier.afspraak, "/evaluaties", body, on: dossier.afspraak)
    }

    private func followUp(_ members: [(String, Value)] = [], dagen: Int = 0) throws -> Reply {
        let talk: Value = ["soort": "vervolggesprek", "datum": house.day(dagen)]
        return try house.act(
            .gesprekspartner, dossier.dialoog, "/gesprekken", talk.with(members), on: dossier.dialoog)
    }

    private var id: Value { .text(String(dossier.afspraak.dropFirst("/v1/afspraken/".count))) }

    private func due() throws -> [String] {
        try house.as(.medewerker).get(dossier.dialoog).texts("/teEvalueren")
    }

    @Test func `a verdict settles the agreement, and one that runs on does not`() throws {
        let first = try evaluate(
            .gesprekspartner, ["oordeel": "loopt", "opmerkingGesprekspartner": "Het gaat de goede kant op."])
        #expect(first.status == 201)
        #expect(first.text("/datum") == house.today.text)
        #expect(try house.as(.medewerker).get(first.location).text("/oordeel") == "loopt")
        #expect(try house.as(.medewerker).get(dossier.afspraak).text("/status") == "overeengekomen")
        #expect(try evaluate(.medewerker, ["oordeel": "deels"]).status == 201)
        let now = try house.as(.medewerker).get(dossier.afspraak)
        #expect(now.text("/status") == "deels_nagekomen")
        #expect(now.count("/evaluaties") == 2)
        #expect(try house.as(.gesprekspartner).get(dossier.afspraak + "/evaluaties").count("/items") == 2)
        #expect(try evaluate(.medewerker, ["oordeel": "loopt"]).errors == ["/status niet_in_deze_status"])
    }

    @Test func `each writes the own remark and leaves the other's alone`() throws {
        let wrong: Value = ["oordeel": "loopt", "opmerkingMedewerker": "Voor een ander."]
        #expect(
            try evaluate(.gesprekspartner, wrong).errors == ["/opmerkingMedewerker alleen_eigen_kant"])
        let made = try evaluate(.gesprekspartner, ["oordeel": "nagekomen", "opmerkingGesprekspartner": "Mooi."])
        let mine = house.as(.medewerker)
        let tag = try mine.get(made.location).etag
        let said = try mine.patch(made.location, ["opmerkingMedewerker": "De vaste dagen geven rust."], match: tag)
        #expect(said.text("/opmerkingMedewerker") == "De vaste dagen geven rust.")
        #expect(said.text("/opmerkingGesprekspartner") == "Mooi.")
        #expect(try mine.patch(made.location, ["opmerkingMedewerker": "x"], match: tag).status == 412)
        let other = try mine.patch(made.location, ["opmerkingGesprekspartner": nil], match: said.etag)
        #expect(other.errors == ["/opmerkingGesprekspartner alleen_eigen_kant"])
        #expect(try mine.patch(made.location, ["oordeel": "niet"], match: said.etag).status == 400)
        #expect(try house.as(.collega).get(made.location).status == 404)
    }

    @Test func `looking back is over, within the dialogue, and names a talk that was held`() throws {
        #expect(
            try evaluate(.medewerker, ["oordeel": "loopt", "datum": house.day(1)]).errors == [
                "/datum in_de_toekomst"
            ])
        #expect(
            try evaluate(.medewerker, ["oordeel": "loopt", "datum": house.day(-9)]).errors == [
                "/datum voor_het_eerste_gesprek"
            ])
        #expect(
            try evaluate(.medewerker, ["oordeel": "loopt", "gesprekId": id]).errors == [
                "/gesprekId geen_gevoerd_gesprek"
            ])
        let talk = try followUp()
        let body: Value = ["oordeel": "loopt", "gesprekId": .text(talk.text("/id"))]
        #expect(try evaluate(.medewerker, body.with([("datum", house.day(-1))])).errors == ["/datum andere_dag"])
        #expect(try evaluate(.medewerker, body).status == 201)
        #expect(try evaluate(.medewerker, body).errors == ["/gesprekId al_geevalueerd"])
    }

    @Test func `after a follow-up talk every running agreement waits to be looked back on`() throws {
        #expect(try due() == [])
        let talk = try followUp()
        #expect(talk.status == 201)
        #expect(try due().map(Value.text) == [id])
        let closing = try house.act(.medewerker, dossier.dialoog, "/_afsluiten", ["reden": "geen_vervolg_nodig"])
        #expect(closing.errors.contains("/afspraken/\(try due()[0]) staat_nog_open"))
        #expect(try evaluate(.medewerker, ["oordeel": "loopt"]).status == 201)
        #expect(try due() == [])
        try house.pass(days: 10)
        _ = try followUp()
        #expect(try due().map(Value.text) == [id])
        // What came out of that talk is none to look back on in it.
        let made = try house.as(.gesprekspartner).post(
            dossier.dialoog + "/afspraken",
            ["soort": "taakafspraak", "tekst": "Nieuw.", "medewerkerDoet": "Dit.", "werkgeverDoet": "Dat."])
        _ = try house.act(.gesprekspartner, made.location, "/_bevestigen", ["versie": 1])
        _ = try house.act(.medewerker, made.location, "/_bevestigen", ["versie": 1])
        #expect(try due().map(Value.text) == [id])
    }

    @Test func `a talk carries what was said of the agreements, all of it or nothing`() throws {
        let stray: Value = ["afspraakId": .text(house.id(.collega).text), "oordeel": "loopt"]
        let whole: Value = ["afspraakId": id, "oordeel": "nagekomen", "opmerkingGesprekspartner": "Gelukt."]
        let refused = try followUp([("evaluaties", [whole, stray])])
        #expect(refused.errors == ["/evaluaties/1/afspraakId niet_in_deze_dialoog"])
        #expect(try house.as(.medewerker).get(dossier.dialoog).count("/gesprekken") == 1)
        let twice = try followUp([("evaluaties", [whole, whole])])
        #expect(twice.errors == ["/evaluaties/1/afspraakId al_geevalueerd"])
        let made = try followUp([("evaluaties", [whole])])
        #expect(made.status == 201)
        let now = try house.as(.medewerker).get(dossier.dialoog)
        #expect(now.text("/afspraken/0/status") == "nagekomen")
        #expect(now.text("/afspraken/0/evaluaties/0/gesprekId") == made.text("/id"))
        #expect(now.count("/teEvalueren") == 0)
        let late = try followUp([("evaluaties", [whole])])
        #expect(late.errors == ["/evaluaties/0/afspraakId loopt_niet"])
    }

    @Test func `a planned talk that was held carries them too, a first talk can't`() throws {
        let plan = try house.act(
            .medewerker, dossier.dialoog, "/gesprekken/_plannen",
            ["soort": "vervolggesprek", "geplandOp": "2026-11-25T09:00:00Z"], on: dossier.dialoog)
        try house.pass(days: 7)
        let held = try house.act(
            .medewerker, plan.location, "/_gevoerd",
            ["datum": house.day(0), "evaluaties": [["afspraakId": id, "oordeel": "loopt"]]], on: dossier.dialoog)
        #expect(held.status == 200)
        #expect(try due() == [])
        let first: Value = ["datum": house.day(-1), "evaluaties": [["afspraakId": id, "oordeel": "loopt"]]]
        #expect(
            try house.logged([("gesprek", first)]).errors == ["/gesprek/evaluaties/0/afspraakId niet_in_deze_dialoog"])
    }

    @Test func `of two verdicts at once the second has to read again`() throws {
        let tag = try house.as(.medewerker).get(dossier.afspraak).etag
        let address = dossier.afspraak + "/evaluaties"
        let one = try house.as(.medewerker).post(address, ["oordeel": "nagekomen"], match: tag)
        let other = try house.as(.gesprekspartner).post(address, ["oordeel": "niet"], match: tag)
        #expect([one.status, other.status] == [201, 412])
        #expect(try house.as(.medewerker).post(address, ["oordeel": "niet"]).status == 428)
    }

    @Test func `every text of an agreement stays, with who stood behind it`() throws {
        let mine = house.as(.medewerker)
        _ = try mine.patch(
            dossier.afspraak,
            [
                "tekst": "Twee dagdelen.", "uren": .fraction("7.5"), "bedragEurocent": 90000, "bron": "budget",
                "wijzigingsreden": "Zo past het beter.",
            ],
            match: try mine.get(dossier.afspraak).etag)
        _ = try mine.patch(
            dossier.afspraak, ["evaluatieDatum": house.day(30), "wijzigingsreden": "Later dan gedacht."],
            match: try mine.get(dossier.afspraak).etag)
        _ = try house.act(.medewerker, dossier.afspraak, "/_bevestigen", ["versie": 2])
        let list = try house.as(.gesprekspartner).get(dossier.afspraak + "/versies")
        #expect(list.count("/items") == 2)
        #expect(list.text("/items/0/tekst") == "Meelopen met het team opleiden.")
        #expect(list.count("/items/0/bevestigingen") == 2)
        #expect(list.text("/items/1/tekst") == "Twee dagdelen.")
        #expect(list["/items/1/uren"] == .fraction("7.5"))
        #expect(list.text("/items/1/auteurId") == house.id(.medewerker).text)
        #expect(list.text("/items/1/bevestigingen/0/rol") == "medewerker")
        let page = try house.as(.medewerker).get(dossier.afspraak + "/versies?limit=1")
        #expect(page.count("/items") == 1)
        #expect(try house.as(.buitenstaander).get(dossier.afspraak + "/versies").status == 404)
    }
}
