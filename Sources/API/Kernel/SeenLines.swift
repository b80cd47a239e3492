import HTTP
package import Model
import SQLite
package import Schema
import Store

/// Which read lines are durable and recent enough to count for another reading (DOMAIN.md R14).
///
/// Bounded: when it is full it forgets everything, which costs a few lines more and never one too few.
final class SeenLines: Sendable {
    struct Key: Hashable, Sendable {
        let lezer: String
        let medewerker: ID
        let dialoog: ID?
        let deel: DeelInzage
    }

    /// What of whose was looked at: a key without the reader.
    private struct Sight: Hashable {
        let medewerker: ID
        let dialoog: ID?
        let deel: DeelInzage

        init(_ key: Key) { (medewerker, dialoog, deel) = (key.medewerker, key.dialoog, key.deel) }

        init(_ medewerker: ID, _ deel: DeelInzage) { (self.medewerker, dialoog, self.deel) = (medewerker, nil, deel) }
    }

    private struct State {
        var count = 0
        var readers: [String: [Sight: Instant]] = [:]
    }

    private static let limit = 50_000
    private let seen = Lock(State())

    func holds(_ key: Key, at now: Instant) -> Bool {
        let since = seen.withLock { $0.readers[key.lezer]?[Sight(key)] }
        return since.map { Self.counts($0, key.deel, at: now) } ?? false
    }

    /// Those of whom the reader has seen no list yet today: asked once for a whole page.
    func unseen(_ medewerkers: Set<ID>, in deel: DeelInzage, by lezer: String, at now: Instant) -> [ID] {
        seen.withLock { state in
            guard let sights = state.readers[lezer] else { return Array(medewerkers) }
            return medewerkers.filter { medewerker in
                !(sights[Sight(medewerker, deel)].map { Self.counts($0, deel, at: now) } ?? false)
            }
        }
    }

    func add(_ key: Key, at now: Instant) {
        seen.withLock { state in
            if state.count >= Self.limit { state = State() }
            if state.readers[key.lezer, default: [:]].updateValue(now, forKey: Sight(key)) == nil { state.count += 1 }
        }
    }

    /// Whether a line of `since` still counts for another reading.
    private static func counts(_ since: Instant, _ deel: DeelInzage, at now: Instant) -> Bool {
        if deel.isLijst { return since.day == now.day && since <= now }
        return since <= now && now < since.adding(seconds: 15 * 60)
    }
}

extension Call {
    /// The same for everybody who stands in a list.
    func leaveLines(_ medewerkers: Set<ID>, _ deel: DeelInzage) throws(Failure) {
        let lezer = try caller().client
        for medewerker in environment.seen.unseen(medewerkers, in: deel, by: lezer, at: now) {
            try leaveLine(medewerker, deel)
        }
    }

    /// Makes sure that the employee can read that the caller looked, before anything leaves.
    ///
    /// The employee's own reading leaves no line. Content counts once per quarter of an hour, a list once a day.
    package func leaveLine(_ medewerker: ID, dialoog: ID? = nil, _ deel: DeelInzage) throws(Failure) {
        let who = try caller()
        // HEAD shows nothing of the record.
        guard who.medewerkerId != medewerker, request.method != .head else { return }
        let key = SeenLines.Key(lezer: who.client, medewerker: medewerker, dialoog: dialoog, deel: deel)
        guard !environment.seen.holds(key, at: now), !left.contains(key) else { return }
        let transaction = try writing()
        let sleutel: ID? = if case .sleutel(let id) = who.credential, who.medewerkerId == nil { id } else { nil }
        let line = Inzage(
            id: .make(at: now), medewerkerId: medewerker, dialoogId: dialoog, lezerId: who.medewerkerId,
            sleutelId: sleutel, rol: rol(of: who, deel), deel: deel, aangemaaktOp: now)
        do { try Tables.inzagen.insert(line, in: database) } catch { throw .database(error) }
        left.insert(key)
        let (seen, now) = (environment.seen, now)
        transaction.afterCommit { seen.add(key, at: now) }
    }

    /// In which role somebody with several looked.
    private func rol(of who: Caller, _ deel: DeelInzage) -> Rol {
        if who.medewerkerId == nil { return .koppeling }
        if deel == .bezwaar { return .hrBeheerder }
        if who.rollen.count == 1, let only = who.rollen.first { return only }
        let isPartner = who.rollen.contains(.gesprekspartner)
        if who.rollen.contains(.hrAdviseur), !isPartner || known?.relaties.contains(.deelnemer) ?? false {
            return .hrAdviseur
        }
        // An owner or a helper looks as the employee they are, whatever they keep besides.
        guard isPartner else { return .medewerker }
        if deel == .dialoog || deel == .dialooglijst || deel == .afspraak { return .gesprekspartner }
        return who.rollen.contains(.hrAdviseur) ? .hrAdviseur : .gesprekspartner
    }
}
