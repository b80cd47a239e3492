/// What a column holds.
public enum Scalar: Sendable, Equatable {
    case null
    case integer(Int64)
    case text(String)
}

/// The two types a column can have; lists and objects are JSON text.
public enum Storage: Sendable, Equatable {
    case integer
    case text
}

/// What a form shows for a value.
public enum Input: Sendable, Equatable {
    case line(max: Int)
    case area(max: Int)
    case choice([String])
    case choices([String])
    case day
    case instant
    case number(ClosedRange<Int64>)
    case decimal(places: Int)
    case flag
    case id
    case none
}

/// The three schemas that follow from one description.
public enum Use: Sendable, Hashable, CaseIterable {
    /// The record as an answer shows it.
    case record
    /// The body that makes one.
    case new
    /// The merge patch that changes one.
    case change
}

/// A named schema for the components of an OpenAPI document.
public struct Component: Sendable, Equatable {
    /// The name under `#/components/schemas`.
    public let name: String
    /// The schema.
    public let schema: Value

    /// Names a schema.
    public init(name: String, schema: Value) {
        self.name = name
        self.schema = schema
    }
}

/// How a Swift value is read, written, stored and described.
public struct Kind<Stored: Sendable>: Sendable {
    /// Reads a value of a body; on a fault it adds complaints that begin with the given pointer and says nil.
    public typealias Read = @Sendable (_ value: Value, _ pointer: String, _ complaints: inout [Complaint]) -> Stored?
    /// Applies a merge patch to the current value; faults as for `Read`.
    public typealias Change =
        @Sendable (
            _ current: Stored, _ patch: Value, _ pointer: String, _ complaints: inout [Complaint]
        ) -> Stored?

    /// The type of the column.
    public let storage: Storage
    /// Whether null is a value of this kind.
    public let isOptional: Bool
    /// What a form shows.
    public let input: Input
    /// Members of an OpenAPI 3.0.3 schema for each use.
    public let schemas: @Sendable (Use) -> [Value.Member]
    /// The named schemas this kind refers to for each use.
    public let components: @Sendable (Use) -> [Component]
    /// Reads and validates a value of a body.
    public let read: Read
    /// Reads the value a merge patch leads to.
    public let change: Change
    /// Writes a value as JSON.
    public let write: @Sendable (_ value: Stored, _ writer: inout JSONWriter) -> Void
    /// Makes what a column holds.
    public let store: @Sendable (_ value: Stored) -> Scalar
    /// Takes what a column holds, by type only; nil means that the column holds another type.
    public let load: @Sendable (_ held: Held) -> Stored?
    /// Takes a value that was stored within a JSON text, by type only.
    public let restore: @Sendable (_ value: Value) -> Stored?

    /// The members of the schema of an answer.
    public var schema: [Value.Member] { schemas(.record) }

    /// A kind from its parts; `change` reads the patch as a new value and `restore` loads the scalar when not given.
    @inlinable
    public init(
        storage: Storage, isOptional: Bool = false, input: Input,
        schemas: @escaping @Sendable (Use) -> [Value.Member],
        components: @escaping @Sendable (Use) -> [Component] = { _ in [] },
        read: @escaping Read, change: Change? = nil,
        write: @escaping @Sendable (Stored, inout JSONWriter) -> Void,
        store: @escaping @Sendable (Stored) -> Scalar,
        load: @escaping @Sendable (Held) -> Stored?,
        restore: (@Sendable (Value) -> Stored?)? = nil
    ) {
        self.storage = storage
        self.isOptional = isOptional
        self.input = input
        self.schemas = schemas
        self.components = components
        self.read = read
        self.change = change ?? { _, patch, pointer, complaints in read(patch, pointer, &complaints) }
        self.write = write
        self.store = store
        self.load = load
        self.restore = restore ?? { value in value.held.flatMap(load) }
    }
}

extension Value {
    /// This value as a column would hold it, when it is no list, object or fraction.
    @usableFromInline
    var held: Held? {
        switch self {
        case .null: .null
        case .flag(let flag): .integer(flag ? 1 : 0)
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        case .fraction, .list, .object: nil
        }
    }
}
