/// The parts of a record that a reader may or may not see; their names are extensions beside the entities.
public struct Part: OptionSet, Sendable, Hashable {
    /// One bit for each part.
    public let rawValue: UInt32

    /// The parts with these bits.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Every part.
    public static let all = Part(rawValue: .max)
}

/// Who may set a field.
public enum Access: Sendable {
    /// The server owns it: `readOnly`, refused in a body.
    case server
    /// The body that makes the record may give it; it never changes afterwards.
    case new
    /// Given when made and changeable.
    case change
}

/// One field: its name outside Swift, where it lives inside, what it accepts and what it means.
public struct Field<Entity, Stored: Sendable>: Sendable {
    /// The name in JSON, equal to the property's.
    public let name: String
    /// Where the entity holds it.
    public let path: any KeyPath<Entity, Stored> & Sendable
    /// What it accepts.
    public let kind: Kind<Stored>
    /// One Dutch sentence for the documentation.
    public let meaning: String
    /// Who may set it.
    public let access: Access
    /// The part it belongs to; a reader without that part does not see it.
    public let part: Part
    /// The value when a new body leaves it out.
    public let fallback: Stored?
    /// Whether it has no column.
    public let isDerived: Bool

    @usableFromInline let step: Step

    /// Describes a field with a column.
    ///
    /// With a `default` the field may be left out of a new body, or for a server-owned field out of the given values.
    @inlinable
    public init(
        _ name: String, _ path: any KeyPath<Entity, Stored> & Sendable, _ kind: Kind<Stored>, _ meaning: String,
        _ access: Access = .change, part: Part = Part(rawValue: 1), default fallback: Stored? = nil
    ) {
        self.init(
            name: name, path: path, kind: kind, meaning: meaning, access: access, part: part, fallback: fallback,
            isDerived: false)
    }

    /// Describes a field without a column: loading and making give `empty`, and handlers fill it before encoding.
    @inlinable
    public static func derived(
        _ name: String, _ path: any KeyPath<Entity, Stored> & Sendable, _ kind: Kind<Stored>, _ meaning: String,
        empty: Stored, part: Part = Part(rawValue: 1)
    ) -> Field {
        Field(
            name: name, path: path, kind: kind, meaning: meaning, access: .server, part: part, fallback: empty,
            isDerived: true)
    }

    /// Describes what a change may say beside the record: no column, no part of a new body, and not shown again.
    ///
    /// Handlers find it in the changed entity and keep it where it belongs; an entity that was loaded has `nil`. Give it a
    /// part that no reader has.
    @inlinable
    public static func asked<Word: Sendable>(
        _ name: String, _ path: any KeyPath<Entity, Word?> & Sendable, _ kind: Kind<Word?>, _ meaning: String,
        part: Part
    ) -> Field where Stored == Word? {
        Field(
            name: name, path: path, kind: kind, meaning: meaning, access: .change, part: part, fallback: .some(nil),
            isDerived: true)
    }

    @inlinable
    init(
        name: String, path: any KeyPath<Entity, Stored> & Sendable, kind: Kind<Stored>, meaning: String,
        access: Access, part: Part, fallback: Stored?, isDerived: Bool
    ) {
        self.name = name
        self.path = path
        self.kind = kind
        self.meaning = meaning
        self.access = access
        self.part = part
        self.fallback = fallback
        self.isDerived = isDerived
        step = Step(path, kind, name, fallback)
    }

    /// Whether a new body must have it.
    @inlinable
    public var isRequiredForNew: Bool { access != .server && !kind.isOptional && fallback == nil }

    /// This field with a value the server gives when the record is made or changed.
    @inlinable
    public func given(_ value: Stored) -> Given<Entity> { Given(name: name, value: Box(value)) }
}

/// A value the server gives for one field of an entity; made by `Field.given`.
public struct Given<Entity>: Sendable {
    @usableFromInline let name: String
    @usableFromInline let value: any AnyObject & Sendable

    @usableFromInline
    init(name: String, value: any AnyObject & Sendable) {
        self.name = name
        self.value = value
    }

    /// The place of the field it is for; a field that the shape does not list is a mistake of the programmer.
    @usableFromInline
    func place(in layout: Layout) -> Int {
        guard let place = layout.find(name) else { preconditionFailure("the shape has no field \(name)") }
        return place
    }
}

/// Holds a value by reference: a cast of a class is exact where a cast of an optional is not.
@usableFromInline
final class Box<Stored: Sendable>: Sendable {
    @usableFromInline let value: Stored

    @usableFromInline
    init(_ value: Stored) {
        self.value = value
    }
}

/// A column of a shape's table.
public struct Column: Sendable, Equatable {
    /// The field's name in snake_case.
    public let name: String
    /// What it holds.
    public let storage: Storage
    /// Whether it may hold null.
    public let isOptional: Bool

    @usableFromInline
    init(field: String, storage: Storage, isOptional: Bool) {
        name = Column.name(of: field)
        self.storage = storage
        self.isOptional = isOptional
    }

    /// The snake_case of a field's name: `streefdatumNu` is `streefdatum_nu`.
    public static func name(of field: String) -> String {
        var name = ""
        for character in field {
            if character.isUppercase, !name.isEmpty { name += "_" }
            name += character.lowercased()
        }
        return name
    }
}

/// What forms, documentation and tests ask about a field.
public struct FieldInfo: Sendable {
    /// The name in JSON.
    public let name: String
    /// One Dutch sentence for the documentation.
    public let meaning: String
    /// Who may set it.
    public let access: Access
    /// The part it belongs to.
    public let part: Part
    /// Whether null is a value.
    public let isOptional: Bool
    /// Whether a new body must have it.
    public let isRequiredForNew: Bool
    /// Whether it has no column.
    public let isDerived: Bool
    /// What a form shows.
    public let input: Input

    @usableFromInline let storage: Storage
    @usableFromInline let path: any AnyKeyPath & Sendable
    @usableFromInline let schemas: @Sendable (Use) -> [Value.Member]
    @usableFromInline let components: @Sendable (Use) -> [Component]
    /// The value of a new body that leaves it out, as JSON.
    @usableFromInline let fallback: Value?

    @inlinable
    init<Entity, Stored>(_ field: Field<Entity, Stored>) {
        name = field.name
        meaning = field.meaning
        access = field.access
        part = field.part
        isOptional = field.kind.isOptional
        isRequiredForNew = field.isRequiredForNew
        isDerived = field.isDerived
        input = field.kind.input
        storage = field.kind.storage
        path = field.path
        schemas = field.kind.schemas
        components = field.kind.components
        fallback = field.access == .server ? nil : field.fallback.map { .written($0, field.kind.write) }
    }

    /// The Swift property behind the field, so that a test can hold its name against the field's.
    public var property: String {
        String(String(describing: path).split(separator: ".").last ?? "")
    }
}

extension Value {
    /// The tree of what `write` writes.
    @usableFromInline
    static func written<Stored>(_ stored: Stored, _ write: (Stored, inout JSONWriter) -> Void) -> Value {
        var writer = JSONWriter()
        write(stored, &writer)
        return (try? JSON.parse(writer.bytes)) ?? .null
    }
}
