/// Keeps compiled statements by their text, the least recently used leave first.
struct StatementCache {
    private let limit: Int
    private var statements: [String: Statement] = [:]
    private var clock = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Finds a statement for this text that nobody is using, or compiles one.
    mutating func take(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) -> Statement {
        clock += 1
        let kept = statements[sql]
        if let kept, !kept.isRunning {
            kept.lastUse = clock
            return kept
        }
        let fresh = try Statement(sql, on: connection)
        fresh.lastUse = clock
        if kept == nil { keep(fresh) }
        return fresh
    }

    /// Finalises everything; the connection cannot close before.
    mutating func removeAll() {
        statements = [:]
    }

    private mutating func keep(_ fresh: Statement) {
        if statements.count >= limit, let oldest = statements.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            statements[oldest.key] = nil
        }
        statements[fresh.sql] = fresh
    }
}
