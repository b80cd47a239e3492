@testable import API
import HTTP
import Schema
import Store

extension House {
    /// A call as a worker makes it, on a connection that can leave lines.
    func call(
        _ path: String, _ query: String? = nil, as type: String, _ who: Who? = nil, session: String? = nil
    ) throws -> Call {
        var fields = Fields()
        fields.append("Accept", type)
        if let who { fields.append("Authorization", "Bearer \(people.token(who))") }
        let head = RequestHead(method: .get, path: path, rawQuery: query, fields: fields)
        let caller = try session.map { try self.environment.session($0) } ?? environment.bearer(head)
        let values = try QueryValues(query, Actielijst.lees.query)
        let (environment, now) = (environment, now)
        return try store.writeAndWait(at: now) { transaction -> Verdict<Held> in
            .keep(
                Held(
                    call: Call(
                        environment: environment, database: transaction.database, transaction: transaction,
                        request: Request(head: head), parameters: Parameters(), query: values, who: caller, now: now,
                        prepared: nil)))
        }.call
    }
}

/// Carries a call out of the piece it was made in; the store of a test is idle.
private struct Held: @unchecked Sendable {  // one thread at a time
    let call: Call
}
