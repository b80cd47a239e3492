/// One pass over the octets of a document.
struct JSONParser {
    let bytes: [UInt8]
    var offset = 0
    private var depth = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() throws(JSONError) -> Value {
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { throw fault("het document begint met een BOM") }
        skipSpace()
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw fault("er staat nog iets na het einde van het document") }
        return value
    }

    func fault(_ reason: String) -> JSONError { JSONError(offset: offset, reason: reason) }

    /// The octet at the offset; 0, which no rule accepts outside a text, at the end.
    @inline(__always)
    var octet: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0a, 0x0d: offset += 1
            default: return
            }
        }
    }

    private mutating func value() throws(JSONError) -> Value {
        switch octet {
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in .object(try parser.members()) }
        case UInt8(ascii: "["): return try nested { parser throws(JSONError) in .list(try parser.elements()) }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw fault(offset == bytes.count ? "het document houdt te vroeg op" : "hier hoort een waarde")
        }
    }

    private mutating func word(_ word: StaticString, _ value: Value) throws(JSONError) -> Value {
        let end = offset + word.utf8CodeUnitCount
        guard end <= bytes.count else { throw fault("hier hoort een waarde") }
        for index in offset..<end where unsafe bytes[index] != word.utf8Start[index - offset] {
            throw fault("hier hoort een waarde")
        }
        offset = end
        return value
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        guard depth < JSON.maximumDepth else { throw fault("het document is te diep genest") }
        depth += 1
        offset += 1
        skipSpace()
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func elements() throws(JSONError) -> [Value] {
        var values: [Value] = []
        if closes(with: UInt8(ascii: "]")) { return values }
        repeat {
            skipSpace()
            values.append(try value())
        } while try continues(until: UInt8(ascii: "]"))
        return values
    }

    private mutating func members() throws(JSONError) -> [Value.Member] {
        var members: [Value.Member] = []
        if closes(with: UInt8(ascii: "}")) { return members }
        members.reserveCapacity(8)
        var names = Names()
        repeat {
            skipSpace()
            let start = offset
            guard octet == UInt8(ascii: "\"") else { throw fault("hier hoort een naam tussen aanhalingstekens") }
            let name = try text()
            guard names.insert(name, beside: members) else {
                throw JSONError(offset: start, reason: "deze naam staat twee keer in hetzelfde object")
            }
            skipSpace()
            guard octet == UInt8(ascii: ":") else { throw fault("hier hoort een dubbele punt") }
            offset += 1
            skipSpace()
            members.append(Value.Member(name, try value()))
        } while try continues(until: UInt8(ascii: "}"))
        return members
    }

    private mutating func closes(with bracket: UInt8) -> Bool {
        guard octet == bracket else { return false }
        offset += 1
        return true
    }

    /// Passes a comma and says true, or passes `bracket` and says false.
    private mutating func continues(until bracket: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        switch octet {
        case UInt8(ascii: ","): offset += 1
        case bracket:
            offset += 1
            return false
        default:
            let isAtEnd = offset == bytes.count
            throw fault(isAtEnd ? "het document houdt te vroeg op" : "hier hoort een komma of het einde")
        }
        return true
    }
}

/// The names seen in one object: compared one by one while few, hashed when many.
private struct Names {
    private var many: Set<[UInt8]> = []

    /// Says false when `name` is among `members` already.
    mutating func insert(_ name: String, beside members: [Value.Member]) -> Bool {
        guard members.count >= 32 else { return !members.contains { $0.name.isWritten(as: name) } }
        if many.isEmpty { many = Set(members.map { Array($0.name.utf8) }) }
        return many.insert(Array(name.utf8)).inserted
    }
}
