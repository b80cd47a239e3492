package import HTTP
import Model
package import Schema

/// One operation of the API: what it is called and may take, what it answers, and what runs.
///
/// Declared beside its handler as a `static let`; `routes` puts it at a method and a path.
package struct Operation: Sendable {
    /// What the body of a request holds.
    package enum Body: Sendable {
        case none
        /// A JSON object by one of a shape's schemas.
        case json(name: String, components: [Component])
        /// A merge patch by a shape's change schema.
        case patch(name: String, components: [Component])
        /// A file of comma-separated values, at most so many octets.
        case csv(limit: Int)

        /// A new record of a shape.
        package static func new<Row: Entity>(_ shape: Shape<Row>) -> Body {
            .json(name: shape.componentName(.new), components: shape.components([.new]))
        }

        /// A change of a record.
        package static func change<Row: Entity>(_ shape: Shape<Row>) -> Body {
            .patch(name: shape.componentName(.change), components: shape.components([.change]))
        }
    }

    /// What a successful answer holds.
    package enum Form: Sendable {
        case nothing
        /// One record; `made` says 201 with `Location`.
        case record(name: String, components: [Component], isMade: Bool)
        /// One record that was there (200) or is made (201 with `Location`).
        case either(name: String, components: [Component])
        /// A page of records, as JSON, CSV and NDJSON; `stand` says that it carries a feed position.
        case list(name: String, components: [Component], hasPosition: Bool)
        /// A document of its own schema.
        case document(Value)
        /// A text of another media type.
        case file(String)

        package static func one<Row: Entity>(_ shape: Shape<Row>) -> Form {
            .record(name: shape.componentName(.record), components: shape.components([.record]), isMade: false)
        }

        package static func made<Row: Entity>(_ shape: Shape<Row>) -> Form {
            .record(name: shape.componentName(.record), components: shape.components([.record]), isMade: true)
        }

        package static func oneOrMade<Row: Entity>(_ shape: Shape<Row>) -> Form {
            .either(name: shape.componentName(.record), components: shape.components([.record]))
        }

        package static func many<Row: Entity>(_ shape: Shape<Row>, hasPosition: Bool = false) -> Form {
            .list(
                name: shape.componentName(.record), components: shape.components([.record]), hasPosition: hasPosition)
        }
    }

    package let handeling: Handeling
    /// One Dutch sentence.
    package let summary: String
    package let query: [any QueryParameter]
    package let body: Body
    package let form: Form
    /// Whether it changes the record.
    package let writes: Bool
    /// Whether the record has a revision that `If-Match` must name.
    package let isConditional: Bool
    let prepare: (@Sendable (Preparation) throws(Failure) -> any Sendable)?
    let run: @Sendable (Call) throws(Failure) -> Answer
    /// The answer of an operation that is always the same; the database is not asked.
    var fixed: Answer?

    /// An operation whose answer is always the same.
    package static func fixed(_ handeling: Handeling, _ summary: String, _ form: Form, _ answer: Answer) -> Operation {
        var operation = read(handeling, summary, form) { _ in answer }
        operation.fixed = answer
        return operation
    }

    /// An operation that only reads.
    package static func read(
        _ handeling: Handeling, _ summary: String, query: [any QueryParameter] = [], _ form: Form,
        run: @escaping @Sendable (Call) throws(Failure) -> Answer
    ) -> Operation {
        Operation(
            handeling: handeling, summary: summary, query: query, body: .none, form: form, writes: false,
            isConditional: false, prepare: nil, run: run)
    }

    /// An operation that reads by what a body asks: nothing personal stands in a URI.
    package static func ask(
        _ handeling: Handeling, _ summary: String, _ body: Body, _ form: Form,
        run: @escaping @Sendable (Call) throws(Failure) -> Answer
    ) -> Operation {
        Operation(
            handeling: handeling, summary: summary, query: [], body: body, form: form, writes: false,
            isConditional: false, prepare: nil, run: run)
    }

    /// An operation that makes something.
    package static func make(
        _ handeling: Handeling, _ summary: String, query: [any QueryParameter] = [], _ body: Body, _ form: Form,
        prepare: (@Sendable (Preparation) throws(Failure) -> any Sendable)? = nil,
        run: @escaping @Sendable (Call) throws(Failure) -> Answer
    ) -> Operation {
        Operation(
            handeling: handeling, summary: summary, query: query, body: body, form: form, writes: true,
            isConditional: false, prepare: prepare, run: run)
    }

    /// An operation that changes a record whose revision the client must name.
    package static func change(
        _ handeling: Handeling, _ summary: String, _ body: Body = .none, _ form: Form,
        run: @escaping @Sendable (Call) throws(Failure) -> Answer
    ) -> Operation {
        Operation(
            handeling: handeling, summary: summary, query: [], body: body, form: form, writes: true,
            isConditional: true, prepare: nil, run: run)
    }
}

/// An operation at its place.
package struct Route: Sendable {
    package let method: Method
    package let path: String
    package let operation: Operation

    package init(_ method: Method, _ path: String, _ operation: Operation) {
        self.method = method
        self.path = path
        self.operation = operation
    }

    /// Whether an `Idempotency-Key` counts: on POST and PATCH that change something.
    var isIdempotent: Bool { operation.writes && (method == .post || method == .patch) }

    /// What the server runs for this route.
    package var endpoint: Endpoint {
        let operation = operation
        let offers = operation.form.offers
        return Endpoint(
            method: method, path: path,
            mode: operation.fixed.map(Endpoint.Mode.fixed) ?? (operation.writes ? .write : .read),
            limit: operation.body.limit,
            query: operation.query, key: isIdempotent ? IdempotencyKey.header : nil,
            admit: { head, environment throws(Failure) in
                try Self.admit(head, environment, operation, offers)
            },
            prepare: operation.prepare, run: operation.run,
            fail: { failure, head, _ in Problem.answer(failure, instance: head.path) },
            isList: operation.form.offers.count > 1)
    }

    private static func admit(
        _ head: RequestHead, _ environment: Environment, _ operation: Operation, _ offers: [String]
    ) throws(Failure) -> Caller? {
        let caller = try environment.bearer(head)
        if let caller {
            guard Gate.mayEver(operation.handeling, caller: caller) else { throw .forbidden }
        } else if !Gate.isOpen(operation.handeling) {
            throw .unauthenticated
        }
        try operation.body.check(head)
        // Without the field everything is taken.
        if !offers.isEmpty, let accept = head.fields.joined("Accept"), Accept(accept).best(of: offers) == nil {
            throw .notAcceptable
        }
        return caller
    }
}

extension Operation.Body {
    /// Octets of a JSON body and of an import at most (DECISIONS 10).
    var limit: Int {
        switch self {
        case .none: 0
        case .json, .patch: 1 << 20
        case .csv(let limit): limit
        }
    }

    /// Refuses a body of another media type before it is read.
    func check(_ head: RequestHead) throws(Failure) {
        let type = head.fields.first("Content-Type").flatMap { MediaType($0) }
        switch self {
        case .none: return
        // RFC 9110 §8.4: what was done to the content would have to be undone first.
        case _ where head.isEncoded: throw .unsupportedMediaType
        case .json where type?.essence == Media.json: return
        case .patch where type?.essence == Media.mergePatch || type?.essence == Media.json: return
        case .csv where type?.essence == "text/csv": return
        default: throw .unsupportedMediaType
        }
    }
}

extension Operation.Form {
    /// The media types it comes in, the usual one first.
    var offers: [String] {
        switch self {
        case .nothing: []
        case .record, .either, .document: [Media.json]
        case .list: ListingForm.offers
        case .file(let type): [String(type.prefix { $0 != ";" })]
        }
    }
}
