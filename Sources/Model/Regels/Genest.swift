package import Schema

/// A part inside a larger body, still unread: it is read once the ids around it are known.
package struct Genest: Sendable, Equatable {
    /// The name by which other parts of the body point here; unique in the body.
    package var ref: String?
    /// Names of other parts that this one points to, by the key that held them.
    package var links: [String: String]
    /// The part itself, without its name and its links.
    package var body: Value
}

extension Kind where Stored == Genest {
    /// A new record of `shape` inside a larger body, that may carry a `ref` and point to others by the keys `links`.
    package static func nested<Row: Entity>(_ shape: Shape<Row>, links: [String] = []) -> Self {
        let name = "Genest" + shape.name
        return Kind(
            schema: [Value.Member("$ref", .text("#/components/schemas/\(name)"))],
            storage: .text,
            isOptional: false,
            input: .none,
            components: shape.components(for: .new).filter { $0.name != "Nieuw" + shape.name }
                + [Component(name: name, schema: shape.schema(.new).adding(["ref"] + links))],
            read: { value, pointer, complaints in read(value, links, pointer, &complaints) },
            write: { _, writer in writer.null() },
            store: { _ in .null },
            load: { _ in nil }
        )
    }

    private static func read(
        _ value: Value, _ links: [String], _ pointer: String, _ complaints: inout [Complaint]
    ) -> Genest? {
        guard case .object(let members) = value else {
            complaints.append(
                Complaint(pointer: pointer, code: "verkeerd_type", detail: "Hier hoort een object te staan."))
            return nil
        }
        let before = complaints.count
        let naming = Kind<String?>.optional(.text(1...40))
        func name(_ key: String) -> String? {
            naming.read(value[key] ?? .null, "\(pointer)/\(key)", &complaints) ?? nil
        }
        let ref = name("ref")
        let found = links.compactMap { key in name(key).map { (key, $0) } }
        guard complaints.count == before else { return nil }
        let rest = members.filter { $0.name != "ref" && !links.contains($0.name) }
        return Genest(ref: ref, links: Dictionary(found) { first, _ in first }, body: .object(rest))
    }
}

extension Value {
    /// This object schema with optional short texts called `names` among its properties.
    fileprivate func adding(_ names: [String]) -> Value {
        guard case .object(let members) = self else { return self }
        let short: Value = .object([
            .init("type", .text("string")), .init("minLength", .integer(1)), .init("maxLength", .integer(40)),
            .init("nullable", .flag(true)), .init("pattern", .text("\\S")),
            .init("description", .text("Een naam binnen deze aanvraag.")),
        ])
        return .object(
            members.map { member in
                guard member.name == "properties", case .object(let properties) = member.value else { return member }
                return .init("properties", .object(properties + names.map { .init($0, short) }))
            })
    }
}

extension Kind where Stored == Value {
    /// Any JSON object; what it holds is checked when it is used.
    package static var document: Self {
        Kind(
            schema: [
                Value.Member("type", .text("object")), Value.Member("additionalProperties", .flag(true)),
            ],
            storage: .text,
            isOptional: false,
            input: .none,
            components: [],
            read: { value, pointer, complaints in
                guard case .object = value else {
                    complaints.append(
                        Complaint(pointer: pointer, code: "verkeerd_type", detail: "Hier hoort een object te staan."))
                    return nil
                }
                return value
            },
            write: { value, writer in writer.value(value) },
            store: { .text(String(decoding: JSON.bytes($0), as: UTF8.self)) },
            load: { scalar in
                guard case .text(let text) = scalar else { return nil }
                return try? JSON.parse(Array(text.utf8))
            }
        )
    }
}
