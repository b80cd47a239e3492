internal import Crypto
package import SQLite

/// The last row of the audit chain: what a key signs outside the database.
package struct AuditHead: Sendable, Equatable {
    package let number: Int64
    /// The SHA-256 of that row, 32 bytes.
    package let hash: [UInt8]

    /// The head of an empty chain.
    package static let start = AuditHead(number: 0, hash: [UInt8](repeating: 0, count: 32))

    /// Reads the head from the database.
    package static func stored(in database: Database) throws(DatabaseError) -> AuditHead {
        let last = try database.first("select volgnummer, hash from audit order by volgnummer desc limit 1") {
            row in AuditHead(number: row.integer(0), hash: row.bytes(1))
        }
        return last ?? .start
    }
}

/// One row of the audit chain.
///
/// Its hash is SHA-256 over, in this order: the 32 bytes of the previous row's hash, then volgnummer, op, actor_soort,
/// actor_id, rol, handeling, soort, id, velden and verzoek. Each of the ten is written as its length in four bytes, big
/// end first, and then its UTF-8; volgnummer as eight bytes, big end first; a missing value as the length ff ff ff ff
/// alone. This encoding is frozen: old rows are verified with it for ever.
struct AuditRow {
    let number: Int64
    let at: String
    let actor: Actor
    let action: String
    let kind: String
    let id: String?
    let fields: String

    func insert(after head: AuditHead, in database: Database) throws(DatabaseError) -> AuditHead {
        let hash = hash(after: head.hash)
        try database.run(
            """
            insert into audit (volgnummer, op, actor_soort, actor_id, rol, handeling, soort, id, velden, verzoek, \
            vorige_hash, hash) values (\(number), \(at), \(actor.kind), \(actor.id), \(actor.role), \(action), \
            \(kind), \(id), \(fields), \(actor.request), \(head.hash), \(hash))
            """)
        return AuditHead(number: number, hash: hash)
    }

    func hash(after previous: [UInt8]) -> [UInt8] {
        var bytes = previous
        bytes.reserveCapacity(previous.count + 320)
        Self.append(length: 8, to: &bytes)
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
        for text in [at, actor.kind, actor.id, actor.role, action, kind, id, fields, actor.request] {
            guard let text else {
                Self.append(length: .max, to: &bytes)
                continue
            }
            Self.append(length: UInt32(text.utf8.count), to: &bytes)
            bytes += text.utf8
        }
        return Array(SHA256.hash(data: bytes))
    }

    private static func append(length: UInt32, to bytes: inout [UInt8]) {
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: length >> UInt32(shift)))
        }
    }
}

/// The first row of the audit chain that is not what was written.
package struct AuditFault: Sendable, Equatable {
    /// The row's volgnummer; of a missing row the number it should have.
    package let number: Int64
    package let reason: String
}

/// Reads the whole chain and tells where it breaks.
enum AuditChain {
    static func verify(_ database: Database) throws(DatabaseError) -> (rows: Int64, fault: AuditFault?) {
        var head = AuditHead.start
        var fault: AuditFault?
        let columns: SQL = """
            select volgnummer, op, actor_soort, actor_id, rol, handeling, soort, id, velden, verzoek, vorige_hash, hash
            from audit order by volgnummer
            """
        try database.each(columns) { row in
            guard fault == nil else { return }
            fault = check(row, after: &head)
        }
        if fault == nil { fault = try missingTail(after: head, in: database) }
        return (head.number, fault)
    }

    private static func check(_ row: borrowing Row, after head: inout AuditHead) -> AuditFault? {
        let number = row.integer(0)
        guard number == head.number + 1 else {
            return AuditFault(number: head.number + 1, reason: "de regel ontbreekt")
        }
        let actor = Actor(
            kind: row.text(2), id: row.textOrNil(3), role: row.textOrNil(4), request: row.textOrNil(9))
        let stored = AuditRow(
            number: number, at: row.text(1), actor: actor, action: row.text(5), kind: row.text(6),
            id: row.textOrNil(7), fields: row.text(8))
        guard row.bytes(10) == head.hash else {
            return AuditFault(number: number, reason: "de regel sluit niet aan op de vorige")
        }
        let hash = row.bytes(11)
        guard stored.hash(after: head.hash) == hash else {
            return AuditFault(number: number, reason: "de inhoud van de regel is veranderd")
        }
        head = AuditHead(number: number, hash: hash)
        return nil
    }

    /// AUTOINCREMENT remembers the highest number ever used, so a tail that was cut off shows.
    private static func missingTail(after head: AuditHead, in database: Database) throws(DatabaseError) -> AuditFault? {
        let last = try database.first("select seq from sqlite_sequence where name = 'audit'") {
            row in row.integer(0)
        }
        // Deleting that memory is tampering as well.
        if (last ?? 0) < head.number { return AuditFault(number: head.number, reason: "de teller loopt achter") }
        guard let last, last > head.number else { return nil }
        return AuditFault(number: head.number + 1, reason: "de regel ontbreekt")
    }
}
