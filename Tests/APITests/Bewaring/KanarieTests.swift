import API
import Glibc
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

/// Unique words in every text that a person can write: after erasure none of them is anywhere on the disk.
@Suite struct KanarieTests {
    private let house: House

    init() throws {
        house = try House()
    }

    /// Every entity with a table; a table that erasure reaches and that holds text must be in here.
    static let vormen: [(tabel: String, velden: [FieldInfo])] = [
        vorm(Medewerker.shape), vorm(Lijn.shape), vorm(Waarneming.shape), vorm(Concept.shape), vorm(Dialoog.shape),
        vorm(Gesprek.shape), vorm(Deelnemer.shape), vorm(Samenvatting.shape), vorm(Reactie.shape), vorm(Wens.shape),
        vorm(Afspraak.shape), vorm(Bevestiging.shape), vorm(Actie.shape), vorm(Bijstelling.shape),
        vorm(Belemmering.shape), vorm(Voortgang.shape), vorm(Uitnodiging.shape), vorm(Voorbereiding.shape),
        vorm(Antwoord.shape), vorm(Inzage.shape), vorm(Evaluatie.shape), vorm(AfspraakVersie.shape),
        vorm(Signaal.shape), vorm(Beslisser.shape), vorm(Afsluitbevestiging.shape), vorm(Overgang.shape),
        vorm(Correctie.shape), vorm(Actueelbevestiging.shape), vorm(Verklaring.shape), vorm(Bezwaar.shape),
        vorm(Tekstverwijdering.shape), vorm(Lijstkeuze.shape),
    ]

    /// Tables that erasure reaches and that have no entity: what they hold is no text of a person.
    private static let zonderVorm: Set<String> = [
        "actie_stand", "idempotentie", "vernietigd", "rol", "werkgebied", "wachtwoord", "sessie", "toestel",
        "toegangslink", "tweede_stap", "accountgebeurtenis", "herstelcode", "sleutel",
        "beurt", "vrijgave", "dialoogstatus",
    ]

    private static func vorm<Row: Entity>(_ shape: Shape<Row>) -> (tabel: String, velden: [FieldInfo]) {
        (shape.table ?? shape.name, shape.fields)
    }

    static func isVrij(_ veld: FieldInfo) -> Bool {
        if veld.isDerived { return false }
        return switch veld.input {
        case .line, .area: true
        default: false
        }
    }

    @Test func `no word survives in database, log or the next backup`() throws {
        let id = try house.volDossier()
        for regel in Wistabel.tabellen {
            guard case .weg(let rijen) = regel.bijDialoog else { continue }
            let aantal = try house.number("select count(*) from \(raw: regel.tabel) where \(rijen(id))")
            #expect(aantal > 0, "give the dialogue of this test a row in \(regel.tabel)")
        }
        let bekend = Set(Self.vormen.map(\.tabel)).union(Self.zonderVorm)
        for regel in Wistabel.tabellen {
            if case .blijft = regel.bijDialoog, case .blijft = regel.bijPersoon { continue }
            #expect(bekend.contains(regel.tabel), "name the entity of \(regel.tabel) in this test")
        }
        var woorden = ["kanarie-keuzes-plaats", "kanarie-concept-inhoud", "kanarie-kept"]
        for (tabel, velden) in Self.vormen { woorden += try house.schrijfWoorden(tabel, velden) }
        #expect(woorden.count > 25)
        // Everybody leaves today, so that everything there is goes.
        let today = house.today
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update medewerker set uit_dienst_datum = \(today)")
        }
        #expect(try gevonden(woorden).count == woorden.count)
        try house.set(#require(Instant(today.adding(months: 24).text + "T09:00:00Z")))
        try house.upkeep()
        try house.upkeep()
        #expect(try house.number("select count(*) from medewerker") == 0)
        try house.store.backup(to: house.directory + "/data/kopie.db")
        #expect(try gevonden(woorden) == [])
    }

    @Test func `a dialogue erased at its employee's request leaves no word either`() throws {
        let id = try house.volDossier()
        var woorden: [String] = []
        let metDialoog = Set(
            Wistabel.tabellen.compactMap { if case .weg = $0.bijDialoog { $0.tabel } else { nil } })
        for (tabel, velden) in Self.vormen where metDialoog.contains(tabel) {
            woorden += try house.schrijfWoorden(tabel, velden)
        }
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update actie set status = 'gereed', gereed_datum = streefdatum_nu")
            try transaction.database.run("update afspraak set status = 'nagekomen'")
            // That an objection was about it does not hold it up.
            try transaction.database.run("update bezwaar set status = 'toegewezen' where dialoog_id = \(id)")
        }
        #expect(try gevonden(woorden).count == woorden.count)
        let adres = "/v1/dialogen/\(id.text)"
        let gewist = try house.act(.medewerker, adres, "/_wissen")
        #expect(gewist.status == 200)
        #expect(gewist["/gewist"] == true)
        #expect(try house.as(.medewerker).get(adres).status == 410)
        try house.upkeep()
        try house.store.backup(to: house.directory + "/data/kopie.db")
        #expect(try gevonden(woorden) == [])
    }

    /// Which of the words stand anywhere in the directory.
    private func gevonden(_ woorden: [String]) throws -> [String] {
        let alles = try house.octets()
        return woorden.filter { alles.contains($0) }
    }
}

extension House {
    /// All octets of all files of the house, one character each.
    func octets() throws -> String {
        var all = ""
        for name in ["inzetbaar.db", "inzetbaar.db-wal", "inzetbaar.db-shm", "kopie.db", "audit/koppen.jsonl"] {
            // The path is copied for the call; the buffer is ours while fread fills it.
            guard let file = unsafe fopen(directory + "/data/" + name, "r") else { continue }
            defer { unsafe fclose(file) }
            var part = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = unsafe fread(&part, 1, part.count, file)
                guard count > 0 else { break }
                all += String(decoding: part[..<count].map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
            }
        }
        return all
    }
}
