import Model
import SQLite
import Schema
import Store

/// Carries changes of units, people and lines into the tables: the one way for files, systems and commands.
///
/// Each record that changes gets its feed row and audit row; nothing is written that did not change.
struct Personeelsboek {
    private let transaction: Transaction
    private let handeling: Handeling
    private let actor: Actor
    private var onderdelen: [String: ID]
    private var database: Database { transaction.database }

    init(_ transaction: Transaction, _ handeling: Handeling, door actor: Actor) throws(DatabaseError) {
        self.transaction = transaction
        self.handeling = handeling
        self.actor = actor
        let codes = try transaction.database.query("select code, id from onderdeel") { row in (row.text(0), row.id(1)) }
        onderdelen = Dictionary(codes) { $1 }
    }

    /// Adds and overwrites units; whoever works below one that moved is seen by other advisers from now on.
    mutating func voerUit(_ plan: Onderdelenplan) throws(DatabaseError) {
        for gegevens in plan.nieuw {
            let id = ID.make(at: transaction.now)
            onderdelen[gegevens.code] = id
            try Tables.onderdelen.insert(onderdeel(gegevens, id, revisie: 1), in: database)
            try boek("onderdeel", id, 1)
        }
        for gegevens in plan.gewijzigd {
            guard let id = onderdelen[gegevens.code], let oud = try Tables.onderdelen.find(id, in: database) else {
                continue
            }
            let nieuw = onderdeel(gegevens, id, revisie: oud.revisie + 1)
            _ = try Tables.onderdelen.update(nieuw, in: database)
            try boek("onderdeel", id, nieuw.revisie, Self.verschillen(oud, nieuw))
            if oud.bovenliggendId != nieuw.bovenliggendId { try verplaats(onder: id) }
        }
    }

    /// Adds and changes people, then ends lines, then begins them.
    func voerUit(_ plan: Inleesplan) throws(DatabaseError) {
        for gegevens in plan.nieuw {
            guard let onderdeel = onderdelen[gegevens.onderdeelcode] else { continue }
            let id = ID.make(at: transaction.now)
            try Tables.medewerkers.insert(medewerker(gegevens, id, onderdeel, revisie: 1), in: database)
            try boek("medewerker", id, 1)
        }
        for wijziging in plan.gewijzigd { try wijzig(wijziging.gegevens, wijziging.velden) }
        for einde in plan.teEindigen { try eindig(einde.lijn, op: einde.tot) }
        for begin in plan.teBeginnen {
            guard let wie = try persoon(begin.medewerker), let met = try persoon(begin.gesprekspartner) else {
                continue
            }
            let lijn = Lijn(
                id: .make(at: transaction.now), medewerkerId: wie.id, gesprekspartnerId: met.id, vanDatum: begin.van,
                totDatum: nil, bron: .importbestand, revisie: 1)
            try Tables.lijnen.insert(lijn, in: database)
            try boek("lijn", lijn.id, 1)
        }
    }

    private func wijzig(_ gegevens: Medewerkergegevens, _ velden: [Medewerkergegevens.Veld]) throws(DatabaseError) {
        guard let oud = try persoon(gegevens.personeelsnummer), let onderdeel = onderdelen[gegevens.onderdeelcode]
        else { return }
        _ = try Tables.medewerkers.update(
            medewerker(gegevens, oud.id, onderdeel, revisie: oud.revisie + 1), in: database)
        try boek("medewerker", oud.id, oud.revisie + 1, velden.map(\.rawValue))
        if oud.onderdeelId != onderdeel { try verplaats(oud.id) }
    }

    private func eindig(_ lopend: LopendeLijn, op dag: Day) throws(DatabaseError) {
        guard let wie = try persoon(lopend.medewerker), let met = try persoon(lopend.gesprekspartner) else { return }
        let lijnen = try Tables.lijnen.all(
            """
            where medewerker_id = \(wie.id) and gesprekspartner_id = \(met.id) and van_datum = \(lopend.van)
            and (tot_datum is null or tot_datum > \(dag))
            """, in: database)
        for var lijn in lijnen {
            lijn.totDatum = dag
            lijn.revisie += 1
            _ = try Tables.lijnen.update(lijn, in: database)
            try boek("lijn", lijn.id, lijn.revisie, ["totDatum"])
        }
    }

    /// Gives the shared actions of somebody who changed units a new place in the feed: a tombstone for who saw them.
    private func verplaats(_ medewerker: ID) throws(DatabaseError) {
        try database.run(
            """
            update actie_spoor set positie = s.seq, gedeeld_positie = s.seq
            from (select seq from sqlite_sequence where name = 'wijziging') s
            where nu_gedeeld = 1 and actie_id in (select id from actie where medewerker_id = \(medewerker))
            """)
    }

    /// Says of everybody with shared actions in a unit that moved, or below it, that they changed.
    private func verplaats(onder onderdeel: ID) throws(DatabaseError) {
        let mensen = try database.query(
            """
            with recursive boom (id) as (
                select \(onderdeel) union select onderdeel.id from boom join onderdeel on bovenliggend_id = boom.id)
            select medewerker.id, medewerker.revisie from boom join medewerker on onderdeel_id = boom.id
            where exists (select 1 from actie join actie_spoor on actie_id = actie.id
                where actie.medewerker_id = medewerker.id and nu_gedeeld = 1)
            """
        ) { row in (id: row.id(0), revisie: row.integer(1)) }
        for mens in mensen {
            try transaction.feed(kind: "medewerker", id: mens.id, revision: mens.revisie)
            try verplaats(mens.id)
        }
    }

    private func boek(_ soort: String, _ id: ID, _ revisie: Int64, _ velden: [String] = []) throws(DatabaseError) {
        try transaction.feed(kind: soort, id: id, revision: revisie)
        try transaction.audit(handeling.rawValue, kind: soort, id: id, actor: actor, fields: velden)
    }

    private func persoon(_ nummer: String) throws(DatabaseError) -> Medewerker? {
        try Tables.medewerkers.first("where personeelsnummer = \(nummer)", in: database)
    }

    private func onderdeel(_ gegevens: Onderdeelgegevens, _ id: ID, revisie: Int64) -> Onderdeel {
        Onderdeel(
            id: id, code: gegevens.code, naam: gegevens.naam,
            soort: gegevens.soort,
            bovenliggendId: gegevens.bovenliggend.flatMap { onderdelen[$0] }, revisie: revisie)
    }

    private func medewerker(_ gegevens: Medewerkergegevens, _ id: ID, _ onderdeel: ID, revisie: Int64) -> Medewerker {
        Medewerker(
            id: id, personeelsnummer: gegevens.personeelsnummer, voornaam: gegevens.voornaam,
            tussenvoegsel: gegevens.tussenvoegsel, achternaam: gegevens.achternaam, email: gegevens.email,
            onderdeelId: onderdeel, functie: gegevens.functie,
            urenPerWeek: gegevens.urenPerWeek, inDienstDatum: gegevens.inDienst, uitDienstDatum: gegevens.uitDienst,
            revisie: revisie)
    }

    private static func verschillen(_ oud: Onderdeel, _ nieuw: Onderdeel) -> [String] {
        var velden: [String] = []
        if oud.naam != nieuw.naam { velden.append("naam") }
        if oud.soort != nieuw.soort { velden.append("soort") }
        if oud.bovenliggendId != nieuw.bovenliggendId { velden.append("bovenliggendId") }
        return velden
    }
}
