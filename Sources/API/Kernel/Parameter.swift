import HTTP
package import Schema

/// A query parameter of an operation: its name, what it accepts and what it means.
package protocol QueryParameter: Sendable {
    var name: String { get }
    /// Members of its OpenAPI schema.
    var schema: [Value.Member] { get }
    var meaning: String { get }
    /// Whether it may be given several times.
    var repeats: Bool { get }
    /// Whether a request without it is a fault.
    var isRequired: Bool { get }
    /// Reads what was given, or adds complaints.
    func read(_ values: [String], _ complaints: inout [Complaint]) -> (any Sendable)?
}

/// A query parameter of one kind.
package struct Parameter<Stored: Sendable>: QueryParameter {
    package let name: String
    package let kind: Kind<Stored>
    package let meaning: String
    package let repeats: Bool
    package let isRequired: Bool

    package init(_ name: String, _ kind: Kind<Stored>, _ meaning: String, isRequired: Bool = false) {
        self.isRequired = isRequired
        self.name = name
        self.kind = kind
        self.meaning = meaning
        repeats = if case .choices = kind.input { true } else { false }
    }

    package var schema: [Value.Member] { kind.schemas(.new) }

    package func read(_ values: [String], _ complaints: inout [Complaint]) -> (any Sendable)? {
        guard repeats || values.count == 1 else {
            complaints.append(
                Complaint(pointer: "?" + name, code: "dubbel", detail: "Geef deze parameter ten hoogste één keer."))
            return nil
        }
        let value: Value = repeats ? .list(values.map(Value.text)) : typed(values[0])
        return kind.read(value, "?" + name, &complaints)
    }

    /// A query holds text only; what the kind wants as a number or a truth value is written as JSON writes it.
    private func typed(_ text: String) -> Value {
        switch kind.input {
        case .flag: text == "true" ? .flag(true) : text == "false" ? .flag(false) : .text(text)
        case .number, .decimal:
            switch try? JSON.parse(Array(text.utf8)) {
            case .integer(let number): .integer(number)
            case .fraction(let digits): .fraction(digits)
            default: .text(text)
            }
        default: .text(text)
        }
    }
}

/// What the query of one request held, by parameter.
package struct QueryValues: Sendable {
    private let values: [String: any Sendable]
    /// The pairs as they were given, for links that keep the filters.
    package let pairs: [(name: String, value: String)]

    static let empty = QueryValues(values: [:], pairs: [])

    private init(values: [String: any Sendable], pairs: [(name: String, value: String)]) {
        self.values = values
        self.pairs = pairs
    }

    /// Reads a query by what the endpoint declares; every fault at once, unknown names included.
    init(_ raw: String?, _ declared: [any QueryParameter]) throws(Failure) {
        var complaints = declared.filter(\.isRequired).compactMap { parameter -> Complaint? in
            let isGiven = raw?.split(separator: "&").contains { $0.hasPrefix(parameter.name + "=") } ?? false
            guard !isGiven else { return nil }
            return Complaint(
                pointer: "?" + parameter.name, code: "verplicht", detail: "Deze parameter mag niet ontbreken.")
        }
        guard let raw, !raw.isEmpty else {
            guard complaints.isEmpty else { throw .invalid(complaints) }
            self = .empty
            return
        }
        let query: Query
        do { query = try Query(raw) } catch { throw .malformed("De query is niet goed gecodeerd.") }
        var values: [String: any Sendable] = [:]
        for parameter in declared {
            let given = query.all(parameter.name)
            if !given.isEmpty { values[parameter.name] = parameter.read(given, &complaints) }
        }
        for (name, _) in query.pairs where !declared.contains(where: { $0.name == name }) {
            complaints.append(
                Complaint(
                    pointer: "?" + String(name.prefix(60)), code: "onbekende_parameter",
                    detail: "Deze parameter bestaat hier niet."))
        }
        guard complaints.isEmpty else { throw .invalid(complaints) }
        self.init(values: values, pairs: query.pairs)
    }

    /// What `parameter` holds, nil when it was not given.
    package func callAsFunction<Stored>(_ parameter: Parameter<Stored>) -> Stored? {
        values[parameter.name] as? Stored
    }
}
