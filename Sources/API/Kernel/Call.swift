package import HTTP
import Model
package import SQLite
package import Schema
package import Store

/// One request while it is answered, within one snapshot or one transaction of the database.
///
/// It lives on one thread at a time and ends with the answer.
package final class Call {
    package let environment: Environment
    package let database: Database
    /// The transaction to write in; nil on a reader.
    package let transaction: Transaction?
    package let request: Request
    package let parameters: Parameters
    /// What the operation's declared query parameters hold.
    package let query: QueryValues
    /// Who asks; nil only where an operation is open to anyone.
    package let who: Caller?
    /// The instant of the whole request.
    package let now: Instant
    /// The generation of the register from before this snapshot was opened; nil in a transaction.
    let people: Int?
    /// What the request is called in logs and in the audit chain; nil in work of the process itself.
    let trace: Trace?
    /// What was made of the body before any transaction began.
    package let prepared: (any Sendable)?
    var key: IdempotencyKey?
    /// What the caller is to the dialogue asked for last: each of its parts asks again, and lines stand still in a call.
    var known: (dialoog: ID, status: StatusDialoog, relaties: Choices<Relatie>)?
    /// What the organisation chose: read once.
    var chosen: Instellingen?
    /// The action asked for last: who reads it, reads what hangs on it.
    var gevraagdeActie: Actie?
    /// The head of the dialogue asked for last: who takes part in it reads what is written there.
    var gevraagdeDialoog: Dialoogkop?
    /// What the writer answered the text guard, for the next audit row: the answer and the place, never the text.
    var taalantwoorden: [String] = []
    /// The lines this call left: they count for the rest of it, before they are durable.
    var left: Set<SeenLines.Key> = []
    private(set) var hasChecked = false

    init(
        environment: Environment, database: Database, transaction: Transaction?, request: Request,
        parameters: Parameters, query: QueryValues, who: Caller?, now: Instant, prepared: (any Sendable)?,
        people: Int? = nil, trace: Trace? = nil
    ) {
        self.trace = trace
        self.environment = environment
        self.database = database
        self.transaction = transaction
        self.request = request
        self.parameters = parameters
        self.query = query
        self.who = who
        self.now = now
        self.prepared = prepared
        self.people = people
    }

    /// Today in Amsterdam.
    package var today: Day { now.day }

    /// Who asks, where somebody must.
    package func caller() throws(Failure) -> Caller {
        guard let who else { throw .unauthenticated }
        return who
    }

    /// The person who asks; a connected system has none.
    package func person() throws(Failure) -> ID {
        guard let id = try caller().medewerkerId else { throw .forbidden }
        return id
    }

    /// The id in the path under `name`; anything that is no id names nothing.
    package func id(_ name: String) throws(Failure) -> ID {
        guard let text = parameters[name], let id = ID(text) else { throw .notFound }
        return id
    }

    /// The transaction; a read that has to write says so and is run again in one.
    package func writing() throws(Failure) -> Transaction {
        guard let transaction else { throw .needsTransaction }
        return transaction
    }

    /// Passes the gate for an operation that concerns no single record.
    @discardableResult
    package func pass(_ handeling: Handeling) throws(Failure) -> Part {
        switch Gate.decide(handeling, caller: who, relaties: []) {
        case .allowed(let parts): return parts
        case .forbidden, .hidden: throw who == nil ? .unauthenticated : .forbidden
        }
    }

    /// Passes the gate for a record to which the caller is `relaties`.
    package func pass(_ handeling: Handeling, _ relaties: Choices<Relatie>) throws(Failure) -> Part {
        switch Gate.decide(handeling, caller: who, relaties: relaties) {
        case .allowed(let parts): return parts
        case .forbidden: throw .forbidden
        case .hidden: throw .notFound
        }
    }

    /// What must hold before anything is written, in the order of API.md: replay, then 428, then 412.
    ///
    /// Every write calls this once, after the gate and before it reads the body; `revision` is that of the record it
    /// changes, nil where it makes one.
    package func precondition(_ revision: Int64? = nil) throws(Failure) {
        hasChecked = true
        if let answer = try key?.replay(in: database, at: now) {
            try reread(answer)
            throw .replay(answer)
        }
        guard let revision else { return }
        guard let match = request.fields.joined("If-Match") else { throw .preconditionRequired }
        guard EntityTags(match).match(revision: revision) else { throw .preconditionFailed }
    }

    /// A kept answer is read again: what showed a dialogue is for whoever may still see that, and leaves a line as ever.
    private func reread(_ answer: Answer) throws(Failure) {
        guard let about = answer.about else { return }
        if answer.showsDialogue, who?.medewerkerId != nil { _ = try dialoog(about, for: .leesDialoog) }
        let medewerker: ID?
        do {
            medewerker = try database.first("select medewerker_id from dialoog where id = \(about)") { row in row.id(0)
            }
        } catch {
            throw .database(error)
        }
        guard let medewerker else { throw .notFound }
        try leaveLine(medewerker, dialoog: about, answer.showsDialogue ? .dialoog : .actie)
    }

    /// The same for what somebody writes for a long time: a 412 tells what stands there now.
    package func precondition(_ revision: Int64, now: () -> Value) throws(Failure) {
        do throws(Failure) {
            try precondition(revision)
        } catch {
            if case .preconditionFailed = error { throw .outdated(now()) }
            throw error
        }
    }

    /// Keeps the answer under the client's key, as part of the same transaction.
    ///
    /// Of a form only where it led to is kept: a page may show what was typed, or a secret that is shown once.
    func keepAnswer(_ answer: Answer) throws(Failure) {
        assert(
            hasChecked || transaction == nil || !(200..<400).contains(answer.status), "a write passes its precondition")
        guard (200..<400).contains(answer.status), answer.mediaType != Media.html else { return }
        if let key, let transaction { try key.keep(answer, in: transaction) }
    }

    /// The JSON body.
    package func body() throws(Failure) -> Value {
        do throws(JSONError) {
            return try JSON.parse(request.body)
        } catch {
            throw .malformed(error.reason)
        }
    }

    /// The body read as a new record of a shape, with what the server gives.
    package func new<Row: Entity>(
        _ shape: Shape<Row>, _ given: [Given<Row>] = [], within parts: Part = .all
    ) throws(Failure) -> Row {
        let body = try body()
        let row = try Failure.reading { () throws(Complaints) in try shape.create(body, given, within: parts) }
        try waak(over: body, row)
        return row
    }

    /// The record after the merge patch in the body, with what the server changes beside it.
    package func changed<Row: Entity>(
        _ row: Row, _ given: [Given<Row>] = [], within parts: Part = .all
    ) throws(Failure) -> Row {
        let patch = try body()
        let next = try Failure.reading { () throws(Complaints) in
            try Row.shape.change(row, patch, given, within: parts)
        }
        try waak(over: patch, next)
        return next
    }

    /// The names of the fields in a patch, for the audit row: never what they hold.
    package func patchedFields() -> [String] {
        guard case .object(let members)? = try? JSON.parse(request.body) else { return [] }
        return members.map(\.name)
    }

    /// How the audit chain names the caller.
    package var actor: Actor {
        guard let who else { return Actor(kind: "niemand", request: trace?.id) }
        let rol = who.rollen.count == 1 ? who.rollen.first?.rawValue : nil
        return switch who.credential {
        case .sessie: Actor(kind: "persoon", id: who.medewerkerId?.text, role: rol, request: trace?.id)
        case .sleutel(let id): Actor(kind: "sleutel", id: id.text, role: rol, request: trace?.id)
        }
    }

    /// The names of what changed with what was answered to the guard, which is recorded once.
    func metTaalantwoorden(_ fields: [String]) -> [String] {
        defer { taalantwoorden = [] }
        return fields + taalantwoorden
    }

    /// Records a change: a feed row with the new revision and an audit row with the names of what changed.
    package func ledger(
        _ handeling: Handeling, _ kind: String, _ id: ID, _ revision: Int64, fields: [String] = []
    ) throws(Failure) {
        let transaction = try writing()
        do {
            try transaction.feed(kind: kind, id: id, revision: revision)
            try transaction.audit(
                handeling.rawValue, kind: kind, id: id, actor: actor, fields: metTaalantwoorden(fields))
        } catch {
            throw .database(error)
        }
    }
}
