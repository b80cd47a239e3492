import API
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct DossierTests {
    private let house: House
    private static let adres = "/v1/mij/dossier"

    init() throws {
        house = try House()
    }

    /// What is not a dialogue's: how the employee comes in, and what else is kept beside the record.
    private func vulToegang() throws {
        let (ik, ander, now, today) = (house.id(.medewerker), house.id(.collega), house.now, house.today)
        try house.write { transaction throws(DatabaseError) in
            let database = transaction.database
            let (hash, geheim) = (String(repeating: "a", count: 64), String(repeating: "B", count: 32))
            let straks = now.adding(seconds: 3_600)
            try database.run("insert into rol values (\(ik), 'cijferlezer')")
            try database.run("insert into werkgebied select \(ik), id from onderdeel limit 1")
            try database.run("insert into beurt values (\(ik), \(today))")
            try database.run(
                """
                insert into waarneming (id, gesprekspartner_id, waarnemer_id, van_datum, tot_en_met_datum, revisie)
                values (\(ID.make(at: now)), \(ander), \(ik), \(today), \(today), 1)
                """)
            try database.run("insert into wachtwoord values (\(ik), 'scrypt-geheim', \(now))")
            try database.run("insert into tweede_stap values (\(ik), \(geheim), \(now), \(now), 1)")
            try database.run("insert into herstelcode values (\(ik), \(hash), null)")
            try database.run("insert into toestel values (\(hash), \(ik), \(now))")
            try database.run("insert into toegangslink values (\(ik), \(hash), \(now), \(straks))")
            try database.run(
                "insert into sessie values (\(hash), \(ID.make(at: now)), \(ik), \(now), \(now), \(straks), null)")
            try database.run(
                "insert into vernietigd (id, medewerker_id, op) values (\(ID.make(at: now)), \(ik), \(now))")
            try database.run(
                """
                insert into inzage (id, medewerker_id, lezer_id, rol, deel, aangemaakt_op)
                values (\(ID.make(at: now)), \(ik), \(ander), 'hr_beheerder', 'bezwaar', \(now))
                """)
            try database.run(
                """
                update dialoog set status = 'afgerond', afgerond_datum = \(today), afsluit_reden = 'geen_vervolg_nodig',
                    wijze = 'voorbereid'
                """)
        }
    }

    @Test func `every table of the database is in the record, or says why not`() throws {
        let tables = try house.read { database throws(DatabaseError) in
            try database.query("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'") {
                $0.text(0)
            }
        }
        #expect(Set(Uitvoertabel.plaatsen.keys) == Set(tables))
        _ = try house.volDossier()
        try vulToegang()
        let dossier = try house.as(.medewerker).get(Self.adres)
        #expect(dossier.status == 200)
        for (tabel, plaats) in Uitvoertabel.plaatsen {
            guard case .onder(let pad) = plaats else { continue }
            #expect(dossier.json.holds(pad.split(separator: ".").map(String.init)), "\(tabel) is not at \(pad)")
        }
    }

    @Test func `every word of the employee's is in it`() throws {
        _ = try house.volDossier()
        try vulToegang()
        var woorden: [String] = ["kanarie-keuzes-plaats"]
        for (tabel, velden) in KanarieTests.vormen { woorden += try house.schrijfWoorden(tabel, velden) }
        let tekst = try house.as(.medewerker).get(Self.adres).text
        #expect(woorden.filter { !tekst.contains($0) } == [])
    }

    @Test func `nothing of anybody else is in it, and no secret`() throws {
        let id = try house.volDossier()
        try vulToegang()
        let (ander, now) = (house.id(.collega), house.now)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                insert into antwoord (id, dialoog_id, zijde, vraag, status, tekst, gedeeld, gewijzigd_op, revisie)
                values (\(ID.make(at: now)), \(id), 'gesprekspartner', 1, 'beantwoord', 'alleen-van-de-partner', 0,
                    \(now), 1)
                """)
            try transaction.database.run("update medewerker set email = 'collega@x.nl' where id = \(ander)")
        }
        _ = try house.logged([
            ("medewerkerId", .text(ander.text)), ("samenvatting", ["tekst": "van-de-collega"]), ("acties", []),
        ])
        let nummer = try house.read { database throws(DatabaseError) in
            try database.first("select personeelsnummer from medewerker where id = \(ander)") { $0.text(0) }
        }
        let dossier = try house.as(.medewerker).get(Self.adres).text
        let geheimen = [
            "alleen-van-de-partner", "van-de-collega", "collega@x.nl", "scrypt-geheim", "BBBBBBBB", "aaaaaaaa",
        ]
        for woord in geheimen { #expect(!dossier.contains(woord), "\(woord)") }
        #expect(!dossier.contains("\"\(try #require(nummer))\""))
        // Whoever holds the dialogue takes along nothing of it in the own record.
        let partner = try house.as(.gesprekspartner.in(.medewerker)).get(Self.adres)
        #expect(partner.status == 200)
        #expect(!partner.text.contains("Meer afwisseling"))
        #expect(!partner.text.contains("van-de-collega"))
    }

    @Test func `the page to read and print says every word of it, and needs nothing else`() throws {
        _ = try house.volDossier()
        var woorden: [String] = ["kanarie-keuzes-plaats"]
        for (tabel, velden) in KanarieTests.vormen { woorden += try house.schrijfWoorden(tabel, velden) }
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update dialoog set wijze = 'voorbereid'")
        }
        try house.password("een lang wachtwoord", .medewerker)
        let browser = house.browser()
        try browser.signIn(house.number(of: .medewerker), "een lang wachtwoord")
        try browser.open("/mijn-gegevens/dossier/html")
        #expect(browser.status == 200)
        #expect(woorden.filter { !browser.says($0) } == [])
        #expect(!browser.says("src=") && !browser.says("<link") && !browser.says("toegestaneHandelingen"))
        try browser.open("/mijn-gegevens/dossier")
        let delen = browser.links.filter { $0.hasPrefix("/mijn-gegevens/dossier?deel=") }
        #expect(delen.count > 5)
        for deel in delen {
            try browser.open(deel)
            #expect(browser.status == 200)
            woorden.removeAll { browser.says($0) }
        }
        #expect(woorden == [])
    }

    @Test func `only an employee asks for it, and it is written down that they did`() throws {
        #expect(try house.anybody().get(Self.adres).status == 401)
        for who in [Who.gesprekspartner, .hrAdviseur, .hrBeheerder, .beheerder, .koppeling(.actiesLezen)] {
            #expect(try house.as(who).get(Self.adres).status == 403)
        }
        #expect(try house.as(.medewerker).get(Self.adres).status == 200)
        let ik = house.id(.medewerker)
        #expect(try house.number("select count(*) from audit where handeling = 'leesMijnDossier' and id = \(ik)") == 1)
    }

    @Test func `who asks very often waits`() throws {
        let visitor = house.as(.medewerker)
        for _ in 0..<60 { #expect(try visitor.get(Self.adres).status == 200) }
        #expect(try visitor.get(Self.adres).status == 429)
        try house.set(house.now.adding(seconds: 3_601))
        #expect(try visitor.get(Self.adres).status == 200)
    }

    @Test func `its schema is served to anybody, and names every member`() throws {
        _ = try house.volDossier()
        let dossier = try house.as(.medewerker).get(Self.adres)
        let schema = try house.anybody().get(dossier.text("/$schema"))
        #expect(schema.status == 200)
        #expect(schema.text("/$schema") == "https://json-schema.org/draft/2020-12/schema")
        guard case .object(let known)? = schema["/$defs/Dossier/properties"],
            case .object(let members) = dossier.json
        else { return #expect(Bool(false), "the schema describes no record") }
        #expect(members.map(\.name) == known.map(\.name))
        #expect(!schema.text.contains("nullable"))
        #expect(!schema.text.contains("components"))
    }
}

extension Value {
    /// Whether something that is not empty stands at the end of these names, in any record of a list on the way.
    fileprivate func holds(_ path: [String]) -> Bool {
        switch self {
        case .list(let values): values.contains { $0.holds(path) }
        case .object where !path.isEmpty: self[path[0]]?.holds(Array(path.dropFirst())) ?? false
        case .null: false
        case .text(let text): path.isEmpty && !text.isEmpty
        default: path.isEmpty
        }
    }
}
