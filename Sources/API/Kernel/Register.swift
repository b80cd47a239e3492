import Model
package import SQLite
package import Schema
import Store

/// Names and units of everybody, in memory: lists and screens name people on every line.
///
/// It is a copy of the tables as of the last commit; a write bumps the generation before its answer leaves, and the
/// next reader makes a new copy, so that a client reads its own writes.
package final class Register: Sendable {
    /// What is known of a person here.
    package final class Persoon: Sendable {
        package let naam: String
        package let personeelsnummer: String
        package let onderdeelId: ID
        /// The code and the name of the unit.
        package let onderdeel: (code: String, naam: String)
        package let inDienst: Day
        package let uitDienst: Day?

        fileprivate init?(_ row: borrowing Row, _ onderdelen: [ID: (code: String, naam: String)]) {
            guard let onderdeel = ID(row.text(5)), let inDienst = Day(row.text(6)) else { return nil }
            naam = Medewerker.naam(row.text(1), row.textOrNil(2), row.text(3))
            personeelsnummer = row.text(4)
            onderdeelId = onderdeel
            self.onderdeel = onderdelen[onderdeel] ?? ("", "")
            self.inDienst = inDienst
            uitDienst = row.textOrNil(7).flatMap { Day($0) }
        }
    }

    /// Everybody and every unit at one moment.
    package final class Snapshot: Sendable {
        package let personen: [ID: Persoon]
        package let onderdelen: [ID: (code: String, naam: String)]
        private let kinderen: [ID: [ID]]
        private let perOnderdeel: [ID: [ID]]

        init(in database: Database) throws(DatabaseError) {
            var onderdelen: [ID: (code: String, naam: String)] = [:]
            var kinderen: [ID: [ID]] = [:]
            try database.each("select id, code, naam, bovenliggend_id from onderdeel") { row in
                guard let id = ID(row.text(0)) else { return }
                onderdelen[id] = (row.text(1), row.text(2))
                if let boven = row.textOrNil(3).flatMap({ ID($0) }) { kinderen[boven, default: []].append(id) }
            }
            var personen: [ID: Persoon] = [:]
            try database.each(
                """
                select id, voornaam, tussenvoegsel, achternaam, personeelsnummer, onderdeel_id, in_dienst_datum,
                    uit_dienst_datum from medewerker
                """
            ) { row in
                if let id = ID(row.text(0)), let persoon = Persoon(row, onderdelen) { personen[id] = persoon }
            }
            self.personen = personen
            self.onderdelen = onderdelen
            self.kinderen = kinderen
            perOnderdeel = Dictionary(grouping: personen.keys) { personen[$0]?.onderdeelId ?? $0 }
        }

        /// The name of a person; a person that is gone has none.
        package func naam(_ id: ID?) -> String { id.flatMap { personen[$0]?.naam } ?? "" }

        /// Whether a person left before `dag`.
        package func isUitDienst(_ id: ID?, op dag: Day) -> Bool {
            id.flatMap { personen[$0]?.uitDienst }.map { $0 < dag } ?? false
        }

        /// Who works, or worked last, in a unit itself.
        package func mensen(in onderdeel: ID) -> [ID] { perOnderdeel[onderdeel] ?? [] }

        /// A unit and everything below it.
        package func boom(_ id: ID) -> Set<ID> {
            var found: Set<ID> = []
            var waiting = [id]
            while let next = waiting.popLast() {
                if found.insert(next).inserted { waiting += kinderen[next] ?? [] }
            }
            return found
        }
    }

    private struct State {
        var generation = 0
        var copied = -1
        var snapshot: Snapshot?
    }

    private let state = Lock(State())

    /// How often people or units changed; ask before the snapshot of the database is opened that is read from then.
    package var generation: Int { state.withLock { $0.generation } }

    /// Everybody as of now, from memory when nothing changed since the copy was made.
    ///
    /// `opened` is the generation from before the database's snapshot was opened: what changed in between is not in a
    /// new copy, and then others don't get it. It is nil in a transaction, which nothing can overtake.
    package func snapshot(in database: Database, opened: Int?) throws(DatabaseError) -> Snapshot {
        let (generation, known) = state.withLock { ($0.generation, $0.copied == $0.generation ? $0.snapshot : nil) }
        if let known { return known }
        let fresh = try Snapshot(in: database)
        state.withLock { state in
            guard state.generation == opened ?? generation else { return }
            state.snapshot = fresh
            state.copied = state.generation
        }
        return fresh
    }

    /// Says that people or units changed; call it after COMMIT and before any answer leaves.
    package func changed() { state.withLock { $0.generation += 1 } }
}

extension Call {
    /// Names and units of everybody; inside a transaction that changes them, ask the tables instead.
    package func register() throws(Failure) -> Register.Snapshot {
        do { return try environment.register.snapshot(in: database, opened: people) } catch { throw .database(error) }
    }
}
