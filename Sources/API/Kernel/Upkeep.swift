import Logging
import Model
import SQLite
import Schema
import Store

/// What has to happen by itself, a little at a time: nothing stays longer than it was promised.
package enum Upkeep {
    /// How long a concept is kept (DECISIONS 20), in days.
    package static let conceptDays = 90

    /// How long the copies stay that the program itself puts aside before a migration and a restore, in days.
    package static let copyDays = 30

    private static let slice = 500

    /// How many departures and silent dialogues are dealt with at once: each may end a good deal.
    private static let ends = 50

    /// Writes down when tokens were used, ends what leaving and silence end; forgets ended sessions, browsers, links,
    /// answers of idempotency keys that are a day old, drafts, preparations, signals and files that were only tried out.
    ///
    /// It is one ordinary piece of work among the others; call it every minute or so.
    package static func run(_ environment: Environment) {
        let now = environment.clock.now()
        environment.store.write(
            WritePiece(at: now) { transaction throws(DatabaseError) -> Verdict<Int> in
                try Idempotentie.sweep(limit: slice, in: transaction)
                try environment.tokenUses.flush(in: transaction)
                try Sessie.vergeet(limit: slice, in: transaction)
                try Toestel.vergeet(limit: slice, in: transaction)
                try Toegangslink.vergeet(limit: slice, in: transaction)
                try Accountgebeurtenis.vergeet(limit: slice, in: transaction)
                let concepts = try eraseConcepts(in: transaction)
                let drafts = try Voorbereidingswissing.wisConcepten(limit: slice, in: transaction)
                let prepared = try Voorbereidingswissing.wisVerlopen(limit: slice, in: transaction)
                let signals = try Signaalwissing.wisVerlopen(limit: slice, in: transaction)
                try Vernietiging.verklaar(.concept, ["concept": Int64(concepts)], in: transaction)
                try Vernietiging.verklaar(.voorbereiding, ["voorbereiding": Int64(prepared)], in: transaction)
                try Vernietiging.verklaar(.signaal, ["signaal": Int64(signals)], in: transaction)
                try end(environment, in: transaction)
                return .keep(concepts + drafts + prepared + signals)
            } done: { result in
                // What was erased is still in the log until it is emptied (secure_delete clears the pages only).
                if case .success(let erased) = result, erased > 0 { environment.emptyLog() }
            })
        environment.proefbestanden.vergeet(op: now)
        retain(environment, on: now)
    }

    /// Once a day, and again after a start: what the terms of retention say.
    private static func retain(_ environment: Environment, on now: Instant) {
        if environment.bewaring.withLock({ $0.moetLegen }) { environment.emptyLog() }
        guard environment.bewaring.withLock({ $0.dag }) != now.day else { return }
        do throws(Failure) {
            let erased = try Bewaring.voerUit(environment)
            environment.store.removeCopies(olderThan: copyDays)
            environment.bewaring.withLock { ($0.dag, $0.laatste) = (now.day, now) }
            let total = erased.values.reduce(0) { $0 + $1.values.reduce(0, +) }
            if total > 0 { environment.log.notice("retention erased records", metadata: ["records": "\(total)"]) }
        } catch {
            let cause: String = if case .database(let cause) = error { "\(cause)" } else { "the store takes no work" }
            environment.log.error("retention did not finish", metadata: ["error": "\(cause)"])
        }
    }

    /// Ends what leaving and long silence end.
    private static func end(_ environment: Environment, in transaction: Transaction) throws(DatabaseError) {
        if try Vertrek.verwerk(limit: ends, in: transaction) > 0 {
            transaction.afterCommit { environment.peopleChanged() }
        }
        _ = try Stilte.herinner(limit: ends, in: transaction)
        _ = try Stilte.sluit(limit: ends, in: transaction)
    }

    private static func eraseConcepts(in transaction: Transaction) throws(DatabaseError) -> Int {
        let before = transaction.now.adding(seconds: -Int64(conceptDays) * 86_400)
        let old = try transaction.database.query(
            "select id from concept where aangemaakt_op <= \(before) order by id limit \(slice)"
        ) { row in row.id(0) }
        for id in old {
            _ = try Tables.concepten.delete(id, in: transaction.database)
            try transaction.audit("wisConcept", kind: "concept", id: id, actor: Actor(kind: "systeem"))
        }
        return old.count
    }
}
