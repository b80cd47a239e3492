/// Reads the pieces that field values are made of (RFC 9110 §5.6); tokens only hold ASCII.
struct ValueScanner {
    private let octets: [UInt8]
    private var position = 0

    init(_ text: String) {
        octets = Array(text.utf8)
    }

    var isAtEnd: Bool { position == octets.count }

    func sees(_ character: Unicode.Scalar) -> Bool {
        position < octets.count && octets[position] == UInt8(ascii: character)
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard sees(character) else { return false }
        position += 1
        return true
    }

    /// Skips spaces and tabs; always true, so that it can stand in a condition.
    mutating func skipWhite() -> Bool {
        while position < octets.count, octets[position] == .space || octets[position] == .tab { position += 1 }
        return true
    }

    mutating func token() -> String? {
        let start = position
        while position < octets.count, octets[position].isToken { position += 1 }
        return position == start ? nil : String(decoding: octets[start..<position], as: UTF8.self)
    }

    mutating func tokenOrQuoted() -> String? {
        sees("\"") ? quoted() : token()
    }

    private mutating func quoted() -> String? {
        var content: [UInt8] = []
        position += 1
        while position < octets.count {
            var octet = octets[position]
            position += 1
            if octet == UInt8(ascii: "\"") { return String(decoding: content, as: UTF8.self) }
            if octet == UInt8(ascii: "\\") {
                guard position < octets.count else { return nil }
                octet = octets[position]
                position += 1
            }
            content.append(octet)
        }
        return nil
    }
}
