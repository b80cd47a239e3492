import Schema

/// Makes documents for schemas in which no two values are alike, so that two swapped fields show.
struct Voorbeelden {
    private let schemas: [String: Value]
    private var count: Int64 = 0

    init(_ components: [Component]) {
        schemas = Dictionary(components.map { ($0.name, $0.schema) }) { first, _ in first }
    }

    /// A document that fits `schema`.
    mutating func value(_ schema: Value) -> Value {
        if case .text(let reference) = schema["$ref"] {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            return value(schemas[name] ?? .null)
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            if case .list(let all) = schema[key], let first = all.first { return value(first) }
        }
        count += 1
        if case .list(let choices) = schema["enum"] {
            let named = choices.filter { $0 != .null }
            return named[Int(count) % named.count]
        }
        switch schema["type"] {
        case "object": return object(schema)
        case "array": return .list([value(schema["items"] ?? .null)])
        case "boolean": return .flag(count % 2 == 0)
        case "integer", "number": return .integer(count)
        default: return .text(text(schema))
        }
    }

    private mutating func object(_ schema: Value) -> Value {
        guard case .object(let properties) = schema["properties"] else { return ["los": .integer(count)] }
        return .object(properties.map { Value.Member($0.name, value($0.value)) })
    }

    private func text(_ schema: Value) -> String {
        switch schema["format"] {
        case "date": Day.first.adding(days: 700_000 + Int(count)).text
        case "date-time": Instant.first.adding(seconds: 63_000_000_000 + count).text
        case "uuid": "0193e3a0-5d00-7000-8000-" + String(repeating: "0", count: 8) + String(1_000 + count)
        case "email": "a\(count)@voorbeeld.nl"
        case "uri": "https://voorbeeld.nl/\(count)"
        default: "tekst \(count)"
        }
    }
}
