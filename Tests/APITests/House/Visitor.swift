import HTTP
import Schema

/// Somebody who makes requests, and reads the answers as JSON.
struct Visitor: Sendable {
    let client: Client
    let token: String?

    /// One request; `body` goes out as JSON, as a merge patch for PATCH.
    func send(
        _ method: Method, _ target: String, _ body: Value? = nil, match: String? = nil, key: String? = nil,
        _ headers: [(String, String)] = []
    ) throws -> Reply {
        let type = method == .patch ? "application/merge-patch+json" : "application/json"
        return try send(
            method, target, octets: body.map { JSON.bytes($0) } ?? [], match: match, key: key,
            (body == nil ? [] : [("Content-Type", type)]) + headers)
    }

    /// One request with any octets as its body.
    func send(
        _ method: Method, _ target: String, octets: [UInt8], match: String? = nil, key: String? = nil,
        _ headers: [(String, String)] = []
    ) throws -> Reply {
        var fields = Fields()
        if let token { fields.append("Authorization", "Bearer \(token)") }
        if let match { fields.append("If-Match", match) }
        if let key { fields.append("Idempotency-Key", key) }
        for (name, value) in headers { fields.append(name, value) }
        return Reply(try client.send(method, target, fields: fields, body: octets))
    }

    func get(_ target: String, _ headers: [(String, String)] = []) throws -> Reply {
        try send(.get, target, nil, headers)
    }

    func get(_ target: String, as type: String) throws -> Reply { try get(target, [("Accept", type)]) }

    func post(_ target: String, _ body: Value? = nil, match: String? = nil, key: String? = nil) throws -> Reply {
        try send(.post, target, body, match: match, key: key)
    }

    func put(_ target: String, _ body: Value, match: String? = nil) throws -> Reply {
        try send(.put, target, body, match: match)
    }

    func patch(_ target: String, _ body: Value, match: String? = nil, key: String? = nil) throws -> Reply {
        try send(.patch, target, body, match: match, key: key)
    }

    func delete(_ target: String, match: String? = nil) throws -> Reply { try send(.delete, target, match: match) }
}

/// What a request was answered with.
struct Reply: Sendable {
    let status: Int
    let fields: Fields
    let octets: [UInt8]
    /// The body as JSON; null when it is none.
    let json: Value

    init(_ answer: Client.Answer) {
        status = answer.status
        fields = answer.fields
        octets = answer.body
        json = (try? JSON.parse(answer.body)) ?? .null
    }

    var text: String { String(decoding: octets, as: UTF8.self) }
    var etag: String { fields.first("ETag") ?? "" }
    var location: String { fields.first("Location") ?? "" }

    /// The value at a JSON pointer such as `/acties/0/status`; nil when there is none.
    subscript(pointer: String) -> Value? { json.at(pointer) }

    /// The text at a pointer, empty when there is none.
    func text(_ pointer: String) -> String {
        if case .text(let text) = json.at(pointer) { text } else { "" }
    }

    /// How many elements stand at a pointer.
    func count(_ pointer: String) -> Int {
        if case .list(let values) = json.at(pointer) { values.count } else { 0 }
    }

    /// The texts of the list at a pointer.
    func texts(_ pointer: String) -> [String] {
        guard case .list(let values) = json.at(pointer) else { return [] }
        return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The faults of a problem, as `pointer code`, or `?parameter code` for a query.
    var errors: [String] {
        guard case .list(let values) = self["/errors"] else { return [] }
        return values.map { fault in
            let place: String =
                if case .text(let pointer) = fault["pointer"] {
                    pointer
                } else if case .text(let parameter) = fault["parameter"] { "?" + parameter } else { "" }
            guard case .text(let code) = fault["code"] else { return place }
            return "\(place) \(code)"
        }
    }
}

extension Reply {
    /// The ids of a page, a CSV file or lines of JSON.
    var ids: [String] {
        let type = fields.first("Content-Type") ?? ""
        if type.hasPrefix("text/csv") {
            return lines.dropFirst().map { String($0.split(separator: type.contains("excel") ? ";" : ",")[0]) }
        }
        if type == "application/x-ndjson" {
            return lines.map { line in
                if case .text(let id) = (try? JSON.parse(Array(line.utf8)))?["id"] { id } else { "" }
            }
        }
        return (0..<count("/items")).map { text("/items/\($0)/id") }
    }

    var lines: [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

    /// Where the next page is.
    var next: String? {
        guard let link = fields.first("Link"), link.hasSuffix(">; rel=\"next\"") else { return nil }
        return String(link.dropFirst().prefix { $0 != ">" })
    }
}

extension Value {
    var string: String? { if case .text(let text) = self { text } else { nil } }
    var number: Int64? { if case .integer(let number) = self { number } else { nil } }
    var values: [Value] { if case .list(let values) = self { values } else { [] } }
    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The value at a JSON pointer without escapes.
    func at(_ pointer: String) -> Value? {
        var value = self
        for token in pointer.split(separator: "/") {
            switch value {
            case .list(let values):
                guard let place = Int(token), values.indices.contains(place) else { return nil }
                value = values[place]
            default:
                guard let member = value[String(token)] else { return nil }
                value = member
            }
        }
        return value
    }

    /// This object with some members set; null stays null.
    func with(_ members: [(String, Value)]) -> Value {
        guard case .object(var own) = self else { return self }
        for (name, value) in members {
            own.removeAll { $0.name == name }
            own.append(Member(name, value))
        }
        return .object(own)
    }

    /// This object without some members.
    func without(_ names: String...) -> Value {
        guard case .object(let own) = self else { return self }
        return .object(own.filter { !names.contains($0.name) })
    }
}
