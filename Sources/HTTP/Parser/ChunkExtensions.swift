/// The grammar of chunk extensions: `*( BWS ";" BWS name [ BWS "=" BWS value ] )` (RFC 9112 §7.1.1).
struct ChunkExtensions {
    private let octets: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ octets: UnsafeBufferPointer<UInt8>) {
        self.octets = octets
    }

    mutating func areValid() -> Bool {
        while position < octets.count {
            skipWhite()
            guard take(";") else { return false }
            skipWhite()
            guard token() else { return false }
            let end = position
            skipWhite()
            if take("=") {
                skipWhite()
                guard take("\"") ? quotedRest() : token() else { return false }
            } else {
                position = end
            }
        }
        return true
    }

    private mutating func skipWhite() {
        while position < octets.count, octets[position] == .space || octets[position] == .tab { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < octets.count, octets[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func token() -> Bool {
        let start = position
        while position < octets.count, octets[position].isToken { position += 1 }
        return position > start
    }

    private mutating func quotedRest() -> Bool {
        while position < octets.count {
            let octet = octets[position]
            position += 1
            guard octet.isFieldValue else { return false }
            if octet == UInt8(ascii: "\"") { return true }
            if octet == UInt8(ascii: "\\") {
                guard position < octets.count, octets[position].isFieldValue else { return false }
                position += 1
            }
        }
        return false
    }
}
