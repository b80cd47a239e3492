import HTTP
package import Schema
package import Store

extension Call {
    /// Does an operation of the API on behalf of the same caller, in the same snapshot or transaction.
    ///
    /// This is how pages read and write: through the same gate and the same rules, with the same answers.
    package func perform(
        _ operation: Operation, _ parameters: [(name: String, value: String)] = [], query: String? = nil,
        body: Value? = nil, revision: Int64? = nil, accept: String? = nil, taalwacht: String? = nil
    ) throws(Failure) -> Answer {
        guard let who, Gate.mayEver(operation.handeling, caller: who) else { throw .forbidden }
        if operation.writes { _ = try writing() }
        let inner = try inside(operation, parameters, query, body, revision, accept, taalwacht)
        inner.left = left
        defer { left = inner.left }
        return try operation.run(inner)
    }

    /// A call for an operation as if it had come in beside this one.
    func inside(
        _ operation: Operation, _ parameters: [(name: String, value: String)], _ query: String?,
        _ body: Value? = nil, _ revision: Int64? = nil, _ accept: String? = nil, _ taalwacht: String? = nil
    ) throws(Failure) -> Call {
        var fields = Fields()
        if let revision { fields.append("If-Match", "\"r\(revision)\"") }
        if let accept { fields.append("Accept", accept) }
        if let taalwacht { fields.append(Self.taalwachtHeader, taalwacht) }
        let head = RequestHead(
            method: operation.writes ? .post : .get, path: request.path, rawQuery: query, fields: fields,
            peer: request.peer)
        return Call(
            environment: environment, database: database, transaction: transaction,
            request: Request(head: head, body: body.map(JSON.bytes) ?? []), parameters: Parameters(parameters),
            query: try QueryValues(query, operation.query), who: who, now: now, prepared: prepared, people: people,
            trace: trace)
    }

    /// Does some work that is taken back whole when it throws, while the call itself goes on: to show a form again.
    package func attempt<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        let before = left
        do throws(Failure) {
            return try writing().attempt(body)
        } catch {
            // A line that was taken back was not left.
            left = before
            throw error
        }
    }
}

extension Environment {
    /// Does an operation of the API as a person, in work of the process itself and at the instant of its transaction.
    ///
    /// For made-up data: the gate, the rules and the ledger are everybody's; a revision need not be named.
    package func perform(
        _ operation: Operation, as person: ID, in transaction: Transaction,
        _ parameters: [(name: String, value: String)] = [], query: String? = nil, body: Value? = nil
    ) throws(Failure) -> Answer {
        let now = transaction.now
        let who = try personCaller(
            person, rollen: nil, credential: .sessie("proces"), in: transaction.database, since: nil, at: now)
        guard let who else { throw .forbidden }
        return try perform(operation, as: who, in: transaction, parameters, query: query, body: body)
    }

    /// The same for whoever that is: a connected system too.
    package func perform(
        _ operation: Operation, as who: Caller, in transaction: Transaction,
        _ parameters: [(name: String, value: String)] = [], query: String? = nil, body: Value? = nil
    ) throws(Failure) -> Answer {
        guard Gate.mayEver(operation.handeling, caller: who) else { throw .forbidden }
        var fields = Fields()
        if operation.isConditional { fields.append("If-Match", "*") }
        let head = RequestHead(
            method: operation.writes ? .post : .get, path: "/", rawQuery: query, fields: fields)
        let call = Call(
            environment: self, database: transaction.database, transaction: transaction,
            request: Request(head: head, body: body.map(JSON.bytes) ?? []), parameters: Parameters(parameters),
            query: try QueryValues(query, operation.query), who: who, now: transaction.now, prepared: nil)
        return try operation.run(call)
    }
}

extension Answer {
    /// The JSON of this answer as a value.
    package var value: Value { (try? JSON.parse(body)) ?? .null }
}
