extension Kind where Stored: RawRepresentable & CaseIterable & Sendable, Stored.RawValue == String {
    /// One of the names of an enumeration.
    @inlinable
    public static var choice: Self {
        let (choices, names) = (Array(Stored.allCases), Stored.allCases.map(\.rawValue))
        return Kind(
            storage: .text, input: .choice(names),
            schemas: { _ in [.init("type", "string"), .init("enum", .list(names.map(Value.text)))] },
            read: { value, pointer, complaints in
                guard let name = value.string(pointer, &complaints) else { return nil }
                if let choice = Stored(rawValue: name) { return choice }
                complaints.add(pointer, .ongeldigeKeuze, "Kies een van: \(names.joined(separator: ", ")).")
                return nil
            },
            write: { choice, writer in writer.text(choice.rawValue) },
            store: { .text($0.rawValue) },
            load: { held in held.reading { names.place(of: $0) }.map { choices[$0] } })
    }
}

extension [String] {
    /// Where the name with these octets stands.
    @usableFromInline
    func place(of octets: Span<UInt8>) -> Int? {
        firstIndex { name in
            let name = name.utf8Span.span
            guard name.count == octets.count else { return false }
            for index in octets.indices where name[index] != octets[index] { return false }
            return true
        }
    }
}
