import Model
package import SQLite
package import Schema
package import Store

/// A session of somebody who signed in; the cookie holds 256 random bits, the database their hash.
package enum Sessie {
    /// How long a session lasts without use, and at the most, in seconds.
    package static let inactief: Int64 = 30 * 60
    package static let hoogstens: Int64 = 10 * 60 * 60
    /// How old the noted last use may become before it is written again, in seconds.
    package static let bijwerken: Int64 = 60
    /// How long an ended session is remembered, in seconds: a form left open in it still finds its own person.
    package static let onthouden: Int64 = 7 * 86_400

    /// When a session ends if nothing more is done in it.
    package struct Einde: Sendable {
        package let op: Instant
        /// How many seconds from now that is.
        package let over: Int64
        /// Whether it ends then however much is done in it.
        package let isVast: Bool
    }

    /// Begins a session and gives its secret; `tweede` says that the second step was taken.
    package static func begin(
        _ medewerker: ID, tweede: Bool = false, in transaction: Transaction
    ) throws(DatabaseError) -> String {
        let secret = Secret.random()
        let now = transaction.now
        try transaction.database.run(
            """
            insert into sessie (hash, id, medewerker_id, begonnen_op, gebruikt_op, verloopt_op, tweede_op)
            values (\(Secret.hash(secret)), \(ID.make(at: now)), \(medewerker), \(now), \(now),
                \(now.adding(seconds: hoogstens)), \(tweede ? now : nil))
            """)
        return secret
    }

    /// Ends a session.
    package static func eindig(_ secret: String, in transaction: Transaction) throws(DatabaseError) {
        let (hash, now) = (Secret.hash(secret), transaction.now)
        try transaction.database.run(
            "update sessie set verloopt_op = \(now) where hash = \(hash) and verloopt_op > \(now)")
    }

    static func eindig(hash: String, in transaction: Transaction) throws(DatabaseError) {
        let now = transaction.now
        try transaction.database.run(
            "update sessie set verloopt_op = \(now) where hash = \(hash) and verloopt_op > \(now)")
    }

    /// Ends all sessions of a person.
    package static func eindigAlle(_ medewerker: ID, in transaction: Transaction) throws(DatabaseError) {
        let now = transaction.now
        try transaction.database.run(
            "update sessie set verloopt_op = \(now) where medewerker_id = \(medewerker) and verloopt_op > \(now)")
    }

    /// Forgets sessions that ended long enough ago, at most `limit` at once.
    static func vergeet(limit: Int, in transaction: Transaction) throws(DatabaseError) {
        let before = transaction.now.adding(seconds: -onthouden)
        try transaction.database.run(
            """
            delete from sessie where hash in (select hash from sessie where verloopt_op <= \(before) limit \(limit))
            """)
    }

    /// The token that forms of a session carry: made from its stored hash, so it tells later whose session it was.
    static func formToken(_ hash: String) -> String { Secret.hash("formulier:" + hash) }

    /// The token that forms of the session with this secret carry; nobody finds the secret from it.
    package static func formToken(for secret: String) -> String { formToken(Secret.hash(secret)) }

    /// Notes that a session is used.
    package static func gebruik(_ hash: String, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run("update sessie set gebruikt_op = \(transaction.now) where hash = \(hash)")
    }

    /// Who has the session with this hash, and until when that may be believed without looking again.
    static func caller(
        _ hash: String, in database: Database, since people: Int?, _ environment: Environment, _ now: Instant
    ) throws(Failure) -> (caller: Caller, until: Instant)? {
        let row = try Failure.stored { () throws(DatabaseError) in
            try database.first(
                "select medewerker_id, gebruikt_op, verloopt_op, tweede_op from sessie where hash = \(hash)"
            ) { row in (id: row.id(0), gebruikt: row.instant(1), tot: row.instant(2), isGegeven: !row.isNull(3)) }
        }
        guard let row, now < row.tot, now < row.gebruikt.adding(seconds: inactief),
            var caller = try environment.personCaller(
                row.id, rollen: nil, credential: .sessie(hash), in: database, since: people, at: now)
        else { return nil }
        let ontbreekt = try Failure.stored { () throws(DatabaseError) in
            try TweedeStap.ontbreekt(
                row.id, rollen: caller.rollen, isGegeven: row.isGegeven, isDemo: environment.isDemo, in: database)
        }
        if let ontbreekt { caller = caller.without(ontbreekt) }
        caller.verlooptOp = row.tot
        return (caller, min(row.tot, now.adding(seconds: bijwerken)))
    }
}

extension Call {
    /// Whether a form with this token was shown to this person, in a session that may have ended since.
    package func wasShown(_ token: String, to medewerker: ID) throws(Failure) -> Bool {
        let hashes = try Failure.stored { () throws(DatabaseError) in
            try database.query(
                """
                select hash from sessie where medewerker_id = \(medewerker)
                and verloopt_op > \(now.adding(seconds: -Sessie.onthouden)) order by begonnen_op desc limit 200
                """
            ) { row in row.text(0) }
        }
        return hashes.contains { Secret.matches(token, hash: Secret.hash(Sessie.formToken($0))) }
    }

    /// When the session ends if nothing more is done in it.
    package var sessionEnd: Sessie.Einde? {
        guard let who, case .sessie(let hash) = who.credential, let end = who.verlooptOp else { return nil }
        let used = environment.uses.isDue(hash, at: now) ? now : environment.uses.last(hash) ?? now
        let idle = used.adding(seconds: Sessie.inactief)
        let op = min(end, idle)
        return Sessie.Einde(op: op, over: max(0, (op.milliseconds - now.milliseconds) / 1000), isVast: end <= idle)
    }

    /// Notes that a session is used, at most once a minute, so that idling ends it and working does not.
    package func noteUse(of secret: String) throws(Failure) {
        guard case .sessie(let hash)? = who?.credential, environment.uses.isDue(hash, at: now) else { return }
        let transaction = try writing()
        do { try Sessie.gebruik(hash, in: transaction) } catch { throw .database(error) }
        let (uses, now) = (environment.uses, now)
        transaction.afterCommit { uses.note(hash, at: now) }
    }
}

/// When the use of each session was last written down; bounded, and forgetting costs one write.
final class SessionUses: Sendable {
    private static let limit = 20_000
    private let noted = Lock([String: Instant]())

    func isDue(_ hash: String, at now: Instant) -> Bool {
        guard let last = noted.withLock({ $0[hash] }) else { return true }
        return now < last || last.adding(seconds: Sessie.bijwerken) <= now
    }

    func last(_ hash: String) -> Instant? { noted.withLock { $0[hash] } }

    func note(_ hash: String, at now: Instant) {
        noted.withLock { noted in
            if noted.count >= Self.limit { noted.removeAll(keepingCapacity: true) }
            noted[hash] = now
        }
    }
}
