extension Shape {
    /// Reads a body that makes an entity.
    @inlinable
    func read(
        _ body: Value, _ server: [Given<Entity>], _ pointer: String, _ parts: Part, _ complaints: inout [Complaint]
    ) -> Entity? {
        unsafe assemble(body, .body, server, pointer, parts, &complaints)
    }

    /// Reads a merge patch onto `current`.
    @inlinable
    func read(
        _ patch: Value, onto current: Entity, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
        _ complaints: inout [Complaint]
    ) -> Entity? {
        unsafe withUnsafePointer(to: current) { current in
            unsafe assemble(patch, .patch(UnsafeRawPointer(current)), server, pointer, parts, &complaints)
        }
    }

    /// Takes an entity from a stored document, by type only; members the shape does not know are passed over.
    @usableFromInline
    func restore(_ value: Value) -> Entity? {
        guard case .object(let members) = value else { return nil }
        let offers = layout.arrange(stored: members)
        var complaints: [Complaint] = []
        return unsafe assemble { memory in
            unsafe layout.read(offers, .stored, isExhaustive: false, &complaints, into: memory)
        }
    }

    @inlinable
    func assemble(
        _ body: Value, _ source: Source, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
        _ complaints: inout [Complaint]
    ) -> Entity? {
        guard case .object(let members) = body else {
            body.refuse(pointer, "een object", &complaints)
            return nil
        }
        let start = complaints.count
        let isNew = if case .body = unsafe source { true } else { false }
        var offers = layout.arrange(members, isNew: isNew, parts, &complaints)
        for given in server { offers[given.place(in: layout)] = .given(given.value) }
        let entity = unsafe assemble { memory in
            unsafe layout.read(offers, source, isExhaustive: true, &complaints, into: memory)
        }
        guard complaints.count > start else { return entity }
        if !pointer.isEmpty { complaints.prefix(from: start, pointer) }
        return nil
    }

    /// Makes an entity of memory that `fill` fills; nil when it says that it did not.
    @inlinable
    func assemble(_ fill: (UnsafeMutableRawPointer) -> Bool) -> Entity? {
        unsafe withUnsafeTemporaryAllocation(byteCount: layout.size, alignment: layout.alignment) { buffer -> Entity? in
            guard let memory = buffer.baseAddress, unsafe fill(memory) else { return nil }
            return unsafe make(memory)
        }
    }
}
