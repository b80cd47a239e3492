/// A type whose JSON, columns, forms and OpenAPI schemas all follow from one description.
public protocol Entity: Sendable {
    /// The description.
    static var shape: Shape<Self> { get }
}

/// The one description of an entity.
public struct Shape<Entity: Sendable>: Sendable {
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
    @usableFromInline let make: @Sendable (Intake<Entity>, inout [Complaint]) -> Entity?
    @usableFromInline let row: @Sendable ((Int) -> Scalar) throws(Misfit) -> Entity
    let index: FieldIndex

    /// Describes `Entity` by what makes one and, in the same order, by the fields that go into making it.
    @inlinable
    public init<each Stored>(
        _ name: String, table: String? = nil, always: Part = Part(rawValue: 1),
        _ make: @escaping @Sendable (repeat each Stored) -> Entity,
        _ field: repeat Field<Entity, each Stored>
    ) {
        var fields: [FieldInfo] = []
        var columns: [Column] = []
        var steps: [Step<Entity>] = []
        for field in repeat each field {
            fields.append(FieldInfo(field))
            steps.append(Step(field))
            guard !field.isDerived else { continue }
            columns.append(
                Column(field: field.name, storage: field.kind.storage, isOptional: field.kind.isOptional))
        }
        self.init(
            name: name, table: table, always: always, columns: columns, fields: fields, steps: steps,
            make: { intake, complaints in
                var place = 0
                func next<One>(_ field: Field<Entity, One>) -> One? {
                    defer { place += 1 }
                    return field.take(from: intake, at: place, &complaints)
                }
                func complete<One>(_ value: One?) throws(Incomplete) -> One {
                    guard let value else { throw Incomplete() }
                    return value
                }
                let values = (repeat next(each field))
                return try? make(repeat complete(each values))
            },
            row: { column throws(Misfit) in
                var place = 0
                func next<One>(_ field: Field<Entity, One>) throws(Misfit) -> One {
                    if field.isDerived, let empty = field.fallback { return empty }
                    defer { place += 1 }
                    guard let value = field.kind.load(column(place)) else {
                        throw Misfit(table: table ?? name, column: Column.name(of: field.name))
                    }
                    return value
                }
                return make(repeat try next(each field))
            })
    }

    @usableFromInline
    init(
        name: String, table: String?, always: Part, columns: [Column], fields: [FieldInfo], steps: [Step<Entity>],
        make: @escaping @Sendable (Intake<Entity>, inout [Complaint]) -> Entity?,
        row: @escaping @Sendable ((Int) -> Scalar) throws(Misfit) -> Entity
    ) {
        self.name = name
        self.table = table
        self.always = always
        self.columns = columns
        self.fields = fields
        self.steps = steps
        self.make = make
        self.row = row
        index = FieldIndex(fields.map(\.name))
    }

    /// Makes an entity from a body and from what the server owns; throws all faults with pointers below `at`.
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
        for step in steps where !step.part.isDisjoint(with: parts) {
            step.encode(entity, &writer)
        }
    }

    /// Makes an entity from a row, by the type of each column only; throws the first that does not fit.
    @inlinable
    public func load(_ column: (Int) -> Scalar) throws(Misfit) -> Entity { try row(column) }

    /// What the columns hold for `entity`, in the order of `columns`.
    @inlinable
    public func store(_ entity: Entity) -> [Scalar] {
        var scalars: [Scalar] = []
        scalars.reserveCapacity(columns.count)
        for step in steps where !step.isDerived { scalars.append(step.store(entity)) }
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

/// Ends the making of an entity of which one value is missing; the complaints say why.
@usableFromInline
struct Incomplete: Error {
    @usableFromInline
    init() {}
}

/// A field's work that needs no type outside: made where the types are known, so that it is compiled for them.
@usableFromInline
struct Step<Entity: Sendable>: Sendable {
    @usableFromInline let part: Part
    @usableFromInline let isDerived: Bool
    @usableFromInline let encode: @Sendable (Entity, inout JSONWriter) -> Void
    @usableFromInline let store: @Sendable (Entity) -> Scalar

    @inlinable
    init<Stored>(_ field: Field<Entity, Stored>) {
        part = field.part
        isDerived = field.isDerived
        let (key, path, kind) = (field.key, field.path, field.kind)
        encode = { entity, writer in
            writer.name(key)
            kind.write(entity[keyPath: path], &writer)
        }
        store = { kind.store($0[keyPath: path]) }
    }
}
