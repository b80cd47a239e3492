package import SQLite
package import Schema

/// The answer a repeated request gets back instead of doing its work again.
///
/// A key belongs to one client and lives for 24 hours. Only answers of the 2xx kind and the 303 after a form are kept,
/// in the transaction of the work itself, so that a request repeated after a crash has its effect exactly once.
package struct Idempotentie: Sendable, Equatable {
    /// SHA-256 of what was asked; another hash under the same key is another request.
    package let verzoekHash: [UInt8]
    package let status: Int
    /// The answer's header lines.
    package let velden: String
    package let antwoord: [UInt8]
    /// The record the answer shows: the gate looks at it again, and the answer is erased with it.
    package let soort: String?
    package let id: ID?

    /// How long a key is remembered.
    package static let seconds: Int64 = 24 * 60 * 60

    /// Describes an answer to keep.
    package init(
        verzoekHash: [UInt8], status: Int, velden: String, antwoord: [UInt8], soort: String? = nil, id: ID? = nil
    ) {
        self.verzoekHash = verzoekHash
        self.status = status
        self.velden = velden
        self.antwoord = antwoord
        self.soort = soort
        self.id = id
    }

    /// Finds what this client was answered under this key in the last 24 hours.
    package static func find(
        client: String, sleutel: String, now: Instant, in database: Database
    ) throws(DatabaseError) -> Idempotentie? {
        try database.first(
            """
            select verzoek_hash, status, velden, antwoord, soort, id from idempotentie
            where client = \(client) and sleutel = \(sleutel) and op > \(now.adding(seconds: -seconds))
            """
        ) { row in
            Idempotentie(
                verzoekHash: row.bytes(0), status: Int(row.integer(1)), velden: row.text(2),
                antwoord: row.bytes(3), soort: row.textOrNil(4), id: row.idOrNil(5))
        }
    }

    /// Keeps this answer with the work of the transaction; any other answer is not kept.
    ///
    /// A key that is still alive is a broken UNIQUE: look it up in the same transaction first.
    package func save(client: String, sleutel: String, in transaction: Transaction) throws(DatabaseError) {
        guard (200...299).contains(status) || status == 303 else { return }
        try transaction.database.run(
            """
            delete from idempotentie where client = \(client) and sleutel = \(sleutel)
            and op <= \(transaction.now.adding(seconds: -Self.seconds))
            """)
        try transaction.database.run(
            """
            insert into idempotentie (client, sleutel, verzoek_hash, status, velden, antwoord, soort, id, op)
            values (\(client), \(sleutel), \(verzoekHash), \(status), \(velden), \(antwoord), \(soort), \(id),
            \(transaction.now))
            """)
    }

    /// Forgets the answers that showed an erased record.
    package static func erase(_ id: ID, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run("delete from idempotentie where id = \(id)")
    }

    /// Forgets the answers that hold these octets; so few that they could be anything forget nothing.
    package static func erase(showing octets: [UInt8], in transaction: Transaction) throws(DatabaseError) {
        guard octets.count >= 8 else { return }
        try transaction.database.run("delete from idempotentie where instr(antwoord, \(octets)) > 0")
    }

    /// Forgets at most so many answers that are past their time, and tells how many.
    @discardableResult
    package static func sweep(limit: Int = 500, in transaction: Transaction) throws(DatabaseError) -> Int {
        try transaction.database.run(
            """
            delete from idempotentie where rowid in (select rowid from idempotentie
            where op <= \(transaction.now.adding(seconds: -seconds)) order by op limit \(limit))
            """)
    }
}
