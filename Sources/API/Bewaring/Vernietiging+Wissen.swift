package import Model
package import SQLite
package import Schema
package import Store

/// How many records of each kind went, by rule.
package typealias Wistelling = [Vernietigingsregel: [String: Int64]]

extension Vernietiging {
    /// Erases a dialogue with everything in it, as `Wistabel` says; what stays is that it was there.
    ///
    /// Copies elsewhere get tombstones in the feed. The text leaves the log as well once that is emptied: call
    /// `Environment.emptyLog()` after the commit. The answer is how many rows of each table went.
    @discardableResult
    package static func wis(
        dialoog id: ID, _ regel: Vernietigingsregel, door actor: Actor, in transaction: Transaction
    ) throws(DatabaseError) -> [String: Int64] {
        let database = transaction.database
        guard let dialoog = try Tables.dialogen.find(id, in: database) else { return [:] }
        let acties = try Tables.acties.all("where dialoog_id = \(id) order by id", in: database)
        let afspraken = try Tables.afspraken.all("where dialoog_id = \(id) order by id", in: database)
        let aantallen = try telling(bijDialoog: id, in: database)
        for deel in [id] + acties.map(\.id) + afspraken.map(\.id) { try Idempotentie.erase(deel, in: transaction) }
        try maakLos(id, in: database)
        if regel == .opVerzoek { try Signaalwissing.wis(van: id, in: transaction) }
        _ = try Tables.dialogen.delete(id, in: database)
        try transaction.feed(kind: "dialoog", id: id, revision: dialoog.revisie + 1)
        for afspraak in afspraken {
            try transaction.feed(kind: "afspraak", id: afspraak.id, revision: afspraak.revisie + 1)
        }
        for actie in acties { try begraaf(actie, in: transaction) }
        if regel != .begonnenNietGevoerd {
            try onthoud(dialoog, acties, afspraken, in: transaction)
        }
        try transaction.audit(
            "wisDialoog", kind: "dialoog", id: id, actor: actor, fields: [regel.rawValue])
        try verklaar(regel, aantallen, in: transaction)
        return aantallen
    }

    /// Erases somebody who left, unless a record of somebody else still names them.
    package static func wis(persoon id: ID, in transaction: Transaction) throws(DatabaseError) -> [String: Int64] {
        do throws(DatabaseError) {
            return try transaction.attempt { () throws(DatabaseError) in try wisPersoon(id, in: transaction) }
        } catch {
            // The database itself says that something still points there.
            guard error.isConstraint else { throw error }
            return [:]
        }
    }

    private static func wisPersoon(_ id: ID, in transaction: Transaction) throws(DatabaseError) -> [String: Int64] {
        let database = transaction.database
        guard let persoon = try Tables.medewerkers.find(id, in: database) else { return [:] }
        var aantallen: [String: Int64] = [:]
        // The person goes last: the others point there.
        for regel in Wistabel.tabellen.sorted(by: { $1.tabel == "medewerker" && $0.tabel != "medewerker" }) {
            guard case .weg(let rijen) = regel.bijPersoon else { continue }
            let aantal = try database.run("delete from \(raw: regel.tabel) where \(rijen(id))")
            if aantal > 0 { aantallen[regel.tabel] = Int64(aantal) }
        }
        try transaction.feed(kind: "medewerker", id: id, revision: persoon.revisie + 1)
        try transaction.audit("wisPersoon", kind: "medewerker", id: id, actor: .bewaring)
        try verklaar(.persoonNaVertrek, aantallen, in: transaction)
        return aantallen
    }

    /// Adds numbers to the receipt of today by this rule.
    package static func verklaar(
        _ regel: Vernietigingsregel, _ aantallen: [String: Int64], in transaction: Transaction
    ) throws(DatabaseError) {
        guard aantallen.contains(where: { $1 > 0 }) else { return }
        let (database, now) = (transaction.database, transaction.now)
        let dag = now.day
        guard
            var verklaring = try Tables.vernietigingen.first(
                "where vernietigd_datum = \(dag) and regel = \(regel)", in: database)
        else {
            return try Tables.vernietigingen.insert(
                Vernietiging(
                    id: .make(at: now), vernietigdDatum: dag, regel: regel, aantallen: rij(aantallen),
                    aangemaaktOp: now, gewijzigdOp: now, revisie: 1), in: database)
        }
        let eerder = Dictionary(verklaring.aantallen.map { ($0.soort, $0.aantal) }, uniquingKeysWith: +)
        verklaring.aantallen = rij(eerder.merging(aantallen, uniquingKeysWith: +))
        verklaring.gewijzigdOp = now
        verklaring.revisie += 1
        _ = try Tables.vernietigingen.update(verklaring, in: database)
    }

    /// Numbers by kind, in order of kind.
    static func rij(_ aantallen: [String: Int64]) -> [Vernietigdaantal] {
        aantallen.filter { $1 > 0 }.sorted { $0.key < $1.key }.map(Vernietigdaantal.init(soort:aantal:))
    }

    /// How many rows of each table go with a dialogue.
    static func telling(bijDialoog id: ID, in database: Database) throws(DatabaseError) -> [String: Int64] {
        var aantallen: [String: Int64] = [:]
        for regel in Wistabel.tabellen {
            guard case .weg(let rijen) = regel.bijDialoog else { continue }
            let aantal = try database.first("select count(*) from \(raw: regel.tabel) where \(rijen(id))") {
                row in row.integer(0)
            }
            if let aantal, aantal > 0 { aantallen[regel.tabel] = aantal }
        }
        return aantallen
    }

    /// What went on in another dialogue no longer names an agreement of this one.
    private static func maakLos(_ dialoog: ID, in database: Database) throws(DatabaseError) {
        for tabel in ["wens", "actie"] {
            try database.run(
                """
                update \(raw: tabel) set afspraak_id = null where dialoog_id <> \(dialoog)
                and afspraak_id in (select id from afspraak where dialoog_id = \(dialoog))
                """)
        }
    }

    /// The tombstone for copies of an action elsewhere: HR's list finds it by its place in the feed.
    private static func begraaf(_ actie: Actie, in transaction: Transaction) throws(DatabaseError) {
        try transaction.feed(kind: "actie", id: actie.id, revision: actie.revisie + 1)
        try transaction.database.run(
            """
            update actie_spoor set positie = w.positie,
                gedeeld_positie = iif(nu_gedeeld = 1, w.positie, gedeeld_positie), nu_gedeeld = 0
            from (select max(positie) as positie from wijziging where id = \(actie.id)) w
            where actie_id = \(actie.id)
            """)
    }

    /// Remembers for whom each id is 410 from now on; what only the employee could see, the employee alone.
    private static func onthoud(
        _ dialoog: Dialoog, _ acties: [Actie], _ afspraken: [Afspraak], in transaction: Transaction
    ) throws(DatabaseError) {
        let gedeeld = [dialoog.id] + afspraken.map(\.id) + acties.filter { !$0.isPersoonlijk }.map(\.id)
        let eigen = acties.filter(\.isPersoonlijk).map(\.id)
        for (ids, partner) in [(gedeeld, Optional(dialoog.gesprekspartnerId)), (eigen, nil)] {
            for id in ids {
                try transaction.database.run(
                    """
                    insert into vernietigd (id, medewerker_id, gesprekspartner_id, op)
                    values (\(id), \(dialoog.medewerkerId), \(partner), \(transaction.now))
                    """)
            }
        }
    }
}

extension Actor {
    /// What happens by itself.
    static let bewaring = Actor(kind: "systeem", role: "bewaring")
}
