package import API
package import Schema

/// Pages name what they do by the same word as `toegestaneHandelingen`, and so find the operation behind it.
extension Visit {
    private static let operations = Dictionary(
        routes.map { ($0.operation.handeling, $0.operation) }, uniquingKeysWith: { first, _ in first })

    private static func operation(_ handeling: Handeling) throws(Failure) -> Operation {
        guard let operation = operations[handeling] else { throw .notFound }
        return operation
    }

    /// Does the operation that only reads.
    package func ask(
        _ handeling: Handeling, _ parameters: [(name: String, value: String)] = [], query: String? = nil,
        body: Value? = nil
    ) throws(Failure) -> Value {
        try ask(Self.operation(handeling), parameters, query: query, body: body)
    }

    /// Does the operation that changes something; when it is refused nothing of it stays.
    @discardableResult
    package func change(
        _ handeling: Handeling, _ parameters: [(name: String, value: String)] = [], body: Value? = nil,
        revision: Int64? = nil
    ) throws(Failure) -> Value {
        try change(Self.operation(handeling), parameters, body: body, revision: revision)
    }

    /// The whole answer of an operation, such as a file or a page with a link to the next.
    package func answer(
        _ handeling: Handeling, _ parameters: [(name: String, value: String)] = [], query: String? = nil,
        accept: String? = nil
    ) throws(Failure) -> Answer {
        try call.perform(Self.operation(handeling), parameters, query: query, accept: accept)
    }

    /// The person who looks, by id.
    package var me: String { call.who?.medewerkerId?.text ?? "" }

    /// A key for a form that is shown once.
    package var freshKey: String { ID.make(at: call.now).text }
}
