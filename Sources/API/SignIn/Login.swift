import HTTP
import SQLite
package import Schema
import Store

/// Checks a name and a password: slowly, and as slowly for somebody who does not exist.
package enum Login {
    /// What became of an attempt.
    package enum Outcome: Sendable, Equatable {
        case welcome(ID)
        /// Wrong, or held back without saying so; the person when the name is somebody's.
        case wrong(ID?)
        /// Too many failures: try again after so many seconds.
        case wait(seconds: Int)
        /// Too many people sign in at this very moment.
        case busy
    }

    /// What failures are counted under.
    private struct Counters {
        typealias Counter = (name: String, subject: Throttle.Subject)

        /// What makes somebody wait and tells how long.
        let told: [Counter]
        /// What holds a right password back in silence: an answer would tell that a number and an address are one person's.
        let silent: [Counter]
    }

    private struct Account {
        let medewerker: ID
        let hash: String
        /// Whether this browser is one of theirs.
        let isOwnBrowser: Bool
    }

    /// Looks up `naam` (a personeelsnummer or an e-mail address) and checks the password outside any transaction.
    ///
    /// `toestel` is the cookie of a browser in which somebody signed in before.
    package static func check(
        _ naam: String, _ wachtwoord: String, toestel: String?, _ preparation: Preparation
    ) throws(Failure) -> Outcome {
        let environment = preparation.environment
        let (now, throttle) = (preparation.now, environment.throttle)
        let account = try environment.store.read(worker: preparation.worker) { database throws(Failure) in
            try Failure.stored { () throws(DatabaseError) in try find(naam, toestel, in: database, at: now) }
        }
        let counters = counters(naam, account, toestel, preparation)
        let wait = counters.told.map { throttle.wait($0.name, at: now) }.max() ?? 0
        guard wait == 0 else { return .wait(seconds: wait) }
        let isHeld = counters.silent.contains { throttle.wait($0.name, at: now) > 0 }
        let isShort = wachtwoord.utf8.count <= PasswordHashing.octets
        let isRight: Bool
        do throws(Failure) {
            isRight = try environment.hashing.matches(
                isShort ? wachtwoord : "", hash: account?.hash, isKnown: account?.isOwnBrowser ?? false)
        } catch {
            if case .unavailable = error { return .busy }
            throw error
        }
        guard isRight, isShort, !isHeld, let account else {
            for counter in counters.told + (isHeld ? [] : counters.silent) {
                throttle.failed(counter.name, counter.subject, at: now)
            }
            return .wrong(account?.medewerker)
        }
        for counter in counters.told + counters.silent where counter.subject == .account {
            throttle.succeeded(counter.name)
        }
        return .welcome(account.medewerker)
    }

    private static func counters(
        _ naam: String, _ account: Account?, _ toestel: String?, _ preparation: Preparation
    ) -> Counters {
        if let account, account.isOwnBrowser, let toestel {
            return Counters(
                told: [("toestel:\(account.medewerker.text):\(Secret.hash(toestel))", .account)], silent: [])
        }
        let environment = preparation.environment
        let address = environment.client(of: preparation.request.head)
        // Behind a proxy that does not say who asks everybody has the same address.
        let isShared = environment.isShared(address)
        let person: [Counters.Counter] = account.map { [("persoon:" + $0.medewerker.text, .account)] } ?? []
        return Counters(
            told: [("naam:" + naam.lowercased(), .account)]
                + (isShared ? [] : [("adres:\(address.network)", .address)]),
            silent: person)
    }

    private static func find(
        _ naam: String, _ toestel: String?, in database: Database, at now: Instant
    ) throws(DatabaseError) -> Account? {
        guard (1...254).contains(naam.utf8.count) else { return nil }
        let found = try database.query(
            """
            select m.id, w.hash from medewerker m join wachtwoord w on w.medewerker_id = m.id
            where (m.personeelsnummer = \(naam) or m.email = \(naam.lowercased()))
            and m.in_dienst_datum <= \(now.day)
            and (m.uit_dienst_datum is null or m.uit_dienst_datum >= \(now.day)) limit 2
            """
        ) { row in (id: row.id(0), hash: row.text(1)) }
        // An address that two people share names nobody.
        guard found.count == 1, let one = found.first else { return nil }
        let isOwnBrowser = try toestel.map { cookie throws(DatabaseError) in
            try Toestel.isBekend(cookie, one.id, in: database, at: now)
        }
        return Account(medewerker: one.id, hash: one.hash, isOwnBrowser: isOwnBrowser ?? false)
    }
}
