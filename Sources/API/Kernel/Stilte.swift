import Model
import SQLite
import Schema
import Store

/// Dialogues in which nothing happens: both are reminded once, and a month later the dialogue ends (DOMAIN.md §3).
enum Stilte {
    /// When something last happened in dialogue `d`: to itself, to what runs in it, or to a preparation.
    static let laatst: SQL = """
        max(d.gewijzigd_op, coalesce((select max(gewijzigd_op) from actie where dialoog_id = d.id), ''),
            coalesce((select max(gewijzigd_op) from afspraak where dialoog_id = d.id), ''),
            coalesce((select max(gewijzigd_op) from antwoord where dialoog_id = d.id), ''))
        """

    /// Reminds both of what was silent for eleven months; that itself is no activity.
    static func herinner(limit: Int, in transaction: Transaction) throws(DatabaseError) -> Int {
        let due = try stil(
            Dialoog.maandenTotHerinnering, "(d.herinnerd_op is null or d.herinnerd_op <= \(laatst))", limit,
            in: transaction)
        for dialoog in due {
            try transaction.database.run(
                """
                update dialoog set herinnerd_op = \(transaction.now), revisie = revisie + 1 where id = \(dialoog.id)
                """)
            try transaction.feed(kind: "dialoog", id: dialoog.id, revision: dialoog.revisie + 1)
            try transaction.audit("herinnerAanStilte", kind: "dialoog", id: dialoog.id, actor: .vanzelf)
        }
        return due.count
    }

    /// Ends what stayed silent after the reminder.
    static func sluit(limit: Int, in transaction: Transaction) throws(DatabaseError) -> Int {
        let before = transaction.now.adding(seconds: -Int64(Dialoog.dagenNaHerinnering) * 86_400)
        let due = try stil(
            Dialoog.maandenTotVerloop, "d.herinnerd_op > \(laatst) and d.herinnerd_op <= \(before)", limit,
            in: transaction)
        let boek = Dossierboek(transaction, "laatVerlopen", door: .vanzelf)
        for dialoog in due { try boek.beeindig(dialoog, .verlopen) }
        return due.count
    }

    /// Dialogues in which nothing happened for so many months and nothing is still to come; a draft is erased instead.
    private static func stil(
        _ maanden: Int, _ condition: SQL, _ limit: Int, in transaction: Transaction
    ) throws(DatabaseError) -> [Dialoog] {
        // A day as text comes before every instant of that day.
        let before = transaction.now.day.adding(months: -maanden).adding(days: 1)
        return try Tables.dialogen.all(
            """
            where id in (select d.id from dialoog d
                where d.status not in ('afgerond', 'afgezien', 'ingetrokken') and d.gewijzigd_op < \(before)
                and (d.status <> 'concept' or exists (select 1 from overgang o where o.naar_dialoog_id = d.id))
                and not exists (select 1 from gesprek g where g.dialoog_id = d.id and g.gepland_op > \(transaction.now))
                and not exists (select 1 from actie where dialoog_id = d.id and streefdatum_nu >= \(transaction.now.day)
                    and status in ('open', 'in_uitvoering', 'loopt_vast'))
                and not exists (select 1 from afspraak where dialoog_id = d.id
                    and evaluatie_datum >= \(transaction.now.day) and status in ('voorstel', 'overeengekomen'))
                and \(laatst) < \(before) and \(condition) limit \(limit))
            """, in: transaction.database)
    }
}

extension Call {
    /// When a dialogue ends if nothing happens any more; nil while nobody was reminded, or something happened since.
    func verlooptDatum(_ dialoog: Dialoog) throws(Failure) -> Day? {
        guard let herinnerd = dialoog.herinnerdOp, dialoog.afgerondDatum == nil else { return nil }
        let laatst = try stored { database throws(DatabaseError) in
            try database.first("select \(Stilte.laatst) from dialoog d where d.id = \(dialoog.id)") { $0.instant(0) }
        }
        guard let laatst, laatst < herinnerd else { return nil }
        return max(
            laatst.day.adding(months: Dialoog.maandenTotVerloop),
            herinnerd.day.adding(days: Dialoog.dagenNaHerinnering))
    }
}
