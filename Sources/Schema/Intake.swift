/// What an entity is made from: the values of a document laid out in the order of the fields.
@usableFromInline
struct Intake<Entity: Sendable>: Sendable {
    @usableFromInline
    enum Source: Sendable {
        /// A body that makes a record.
        case body
        /// A merge patch on a record.
        case patch(Entity)
        /// A document from a column, taken by type only.
        case stored
    }

    @usableFromInline let source: Source
    @usableFromInline let values: [Value?]
    @usableFromInline let server: [Given<Entity>]

    init(_ source: Source, _ values: [Value?], _ server: [Given<Entity>] = []) {
        self.source = source
        self.values = values
        self.server = server
    }
}

extension Field where Entity: Sendable {
    /// The value of this field, number `place` of its shape.
    @inlinable
    func take(from intake: Intake<Entity>, at place: Int, _ complaints: inout [Complaint]) -> Stored? {
        let value = intake.values[place]
        switch intake.source {
        case .stored:
            if let value { return kind.restore(value) }
            return fallback ?? kind.restore(.null)
        case .patch(let current):
            if let given = given(in: intake) { return given }
            guard let value else { return current[keyPath: path] }
            return kind.change(current[keyPath: path], value, pointer, &complaints)
        case .body:
            if let given = given(in: intake) { return given }
            if let value { return kind.read(value, pointer, &complaints) }
            if let fallback { return fallback }
            if kind.isOptional { return kind.load(.null) }
            complaints.add(pointer, .verplicht, "Dit is verplicht.")
            return nil
        }
    }

    /// The value the server gives for this field.
    @inlinable
    func given(in intake: Intake<Entity>) -> Stored? {
        for given in intake.server where given.name == name { return (given.value as? Box<Stored>)?.value }
        return nil
    }
}

extension Shape {
    /// Reads a body that makes an entity.
    @usableFromInline
    func read(
        _ body: Value, _ server: [Given<Entity>], _ pointer: String, _ parts: Part, _ complaints: inout [Complaint]
    ) -> Entity? {
        assemble(body, .body, server, pointer, parts, &complaints)
    }

    /// Reads a merge patch onto `current`.
    @usableFromInline
    func read(
        _ patch: Value, onto current: Entity, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
        _ complaints: inout [Complaint]
    ) -> Entity? {
        assemble(patch, .patch(current), server, pointer, parts, &complaints)
    }

    /// Takes an entity from a stored document, by type only; members the shape does not know are passed over.
    @usableFromInline
    func restore(_ value: Value) -> Entity? {
        guard case .object(let members) = value else { return nil }
        var values = [Value?](repeating: nil, count: fields.count)
        var place = 0
        for member in members {
            guard let found = index.find(member.name, near: place) else { continue }
            values[found] = member.value
            place = found + 1
        }
        var complaints: [Complaint] = []
        return make(Intake(.stored, values), &complaints)
    }

    private func assemble(
        _ body: Value, _ source: Intake<Entity>.Source, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
        _ complaints: inout [Complaint]
    ) -> Entity? {
        guard case .object(let members) = body else {
            body.refuse(pointer, "een object", &complaints)
            return nil
        }
        let start = complaints.count
        let isNew = if case .body = source { true } else { false }
        let values = arrange(members, isNew: isNew, parts, &complaints)
        let entity = make(Intake(source, values, server), &complaints)
        guard complaints.count > start else { return entity }
        if !pointer.isEmpty { complaints.prefix(from: start, pointer) }
        return nil
    }

    /// Lays the members out in the order of the fields; refuses those that do not belong in this body.
    private func arrange(
        _ members: [Value.Member], isNew: Bool, _ parts: Part, _ complaints: inout [Complaint]
    ) -> [Value?] {
        var values = [Value?](repeating: nil, count: fields.count)
        var (place, unknown) = (0, 0)
        for member in members {
            guard let found = index.find(member.name, near: place), !steps[found].part.isDisjoint(with: parts) else {
                unknown += 1
                // A body of a million unknown names gets a short answer.
                guard unknown <= 50 else { continue }
                complaints.add(Complaint.pointer(to: member.name), .onbekendVeld, "Dit veld bestaat hier niet.")
                continue
            }
            place = found + 1
            let access = fields[found].access
            if access == .server || (access == .new && !isNew) {
                let detail = access == .server ? "Dit veld vult de server in." : "Dit veld verandert niet meer."
                complaints.add(Complaint.pointer(to: member.name), .alleenLezen, detail)
                continue
            }
            values[found] = member.value
        }
        return values
    }
}

/// Finds a field by name: first where the last one stood, as bodies tend to keep the order.
struct FieldIndex: Sendable {
    private let names: [String]

    init(_ names: [String]) {
        self.names = names
    }

    func find(_ name: String, near place: Int) -> Int? {
        if place < names.count, names[place].isWritten(as: name) { return place }
        return names.firstIndex { $0.isWritten(as: name) }
    }
}
