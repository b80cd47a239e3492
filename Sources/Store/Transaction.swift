package import SQLite
package import Schema

/// The open transaction a piece of work writes in, with the ledger that every write feeds.
///
/// It is valid only while the piece runs.
package struct Transaction {
    /// The one connection that writes.
    package let database: Database
    /// The instant of this piece of work; all its rows carry it.
    package let now: Instant
    let ledger: Ledger

    /// The same transaction at another instant: only for made-up data that tells of the past.
    package func at(_ instant: Instant) -> Transaction {
        Transaction(database: database, now: instant, ledger: ledger)
    }

    /// Tells the change feed that a record now has this revision, and says at which position.
    @discardableResult
    package func feed(kind: String, id: ID, revision: Int64) throws(DatabaseError) -> Int64 {
        try database.run(
            "insert into wijziging (soort, id, revisie, op) values (\(kind), \(id), \(revision), \(now))")
        return database.lastRow
    }

    /// Adds a row to the audit chain: who did what to which record, with names of fields and never their content.
    package func audit(
        _ action: String, kind: String, id: ID?, actor: Actor, fields: [String] = []
    ) throws(DatabaseError) {
        let row = AuditRow(
            number: ledger.head.number + 1, at: now.text, actor: actor, action: action, kind: kind, id: id?.text,
            fields: fields.joined(separator: ","))
        ledger.head = try row.insert(after: ledger.head, in: database)
    }

    /// Runs the body in a savepoint of its own; what it throws takes its changes back and leaves the rest standing.
    package func attempt<Result, Failure: DatabaseFailure>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let mark = ledger.mark
        do { try database.run("savepoint poging") } catch { throw Failure(error) }
        let result: Result
        do throws(Failure) {
            result = try body()
        } catch {
            // After some faults SQLite has taken the whole batch back already; then there is no savepoint either.
            if !database.isAutocommit {
                _ = try? database.run("rollback to poging")
                // Going back to a savepoint leaves it standing: an import would pile up one for each refused line.
                _ = try? database.run("release poging")
            }
            ledger.goBack(to: mark)
            throw error
        }
        do { try database.run("release poging") } catch { throw Failure(error) }
        return result
    }

    /// Runs the body when this piece is on disk and before any answer of its batch leaves: for caches and counters.
    package func afterCommit(_ body: @escaping () -> Void) {
        ledger.hooks.append(body)
    }
}

/// Who acts, as the audit chain names it: kinds and ids, never a person's name.
package struct Actor: Sendable, Equatable {
    /// What kind of caller: `persoon`, `sleutel`, `systeem`.
    package let kind: String
    package let id: String?
    package let role: String?
    /// The id of the request it acts in.
    package let request: String?

    /// Describes a caller.
    package init(kind: String, id: String? = nil, role: String? = nil, request: String? = nil) {
        self.kind = kind
        self.id = id
        self.role = role
        self.request = request
    }
}
