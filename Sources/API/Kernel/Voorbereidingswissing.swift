import Model
import SQLite
import Schema
import Store

/// What has an end before the record itself: preparations, and dialogues that never became more than a draft.
enum Voorbereidingswissing {
    /// Erases both sides of a preparation, with every kept answer that could still show it.
    static func wis(_ dialoog: ID, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run("delete from antwoord where dialoog_id = \(dialoog)")
        try transaction.database.run("delete from voorbereiding where dialoog_id = \(dialoog)")
        try Idempotentie.erase(dialoog, in: transaction)
        try transaction.audit(
            "wisVoorbereiding", kind: "dialoog", id: dialoog, actor: Actor(kind: "systeem"))
    }

    /// Erases preparations that are past their time; an employee who wants to keeps the own answers, for nobody else.
    static func wisVerlopen(limit: Int, in transaction: Transaction) throws(DatabaseError) -> Int {
        let day = transaction.now.day.adding(days: -Dialoog.dagenVoorbereiding)
        // Days are days here: whatever the hour, what was settled on that day has had its time.
        let next = Instant(day.adding(days: 1)) ?? transaction.now
        let due = try transaction.database.query(
            """
            select distinct v.dialoog_id from voorbereiding v join dialoog d on d.id = v.dialoog_id
            where (d.vastgesteld_op < \(next) or d.afgerond_datum <= \(day))
                and (v.zijde = 'gesprekspartner' or v.kopie_bewaren = 0) limit \(limit)
            """
        ) { row in row.id(0) }
        for dialoog in due { try wisOfHoud(dialoog, in: transaction) }
        return due.count
    }

    private static func wisOfHoud(_ dialoog: ID, in transaction: Transaction) throws(DatabaseError) {
        let database = transaction.database
        let houdt = try database.exists(
            "select 1 from voorbereiding where dialoog_id = \(dialoog) and zijde = 'medewerker' and kopie_bewaren = 1")
        guard houdt else { return try wis(dialoog, in: transaction) }
        try database.run("delete from antwoord where dialoog_id = \(dialoog) and zijde = 'gesprekspartner'")
        try database.run("delete from voorbereiding where dialoog_id = \(dialoog) and zijde = 'gesprekspartner'")
        try database.run("update antwoord set gedeeld = 0, revisie = revisie + 1 where dialoog_id = \(dialoog)")
        try Idempotentie.erase(dialoog, in: transaction)
        try transaction.audit("wisVoorbereiding", kind: "dialoog", id: dialoog, actor: Actor(kind: "systeem"))
    }

    /// Erases dialogues that stayed a draft for 90 days after the last change, unless a talk is still to come.
    ///
    /// One that took over agreements, actions or wishes is no draft.
    static func wisConcepten(limit: Int, in transaction: Transaction) throws(DatabaseError) -> Int {
        let (database, now) = (transaction.database, transaction.now)
        let before = now.adding(seconds: -Int64(Dialoog.dagenConcept) * 86_400)
        let due = try database.query(
            """
            select id from dialoog where status = 'concept' and gewijzigd_op <= \(before)
                and not exists (select 1 from overgang o where o.naar_dialoog_id = dialoog.id)
                and not exists (select 1 from antwoord a where a.dialoog_id = dialoog.id and a.gewijzigd_op > \(before))
                and not exists (select 1 from gesprek g where g.dialoog_id = dialoog.id and g.gepland_op > \(now))
            limit \(limit)
            """
        ) { row in row.id(0) }
        for id in due {
            try Vernietiging.wis(dialoog: id, .begonnenNietGevoerd, door: .bewaring, in: transaction)
        }
        return due.count
    }
}
