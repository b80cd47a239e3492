extension JSONParser {
    /// Reads a text in quotes, RFC 8259 section 7.
    mutating func text() throws(JSONError) -> String {
        offset += 1
        let start = offset
        skipPlain()
        guard octet == UInt8(ascii: "\""), offset < bytes.count else { return try escapedText(from: start) }
        let text = try validated(bytes[start..<offset], from: start)
        offset += 1
        return text
    }

    /// Moves over octets that stand for themselves.
    private mutating func skipPlain() {
        while offset < bytes.count {
            let octet = bytes[offset]
            if octet < 0x20 || octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "\\") { return }
            offset += 1
        }
    }

    private mutating func escapedText(from start: Int) throws(JSONError) -> String {
        var content = Array(bytes[start..<offset])
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return try validated(content[...], from: start)
            case UInt8(ascii: "\\"): try escape(into: &content)
            case 0..<0x20: throw fault("een stuurteken in een tekst moet als \\u worden geschreven")
            default:
                let from = offset
                skipPlain()
                content.append(contentsOf: bytes[from..<offset])
            }
        }
        throw fault("de tekst is niet afgesloten")
    }

    private func validated(_ content: ArraySlice<UInt8>, from start: Int) throws(JSONError) -> String {
        guard let text = String(validating: content, as: UTF8.self) else {
            throw JSONError(offset: start, reason: "de tekst is geen geldige UTF-8")
        }
        return text
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
        offset += 1
        let letter = octet
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(letter)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0c)
        case UInt8(ascii: "n"): content.append(0x0a)
        case UInt8(ascii: "r"): content.append(0x0d)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            content.append(contentsOf: String(try scalar()).utf8)
            return
        default: throw fault("deze ontsnapping bestaat niet")
        }
        offset += 1
    }

    /// Reads `u` and its four hexadecimal digits, or two such that form a surrogate pair.
    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        var code = try unit()
        if (0xd800..<0xdc00).contains(code) {
            guard octet == UInt8(ascii: "\\") else { throw fault("een half surrogaatpaar") }
            offset += 1
            guard octet == UInt8(ascii: "u") else { throw fault("een half surrogaatpaar") }
            let low = try unit()
            guard (0xdc00..<0xe000).contains(low) else { throw fault("een half surrogaatpaar") }
            code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fault("een half surrogaatpaar") }
        return scalar
    }

    private mutating func unit() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            offset += 1
            guard let digit = Character(Unicode.Scalar(octet)).hexDigitValue, octet < 0x80 else {
                throw fault("na \\u horen vier hexadecimale cijfers")
            }
            code = code << 4 | UInt32(digit)
        }
        offset += 1
        return code
    }
}
