import API
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct BewaringTests {
    private let house: House

    init() throws {
        house = try House()
        // Tokens end sooner than terms.
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update sleutel set verloopt_op = '2099-01-01T00:00:00.000Z'")
        }
    }

    /// A settled dialogue that ended today.
    private func ended() throws -> Dossier {
        let dossier = try house.settled()
        let id = try house.id(of: dossier)
        let today = house.today
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                update dialoog set status = 'afgerond', afgerond_datum = \(today), afsluit_reden = 'geen_vervolg_nodig'
                where id = \(id)
                """)
        }
        return dossier
    }

    private func leave(_ who: Who) throws {
        let (id, today) = (house.id(who), house.today)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update medewerker set uit_dienst_datum = \(today) where id = \(id)")
        }
    }

    private func pass(months: Int, days: Int = 0) throws {
        let day = house.today.adding(months: months).adding(days: days)
        try house.set(#require(Instant(day.text + "T09:00:00Z")))
    }

    private func receipts() throws -> [String] {
        let all = try house.as(.hrBeheerder).get("/v1/vernietigingen")
        #expect(all.status == 200)
        guard case .list(let items)? = all["/items"] else { return [] }
        return items.map { item in
            guard case .text(let regel)? = item["regel"] else { return "" }
            return regel
        }
    }

    @Test func `every table of the database says what erasure does to it`() throws {
        let tables = try house.read { database throws(DatabaseError) in
            try database.query("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'") {
                $0.text(0)
            }
        }
        let told = Wistabel.tabellen.map(\.tabel)
        #expect(Set(told).count == told.count)
        #expect(Set(tables) == Set(told), "say in Wistabel what happens to a new table")
    }

    @Test func `a dialogue goes two years after it ended, and not a day before`() throws {
        let dossier = try ended()
        let end = house.today.adding(months: 24)
        try pass(months: 24, days: -1)
        #expect(house.today == end.adding(days: -1))
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 1)
        #expect(try house.as(.hrBeheerder).get("/v1/vernietigingen/_proef").count("/regels") == 0)
        try house.pass(days: 1)
        let proef = try house.as(.hrBeheerder).get("/v1/vernietigingen/_proef")
        #expect(proef.text("/regels/0/regel") == "na_afsluiting")
        try house.upkeep()
        for table in ["dialoog", "gesprek", "samenvatting", "reactie", "wens", "afspraak", "actie", "actie_stand"] {
            #expect(try house.number("select count(*) from \(raw: table)") == 0)
        }
        #expect(try receipts() == ["na_afsluiting"])
        let receipt = try house.as(.hrBeheerder).get("/v1/vernietigingen")
        #expect(receipt.text("/items/0/vernietigdDatum") == house.today.text)
        #expect(receipt["/items/0/aantallen"] == proef["/regels/0/aantallen"])
        let id = receipt.text("/items/0/id")
        #expect(try house.as(.hrBeheerder).get("/v1/vernietigingen/\(id)").etag.hasPrefix("\"r1."))
        // The same day again erases nothing and says nothing.
        try Bewaring.voerUit(house.environment)
        #expect(try receipts().count == 1)
        #expect(try house.as(.medewerker).get(dossier.dialoog).status == 410)
    }

    @Test func `what was called off stays while something runs in it, and two years after that`() throws {
        _ = try house.settled()
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update dialoog set status = 'afgezien'")
        }
        try pass(months: 24, days: 1)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 1)
        let (now, today) = (house.now, house.today)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update actie set status = 'gereed', gereed_datum = \(today), gewijzigd_op = \(now)")
            try transaction.database.run("update afspraak set status = 'vervallen', gewijzigd_op = \(now)")
        }
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 1)
        try pass(months: 24)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 0)
    }

    @Test func `a dialogue goes two years after its employee left, whatever its state`() throws {
        _ = try house.settled()
        try leave(.medewerker)
        try pass(months: 24)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 0)
        #expect(try Set(receipts()).isSuperset(of: ["na_vertrek", "persoon_na_vertrek"]))
        let id = house.id(.medewerker)
        #expect(try house.number("select count(*) from medewerker where id = \(id)") == 0)
        #expect(try house.number("select count(*) from wijziging where id = \(id) and soort = 'medewerker'") == 1)
        #expect(try house.number("select count(*) from lijn where medewerker_id = \(id)") == 0)
    }

    @Test func `a running dialogue of somebody who is there stays`() throws {
        _ = try house.settled()
        try pass(months: 60)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog") == 1)
    }

    @Test func `somebody who left stays as long as another's record names them`() throws {
        _ = try house.settled()
        try leave(.gesprekspartner)
        try pass(months: 24)
        try house.upkeep()
        let id = house.id(.gesprekspartner)
        #expect(try house.number("select count(*) from medewerker where id = \(id)") == 1)
        #expect(try house.number("select count(*) from dialoog") == 1)
    }

    @Test func `a form sets its own term, and the version a dialogue was held with counts`() throws {
        let form: Value = [
            "code": "kort", "naam": "Kort", "uitleg": "Korter bewaard.", "bewaarmaanden": 6,
        ]
        #expect(try house.as(.hrBeheerder).post("/v1/sjablonen", form.with([("bewaarmaanden", 0)])).status == 400)
        _ = try ended()
        #expect(try house.as(.hrBeheerder).post("/v1/sjablonen", form)["/bewaarmaanden"] == 6)
        #expect(
            try house.as(.hrBeheerder).post("/v1/sjablonen", form.without("bewaarmaanden"))["/bewaarmaanden"] == 6)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update dialoog set sjabloon_versie = 2")
        }
        _ = try ended()
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update dialoog set sjabloon_versie = 1 where id = (select max(id) from dialoog)")
        }
        try pass(months: 6)
        try house.upkeep()
        #expect(try house.number("select count(*) from dialoog where sjabloon_versie = 1") == 1)
        #expect(try house.number("select count(*) from dialoog") == 1)
    }

    @Test func `what is gone is 410 for who could read it and 404 for everybody else`() throws {
        let dossier = try ended()
        try pass(months: 24)
        try house.upkeep()
        for address in [dossier.dialoog, dossier.afspraak, dossier.actie, dossier.dialoog + "/samenvatting"] {
            #expect(try house.as(.medewerker).get(address).status == 410)
            #expect(try house.as(.gesprekspartner).get(address).status == 410)
            #expect(try house.as(.collega).get(address).status == 404)
            #expect(try house.as(.andereManager).get(address).status == 404)
            #expect([403, 404].contains(try house.as(.hrBeheerder).get(address).status))
        }
        try house.line(.medewerker, with: .andereManager)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 404)
        try pass(months: 24, days: 1)
        try house.upkeep()
        #expect(try house.as(.medewerker).get(dossier.dialoog).status == 404)
    }

    @Test func `copies elsewhere get a tombstone for each action that was shared`() throws {
        let dossier = try house.settled()
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").status == 200)
        let stand = try house.as(.hrAdviseur).get("/v1/acties?als=hr_adviseur").text("/stand")
        let id = try house.id(of: dossier)
        try house.write { transaction throws(DatabaseError) in
            try Vernietiging.wis(dialoog: id, .opVerzoek, door: .bewaring, in: transaction)
        }
        let since = try house.as(.hrAdviseur).get("/v1/acties?als=hr_adviseur&gewijzigdSinds=\(stand)")
        #expect(since["/items/0/ingetrokken"] == true)
        let feed = try house.as(.koppeling(.wijzigingenLezen)).get("/v1/wijzigingen?na=\(stand)")
        #expect(feed.text("/items/0/id") == String(dossier.actie.split(separator: "/").last ?? ""))
    }

    @Test func `kept answers go with the record`() throws {
        let made = try house.as(.gesprekspartner).post("/v1/dialogen", house.talk(), key: "een")
        let id = try #require(ID(made.text("/id")))
        #expect(try house.number("select count(*) from idempotentie") == 1)
        try house.write { transaction throws(DatabaseError) in
            try Vernietiging.wis(dialoog: id, .opVerzoek, door: .bewaring, in: transaction)
        }
        #expect(try house.number("select count(*) from idempotentie") == 0)
    }

    @Test func `read lines stay as a fact without the dialogue, for two years`() throws {
        let dossier = try house.settled()
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).status == 200)
        let id = try house.id(of: dossier)
        try house.write { transaction throws(DatabaseError) in
            try Vernietiging.wis(dialoog: id, .opVerzoek, door: .bewaring, in: transaction)
        }
        let lines = try house.as(.medewerker).get("/v1/mij/inzagen")
        #expect(lines.count("/items") > 0)
        #expect(lines["/items/0/dialoogId"] == .null)
        try pass(months: 24, days: 2)
        try house.upkeep()
        #expect(try house.as(.medewerker).get("/v1/mij/inzagen").count("/items") == 0)
    }

    @Test func `only the functional administrator reads receipts`() throws {
        for address in [
            "/v1/vernietigingen", "/v1/vernietigingen/_proef", "/v1/vernietigingen/\(ID.make(at: .first).text)",
        ] {
            for who in [Who.medewerker, .gesprekspartner, .hrAdviseur, .beheerder] {
                #expect(try house.as(who).get(address).status == 403)
            }
        }
        #expect(
            try house.as(.hrBeheerder).get("/v1/vernietigingen/\(ID.make(at: .first).text)").status == 404)
    }
}

extension House {
    /// The id of a dossier's dialogue.
    func id(of dossier: Dossier) throws -> ID {
        guard let id = dossier.dialoog.split(separator: "/").last.flatMap({ ID(String($0)) }) else {
            throw Broken("no id")
        }
        return id
    }
}
