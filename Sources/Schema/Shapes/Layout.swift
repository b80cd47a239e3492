/// What the shape of an entity knows about its fields that needs no type: where values lie, and what a body may name.
@usableFromInline
struct Layout: Sendable {
    /// One field as bodies meet it.
    @usableFromInline
    struct Slot: Sendable {
        @usableFromInline let name: String
        @usableFromInline let access: Access
        @usableFromInline let part: Part
        @usableFromInline let isDerived: Bool
        /// Whether only a change says it.
        @usableFromInline let isAsked: Bool

        @usableFromInline
        init(name: String, access: Access, part: Part, isDerived: Bool) {
            self.name = name
            self.access = access
            self.part = part
            self.isDerived = isDerived
            isAsked = isDerived && access == .change
        }
    }

    @usableFromInline var slots: [Slot] = []
    /// The work on each field, and where its value lies among those of an entity in the making.
    @usableFromInline var steps: [Step] = []
    @usableFromInline var offsets: [Int] = []
    @usableFromInline var size = 0
    @usableFromInline var alignment = 1

    @usableFromInline
    init() {}

    /// Gives the next field a place.
    @inlinable
    mutating func append<Entity, Stored>(_ field: Field<Entity, Stored>) {
        let alignment = field.step.alignment
        let offset = (size + alignment - 1) / alignment * alignment
        slots.append(Slot(name: field.name, access: field.access, part: field.part, isDerived: field.isDerived))
        steps.append(field.step)
        offsets.append(offset)
        size = offset + field.step.size
        self.alignment = max(self.alignment, alignment)
    }

    /// Finds a field by name: first where the last one stood, as bodies tend to keep the order.
    ///
    /// Names of fields are ASCII, so that an equal string of the same length is the same octets.
    func find(_ name: String, near place: Int = 0) -> Int? {
        let length = name.utf8.count
        if place < slots.count, slots[place].name.utf8.count == length, slots[place].name == name { return place }
        return slots.firstIndex { $0.name.utf8.count == length && $0.name == name }
    }

    /// Lays members out in the order of the fields, whatever they are; passes over unknown ones.
    func arrange(stored members: [Value.Member]) -> [Offer] {
        var offers = [Offer](repeating: .nothing, count: slots.count)
        var place = 0
        for member in members {
            guard let found = find(member.name, near: place) else { continue }
            offers[found] = .value(member.value)
            place = found + 1
        }
        return offers
    }

    /// Lays the members of a body out in the order of the fields; refuses those that do not belong in it.
    @usableFromInline
    func arrange(
        _ members: [Value.Member], isNew: Bool, _ parts: Part, _ complaints: inout [Complaint]
    ) -> [Offer] {
        var offers = [Offer](repeating: .nothing, count: slots.count)
        var (place, unknown) = (0, 0)
        for member in members {
            guard let found = find(member.name, near: place), !slots[found].part.isDisjoint(with: parts),
                !(isNew && slots[found].isAsked)
            else {
                unknown += 1
                // A body of a million unknown names gets a short answer.
                guard unknown <= 50 else { continue }
                complaints.add(Complaint.pointer(to: member.name), .onbekendVeld, "Dit veld bestaat hier niet.")
                continue
            }
            place = found + 1
            let access = slots[found].access
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
