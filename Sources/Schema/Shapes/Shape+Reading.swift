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
            unsafe assemble(patch, .patch(current), server, pointer, parts, &complaints)
        }
    }

    /// Takes an entity from a stored document, by type only; members the shape does not know are passed over.
    @usableFromInline
    func restore(_ value: Value) -> Entity? {
        guard case .object(let members) = value else { return nil }
        let offers = layout.arrange(stored: members)
        var complaints: [Complaint] = []
        return unsafe assemble(isExhaustive: false) { place, memory in
            unsafe steps[place].read(offers[place], .stored, &complaints, memory)
        }
    }

    @inlinable
    func assemble(
        _ body: Value, _ source: Source<Entity>, _ server: [Given<Entity>], _ pointer: String, _ parts: Part,
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
        let entity = unsafe assemble(isExhaustive: true) { place, memory in
            unsafe steps[place].read(offers[place], source, &complaints, memory)
        }
        guard complaints.count > start else { return entity }
        if !pointer.isEmpty { complaints.prefix(from: start, pointer) }
        return nil
    }

    /// Makes an entity when `fill` says true for every field; what was filled before a false is destroyed.
    @inlinable
    func assemble(
        isExhaustive: Bool, _ fill: (_ place: Int, _ memory: UnsafeMutableRawPointer) -> Bool
    ) -> Entity? {
        unsafe withUnsafeTemporaryAllocation(byteCount: layout.size, alignment: layout.alignment) { buffer -> Entity? in
            guard let memory = buffer.baseAddress else { return nil }
            var isWhole = true
            var filled: UInt64 = 0
            for place in steps.indices {
                if unsafe fill(place, memory + layout.slots[place].offset) {
                    filled |= 1 << UInt64(place)
                } else {
                    isWhole = false
                    if !isExhaustive { break }
                }
            }
            if isWhole { return unsafe make(memory) }
            for place in steps.indices where filled & 1 << UInt64(place) != 0 {
                unsafe steps[place].destroy(memory + layout.slots[place].offset)
            }
            return nil
        }
    }
}
