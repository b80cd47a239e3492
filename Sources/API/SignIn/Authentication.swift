import Crypto
package import HTTP
import Model
import SQLite
import Schema
import Store

/// Callers that were looked up lately, by the SHA-256 of what they showed.
///
/// A change to tokens, roles, lines of duty or people bumps the generation before its answer leaves, so a revoked
/// token stops at once.
final class CallerCache: Sendable {
    private struct Entry {
        let caller: Caller
        let until: Instant
        let day: Day
    }

    private struct State {
        var generation = 0
        var entries: [SHA256Digest: Entry] = [:]
    }

    private static let limit = 10_000
    private let state = Lock(State())

    var generation: Int { state.withLock { $0.generation } }

    func find(_ hash: SHA256Digest, at now: Instant) -> Caller? {
        guard let entry = state.withLock({ $0.entries[hash] }), now < entry.until, now.day == entry.day else {
            return nil
        }
        return entry.caller
    }

    func add(_ hash: SHA256Digest, _ caller: Caller, until: Instant, at now: Instant, generation: Int) {
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.entries.count >= Self.limit { state.entries.removeAll(keepingCapacity: true) }
            state.entries[hash] = Entry(caller: caller, until: until, day: now.day)
        }
    }

    func changed() {
        state.withLock { state in
            state.generation += 1
            state.entries.removeAll(keepingCapacity: true)
        }
    }
}

extension Environment {
    /// Says that people, units, roles, tokens or sessions changed; call it after COMMIT, before any answer leaves.
    package func peopleChanged() {
        register.changed()
        callers.changed()
    }

    /// Who makes a request with a bearer token; nil without one.
    package func bearer(_ head: RequestHead) throws(Failure) -> Caller? {
        guard let field = head.fields.octets(of: "Authorization") else { return nil }
        let scheme = Array("bearer ".utf8)
        guard field.count > scheme.count, field.count <= 300,
            zip(field, scheme).allSatisfy({ $0 | 0x20 == $1 })
        else { throw .unauthenticated }
        let token = Array(field.dropFirst(scheme.count))
        let caller = try known(token) { database, now, people throws(Failure) in
            try Sleutel.caller(token, in: database, since: people, self, now)
        }
        if case .sleutel(let id) = caller.credential { tokenUses.note(id, at: clock.now()) }
        return caller
    }

    /// Who has the session whose secret a cookie holds; nil when there is no such session any more.
    package func session(_ secret: String) throws(Failure) -> Caller? { try session(hash: Secret.hash(secret)) }

    private func session(hash: String) throws(Failure) -> Caller? {
        do throws(Failure) {
            return try known(Array(hash.utf8)) { database, now, people throws(Failure) in
                try Sessie.caller(hash, in: database, since: people, self, now)
            }
        } catch {
            if case .unauthenticated = error { return nil }
            throw error
        }
    }

    /// Whether somebody is still let in with what they asked with, and as the same: asked between parts of an answer.
    func isStill(_ who: Caller, _ head: RequestHead) throws(Failure) -> Bool {
        guard who.verlooptOp.map({ clock.now() < $0 }) ?? true else { return false }
        return switch who.credential {
        case .sleutel: try bearer(head) == who
        case .sessie(let hash): try session(hash: hash) == who
        }
    }

    private func known(
        _ shown: [UInt8], _ find: (Database, Instant, Int) throws(Failure) -> (caller: Caller, until: Instant)?
    ) throws(Failure) -> Caller {
        let now = clock.now()
        let hash = SHA256.hash(data: shown)
        if let caller = callers.find(hash, at: now) { return caller }
        let (generation, people) = (callers.generation, register.generation)
        let found = try admissionRead { database throws(Failure) in try find(database, now, people) }
        guard let found, now < found.until else { throw .unauthenticated }
        callers.add(hash, found.caller, until: found.until, at: now, generation: generation)
        return found.caller
    }

    /// The person with everything their roles give them; nil when not employed today.
    func personCaller(
        _ id: ID, rollen: Choices<Rol>?, credential: Caller.Credential, in database: Database, since people: Int?,
        at now: Instant
    ) throws(Failure) -> Caller? {
        do throws(DatabaseError) {
            let register = try register.snapshot(in: database, opened: people)
            guard let person = register.personen[id], person.inDienst <= now.day,
                person.uitDienst.map({ now.day <= $0 }) ?? true
            else { return nil }
            let granted = try database.query("select rol from rol where medewerker_id = \(id)") {
                row in Rol(rawValue: row.text(0))
            }
            // A token acts in its one role for as long as the person has that role.
            guard rollen?.allSatisfy({ granted.contains($0) || !Rol.toegekend.contains($0) }) ?? true else {
                return nil
            }
            let units = try database.query("select onderdeel_id from werkgebied where medewerker_id = \(id)") {
                row in row.id(0)
            }
            let holdsTalks = try isGesprekspartner(id, in: database, on: now.day)
            let own: Choices<Rol> = holdsTalks ? [.medewerker, .gesprekspartner] : [.medewerker]
            return Caller(
                credential: credential, medewerkerId: id,
                rollen: rollen ?? own.union(Choices(granted.compactMap(\.self))), scopes: [],
                werkgebied: units.reduce(into: []) { $0.formUnion(register.boom($1)) }, naam: person.naam)
        } catch {
            throw .database(error)
        }
    }

    /// Whether somebody has people in line, stands in for who has, or had them so lately that a talk may still be logged.
    private func isGesprekspartner(_ id: ID, in database: Database, on today: Day) throws(DatabaseError) -> Bool {
        try database.first(
            """
            select exists (select 1 from lijn where gesprekspartner_id = \(id) and van_datum <= \(today)
                and (tot_datum is null or tot_datum > \(today.adding(days: -NieuweDialoog.dagenTerug))))
            or exists (select 1 from waarneming where waarnemer_id = \(id)
                and van_datum <= \(today) and tot_en_met_datum >= \(today))
            """
        ) { row in row.integer(0) == 1 } ?? false
    }
}
