/// What a column holds while a statement stands on its row: read by type only, without making a text of it first.
///
/// Octets are the database's and end with the closure that is given them; whoever keeps something copies it out.
@safe public enum Held {
    case null
    case integer(Int64)
    case text(String)
    case octets(UnsafeRawBufferPointer)

    /// Shows what was stored.
    public init(_ scalar: Scalar) {
        self =
            switch scalar {
            case .null: .null
            case .integer(let number): .integer(number)
            case .text(let text): .text(text)
            }
    }

    /// Whether it holds nothing.
    @inlinable
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// The whole number this is.
    @inlinable
    public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }

    /// The text this is, copied.
    public var string: String? {
        switch self {
        case .text(let text): text
        case .octets(let octets): unsafe String(decoding: octets, as: UTF8.self)
        case .null, .integer: nil
        }
    }

    /// What `body` makes of the octets of a text; nil for anything else.
    @inlinable
    public func reading<Result>(_ body: (Span<UInt8>) -> Result?) -> Result? {
        switch self {
        case .text(let text): return body(text.utf8Span.span)
        case .octets(let octets):
            let span = unsafe octets.bindMemory(to: UInt8.self).span
            return body(span)
        case .null, .integer: return nil
        }
    }

    /// The JSON value in a text.
    public var parsed: Value? {
        reading { octets in
            var bytes: [UInt8] = []
            bytes.append(octets)
            return try? JSON.parse(bytes)
        }
    }
}
