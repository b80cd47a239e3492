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
        vorm(Correctie.shape), vorm(Actueelbevestiging.shape),
        vorm(Tekstverwijdering.shape),
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

    /// Puts a word of its own in every free text of a table's rows; the words.
    private func schrijf(_ tabel: String, _ velden: [FieldInfo]) throws -> [String] {
        var woorden: [String] = []
        for veld in velden where Self.isVrij(veld) && !["personeelsnummer", "sjabloonCode", "code"].contains(veld.name)
        {
            let kolom = veld.name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
            let woord = "\(tabel == "tekstverwijdering" ? "/" : "")kanarie-\(tabel)-\(kolom)"
            try house.write { transaction throws(DatabaseError) in
                try transaction.database.run("update \(raw: tabel) set \(raw: kolom) = \(woord)")
            }
            woorden.append(woord)
        }
        return woorden
    }

    /// One dialogue with a row in every table that goes with it, of which the employee is about to leave.
    private func vul() throws -> ID {
        let dossier = try house.settled()
        let id = try house.id(of: dossier)
        #expect(
            try house.as(.medewerker).post("/v1/concepten", ["inhoud": house.talk()], key: "sleutel").status == 201)
        try house.fill(id)
        return id
    }

    @Test func `no word survives in database, log or the next backup`() throws {
        let id = try vul()
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
        for (tabel, velden) in Self.vormen { woorden += try schrijf(tabel, velden) }
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

    /// Which of the words stand anywhere in the directory.
    private func gevonden(_ woorden: [String]) throws -> [String] {
        let alles = try house.octets()
        return woorden.filter { alles.contains($0) }
    }
}

extension House {
    /// Gives a dialogue a row in every table that goes with it.
    func fill(_ id: ID) throws {
        let (ik, partner, now) = (self.id(.medewerker), self.id(.gesprekspartner), self.now)
        try write { transaction throws(DatabaseError) in
            let database = transaction.database
            let actie = "(select id from actie)"
            func id4() -> ID { .make(at: now) }
            try database.run(
                """
                insert into bijstelling (id, actie_id, van, naar, reden, akkoord_medewerker, aangemaakt_op)
                values (\(id4()), \(raw: actie), '2026-12-01', '2026-12-02', 'x', 1, \(now))
                """)
            try database.run(
                """
                insert into belemmering (id, actie_id, soort, van_datum, aangemaakt_op)
                values (\(id4()), \(raw: actie), 'kan_niet', '2026-12-01', \(now))
                """)
            try database.run(
                """
                insert into voortgang (id, actie_id, auteur_id, tekst, aangemaakt_op)
                values (\(id4()), \(raw: actie), \(ik), 'x', \(now))
                """)
            try database.run(
                """
                insert into uitnodiging (id, dialoog_id, kanalen, tekst, auteur_id, keuzes)
                values (\(id4()), \(id), '[]', 'x', \(partner), '{"plaats":"kanarie-keuzes-plaats"}')
                """)
            try database.run(
                """
                insert into voorbereiding (id, dialoog_id, zijde, ingevuld_met_hulp, kopie_bewaren, gewijzigd_op,
                    revisie) values (\(id4()), \(id), 'medewerker', 0, 1, \(now), 1)
                """)
            try database.run(
                """
                insert into antwoord (id, dialoog_id, zijde, vraag, status, tekst, gedeeld, gewijzigd_op, revisie)
                values (\(id4()), \(id), 'medewerker', 1, 'beantwoord', 'x', 0, \(now), 1)
                """)
            try database.run(
                """
                insert into deelnemer (id, dialoog_id, gesprek_id, rol, op_verzoek_van, akkoord_medewerker)
                values (\(id4()), \(id), (select id from gesprek), 'vertrouwd_persoon', 'medewerker', 1)
                """)
            try database.run(
                """
                insert into evaluatie (id, afspraak_id, datum, oordeel, aangemaakt_op)
                values (\(id4()), (select id from afspraak), '2026-12-01', 'loopt', \(now))
                """)
            try database.run(
                """
                insert into afspraak_versie (id, afspraak_id, versie, soort, tekst, maatwerk, keerzijde_besproken,
                    aangemaakt_op)
                values (\(id4()), (select id from afspraak), 99, 'taakafspraak', 'x', 0, 0, \(now))
                """)
            try database.run(
                """
                insert into vrijgave (id, dialoog_id, afspraak_id, aan_id, aangemaakt_op)
                values (\(id4()), \(id), (select id from afspraak), \(partner), \(now))
                """)
            try database.run(
                """
                insert into afsluitbevestiging (id, dialoog_id, medewerker_id, rol, aangemaakt_op)
                values (\(id4()), \(id), \(ik), 'medewerker', \(now))
                """)
            try database.run(
                """
                insert into actueelbevestiging (id, dialoog_id, medewerker_id, rol, aangemaakt_op)
                values (\(id4()), \(id), \(ik), 'medewerker', \(now))
                """)
            try database.run(
                """
                insert into correctie (id, dialoog_id, wat, oud, nieuw, reden, door_id, rol, aangemaakt_op)
                values (\(id4()), \(id), 'samenvatting', 'x', 'x', 'x', \(ik), 'medewerker', \(now))
                """)
            try database.run(
                """
                insert into overgang (id, naar_dialoog_id, soort, deel_id, overgedragen, aangemaakt_op)
                values (\(id4()), \(id), 'actie', (select id from actie), 0, \(now))
                """)
            try database.run(
                """
                insert into tekstverwijdering (id, dialoog_id, tekst, door_id, aangemaakt_op)
                values (\(id4()), \(id), '/x', \(ik), \(now))
                """)
            let signaal = id4()
            try database.run(
                """
                insert into signaal (id, medewerker_id, soort, drempel, peildatum, bron, criterium, status,
                    dialoog_id, aangemaakt_op, revisie)
                values (\(signaal), \(ik), 'verzuimduur', 1, '2026-11-01', 'x', 'x', 'open', \(id), \(now), 1)
                """)
            try database.run(
                """
                insert into beslisser (id, signaal_id, beslisser_id, rol, besluit, aangemaakt_op)
                values (\(id4()), \(signaal), \(partner), 'gesprekspartner', 'uitnodigen', \(now))
                """)
            let inhoud = #"{"samenvatting":{"tekst":"kanarie-concept-inhoud"}}"#
            try database.run("update concept set inhoud = \(inhoud)")
            try database.run("update idempotentie set antwoord = \(Array("kanarie-kept".utf8)), id = \(id)")
        }
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
