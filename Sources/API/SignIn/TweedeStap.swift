import HTTP
package import Model
package import SQLite
package import Schema
package import Store

/// The second step of signing in: a code that only somebody's own authenticator shows.
package enum TweedeStap {
    /// What a session still lacks; until it is given nobody has a role in it.
    package enum Ontbreekt: Sendable, Equatable {
        /// A code of the authenticator, or a recovery code.
        case code
        /// An authenticator: the person's role asks for one.
        case instellen
    }

    /// The roles that nobody has with a password alone.
    package static let verplichtVoor: Choices<Rol> = [.hrBeheerder, .beheerder]

    /// How many recovery codes somebody gets.
    static let herstelcodes = 10

    struct Stand {
        let geheim: String
        let isBevestigd: Bool
        let laatsteStap: Int64
    }

    static func stand(_ medewerker: ID, in database: Database) throws(DatabaseError) -> Stand? {
        try database.first(
            "select geheim, bevestigd_op, laatste_stap from tweede_stap where medewerker_id = \(medewerker)"
        ) { row in Stand(geheim: row.text(0), isBevestigd: !row.isNull(1), laatsteStap: row.integer(2)) }
    }

    /// What a session lacks of somebody with these roles.
    static func ontbreekt(
        _ medewerker: ID, rollen: Choices<Rol>, isGegeven: Bool, isDemo: Bool, in database: Database
    ) throws(DatabaseError) -> Ontbreekt? {
        if try stand(medewerker, in: database)?.isBevestigd == true { return isGegeven ? nil : .code }
        return isDemo || rollen.isDisjoint(with: verplichtVoor) ? nil : .instellen
    }

    /// Takes the second step away from somebody and ends their sessions; false when there was none.
    package static func wis(_ medewerker: ID, in transaction: Transaction) throws(DatabaseError) -> Bool {
        try transaction.database.run("delete from herstelcode where medewerker_id = \(medewerker)")
        return try transaction.database.run("delete from tweede_stap where medewerker_id = \(medewerker)") == 1
    }

    /// New recovery codes instead of those before; they are never to be had again.
    ///
    /// With 120 random bits a plain hash keeps them (NIST 800-63B, 5.1.2.2).
    static func nieuweHerstelcodes(_ medewerker: ID, in transaction: Transaction) throws(DatabaseError) -> [String] {
        try transaction.database.run("delete from herstelcode where medewerker_id = \(medewerker)")
        var codes: [String] = []
        for _ in 0..<herstelcodes {
            let letters = Array(TOTP.newSecret().lowercased().prefix(24))
            try transaction.database.run(
                "insert into herstelcode (medewerker_id, hash) values (\(medewerker), \(Secret.hash(String(letters))))")
            codes.append(
                stride(from: 0, to: 24, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-"))
        }
        return codes
    }

    /// Uses up a recovery code; false when it is none, or was used before.
    fileprivate static func gebruikHerstelcode(
        _ code: String, _ medewerker: ID, in transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        try transaction.database.run(
            """
            update herstelcode set gebruikt_op = \(transaction.now) where medewerker_id = \(medewerker)
            and hash = \(Secret.hash(code)) and gebruikt_op is null
            """) == 1
    }
}

/// What became of a code.
package enum Codeuitslag: Sendable, Equatable {
    case goed
    case fout
    /// Too many failures: try again after so many seconds.
    case wacht(seconds: Int)
}

extension Call {
    /// The secret for somebody's authenticator: made once, and shown until a first code proves that it arrived.
    package func geheimOmInTeStellen() throws(Failure) -> String {
        let medewerker = try person()
        let transaction = try writing()
        return try Failure.stored { () throws(DatabaseError) in
            if let stand = try TweedeStap.stand(medewerker, in: transaction.database) {
                return stand.isBevestigd ? nil : stand.geheim
            }
            let geheim = TOTP.newSecret()
            try transaction.database.run(
                """
                insert into tweede_stap (medewerker_id, geheim, gemaakt_op)
                values (\(medewerker), \(geheim), \(transaction.now))
                """)
            return geheim
        }.orNotFound()
    }

    /// Takes a code of the authenticator, or a recovery code; each counts once.
    package func neemCode(_ typed: String) throws(Failure) -> Codeuitslag {
        let medewerker = try person()
        let name = "code:" + medewerker.text
        let wait = environment.throttle.wait(name, at: now)
        guard wait == 0 else { return .wacht(seconds: wait) }
        let transaction = try writing()
        let code = typed.lowercased().filter { $0 != "-" && !$0.isWhitespace }
        let isRight = try Failure.stored { () throws(DatabaseError) in
            try isCode(code, of: medewerker, transaction)
        }
        let throttle = environment.throttle
        guard isRight else {
            throttle.failed(name, .account, at: now)
            try note("codeMislukt", of: medewerker)
            return .fout
        }
        transaction.afterCommit { throttle.succeeded(name) }
        return .goed
    }

    private func isCode(
        _ code: String, of medewerker: ID, _ transaction: Transaction
    ) throws(DatabaseError) -> Bool {
        guard code.utf8.count != 24 else {
            guard try TweedeStap.gebruikHerstelcode(code, medewerker, in: transaction) else { return false }
            try transaction.audit("gebruikHerstelcode", kind: "medewerker", id: medewerker, actor: actor)
            return true
        }
        guard code.utf8.count == 6, let stand = try TweedeStap.stand(medewerker, in: transaction.database),
            let step = TOTP.step(of: code, stand.geheim, after: stand.laatsteStap, at: now)
        else { return false }
        try transaction.database.run(
            "update tweede_stap set laatste_stap = \(step) where medewerker_id = \(medewerker)")
        return true
    }

    /// Counts the authenticator as the person's own from now on, and gives the recovery codes.
    package func bevestigTweedeStap() throws(Failure) -> [String] {
        let medewerker = try person()
        let transaction = try writing()
        return try Failure.stored { () throws(DatabaseError) in
            try transaction.database.run(
                """
                update tweede_stap set bevestigd_op = \(transaction.now)
                where medewerker_id = \(medewerker) and bevestigd_op is null
                """)
            try transaction.audit("zetTweedeStapAan", kind: "medewerker", id: medewerker, actor: actor)
            return try TweedeStap.nieuweHerstelcodes(medewerker, in: transaction)
        }
    }

    /// New recovery codes instead of those that were left.
    package func vervangHerstelcodes() throws(Failure) -> [String] {
        let medewerker = try person()
        let transaction = try writing()
        return try Failure.stored { () throws(DatabaseError) in
            try transaction.audit("vervangHerstelcodes", kind: "medewerker", id: medewerker, actor: actor)
            return try TweedeStap.nieuweHerstelcodes(medewerker, in: transaction)
        }
    }

    /// Switches the second step off, for whom no role asks for it.
    package func zetTweedeStapUit() throws(Failure) {
        let medewerker = try person()
        guard try tweedeStap().magUit else { throw .forbidden }
        let transaction = try writing()
        try Failure.stored { () throws(DatabaseError) in
            guard try TweedeStap.wis(medewerker, in: transaction) else { return }
            try transaction.audit("zetTweedeStapUit", kind: "medewerker", id: medewerker, actor: actor)
        }
    }

    /// How the second step of the visitor stands.
    package func tweedeStap() throws(Failure) -> (staatAan: Bool, magUit: Bool, codesOver: Int) {
        let medewerker = try person()
        let isVerplicht = !environment.isDemo && !(who?.rollen ?? []).isDisjoint(with: TweedeStap.verplichtVoor)
        return try Failure.stored { () throws(DatabaseError) in
            let over = try database.first(
                "select count(*) from herstelcode where medewerker_id = \(medewerker) and gebruikt_op is null"
            ) { row in Int(row.integer(0)) }
            let stand = try TweedeStap.stand(medewerker, in: database)
            return (stand?.isBevestigd ?? false, !isVerplicht, over ?? 0)
        }
    }
}

extension Optional {
    /// What is there, or 404.
    fileprivate func orNotFound() throws(Failure) -> Wrapped {
        guard let self else { throw .notFound }
        return self
    }
}
