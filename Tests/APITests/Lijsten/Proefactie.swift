import API
import HTTP
import Model
import SQLite
import Schema
import Store

/// An action written straight into the tables with its course, as the service would have recorded it.
struct Proefactie: Sendable {
    /// How it stood from an instant on.
    struct Stand: Sendable {
        var op: Instant
        var status = "open"
        var nu: Day
        var vast: Day?
    }

    var id: ID
    var medewerker: ID
    var dialoog: ID
    var omschrijving = "Iets afspreken."
    var soort: String?
    /// Nil is HR.
    var eigenaar: ID?
    var steun: ID?
    var eerst: Day
    var hrDelen = "gedeeld"
    /// From the first; the last is how it stands now.
    var standen: [Stand]

    var nu: Stand { standen[standen.count - 1] }

    func insert(_ transaction: Transaction) throws(DatabaseError) {
        let (last, day) = (nu, nu.op.day)
        try transaction.database.run(
            """
            insert into actie (id, dialoog_id, medewerker_id, omschrijving, soort_ondersteuning, eigenaar_soort,
                eigenaar_id, steun_van_id, streefdatum_eerst, streefdatum_nu, gereed_datum, vervallen_datum,
                vastgelopen_sinds, status, hr_delen, aangemaakt_op, gewijzigd_op, revisie)
            values (\(id), \(dialoog), \(medewerker), \(omschrijving), \(soort),
                \(eigenaar == nil ? "hr" : "persoon"), \(eigenaar), \(steun), \(eerst), \(last.nu),
                \(last.status == "gereed" ? day : nil), \(last.status == "vervallen" ? day : nil), \(last.vast),
                \(last.status), \(hrDelen), \(standen[0].op), \(last.op), \(standen.count))
            """)
        for (place, stand) in standen.enumerated() { try insert(stand, place, transaction) }
        try record(transaction, ooitGedeeld: hrDelen == "gedeeld" || eigenaar == nil)
    }

    private func insert(_ stand: Stand, _ place: Int, _ transaction: Transaction) throws(DatabaseError) {
        let until = standen.dropFirst(place + 1).first?.op
        try transaction.database.run(
            """
            insert into actie_stand (actie_id, revisie, van_op, tot_op, status, streefdatum_nu, vastgelopen_sinds)
            values (\(id), \(place + 1), \(stand.op), \(until), \(stand.status), \(stand.nu), \(stand.vast))
            """)
    }

    /// Feeds a change and moves the trace along.
    func record(_ transaction: Transaction, ooitGedeeld: Bool) throws(DatabaseError) {
        try transaction.feed(kind: "actie", id: id, revision: 1)
        try transaction.database.run(
            """
            insert into actie_spoor (actie_id, positie, medewerker_id, ooit_gedeeld, nu_gedeeld, gedeeld_positie)
            values (\(id), (select max(positie) from wijziging), \(medewerker), \(ooitGedeeld), coalesce((select
                hr_delen = 'gedeeld' or eigenaar_soort = 'hr' from actie where id = \(id)), 0),
                iif(\(ooitGedeeld), (select max(positie) from wijziging), null))
            on conflict (actie_id) do update set positie = excluded.positie,
                ooit_gedeeld = max(ooit_gedeeld, excluded.ooit_gedeeld), nu_gedeeld = excluded.nu_gedeeld,
                gedeeld_positie = iif(max(nu_gedeeld, excluded.nu_gedeeld) = 1, excluded.positie, gedeeld_positie)
            """)
    }
}

extension House {
    /// A dialogue that was held, between these two.
    func proefdialoog(_ medewerker: Who = .medewerker, _ partner: Who = .gesprekspartner) throws -> ID {
        let (nieuw, van, met, nu) = (ID.make(at: now), id(medewerker), id(partner), now)
        try write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                insert into dialoog (id, medewerker_id, gesprekspartner_id, soort, wijze, aanleiding,
                    aangevraagd_door, sjabloon_code, sjabloon_versie, status, gevoerd_datum, onderwerpen,
                    met_kanttekening, aangemaakt_op, gewijzigd_op, revisie)
                values (\(nieuw), \(van), \(met), 'individueel', 'achteraf', 'gesprekscyclus', 'gesprekspartner',
                    'kort', 1, 'gevoerd', \(nu.day), '[]', 0, \(nu), \(nu), 1)
                """)
        }
        return nieuw
    }

    /// An action of the employee that runs, due so many days from today; `change` makes it another.
    func proefactie(
        _ dialoog: ID, _ medewerker: Who = .medewerker, over days: Int = 14,
        _ change: (inout Proefactie) -> Void = { _ in }
    ) throws -> ID {
        let due = today.adding(days: days)
        var actie = Proefactie(
            id: .make(at: now), medewerker: id(medewerker), dialoog: dialoog, eigenaar: id(medewerker), eerst: due,
            standen: [.init(op: now, nu: due)])
        change(&actie)
        let made = actie
        try write { transaction throws(DatabaseError) in try made.insert(transaction) }
        return made.id
    }

    /// Changes an action as a handler would: column, feed and trace.
    func wijzig(_ actie: ID, _ setting: SQL, ooitGedeeld: Bool = false) throws {
        let (medewerker, nu) = (id(.medewerker), now)
        try write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "update actie set \(setting), gewijzigd_op = \(nu) where id = \(actie)")
            let trace = Proefactie(
                id: actie, medewerker: medewerker, dialoog: actie, eerst: nu.day, standen: [.init(op: nu, nu: nu.day)])
            try trace.record(transaction, ooitGedeeld: ooitGedeeld)
        }
    }
}
