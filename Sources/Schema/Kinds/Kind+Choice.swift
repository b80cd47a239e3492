extension Kind where Stored: RawRepresentable & CaseIterable & Sendable, Stored.RawValue == String {
    /// One of the names of an enumeration.
    @inlinable
    public static var choice: Self {
        let names = Stored.allCases.map(\.rawValue)
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
            load: { if case .text(let name) = $0 { Stored(rawValue: name) } else { nil } })
    }
}
