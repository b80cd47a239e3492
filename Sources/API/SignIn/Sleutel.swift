import Crypto
package import Model
package import SQLite
package import Schema
package import Store

/// A bearer token: `inz_<public id>_<256 random bits>`, of which only a SHA-256 is kept.
package enum Sleutel {
    /// How long a new token lasts.
    package static let geldigDagen = 365

    /// Makes a token, writes its hash and gives the token, which is never to be had again.
    package static func maak(
        naam: String, rol: Rol, medewerker: ID?, scopes: [Scope], in transaction: Transaction
    ) throws(DatabaseError) -> (id: ID, token: String) {
        let id = ID.make(at: transaction.now)
        let token = "inz_\(id.text.filter { $0 != "-" })_\(Secret.random())"
        let list = JSON.bytes(.list(scopes.map { .text($0.rawValue) }))
        let ends = transaction.now.adding(seconds: Int64(geldigDagen) * 86_400)
        try transaction.database.run(
            """
            insert into sleutel (id, naam, rol, medewerker_id, scopes, hash, aangemaakt_op, verloopt_op)
            values (\(id), \(naam), \(rol), \(medewerker), \(String(decoding: list, as: UTF8.self)),
                \(Secret.hash(token)), \(transaction.now), \(ends))
            """)
        return (id, token)
    }

    /// Withdraws a token; false when there is none that still counted.
    package static func trekIn(_ id: ID, in transaction: Transaction) throws(DatabaseError) -> Bool {
        try transaction.database.run(
            "update sleutel set ingetrokken_op = \(transaction.now) where id = \(id) and ingetrokken_op is null") == 1
    }

    private struct Kept {
        let hash: String
        let rol: Rol
        let medewerker: ID?
        let scopes: String
        let until: Instant
    }

    /// Who holds `token`, and until when; nil when it is unknown, expired or withdrawn.
    static func caller(
        _ token: [UInt8], in database: Database, since people: Int, _ environment: Environment, _ now: Instant
    ) throws(Failure) -> (caller: Caller, until: Instant)? {
        let text = String(decoding: token, as: UTF8.self)
        guard let id = publicID(text), let row = try find(id, in: database),
            Secret.matches(text, hash: row.hash), now < row.until
        else { return nil }
        var caller = Caller(
            credential: .sleutel(id), medewerkerId: nil, rollen: [row.rol], scopes: scopes(row.scopes),
            werkgebied: [], naam: "")
        if let person = row.medewerker {
            let found = try environment.personCaller(
                person, rollen: [row.rol], credential: .sleutel(id), in: database, since: people, at: now)
            guard let found else { return nil }
            caller = found
        }
        caller.verlooptOp = row.until
        return (caller, row.until)
    }

    private static func find(_ id: ID, in database: Database) throws(Failure) -> Kept? {
        do {
            return try database.first(
                """
                select hash, rol, medewerker_id, scopes, verloopt_op from sleutel
                where id = \(id) and ingetrokken_op is null
                """
            ) { row in
                Kept(
                    hash: row.text(0), rol: Rol(rawValue: row.text(1)) ?? .cijferlezer, medewerker: row.idOrNil(2),
                    scopes: row.text(3),
                    until: row.instant(4))
            }
        } catch {
            throw .database(error)
        }
    }

    private static func publicID(_ token: String) -> ID? {
        let parts = token.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "inz", parts[1].utf8.count == 32 else { return nil }
        var text = ""
        for (index, character) in parts[1].enumerated() {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            text.append(character)
        }
        return ID(text)
    }

    private static func scopes(_ json: String) -> Choices<Scope> {
        guard case .list(let values)? = try? JSON.parse(Array(json.utf8)) else { return [] }
        return Choices(values.compactMap { if case .text(let name) = $0 { Scope(rawValue: name) } else { nil } })
    }
}

/// When each token was last used, until the next upkeep writes it down; losing some minutes of it harms nobody.
final class TokenUses: Sendable {
    private let noted = Lock([ID: Instant]())

    func note(_ id: ID, at now: Instant) { noted.withLock { $0[id] = now } }

    /// Writes down what was noted since the last time.
    func flush(in transaction: Transaction) throws(DatabaseError) {
        let uses = noted.withLock { noted in
            defer { noted = [:] }
            return noted
        }
        for (id, instant) in uses {
            try transaction.database.run("update sleutel set gebruikt_op = \(instant) where id = \(id)")
        }
    }
}

/// Random secrets of which only a hash is kept.
package enum Secret {
    /// 256 random bits, hexadecimal.
    package static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return hex((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The SHA-256 of a secret, hexadecimal.
    package static func hash(_ secret: String) -> String { hex(Array(SHA256.hash(data: Array(secret.utf8)))) }

    /// Whether a secret has this hash, in a time that tells nothing: digests compare in constant time.
    package static func matches(_ secret: String, hash: String) -> Bool {
        SHA256.hash(data: Array(Self.hash(secret).utf8)) == SHA256.hash(data: Array(hash.utf8))
    }

    static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
