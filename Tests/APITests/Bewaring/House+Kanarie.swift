import API
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

/// A record with something in every table, and words of their own in every text of it.
extension House {
    /// Puts a word of its own in every free text of a table's rows; the words.
    func schrijfWoorden(_ tabel: String, _ velden: [FieldInfo]) throws -> [String] {
        var woorden: [String] = []
        for veld in velden
        where KanarieTests.isVrij(veld) && !["personeelsnummer", "sjabloonCode", "code"].contains(veld.name) {
            let kolom = veld.name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
            let woord = "\(tabel == "tekstverwijdering" ? "/" : "")kanarie-\(tabel)-\(kolom)"
            try write { transaction throws(DatabaseError) in
                try transaction.database.run("update \(raw: tabel) set \(raw: kolom) = \(woord)")
            }
            woorden.append(woord)
        }
        return woorden
    }

    /// One dialogue with a row in every table that goes with it, of which the employee is about to leave.
    func volDossier() throws -> ID {
        let dossier = try settled()
        let id = try id(of: dossier)
        #expect(
            try self.as(.medewerker).post("/v1/concepten", ["inhoud": talk()], key: "sleutel").status == 201)
        try fill(id)
        return id
    }

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
            try database.run(
                """
                insert into verklaring (id, dialoog_id, tekst, aangemaakt_op, gewijzigd_op)
                values (\(id4()), \(id), 'x', \(now), \(now))
                """)
            try database.run(
                """
                insert into bezwaar (id, medewerker_id, dialoog_id, tekst, status, antwoord_uiterlijk_datum,
                    toelichting, afgehandeld_op, aangemaakt_op, revisie)
                values (\(id4()), \(ik), \(id), 'x', 'afgewezen', '2026-12-01', 'x', \(now), \(now), 1)
                """)
            try database.run("insert into lijstkeuze values (\(id4()), \(ik), 'x', 'x', \(now))")
            let inhoud = #"{"samenvatting":{"tekst":"kanarie-concept-inhoud"}}"#
            try database.run("update concept set inhoud = \(inhoud)")
            try database.run("update idempotentie set antwoord = \(Array("kanarie-kept".utf8)), id = \(id)")
        }
    }
}
