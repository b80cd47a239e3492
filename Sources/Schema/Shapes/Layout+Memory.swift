/// The work on all fields of an entity, without its type: compiled once, whatever the entity is.
extension Layout {
    /// Fills the memory of an entity in the making; false, with nothing left in it, when `fill` said so of a field.
    @usableFromInline
    func fill(
        _ memory: UnsafeMutableRawPointer, isExhaustive: Bool, _ fill: (Int, UnsafeMutableRawPointer) -> Bool
    ) -> Bool {
        var isWhole = true
        var filled: UInt64 = 0
        for place in steps.indices {
            if unsafe fill(place, memory + offsets[place]) {
                filled |= 1 << UInt64(place)
            } else {
                isWhole = false
                if !isExhaustive { break }
            }
        }
        if isWhole { return true }
        for place in steps.indices where filled & 1 << UInt64(place) != 0 {
            unsafe steps[place].destroy(memory + offsets[place])
        }
        return false
    }

    /// Fills the memory from columns, by type only; tells the field that does not fit.
    @usableFromInline
    func load(_ column: (Int) -> Held, into memory: UnsafeMutableRawPointer) -> String? {
        var (next, misfit) = (0, 0)
        let isWhole = unsafe fill(memory, isExhaustive: false) { place, memory in
            misfit = place
            if slots[place].isDerived { return unsafe steps[place].load(nil, memory) }
            next += 1
            return unsafe steps[place].load(column(next - 1), memory)
        }
        return isWhole ? nil : slots[misfit].name
    }

    /// Fills the memory from what bodies or documents offer for each field.
    @usableFromInline
    func read(
        _ offers: [Offer], _ source: Source, isExhaustive: Bool, _ complaints: inout [Complaint],
        into memory: UnsafeMutableRawPointer
    ) -> Bool {
        unsafe fill(memory, isExhaustive: isExhaustive) { place, memory in
            unsafe steps[place].read(offers[place], source, &complaints, memory)
        }
    }

    /// What the columns hold for the entity at the pointer.
    @usableFromInline
    func store(_ entity: UnsafeRawPointer) -> [Scalar] {
        var scalars: [Scalar] = []
        scalars.reserveCapacity(steps.count)
        for place in steps.indices where !slots[place].isDerived { unsafe scalars.append(steps[place].store(entity)) }
        return scalars
    }

    /// Writes the fields of the entity at the pointer that belong to `parts`.
    @usableFromInline
    func write(_ entity: UnsafeRawPointer, _ parts: Part, _ writer: inout JSONWriter) {
        for place in steps.indices where !slots[place].part.isDisjoint(with: parts) && !slots[place].isAsked {
            unsafe steps[place].write(entity, &writer)
        }
    }
}
