package import Schema

/// A part inside a larger body, still unread: it is read once the ids around it are known.
package struct Genest: Sendable, Equatable {
    /// The name by which other parts of the body point here; unique in the body.
    package var ref: String?
    /// Refs of other parts that this one points to, by the key that held them; a key that held an id stays in `body`.
    package var links: [String: String]
    /// The part itself, without its name and its links.
    package var body: Value
}

extension Kind where Stored == Genest {
    /// A new record of `shape` inside a larger body; it may carry a `ref`, and the keys `links` take an id or a ref.
    package static func nested<Row: Entity>(_ shape: Shape<Row>, links: [String] = []) -> Self {
        let name = shape.componentName(.new) + "Genest"
        return Kind(
            storage: .text,
            input: .none,
            schemas: { _ in [Value.Member("$ref", .text("#/components/schemas/\(name)"))] },
            components: { _ in
                [Component(name: name, schema: shape.schema(.new).nested(links))]
                    + shape.components([.new]).filter { $0.name != shape.componentName(.new) }
            },
            read: { value, pointer, complaints in read(value, links, pointer, &complaints) },
            write: { part, writer in writer.value(part.body) },
            store: { .text(String(decoding: JSON.bytes($0.body), as: UTF8.self)) },
            load: { _ in nil }
        )
    }

    private static func read(
        _ value: Value, _ links: [String], _ pointer: String, _ complaints: inout [Complaint]
    ) -> Genest? {
        guard case .object(let members) = value else {
            complaints.append(.geenObject(pointer))
            return nil
        }
        let before = complaints.count
        let naming = Kind<String?>.optional(.reference)
        func name(_ key: String) -> String? {
            naming.read(value[key] ?? .null, "\(pointer)/\(key)", &complaints) ?? nil
        }
        let ref = name("ref")
        let named = links.compactMap { key in name(key).map { (key, $0) } }.filter { ID($0.1) == nil }
        guard complaints.count == before else { return nil }
        let rest = members.filter { member in member.name != "ref" && !named.contains { $0.0 == member.name } }
        return Genest(ref: ref, links: Dictionary(named) { first, _ in first }, body: .object(rest))
    }
}

extension Complaint {
    fileprivate static func geenObject(_ pointer: String) -> Complaint {
        Complaint(pointer: pointer, code: Code.verkeerdType.rawValue, detail: "Hier hoort een object te staan.")
    }
}

extension Value {
    /// This schema of a new record with an optional `ref`, and with `links` that take a ref as well as an id.
    fileprivate func nested(_ links: [String]) -> Value {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard member.name == "properties", case .object(let properties) = member.value else { return member }
                let kept = properties.map {
                    links.contains($0.name) ? Member($0.name, .reference("De id of de ref.")) : $0
                }
                return Member("properties", .object(kept + [Member("ref", .reference("Een naam binnen dit bericht."))]))
            })
    }

    private static func reference(_ meaning: String) -> Value {
        .object(Kind<String?>.optional(.reference).schemas(.new) + [Member("description", .text(meaning))])
    }
}

extension Kind where Stored == Value {
    /// Any JSON object; what it holds is checked when it is used.
    package static var document: Self {
        Kind(
            storage: .text,
            input: .none,
            schemas: { _ in [Value.Member("type", "object"), Value.Member("additionalProperties", true)] },
            read: { value, pointer, complaints in
                if case .object = value { return value }
                complaints.append(.geenObject(pointer))
                return nil
            },
            change: { current, patch, pointer, complaints in
                if case .object = patch { return current.merging(patch) }
                complaints.append(.geenObject(pointer))
                return nil
            },
            write: { value, writer in writer.value(value) },
            store: { .text(String(decoding: JSON.bytes($0), as: UTF8.self)) },
            load: \.parsed,
            restore: { if case .object = $0 { $0 } else { nil } }
        )
    }
}
