extension Kind {
    /// What `kind` reads, or null.
    @inlinable
    public static func optional<Wrapped>(_ kind: Kind<Wrapped>) -> Self where Stored == Wrapped? {
        Kind(
            storage: kind.storage, isOptional: true, input: kind.input,
            schemas: { kind.schemas($0).nullable },
            components: kind.components,
            read: { value, pointer, complaints in
                if value == .null { return .some(nil) }
                return kind.read(value, pointer, &complaints).map { $0 }
            },
            change: { current, patch, pointer, complaints in
                if patch == .null { return .some(nil) }
                guard let current else { return kind.read(Value.null.merging(patch), pointer, &complaints).map { $0 } }
                return kind.change(current, patch, pointer, &complaints).map { $0 }
            },
            write: { value, writer in
                if let value { kind.write(value, &writer) } else { writer.null() }
            },
            store: { $0.map(kind.store) ?? .null },
            load: { $0.isNull ? .some(nil) : kind.load($0).map { $0 } },
            restore: { $0 == .null ? .some(nil) : kind.restore($0).map { $0 } })
    }

    /// A list of so many elements, stored as JSON text; a patch replaces it whole.
    @inlinable
    public static func list<Element>(_ kind: Kind<Element>, _ count: ClosedRange<Int>) -> Self
    where Stored == [Element] {
        list(kind, count, isSet: false) { _ in nil }
    }

    /// A list in which no element stands twice; without `count` as long as the choice has names.
    @inlinable
    public static func set<Element: Hashable>(_ kind: Kind<Element>, _ count: ClosedRange<Int>? = nil) -> Self
    where Stored == [Element] {
        list(kind, count ?? 0...kind.input.names.count, isSet: true) { elements in
            var seen: Set<Element> = []
            return elements.firstIndex { !seen.insert($0).inserted }
        }
    }

    @inlinable
    static func list<Element>(
        _ kind: Kind<Element>, _ count: ClosedRange<Int>, isSet: Bool,
        repeated: @escaping @Sendable ([Element]) -> Int?
    ) -> Self where Stored == [Element] {
        let restore: @Sendable (Value) -> [Element]? = { value in
            guard case .list(let values) = value else { return nil }
            let elements = values.compactMap(kind.restore)
            return elements.count == values.count ? elements : nil
        }
        let write: @Sendable ([Element], inout JSONWriter) -> Void = { elements, writer in
            writer.beginList()
            for element in elements { kind.write(element, &writer) }
            writer.endList()
        }
        return Kind(
            storage: .text, input: kind.input.several,
            schemas: { .list(of: kind.schemas($0 == .change ? .new : $0), count, isSet: isSet) },
            components: { kind.components($0 == .change ? .new : $0) },
            read: { value, pointer, complaints in
                guard let values = value.elements(count, pointer, &complaints) else { return nil }
                let start = complaints.count
                var elements: [Element] = []
                elements.reserveCapacity(values.count)
                for (index, value) in values.enumerated() {
                    let before = complaints.count
                    if let element = kind.read(value, "", &complaints) { elements.append(element) }
                    if complaints.count > before { complaints.prefix(from: before, "\(pointer)/\(index)") }
                }
                guard complaints.count == start, elements.count == values.count else { return nil }
                guard let twice = repeated(elements) else { return elements }
                complaints.add("\(pointer)/\(twice)", .dubbel, "Dit staat al eerder in de lijst.")
                return nil
            },
            write: write,
            store: { .json($0, write) },
            load: { $0.parsed.flatMap(restore) },
            restore: restore)
    }

    /// A nested object by its own shape, stored as JSON text; a patch merges into it.
    @inlinable
    public static func object(_ shape: Shape<Stored>) -> Self {
        let write: @Sendable (Stored, inout JSONWriter) -> Void = { shape.encode($0, .all, &$1) }
        return Kind(
            storage: .text, input: .none,
            schemas: { [.init("$ref", .text("#/components/schemas/\(shape.componentName($0))"))] },
            components: { shape.components([$0]) },
            read: { value, pointer, complaints in shape.read(value, [], pointer, .all, &complaints) },
            change: { current, patch, pointer, complaints in
                shape.read(patch, onto: current, [], pointer, .all, &complaints)
            },
            write: write,
            store: { .json($0, write) },
            load: { $0.parsed.flatMap(shape.restore) },
            restore: { shape.restore($0) })
    }
}

extension Scalar {
    /// What `write` writes, as a text.
    @inlinable
    static func json<Stored>(_ stored: Stored, _ write: (Stored, inout JSONWriter) -> Void) -> Scalar {
        var writer = JSONWriter()
        write(stored, &writer)
        return .text(String(decoding: writer.bytes, as: UTF8.self))
    }
}

extension Input {
    /// The names to choose from.
    @usableFromInline
    var names: [String] { if case .choice(let names) = self { names } else { [] } }

    /// The input for a list of these.
    @usableFromInline
    var several: Input { if case .choice(let names) = self { .choices(names) } else { .none } }
}

extension Value {
    /// The elements of a list of the right length; otherwise a complaint.
    @usableFromInline
    func elements(_ count: ClosedRange<Int>, _ pointer: String, _ complaints: inout [Complaint]) -> [Value]? {
        guard case .list(let values) = self else {
            refuse(pointer, "een lijst", &complaints)
            return nil
        }
        if count.contains(values.count) { return values }
        if values.count > count.upperBound {
            complaints.add(pointer, .teVeel, "Geef er ten hoogste \(count.upperBound).")
        } else {
            complaints.add(pointer, .teWeinig, "Geef er ten minste \(count.lowerBound).")
        }
        return nil
    }
}

extension [Value.Member] {
    /// The same schema with null allowed, as OpenAPI 3.0.3 says it.
    @usableFromInline
    var nullable: Self {
        if first?.name == "$ref" {
            return [.init("nullable", true), .init("allOf", .list([.object(self)]))]
        }
        return map { member in
            guard member.name == "enum", case .list(let names) = member.value else { return member }
            return .init("enum", .list(names + [.null]))
        } + [.init("nullable", true)]
    }

    @usableFromInline
    static func list(of element: Self, _ count: ClosedRange<Int>, isSet: Bool) -> Self {
        [
            .init("type", "array"), .init("items", .object(element)),
            .init("minItems", .integer(Int64(count.lowerBound))),
            .init("maxItems", .integer(Int64(count.upperBound))),
        ] + (isSet ? [.init("uniqueItems", true)] : [])
    }
}
