import API
import Model
import SQLite
import Schema
import Store

/// Lets people do things in the record at a moment of the past, through the same operations as everybody.
///
/// So what they leave is right: the feed, the audit chain, the course of each action and who looked.
struct Toneel {
    let environment: Environment
    let transaction: Transaction

    private static let operations = Dictionary(
        routes.map { ($0.operation.handeling, $0.operation) }, uniquingKeysWith: { first, _ in first })

    /// Does one thing as `wie`, and gives what the service answered.
    @discardableResult
    func doe(
        _ handeling: Handeling, als wie: ID, op moment: Instant, bij plek: [(name: String, value: String)] = [],
        query: String? = nil, _ body: Value? = nil
    ) throws(Failure) -> Value {
        guard let operation = Self.operations[handeling] else { throw .notFound }
        return try environment.perform(
            operation, as: wie, in: transaction.at(moment), plek, query: query, body: body
        ).value
    }

    /// Lets a connected system with one scope send something.
    @discardableResult
    func meld(_ handeling: Handeling, met scope: Scope, op moment: Instant, _ body: Value) throws(Failure) -> Value {
        guard let operation = Self.operations[handeling] else { throw .notFound }
        let koppeling = Caller(
            credential: .sleutel(.make(at: moment)), medewerkerId: nil, rollen: [.koppeling], scopes: [scope],
            werkgebied: [], naam: "Demo")
        return try environment.perform(
            operation, as: koppeling, in: transaction.at(moment), body: body
        ).value
    }
}

/// One thing that happens.
struct Stap {
    let op: Instant
    let doe: (Toneel, Instant) throws(Failure) -> Void
}

extension [Stap] {
    /// Lets everything happen in the order of time; what lies ahead does not happen.
    func speel(op toneel: Toneel, tot nu: Instant) throws(Failure) {
        let gebeurd = enumerated().filter { $0.element.op < nu }
        let volgorde = gebeurd.sorted { ($0.element.op, $0.offset) < ($1.element.op, $1.offset) }
        for (_, stap) in volgorde { try stap.doe(toneel, stap.op) }
    }
}
