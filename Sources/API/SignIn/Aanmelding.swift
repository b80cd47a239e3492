import HTTP
import Logging
package import Model
import SQLite
package import Schema
import Store

extension Call {
    /// Begins a session for somebody whose password was right, instead of the one the browser still shows.
    ///
    /// `toestel` is the cookie by which the browser will be known as theirs.
    package func beginSession(_ medewerker: ID, insteadOf old: String?, toestel: String) throws(Failure) -> String {
        let transaction = try writing()
        try precondition()
        let secret = try Failure.stored { () throws(DatabaseError) in
            if let old { try Sessie.eindig(old, in: transaction) }
            try Toestel.onthoud(toestel, medewerker, in: transaction)
            try transaction.audit(
                "meldAan", kind: "medewerker", id: medewerker, actor: Actor(kind: "persoon", id: medewerker.text))
            return try Sessie.begin(medewerker, in: transaction)
        }
        if old != nil { lookAnew(transaction) }
        return secret
    }

    /// Gives a session whose person just proved more a new secret; the old one ends.
    package func raiseSession() throws(Failure) -> String {
        let who = try caller()
        guard case .sessie(let hash) = who.credential, let medewerker = who.medewerkerId else { throw .forbidden }
        let transaction = try writing()
        let secret = try Failure.stored { () throws(DatabaseError) in
            try Sessie.eindig(hash: hash, in: transaction)
            return try Sessie.begin(medewerker, tweede: true, in: transaction)
        }
        lookAnew(transaction)
        return secret
    }

    /// Who has a session that began in this call: as the next request will know them.
    package func begun(_ secret: String) throws(Failure) -> Caller {
        let found = try Sessie.caller(Secret.hash(secret), in: database, since: nil, environment, now)
        guard let found else { throw .unauthenticated }
        return found.caller
    }

    /// Ends the session of this secret.
    package func endSession(_ secret: String) throws(Failure) {
        let transaction = try writing()
        try Failure.stored { () throws(DatabaseError) in
            try Sessie.eindig(secret, in: transaction)
            guard let who, let id = who.medewerkerId else { return }
            try transaction.audit("meldAf", kind: "medewerker", id: id, actor: actor)
        }
        lookAnew(transaction)
    }

    /// Ends one session of the person themself; 404 when they have no such session.
    package func endSession(_ id: ID) throws(Failure) {
        let medewerker = try person()
        let transaction = try writing()
        let isEnded = try Failure.stored { () throws(DatabaseError) in
            let changed = try transaction.database.run(
                """
                update sessie set verloopt_op = \(now)
                where id = \(id) and medewerker_id = \(medewerker) and verloopt_op > \(now)
                """)
            guard changed == 1 else { return false }
            try transaction.audit("eindigSessie", kind: "medewerker", id: medewerker, actor: actor)
            return true
        }
        guard isEnded else { throw .notFound }
        lookAnew(transaction)
    }

    /// Ends all sessions of the person themself and forgets their browsers; with `tokens` their tokens end too.
    package func endEverything(tokens: Bool) throws(Failure) {
        let medewerker = try person()
        let transaction = try writing()
        try Failure.stored { () throws(DatabaseError) in
            try Sessie.eindigAlle(medewerker, in: transaction)
            try Toestel.vergeetAlle(medewerker, in: transaction)
            try transaction.audit("meldOveralAf", kind: "medewerker", id: medewerker, actor: actor)
            guard tokens else { return }
            for id in try Sleutel.geldig(medewerker, in: transaction.database, at: now).map(\.id) {
                _ = try Sleutel.trekIn(id, in: transaction)
                try transaction.audit("trekSleutelIn", kind: "sleutel", id: id, actor: actor)
            }
        }
        lookAnew(transaction)
    }

    /// Withdraws a token of the person themself; 404 when they have no such token.
    package func withdrawToken(_ id: ID) throws(Failure) {
        let medewerker = try person()
        let transaction = try writing()
        let isOwn = try Failure.stored { () throws(DatabaseError) in
            try Sleutel.geldig(medewerker, in: transaction.database, at: now).contains { $0.id == id }
        }
        guard isOwn else { throw .notFound }
        try transaction.trekSleutelIn(id, door: actor)
        lookAnew(transaction)
    }

    /// Leaves a row that somebody failed to get in: never what was typed, and not more rows than a log can bear.
    package func note(_ failure: String, of medewerker: ID?) throws(Failure) {
        guard environment.throttle.isNoted(at: now) else { return }
        let transaction = try writing()
        environment.log.notice("a sign-in failed", metadata: ["step": "\(failure)"])
        try Failure.stored { () throws(DatabaseError) in
            try transaction.audit(failure, kind: "medewerker", id: medewerker, actor: Actor(kind: "niemand"))
        }
    }

    /// Lets sessions and tokens count as they are from the next request on.
    func lookAnew(_ transaction: Transaction) {
        let callers = environment.callers
        transaction.afterCommit { callers.changed() }
    }
}

/// A session as its person sees it.
package struct EigenSessie: Sendable {
    package let id: ID
    package let begonnenOp: Instant
    package let gebruiktOp: Instant
    /// Whether it is the one of this very request.
    package let isDeze: Bool
}

/// A token as its person sees it.
package struct EigenSleutel: Sendable {
    package let id: ID
    package let naam: String
    package let rol: Rol
    package let verlooptOp: Instant
    package let gebruiktOp: Instant?
}

extension Call {
    /// The person's sessions that still count, the newest first.
    package func eigenSessies() throws(Failure) -> [EigenSessie] {
        let ik = try person()
        let deze = if case .sessie(let hash)? = who?.credential { hash } else { "" }
        let sinds = now.adding(seconds: -Sessie.inactief)
        return try Failure.stored { () throws(DatabaseError) in
            try database.query(
                """
                select id, begonnen_op, gebruikt_op, hash from sessie where medewerker_id = \(ik)
                and verloopt_op > \(now) and gebruikt_op > \(sinds) order by begonnen_op desc, id desc limit 200
                """
            ) { row in
                EigenSessie(
                    id: row.id(0), begonnenOp: row.instant(1), gebruiktOp: row.instant(2), isDeze: row.text(3) == deze)
            }
        }
    }

    /// The person's tokens that still count, the newest first.
    package func eigenSleutels() throws(Failure) -> [EigenSleutel] {
        let ik = try person()
        return try Failure.stored { () throws(DatabaseError) in try Sleutel.geldig(ik, in: database, at: now) }
    }
}

extension Sleutel {
    /// The tokens of a person that still count, the newest first.
    static func geldig(_ medewerker: ID, in database: Database, at now: Instant) throws(DatabaseError) -> [EigenSleutel]
    {
        try database.query(
            """
            select id, naam, rol, verloopt_op, gebruikt_op from sleutel where medewerker_id = \(medewerker)
            and ingetrokken_op is null and verloopt_op > \(now) order by id desc
            """
        ) { row in
            EigenSleutel(
                id: row.id(0), naam: row.text(1), rol: Rol(rawValue: row.text(2)) ?? .medewerker,
                verlooptOp: row.instant(3), gebruiktOp: row.instantOrNil(4))
        }
    }
}
