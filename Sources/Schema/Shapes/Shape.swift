/// A type whose JSON, columns, forms and OpenAPI schemas all follow from one description.
public protocol Entity: Sendable {
    /// The description.
    static var shape: Shape<Self> { get }
}

/// The one description of an entity.
@safe public struct Shape<Entity: Sendable>: Sendable {
    /// The name of the record's schema, like `Actie`.
    public let name: String
    /// The table that holds the records, when one does.
    public let table: String?
    /// The columns in the order of the fields that have one.
    public let columns: [Column]
    /// The fields in order.
    public let fields: [FieldInfo]
    /// Every reader sees these parts, so that their fields are `required` in the record's schema.
    public let always: Part

    @usableFromInline let steps: [Step<Entity>]
    @usableFromInline let layout: Layout
    /// Moves the values out of memory that is laid out by `layout`.
    @usableFromInline let make: @Sendable (UnsafeMutableRawPointer) -> Entity

    /// Describes `Entity` by what makes one and, in the same order, by the fields that go into making it.
    ///
    /// A shape has at most 64 fields.
    @inlinable
    public init<each Stored>(
        _ name: String, table: String? = nil, always: Part = Part(rawValue: 1),
        _ make: @escaping @Sendable (repeat each Stored) -> Entity,
        _ field: repeat Field<Entity, each Stored>
    ) {
        var fields: [FieldInfo] = []
        var steps: [Step<Entity>] = []
        var layout = Layout()
        for field in repeat each field {
            fields.append(FieldInfo(field))
            steps.append(field.step)
            layout.append(field)
        }
        let slots = layout.slots
        unsafe self.init(
            name: name, table: table, always: always, fields: fields, steps: steps, layout: layout,
            make: { memory in
                var place = 0
                func next<One>(_ type: One.Type, _ place: inout Int) -> One {
                    defer { place += 1 }
                    return unsafe (memory + slots[place].offset).assumingMemoryBound(to: type).move()
                }
                return make(repeat next((each Stored).self, &place))
            })
    }

    @usableFromInline
    init(
        name: String, table: String?, always: Part, fields: [FieldInfo], steps: [Step<Entity>], layout: Layout,
        make: @escaping @Sendable (UnsafeMutableRawPointer) -> Entity
    ) {
        precondition(fields.count <= 64, "a shape has at most 64 fields")
        self.name = name
        self.table = table
        self.always = always
        self.fields = fields
        columns = fields.filter { !$0.isDerived }.map {
            Column(field: $0.name, storage: $0.storage, isOptional: $0.isOptional)
        }
        self.steps = steps
        self.layout = layout
        unsafe self.make = make
    }

    /// Makes an entity from a body and from what the server owns; throws all faults with pointers below `at`.
    @inlinable
    public func create(
        _ body: Value, _ server: [Given<Entity>] = [], at pointer: String = "", within parts: Part = .all
    ) throws(Complaints) -> Entity {
        var complaints: [Complaint] = []
        let entity = read(body, server, pointer, parts, &complaints)
        guard let entity else { throw Complaints(all: complaints) }
        return entity
    }

    /// Applies a merge patch (RFC 7396) to `current`; only fields in the patch are read and validated.
    ///
    /// Fields outside `parts` are unknown fields: the reader does not know that they exist.
    @inlinable
    public func change(
        _ current: Entity, _ patch: Value, _ server: [Given<Entity>] = [], at pointer: String = "",
        within parts: Part = .all
    ) throws(Complaints) -> Entity {
        var complaints: [Complaint] = []
        let entity = read(patch, onto: current, server, pointer, parts, &complaints)
        guard let entity else { throw Complaints(all: complaints) }
        return entity
    }

    /// Writes the fields of `entity` that belong to `parts` as an object.
    @inlinable
    public func encode(_ entity: Entity, _ parts: Part, _ writer: inout JSONWriter) {
        writer.beginObject()
        encodeFields(entity, parts, &writer)
        writer.endObject()
    }

    /// Writes the same fields without the braces, for an answer that adds its own.
    @inlinable
    public func encodeFields(_ entity: Entity, _ parts: Part, _ writer: inout JSONWriter) {
        unsafe withUnsafePointer(to: entity) { entity in
            for place in layout.slots.indices
            where !layout.slots[place].part.isDisjoint(with: parts) && !layout.slots[place].isAsked {
                unsafe steps[place].write(entity, &writer)
            }
        }
    }

    /// Makes an entity from a row, by the type of each column only; throws the first that does not fit.
    @inlinable
    public func load(_ column: (Int) -> Scalar) throws(Misfit) -> Entity {
        var (next, misfit) = (0, 0)
        let entity = unsafe assemble(isExhaustive: false) { place, memory in
            misfit = place
            if layout.slots[place].isDerived { return unsafe steps[place].load(nil, memory) }
            next += 1
            return unsafe steps[place].load(column(next - 1), memory)
        }
        guard let entity else { throw Misfit(table: table ?? name, column: Column.name(of: fields[misfit].name)) }
        return entity
    }

    /// What the columns hold for `entity`, in the order of `columns`.
    @inlinable
    public func store(_ entity: Entity) -> [Scalar] {
        var scalars: [Scalar] = []
        scalars.reserveCapacity(columns.count)
        unsafe withUnsafePointer(to: entity) { entity in
            for place in layout.slots.indices where !layout.slots[place].isDerived {
                unsafe scalars.append(steps[place].store(entity))
            }
        }
        return scalars
    }
}

/// A column that holds another type than its field.
public struct Misfit: Error, Sendable, Equatable {
    /// The table, or the name of the shape.
    public let table: String
    /// The column.
    public let column: String

    @usableFromInline
    init(table: String, column: String) {
        self.table = table
        self.column = column
    }
}
