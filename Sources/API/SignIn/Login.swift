import HTTP
package import SQLite
package import Schema
package import Store

/// Checks a name and a password: slowly, and as slowly for somebody who does not exist.
package enum Login {
    /// What became of an attempt.
    package enum Outcome: Sendable {
        case welcome(ID)
        case wrong
        /// Too many failures: try again after so many seconds.
        case wait(seconds: Int)
    }

    /// Looks up `naam` (a personeelsnummer or an e-mail address) and checks the password outside any transaction.
    package static func check(
        _ naam: String, _ wachtwoord: String, _ preparation: Preparation
    ) throws(Failure) -> Outcome {
        let environment = preparation.environment
        let now = preparation.now
        let account = "account:" + naam.lowercased()
        let peer = preparation.request.peer
        // Behind a proxy everybody has the same address.
        let isShared = peer.isLoopback || environment.proxies.contains(peer)
        let names: [(String, Throttle.Subject)] =
            [(account, .account)] + (isShared ? [] : [("adres:\(peer)", .address)])
        let wait = names.map { environment.throttle.wait($0.0, at: now) }.max() ?? 0
        guard wait == 0 else { return .wait(seconds: wait) }
        let found = try environment.store.read(worker: preparation.worker) { database throws(Failure) in
            try find(naam, in: database, at: now)
        }
        let isShort = wachtwoord.utf8.count <= 512
        let isRight = try environment.hashing.matches(isShort ? wachtwoord : "", hash: found?.hash)
        guard isRight, isShort, let found else {
            for (name, subject) in names { environment.throttle.failed(name, subject, at: now) }
            return .wrong
        }
        environment.throttle.succeeded(account)
        return .welcome(found.medewerker)
    }

    private static func find(
        _ naam: String, in database: Database, at now: Instant
    ) throws(Failure) -> (medewerker: ID, hash: String)? {
        guard (1...254).contains(naam.utf8.count) else { return nil }
        do {
            let found = try database.query(
                """
                select m.id, w.hash from medewerker m join wachtwoord w on w.medewerker_id = m.id
                where (m.personeelsnummer = \(naam) or m.email = \(naam.lowercased()))
                and m.in_dienst_datum <= \(now.day)
                and (m.uit_dienst_datum is null or m.uit_dienst_datum >= \(now.day)) limit 2
                """
            ) { row in (row.id(0), row.text(1)) }
            // An address that two people share names nobody.
            return found.count == 1 ? found.first : nil
        } catch {
            throw .database(error)
        }
    }

    /// Sets a person's password from its hash and ends their sessions.
    package static func setPassword(_ medewerker: ID, hash: String, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run(
            """
            insert into wachtwoord (medewerker_id, hash, gewijzigd_op) values (\(medewerker), \(hash), \(transaction.now))
            on conflict (medewerker_id) do update set hash = excluded.hash, gewijzigd_op = excluded.gewijzigd_op
            """)
        try Sessie.eindigAlle(medewerker, in: transaction)
    }
}

extension Call {
    /// Begins a session for somebody whose password was right, and gives its secret.
    package func beginSession(_ medewerker: ID) throws(Failure) -> String {
        let transaction = try writing()
        try precondition()
        do { return try Sessie.begin(medewerker, in: transaction) } catch { throw .database(error) }
    }

    /// Who begins a session: as the next request will know them.
    package func begun(_ medewerker: ID, _ secret: String) throws(Failure) -> Caller {
        let caller = try environment.personCaller(
            medewerker, rollen: nil, credential: .sessie(Secret.hash(secret)), in: database, since: nil, at: now)
        guard let caller else { throw .unauthenticated }
        return caller
    }

    /// Ends the session of this secret.
    package func endSession(_ secret: String) throws(Failure) {
        let transaction = try writing()
        do { try Sessie.eindig(secret, in: transaction) } catch { throw .database(error) }
        let environment = environment
        transaction.afterCommit { environment.peopleChanged() }
    }
}
