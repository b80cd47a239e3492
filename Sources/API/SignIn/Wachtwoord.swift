import HTTP
package import Model
package import SQLite
package import Schema
import Store

/// Setting a password, and what ends with the old one.
package enum Wachtwoord {
    /// Sets somebody's password from its hash: their sessions, known browsers and open links end.
    static func zet(_ hash: String, van medewerker: ID, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run(
            """
            insert into wachtwoord (medewerker_id, hash, gewijzigd_op) values (\(medewerker), \(hash), \(transaction.now))
            on conflict (medewerker_id) do update set hash = excluded.hash, gewijzigd_op = excluded.gewijzigd_op
            """)
        try Sessie.eindigAlle(medewerker, in: transaction)
        try Toestel.vergeetAlle(medewerker, in: transaction)
        try transaction.database.run("delete from toegangslink where medewerker_id = \(medewerker)")
    }

    /// What is wrong with a password for somebody; nil when nothing is.
    static func bezwaar(
        _ wachtwoord: String, van medewerker: ID, in database: Database
    ) throws(DatabaseError) -> Wachtwoordeisen.Bezwaar? {
        let eigen = try database.first(
            "select personeelsnummer, voornaam, achternaam, email from medewerker where id = \(medewerker)"
        ) { row in [row.text(0), row.text(1), row.text(2), row.textOrNil(3) ?? ""] }
        return Wachtwoordeisen.bezwaar(wachtwoord, eigen: eigen ?? [])
    }

    /// What became of a wish for another password, as far as can be told before the transaction.
    package enum Wens: Sendable {
        /// The new one is good, and the one before was right.
        case kan(nieuw: String, oud: String)
        case bezwaar(Wachtwoordeisen.Bezwaar)
        /// The one before was not right.
        case onjuist
        case wacht(seconds: Int)
        case druk
    }

    /// Checks the password of now and the new one, and hashes that; slowly, so outside any transaction.
    package static func toets(
        oud: String, nieuw: String, _ preparation: Preparation
    ) throws(Failure) -> Wens {
        guard let who = preparation.who, who.ontbreekt == nil, let ik = who.medewerkerId else {
            throw .unauthenticated
        }
        let environment = preparation.environment
        let name = "wachtwoord:" + ik.text
        let wait = environment.throttle.wait(name, at: preparation.now)
        guard wait == 0 else { return .wacht(seconds: wait) }
        let (hash, bezwaar) = try environment.store.read(worker: preparation.worker) { database throws(Failure) in
            try Failure.stored { () throws(DatabaseError) -> (String?, Wachtwoordeisen.Bezwaar?) in
                let hash = try database.first("select hash from wachtwoord where medewerker_id = \(ik)") { row in
                    row.text(0)
                }
                return (hash, try Self.bezwaar(nieuw, van: ik, in: database))
            }
        }
        do throws(Failure) {
            let isShort = oud.utf8.count <= PasswordHashing.octets
            guard try environment.hashing.matches(isShort ? oud : "", hash: hash, isKnown: true), isShort, let hash
            else {
                environment.throttle.failed(name, .account, at: preparation.now)
                return .onjuist
            }
            environment.throttle.succeeded(name)
            if let bezwaar { return .bezwaar(bezwaar) }
            return .kan(nieuw: try environment.hashing.hash(nieuw), oud: hash)
        } catch {
            if case .unavailable = error { return .druk }
            throw error
        }
    }
}

extension Call {
    /// Gives the person a new password; all their sessions end, and this browser gets a new one, whose secret it gives.
    package func wijzigWachtwoord(_ nieuw: String, instead oud: String, toestel: String) throws(Failure) -> String {
        let medewerker = try person()
        let transaction = try writing()
        try Failure.stored { () throws(DatabaseError) in
            // Somebody else who changed it meanwhile was first.
            guard
                try database.exists(
                    "select 1 from wachtwoord where medewerker_id = \(medewerker) and hash = \(oud)")
            else { return false }
            try Wachtwoord.zet(nieuw, van: medewerker, in: transaction)
            try Toestel.onthoud(toestel, medewerker, in: transaction)
            try transaction.audit(
                "wijzigWachtwoord", kind: "medewerker", id: medewerker, actor: actor, fields: ["wachtwoord"])
            return true
        }.orConflict("/oud", "intussen_gewijzigd", "Het wachtwoord is intussen gewijzigd.")
        return try raiseSession()
    }
}

/// A link with which one person chooses a password: 256 random bits, for a few days and for once.
///
/// The product sends no mail: who keeps the accounts hands the link over.
package enum Toegangslink {
    /// How long a link lasts, in hours.
    package static let geldigUren: Int64 = 72

    /// Whose link it is.
    package struct Houder: Sendable {
        package let medewerker: ID
        package let personeelsnummer: String
        package let voornaam: String
    }

    /// Makes a link for somebody, instead of the one before, and gives its secret, which is never to be had again.
    static func maak(voor medewerker: ID, in transaction: Transaction) throws(DatabaseError) -> String {
        let secret = Secret.random()
        let now = transaction.now
        try transaction.database.run(
            """
            insert into toegangslink (medewerker_id, hash, gemaakt_op, verloopt_op)
            values (\(medewerker), \(Secret.hash(secret)), \(now), \(now.adding(seconds: geldigUren * 3_600)))
            on conflict (medewerker_id) do update set hash = excluded.hash, gemaakt_op = excluded.gemaakt_op,
                verloopt_op = excluded.verloopt_op
            """)
        return secret
    }

    /// The path of the page behind a link.
    package static func pad(_ secret: String) -> String { "/toegang/" + secret }

    /// Whose link this is; nil when it is unknown, used or expired.
    package static func houder(
        _ secret: String, in database: Database, at now: Instant
    ) throws(DatabaseError) -> Houder? {
        try database.first(
            """
            select m.id, m.personeelsnummer, m.voornaam from toegangslink t join medewerker m on m.id = t.medewerker_id
            where t.hash = \(Secret.hash(secret)) and t.verloopt_op > \(now)
            and (m.uit_dienst_datum is null or m.uit_dienst_datum >= \(now.day))
            """
        ) { row in Houder(medewerker: row.id(0), personeelsnummer: row.text(1), voornaam: row.text(2)) }
    }

    /// Forgets links that expired, at most `limit` at once.
    static func vergeet(limit: Int, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run(
            """
            delete from toegangslink where medewerker_id in
                (select medewerker_id from toegangslink where verloopt_op <= \(transaction.now) limit \(limit))
            """)
    }

    /// Hashes the password that somebody chose behind a link; only a good password behind a good link costs that work.
    package static func toets(
        _ wachtwoord: String, _ secret: String, _ preparation: Preparation
    ) throws(Failure) -> Wachtwoord.Wens {
        let environment = preparation.environment
        let found = try environment.store.read(worker: preparation.worker) { database throws(Failure) in
            try Failure.stored { () throws(DatabaseError) -> (ID, Wachtwoordeisen.Bezwaar?)? in
                guard let houder = try houder(secret, in: database, at: preparation.now) else { return nil }
                return (
                    houder.medewerker, try Wachtwoord.bezwaar(wachtwoord, van: houder.medewerker, in: database)
                )
            }
        }
        guard let (_, bezwaar) = found else { throw .notFound }
        if let bezwaar { return .bezwaar(bezwaar) }
        do throws(Failure) {
            return .kan(nieuw: try environment.hashing.hash(wachtwoord), oud: "")
        } catch {
            if case .unavailable = error { return .druk }
            throw error
        }
    }
}

extension Call {
    /// Whose link this is, or 404.
    package func houder(van link: String) throws(Failure) -> Toegangslink.Houder {
        let houder = try Failure.stored { () throws(DatabaseError) in
            try Toegangslink.houder(link, in: database, at: now)
        }
        guard let houder else { throw .notFound }
        return houder
    }

    /// Sets the password that somebody chose behind a link; the link is used up, and all else of theirs ends.
    package func kiesWachtwoord(_ hash: String, link: String) throws(Failure) {
        let medewerker = try houder(van: link).medewerker
        let transaction = try writing()
        try precondition()
        try Failure.stored { () throws(DatabaseError) in
            try Wachtwoord.zet(hash, van: medewerker, in: transaction)
            try transaction.meld(.linkGebruikt, aan: medewerker)
            try transaction.audit(
                "kiesWachtwoord", kind: "medewerker", id: medewerker,
                actor: Actor(kind: "persoon", id: medewerker.text), fields: ["wachtwoord"])
        }
        lookAnew(transaction)
    }

    /// Makes a link for somebody, on a page of who keeps the accounts; never for oneself.
    package func maakToegangslink(voor medewerker: ID) throws(Failure) -> String {
        try magAccounts()
        guard medewerker != who?.medewerkerId else { throw .forbidden }
        return try writing().maakToegangslink(voor: medewerker, door: actor)
    }

    /// How somebody's account stands, for who keeps the accounts.
    package func account(_ medewerker: ID) throws(Failure) -> Accountstand {
        try magAccounts()
        let stand = try Failure.stored { () throws(DatabaseError) in
            try database.first(
                """
                select (select gewijzigd_op from wachtwoord where medewerker_id = m.id),
                    (select verloopt_op from toegangslink where medewerker_id = m.id and verloopt_op > \(now)),
                    exists (select 1 from tweede_stap where medewerker_id = m.id and bevestigd_op is not null),
                    m.uit_dienst_datum is not null and m.uit_dienst_datum < \(now.day)
                from medewerker m where m.id = \(medewerker)
                """
            ) { row in
                Accountstand(
                    wachtwoordOp: row.instantOrNil(0), linkTot: row.instantOrNil(1),
                    heeftTweedeStap: row.integer(2) == 1, isWeg: row.integer(3) == 1)
            }
        }
        guard let stand else { throw .notFound }
        return stand
    }

    /// Who keeps the accounts: the beheerder, as in the one table.
    private func magAccounts() throws(Failure) {
        guard who?.rollen.contains(.beheerder) == true else { throw .forbidden }
    }
}

/// How an account stands; nothing of what its person does with it.
package struct Accountstand: Sendable {
    package let wachtwoordOp: Instant?
    package let linkTot: Instant?
    package let heeftTweedeStap: Bool
    package let isWeg: Bool
}

extension Transaction {
    /// Makes a link for somebody who is employed, or will be.
    func maakToegangslink(voor medewerker: ID, door actor: Actor) throws(Failure) -> String {
        let secret = try Failure.stored { () throws(DatabaseError) -> String? in
            let isThere = try database.exists(
                """
                select 1 from medewerker where id = \(medewerker)
                and (uit_dienst_datum is null or uit_dienst_datum >= \(now.day))
                """)
            guard isThere else { return nil }
            try audit("maakToegangslink", kind: "medewerker", id: medewerker, actor: actor)
            try meld(.linkGemaakt, aan: medewerker)
            return try Toegangslink.maak(voor: medewerker, in: self)
        }
        guard let secret else {
            throw .conflict("/personeelsnummer", "uit_dienst", "Deze persoon is niet meer in dienst.")
        }
        return secret
    }

    /// Takes the second step away from somebody who lost it; all their sessions end.
    func wisTweedeStap(van nummer: String, door actor: Actor) throws(Failure) -> ID {
        let id = try persoon(nummer).id
        try Failure.stored { () throws(DatabaseError) in
            guard try TweedeStap.wis(id, in: self) else { return false }
            try Sessie.eindigAlle(id, in: self)
            try audit("wisTweedeStap", kind: "medewerker", id: id, actor: actor)
            try meld(.tweedeStapGewist, aan: id)
            return true
        }.orConflict("/personeelsnummer", "geen_tweede_stap", "Deze persoon heeft geen tweede stap.")
        return id
    }
}
