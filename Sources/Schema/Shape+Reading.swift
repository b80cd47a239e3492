extension Shape {
    /// Reads a body that makes an entity.
    @usableFromInline
    func read(
        _ body: Value, _ server: [Given<Entity>], _ pointer: String, _ parts: Part, _ complaints: inout [Complaint]
    ) -> Entity? {
        unsafe assemble(body, .body, server, pointer, parts, &complaints)
    }

    /// Reads a merge patch onto `current`.
    @usableFromInline
    func read(
        _ patch: Value, onto current: Entity, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
        _ complaints: inout [Complaint]
    ) -> Entity? {
        unsafe withUnsafePointer(to: current) { current in
            unsafe assemble(patch, .patch(current), server, pointer, parts, &complaints)
        }
    }

    /// Takes an entity from a stored document, by type only; members the shape does not know are passed over.
    @usableFromInline
    func restore(_ value: Value) -> Entity? {
        guard case .object(let members) = value else { return nil }
        var offers = [Offer](repeating: .nothing, count: fields.count)
        var place = 0
        for member in members {
            guard let found = index.find(member.name, near: place) else { continue }
            offers[found] = .value(member.value)
            place = found + 1
        }
        var complaints: [Complaint] = []
        return unsafe assemble(isExhaustive: false) { place, memory in
            unsafe steps[place].read(offers[place], .stored, &complaints, memory)
        }
    }

    private func assemble(
        _ body: Value, _ source: Source<Entity>, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
        _ complaints: inout [Complaint]
    ) -> Entity? {
        guard case .object(let members) = body else {
            body.refuse(pointer, "een object", &complaints)
            return nil
        }
        let start = complaints.count
        let isNew = if case .body = unsafe source { true } else { false }
        var offers = arrange(members, isNew: isNew, parts, &complaints)
        for given in server {
            if let place = index.find(given.name, near: 0) { offers[place] = .given(given.value) }
        }
        let entity = unsafe assemble(isExhaustive: true) { place, memory in
            unsafe steps[place].read(offers[place], source, &complaints, memory)
        }
        guard complaints.count > start else { return entity }
        if !pointer.isEmpty { complaints.prefix(from: start, pointer) }
        return nil
    }

    /// Lays the members out in the order of the fields; refuses those that do not belong in this body.
    private func arrange(
        _ members: [Value.Member], isNew: Bool, _ parts: Part, _ complaints: inout [Complaint]
    ) -> [Offer] {
        var offers = [Offer](repeating: .nothing, count: fields.count)
        var (place, unknown) = (0, 0)
        for member in members {
            guard let found = index.find(member.name, near: place), !fields[found].part.isDisjoint(with: parts) else {
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
            offers[found] = .value(member.value)
        }
        return offers
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
