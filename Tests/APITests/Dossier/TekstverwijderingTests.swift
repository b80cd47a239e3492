import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

/// The employee removes texts for good, whoever wrote them: from the record, its past, the log and the next backup.
@Suite struct TekstverwijderingTests {
    private let house: House
    private let dossier: Dossier

    init() throws {
        house = try House()
        dossier = try house.settled()
    }

    private func verwijder(_ teksten: [String], _ wie: Who = .medewerker) throws -> Reply {
        try house.act(
            wie, dossier.dialoog, "/_tekst-verwijderen", ["teksten": .list(teksten.map(Value.text))],
            on: dossier.dialoog)
    }

    private func teksten() throws -> [String: String] {
        let reply = try house.as(.medewerker).get(dossier.dialoog + "/teksten?limit=500")
        guard case .list(let items)? = reply["/items"] else { return [:] }
        return Dictionary(items.map { ($0.texts("tekst"), $0.texts("inhoud")) }, uniquingKeysWith: { $1 })
    }

    @Test func `puts a sentence in its place that both read, and changes nothing they agreed`() throws {
        let before = try house.as(.gesprekspartner).get(dossier.dialoog)
        let reply = try verwijder(["/samenvatting/tekst"])
        #expect(reply.status == 200)
        let after = try house.as(.gesprekspartner).get(dossier.dialoog)
        #expect(after.text("/samenvatting/tekst").hasPrefix("Tekst weggehaald door de medewerker op "))
        #expect(after.text("/status") == before.text("/status"))
        #expect(after.count("/reacties") == before.count("/reacties"))
        let historie = try house.as(.gesprekspartner).get(dossier.dialoog + "/historie").text
        #expect(historie.contains("tekst_weggehaald"))
        #expect(!historie.contains("afwisseling"))
    }

    @Test func `is the employee's alone, asks for the newest revision, and leaves names and no words in the audit`()
        throws
    {
        #expect(try verwijder(["/samenvatting/tekst"], .gesprekspartner).status == 403)
        #expect(try verwijder(["/samenvatting/tekst"], .collega).status == 404)
        let mine = house.as(.medewerker)
        let body: Value = ["teksten": ["/samenvatting/tekst"]]
        #expect(try mine.post(dossier.dialoog + "/_tekst-verwijderen", body).status == 428)
        #expect(try mine.post(dossier.dialoog + "/_tekst-verwijderen", body, match: "\"r99\"").status == 412)
        #expect(try verwijder(["/samenvatting/tekst"]).status == 200)
        let velden =
            "select count(*) from audit where handeling = 'verwijderTekst' and velden like '%/samenvatting/tekst%'"
        #expect(try house.number("\(raw: velden)") == 1)
    }

    @Test(arguments: [
        ["/samenvatting"], ["/wensen/0/wens"], ["/dialoog/x/status"], ["/samenvatting/tekst", "/samenvatting/tekst"],
        ["/wensen/01890000-0000-7000-8000-000000000000/wens"], ["/reacties/tekst"],
    ])
    func `removes all that is named or nothing`(_ namen: [String]) throws {
        #expect(try verwijder(["/samenvatting/tekst"] + namen).status == 409)
        #expect(try teksten()["/samenvatting/tekst"] == "Meer afwisseling naast de balie.")
    }

    @Test func `removes it once, also after the dialogue ended`() throws {
        #expect(try verwijder(["/samenvatting/tekst"]).status == 200)
        #expect(try verwijder(["/samenvatting/tekst"]).errors == ["/teksten/0 geen_tekst"])
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update dialoog set status = 'afgerond', afgerond_datum = '2026-11-01', afsluit_reden = 'verlopen'")
        }
        #expect(try verwijder([#require(try teksten().keys.first { $0.hasSuffix("/omschrijving") })]).status == 200)
    }

    @Test func `tells copies elsewhere that they are stale`() throws {
        #expect(try house.act(.medewerker, dossier.actie, "/_delen-met-hr").status == 200)
        let stand = try house.as(.hrAdviseur).get("/v1/acties?als=hr_adviseur").text("/stand")
        let naam = try #require(try teksten().keys.first { $0.hasSuffix("/omschrijving") })
        #expect(try verwijder([naam]).status == 200)
        let later = try house.as(.hrAdviseur).get("/v1/acties?als=hr_adviseur&gewijzigdSinds=\(stand)")
        #expect(later.text("/items/0/omschrijving").hasPrefix(Tekstplek.begin))
    }

    /// Every place by its column, with a word of its own in every text and in every version and copy of it.
    private func vul() throws -> [String] {
        let dialoog = try house.id(of: dossier)
        try house.fill(dialoog)
        try house.write { transaction throws(DatabaseError) in
            let database = transaction.database
            for plek in Tekstplek.alle {
                let woord = "kanarie-\(plek.tabel)-\(plek.veld)"
                let waarde =
                    plek.kolom == "keuzes" ? "{\"vertrouwdPersoonErbij\":false,\"plaats\":\"\(woord)\"}" : woord
                try database.run("update \(raw: plek.tabel) set \(raw: plek.kolom) = \(waarde)")
                if plek.tabel == "afspraak" {
                    try database.run("update afspraak_versie set \(raw: plek.kolom) = \(woord + "-oud")")
                }
            }
            try database.run(
                "update correctie set oud = 'kanarie-samenvatting-tekst-oud', nieuw = 'kanarie-samenvatting-tekst'")
            try database.run(
                """
                insert into correctie (id, dialoog_id, wat, onderdeel_id, oud, nieuw, reden, door_id, rol, aangemaakt_op)
                select \(ID.make(at: house.now)), \(dialoog), 'wens', id, 'kanarie-wens-wens-oud', 'kanarie-wens-wens', 'kanarie-correctie-reden',
                    \(house.id(.medewerker)), 'medewerker', \(house.now) from wens
                """)
            for (wat, tabel, veld) in [
                ("actie", "actie", "omschrijving"), ("actie_als_dan", "actie", "alsDan"),
                ("afspraak", "afspraak", "tekst"),
                ("wens_toelichting", "wens", "toelichting"),
            ] {
                try database.run(
                    """
                    insert into correctie (id, dialoog_id, wat, onderdeel_id, oud, reden, door_id, rol, aangemaakt_op)
                    select \(ID.make(at: house.now)), \(dialoog), \(wat), id, \("kanarie-\(tabel)-\(veld)-oud"), 'kanarie-correctie-reden',
                        \(house.id(.medewerker)), 'medewerker', \(house.now) from \(raw: tabel)
                    """)
            }
            // Cleared since, and still in the past.
            try database.run("update wens set toelichting = null")
            try database.run("update afspraak set maatwerk_toelichting = null")
            try database.run(
                "update idempotentie set id = null, antwoord = \(Array("{\"a\":\"kanarie-wens-wens\"}".utf8))")
        }
        return Tekstplek.alle.map { "kanarie-\($0.tabel)-\($0.veld)" }
    }

    @Test func `leaves no word of any place in any file or in the next backup`() throws {
        let woorden = try vul()
        let before = try house.octets()
        #expect(woorden.filter { !before.contains($0) } == [])
        let namen = try teksten().keys.sorted()
        for plek in Tekstplek.alle {
            #expect(
                namen.contains { $0.hasPrefix("/\(plek.soort)/") && $0.hasSuffix("/\(plek.veld)") },
                "\(plek.soort) \(plek.veld)")
        }
        #expect(try verwijder(namen).status == 200)
        #expect(try teksten() == [:])
        try house.upkeep()
        try house.store.backup(to: house.directory + "/data/kopie.db")
        let after = try house.octets()
        #expect(woorden.filter { after.contains($0) } == [])
    }

    @Test func `knows every free text of the tables that go with a dialogue`() throws {
        let bekend = Set(Tekstplek.alle.map { "\($0.tabel).\($0.kolom)" }).union([
            // Versions of a text that is named, and what a correction kept of one.
            "afspraak_versie.tekst", "afspraak_versie.medewerker_doet", "afspraak_versie.werkgever_doet",
            "afspraak_versie.maatwerk_toelichting", "afspraak_versie.bron", "correctie.oud", "correctie.nieuw",
            // Codes and names of places.
            "dialoog.sjabloon_code", "tekstverwijdering.tekst",
        ])
        let vormen = KanarieTests.vormen.filter { vorm in
            Wistabel.tabellen.contains { regel in
                if regel.tabel == vorm.tabel, case .weg = regel.bijDialoog { true } else { false }
            }
        }
        for (tabel, velden) in vormen {
            for veld in velden where KanarieTests.isVrij(veld) {
                #expect(
                    bekend.contains("\(tabel).\(Column.name(of: veld.name))"), "add \(tabel).\(veld.name) to Tekstplek")
            }
        }
    }
}

extension Value {
    fileprivate func texts(_ name: String) -> String {
        if case .text(let text)? = self[name] { text } else { "" }
    }
}
