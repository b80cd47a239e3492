import API
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct VertrekTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
    }

    private func leave(_ who: Who, _ day: Day?) throws {
        let id = house.id(who)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update medewerker set uit_dienst_datum = \(day) where id = \(id)")
        }
    }

    private func value(_ column: SQL, of address: String) throws -> String {
        let table: SQL = address.contains("acties") ? "actie" : address.contains("afspraken") ? "afspraak" : "dialoog"
        let id = String(address.suffix(36))
        return try house.read { database throws(DatabaseError) in
            try database.first("select \(column) from \(table) where id = \(id)") { $0.text(0) }
        } ?? ""
    }

    @Test func `on the last day nothing ends, the day after everything does`() throws {
        try leave(.medewerker, house.today)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(dossier.actie).text("/status") == "open")
        try house.pass(days: 1)
        try house.upkeep()
        #expect(try value("status", of: dossier.actie) == "vervallen")
        #expect(try value("status", of: dossier.afspraak) == "vervallen")
        #expect(try value("afsluit_reden", of: dossier.dialoog) == "uit_dienst")
        #expect(try house.as(.medewerker).get("/v1/mij").status == 401)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 404)
    }

    @Test func `it happens once`() throws {
        try leave(.medewerker, house.today.adding(days: -1))
        try house.upkeep()
        let count = try house.number("select count(*) from audit")
        try house.upkeep()
        #expect(try house.number("select count(*) from audit") == count)
    }

    @Test(arguments: [Who.gesprekspartner, .andereManager])
    func `nobody stands in for who left, nor they for anybody`(gone: Who) throws {
        try house.waarneming(.andereManager, dagen: 90)
        try house.pass(days: 3)
        try leave(gone, house.today.adding(days: -1))
        try house.upkeep()
        let last = house.today.adding(days: -1)
        #expect(try house.number("select count(*) from waarneming where tot_en_met_datum = \(last)") == 1)
        try leave(gone, nil)
        #expect([401, 404].contains(try house.as(.andereManager).get(dossier.dialoog).status))
        let count = try house.number("select count(*) from audit")
        try house.upkeep()
        #expect(try house.number("select count(*) from audit") == count)
    }

    @Test func `standing in that was to begin later is gone`() throws {
        try house.waarneming(.andereManager)
        let begin = house.today.adding(days: 3)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update waarneming set van_datum = \(begin)")
        }
        try leave(.andereManager, house.today.adding(days: -1))
        try house.upkeep()
        #expect(try house.number("select count(*) from waarneming") == 0)
    }

    @Test func `a line that was to begin later is gone, once`() throws {
        let (employee, partner, day) = (house.id(.medewerker), house.id(.andereManager), house.today.adding(days: 30))
        let id = ID.make(at: house.now)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                insert into lijn (id, medewerker_id, gesprekspartner_id, van_datum, bron, revisie)
                values (\(id), \(employee), \(partner), \(day), 'hand', 1)
                """)
        }
        try leave(.medewerker, house.today.adding(days: -1))
        try house.upkeep()
        #expect(try house.number("select count(*) from lijn where id = \(id)") == 0)
        let count = try house.number("select count(*) from audit")
        try house.upkeep()
        #expect(try house.number("select count(*) from audit") == count)
    }

    @Test func `a draft ends too, and its preparation is gone`() throws {
        let begun = try house.as(.medewerker).post("/v1/dialogen/_beginnen", [:])
        try leave(.medewerker, house.today.adding(days: -1))
        try house.upkeep()
        #expect(try value("status", of: begun.location) == "afgerond")
        #expect(try house.number("select count(*) from voorbereiding") == 0)
    }

    @Test func `an import or a system that says so ends it at once`() throws {
        let gone = try house.as(.koppeling(.medewerkersSchrijven)).put(
            "/v1/medewerkers/_nummer",
            [
                "personeelsnummer": "100", "voornaam": "Sam", "achternaam": "De medewerker",
                "onderdeelCode": "TEAM-101", "inDienstDatum": "2020-01-01", "uitDienstDatum": house.day(-1),
            ])
        #expect(gone.status == 200)
        #expect(try value("afsluit_reden", of: dossier.dialoog) == "uit_dienst")
    }

    @Test func `HR's copies hear that a shared action ended`() throws {
        _ = try house.act(.medewerker, dossier.actie, "/_delen-met-hr")
        let stand = try house.as(.hrAdviseur).get("/v1/acties?als=hr_adviseur").text("/stand")
        try leave(.medewerker, house.today.adding(days: -1))
        try house.upkeep()
        let since = try house.as(.hrAdviseur).get("/v1/acties?als=hr_adviseur&gewijzigdSinds=\(stand)")
        #expect(since.text("/items/0/id") == String(dossier.actie.suffix(36)))
        #expect(since["/items/0/ingetrokken"] == true)
    }

    @Test func `with the same number again nothing comes back but the own old dossier`() throws {
        try leave(.medewerker, house.today.adding(days: -1))
        try house.upkeep()
        try leave(.medewerker, nil)
        try house.line(.medewerker, with: nil)
        try house.line(.medewerker, with: .gesprekspartner)
        #expect(try house.as(.medewerker).get("/v1/mij").status == 401)
        let (id, now) = (house.id(.medewerker), house.now)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update sleutel set ingetrokken_op = null where medewerker_id = \(id) and verloopt_op > \(now)")
        }
        let own = try house.as(.medewerker).get(dossier.dialoog)
        #expect(own.text("/afsluiting/reden") == "uit_dienst")
        #expect(own.count("/afsluiting/bevestigdDoor") == 0)
        #expect(own.text("/acties/0/vervallenReden") == "uit_dienst")
        // Nothing goes on; putting right what stands there stays everybody's right.
        #expect(
            own.texts("/toegestaneHandelingen").filter { !$0.hasPrefix("lees") } == [
                "corrigeerDialoog", "verwijderTekst", "schrijfVerklaring", "wisDialoog",
            ])
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 404)
        #expect(try house.as(.gesprekspartner).get("/v1/dialogen?als=gesprekspartner").count("/items") == 0)
    }

    @Test func `with the same partner again, that partner has nothing of what ended`() throws {
        try leave(.medewerker, house.today.adding(days: -1))
        try house.upkeep()
        try leave(.medewerker, nil)
        try house.line(.medewerker, with: nil)
        try house.line(.medewerker, with: .gesprekspartner)
        let ended = "/v1/acties?als=gesprekspartner&status=vervallen"
        #expect(try house.as(.gesprekspartner).get(ended).ids == [])
        let team = try house.call("/v1/dialogen", as: "application/json", .gesprekspartner).team()
        let lid = try #require(team.first { $0.medewerkerId == house.id(.medewerker) })
        #expect(lid.laatste == nil)
    }

    @Test func `an action of somebody who left needs another owner, whom the two choose`() throws {
        let made = try house.as(.gesprekspartner).post(
            dossier.dialoog + "/acties",
            [
                "omschrijving": "Werkplek nakijken.", "eigenaarId": house.text(.collega),
                "streefdatumEerst": house.day(9),
            ])
        #expect(made["/eigenaarUitDienst"] == false)
        try leave(.collega, house.today.adding(days: -1))
        try house.upkeep()
        let orphan = try house.as(.gesprekspartner).get(made.location)
        #expect(orphan.text("/status") == "open")
        #expect(orphan["/eigenaarUitDienst"] == true)
        let gone = try house.act(.medewerker, made.location, "/_toewijzen", ["eigenaarId": house.text(.collega)])
        #expect(gone.errors == ["/eigenaarId zelfde_eigenaar"])
        let taken = try house.act(.medewerker, made.location, "/_toewijzen", ["eigenaarId": house.text(.medewerker)])
        #expect(taken["/eigenaarUitDienst"] == false)
        #expect(taken.text("/eigenaarRol") == "medewerker")
    }
}

@Suite struct StilteTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
        // Tokens of a test live for a year.
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update sleutel set verloopt_op = '2099-01-01T00:00:00.000Z'")
        }
    }

    private func dialoog() throws -> Reply { try house.as(.medewerker).get(dossier.dialoog) }

    @Test func `after eleven months both are reminded, once`() throws {
        try house.pass(days: 333)
        try house.upkeep()
        #expect(try dialoog()["/herinnerdOp"] == .null)
        try house.pass(days: 2)
        try house.upkeep()
        try house.upkeep()
        let reminded = try dialoog()
        #expect(reminded.text("/herinnerdOp") == house.now.text)
        #expect(reminded.text("/verlooptDatum") == "2027-11-18")
        #expect(try house.number("select count(*) from audit where handeling = 'herinnerAanStilte'") == 1)
    }

    @Test func `after twelve months it ends, with all that runs`() throws {
        try house.pass(days: 335)
        try house.upkeep()
        try house.pass(days: 29)
        try house.upkeep()
        #expect(try dialoog().text("/status") == "vastgesteld")
        try house.pass(days: 2)
        try house.upkeep()
        let ended = try dialoog()
        #expect(ended.text("/afsluiting/reden") == "verlopen")
        #expect(ended.text("/acties/0/status") == "vervallen")
        #expect(ended.text("/acties/0/vervallenReden") == "verlopen")
        #expect(ended.text("/afspraken/0/status") == "vervallen")
    }

    @Test func `nothing ends without a reminder a month before`() throws {
        try house.pass(days: 500)
        try house.upkeep()
        #expect(try dialoog().text("/status") == "vastgesteld")
        try house.pass(days: 28)
        try house.upkeep()
        #expect(try dialoog().text("/status") == "afgerond")
    }

    @Test func `anything that happens begins the time anew`() throws {
        try house.pass(days: 335)
        try house.upkeep()
        _ = try house.act(.medewerker, dossier.actie, "/_starten")
        #expect(try dialoog()["/herinnerdOp"] == .null)
        #expect(try dialoog()["/verlooptDatum"] == .null)
        try house.pass(days: 40)
        try house.upkeep()
        #expect(try dialoog().text("/status") == "vastgesteld")
    }
}
