import API
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

/// What people try who want to know more than is theirs.
@Suite struct `What is nobody else's` {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
    }

    @Test func `personal support is in nobody else's way when a dialogue is closed, and is not named`() throws {
        let made = try house.as(.medewerker).post(
            dossier.dialoog + "/acties",
            [
                "omschrijving": "Hulp.", "eigenaarId": house.text(.medewerker), "streefdatumEerst": house.day(3),
                "soortOndersteuning": "persoonlijke_ondersteuning",
            ])
        let id = made.text("/id")
        let closing: Value = ["reden": "geen_vervolg_nodig"]
        let refused = try house.act(.gesprekspartner, dossier.dialoog, "/_afsluiten", closing, on: dossier.dialoog)
        #expect(refused.status == 409)
        #expect(!refused.text.contains(id))
        let own = try house.act(.medewerker, dossier.dialoog, "/_afsluiten", closing, on: dossier.dialoog)
        #expect(own.text.contains(id))
    }

    @Test func `a kept answer that shows the dialogue is not for who now only owns the action`() throws {
        let made = try house.as(.gesprekspartner).post(
            dossier.dialoog + "/acties",
            [
                "omschrijving": "Rooster.", "eigenaarId": house.text(.gesprekspartner),
                "streefdatumEerst": house.day(3), "alsDan": "Als het druk is, dan later.",
            ])
        let begin = { [house] in
            try house.as(.gesprekspartner).post(made.location + "/_starten", match: made.etag, key: "k")
        }
        #expect(try begin().text("/alsDan") == "Als het druk is, dan later.")
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.gesprekspartner).get(made.location)["/alsDan"] == nil)
        #expect(try begin().status == 404)
    }

    @Test func `a kept answer that is shown again later leaves a line as ever`() throws {
        let etag = try house.as(.gesprekspartner).get(dossier.dialoog).etag
        let write = { [house, dossier] in
            try house.as(.gesprekspartner).patch(dossier.wens, ["antwoord": "ja"], match: etag, key: "k")
        }
        #expect(try write().status == 200)
        let before = try house.number("select count(*) from inzage")
        try house.pass(seconds: 3600)
        #expect(try write().status == 200)
        #expect(try house.number("select count(*) from inzage") == before + 1)
    }

    @Test func `a system that only reports does not read what the action is`() throws {
        let shared = try house.act(.medewerker, dossier.actie, "/_delen-met-hr")
        let done = try house.as(.koppeling(.actiesStatus)).post(dossier.actie + "/_starten", match: shared.etag)
        #expect(done.status == 200)
        #expect(done.text("/status") == "in_uitvoering")
        #expect(done["/omschrijving"] == nil)
        #expect(done["/eigenaarNaam"] == nil)
    }

    @Test func `a token ends with the role it acts in`() throws {
        #expect(try house.as(.hrBeheerder).get("/v1/lijnen").status == 200)
        let id = house.id(.hrBeheerder)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("delete from rol where medewerker_id = \(id)")
        }
        #expect(try house.as(.hrBeheerder).get("/v1/lijnen").status == 401)
        #expect(try house.as(.hrBeheerder.in(.medewerker)).get("/v1/mij").status == 200)
    }

    @Test func `an adviser finds numbers in the own werkgebied only`() throws {
        let number: Value = ["personeelsnummer": "100"]
        #expect(try house.as(.hrAdviseur).post("/v1/medewerkers/_zoek", number).count("/items") == 1)
        #expect(try house.as(.andereHrAdviseur).post("/v1/medewerkers/_zoek", number).count("/items") == 0)
        let name: Value = ["zoekterm": "de medewerker"]
        let found = try house.as(.andereHrAdviseur).post("/v1/medewerkers/_zoek", name)
        #expect(found.count("/items") == 1)
        #expect(found["/items/0/personeelsnummer"] == .null)
    }

    @Test func `the list of actions tells a number to HR and to its own person only`() throws {
        _ = try house.act(.medewerker, dossier.actie, "/_delen-met-hr")
        #expect(try house.as(.hrAdviseur).get("/v1/acties").text("/items/0/personeelsnummer") == "100")
        #expect(try house.as(.medewerker).get("/v1/acties").text("/items/0/personeelsnummer") == "100")
        let partner = try house.as(.gesprekspartner).get("/v1/acties")
        #expect(partner.count("/items") == 1)
        #expect(partner.text("/items/0/personeelsnummer") == "")
    }
}

@Suite struct `The register of people` {
    @Test func `is not filled for others from a snapshot that a change overtook`() throws {
        let house = try House()
        let (register, id) = (house.environment.register, house.id(.medewerker))
        func change(_ naam: String) throws {
            try house.write { transaction throws(DatabaseError) in
                try transaction.database.run("update medewerker set voornaam = \(naam) where id = \(id)")
            }
        }
        try change("Een")
        let opened = register.generation
        try house.read { database throws(DatabaseError) in
            _ = try database.exists("select 1 from medewerker")
            do { try change("Twee") } catch { Issue.record(error) }
            _ = try register.snapshot(in: database, opened: opened)
        }
        let now = try house.as(.medewerker).get("/v1/mij")
        #expect(now.text("/naam") == "Twee De medewerker")
    }
}

@Suite struct `Who waits and who is in the team` {
    @Test func `leaves a line a day with those it tells of`() throws {
        let house = try House([
            Route(
                .get, "/v1/mij",
                .read(.leesMij, "Leest wat wacht.", .nothing) { call throws(Failure) in
                    Answer(200, Media.json, JSON.bytes(.integer(Int64(try call.wachtend().count))))
                }),
            Route(
                .post, "/v1/dialogen",
                API.routes.first { $0.path == "/v1/dialogen" && $0.method == .post }?.operation
                    ?? API.routes[0].operation),
        ])
        _ = try house.logged()
        let before = try house.number("select count(*) from inzage where deel = 'dialooglijst'")
        for _ in 0..<2 { #expect(try house.as(.gesprekspartner).get("/v1/mij").json == 1) }
        #expect(try house.number("select count(*) from inzage where deel = 'dialooglijst'") == before + 1)
    }
}

@Suite struct `The throttle` {
    @Test func `lets an office be wrong more often than one account`() throws {
        let throttle = try House().environment.throttle
        let now = House.begin
        for _ in 0..<6 {
            throttle.failed("a", .account, at: now)
            throttle.failed("b", .address, at: now)
        }
        #expect(throttle.wait("a", at: now) > 0)
        #expect(throttle.wait("b", at: now) == 0)
        for _ in 0..<50 { throttle.failed("b", .address, at: now) }
        #expect(throttle.wait("b", at: now) > 0)
    }
}

@Suite struct `A deputy` {
    @Test func `reads the dialogue, but not why it was started`() throws {
        let house = try House()
        let dossier = try house.dossier()
        try house.waarneming(.andereManager)
        let read = try house.as(.andereManager).get(dossier.dialoog)
        #expect(read.status == 200)
        #expect(read["/samenvatting/tekst"] != nil)
        #expect(read["/aanleiding"] == nil)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog)["/aanleiding"] != nil)
    }

    @Test func `is never named by that person alone, whoever keeps the people`() throws {
        let house = try House()
        let reply = try house.as(.beheerder).post(
            "/v1/waarnemingen",
            [
                "gesprekspartnerId": house.text(.gesprekspartner), "waarnemerId": house.text(.beheerder),
                "vanDatum": house.day(0), "totEnMetDatum": house.day(7),
            ])
        #expect(reply.errors == ["/waarnemerId niet_voor_jezelf"])
    }
}
