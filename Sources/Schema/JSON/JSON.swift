/// Reads and writes JSON documents, strictly by RFC 8259.
public enum JSON {
    /// Objects and lists may stand within each other this deep.
    public static let maximumDepth = 32

    /// Reads one document that fills all the octets.
    ///
    /// Refused beyond the grammar: a byte order mark, bad UTF-8, lone surrogates, a name given twice in one object,
    /// and more than 32 levels. Numbers are exact: whole ones that fit become integers, others keep their text.
    public static func parse(_ bytes: [UInt8]) throws(JSONError) -> Value {
        var parser = JSONParser(bytes: bytes)
        return try parser.document()
    }

    /// Writes a value without spaces.
    public static func bytes(_ value: Value) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(value)
        return writer.bytes
    }
}

/// Why octets are no JSON document.
public struct JSONError: Error, Sendable, Equatable {
    /// The octet at which reading stopped, from 0.
    public let offset: Int
    /// What is wrong there, in Dutch, without the text itself.
    public let reason: String
}
