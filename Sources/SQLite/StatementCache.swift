/// Keeps compiled statements by their text, the least recently used leave first.
struct StatementCache {
    /// A text that is told apart by its length and a few octets: hashing all of it took longer than finding a row.
    private struct Key: Hashable {
        let sql: String

        func hash(into hasher: inout Hasher) {
            var sql = sql
            sql.withUTF8 { octets in
                var sample = UInt64(octets.count)
                for octet in stride(from: 7, to: octets.count, by: octets.count / 24 + 1) {
                    sample = sample &* 31 &+ UInt64(octets[octet])
                }
                hasher.combine(sample)
            }
        }
    }

    private let limit: Int
    private var statements: [Key: Statement] = [:]
    private var clock = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Finds a statement for this text that nobody is using, or compiles one.
    mutating func take(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) -> Statement {
        clock += 1
        let key = Key(sql: sql)
        let kept = statements[key]
        if let kept, !kept.isRunning {
            kept.lastUse = clock
            return kept
        }
        let fresh = try Statement(sql, on: connection)
        fresh.lastUse = clock
        if kept == nil { keep(fresh, as: key) }
        return fresh
    }

    /// Finalises everything; the connection cannot close before.
    mutating func removeAll() {
        statements = [:]
    }

    private mutating func keep(_ fresh: Statement, as key: Key) {
        if statements.count >= limit, let oldest = statements.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            statements[oldest.key] = nil
        }
        statements[key] = fresh
    }
}
