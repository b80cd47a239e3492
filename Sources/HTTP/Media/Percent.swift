/// Percent-encoding by RFC 3986, strict in both directions.
package enum Percent {
    /// The octets behind the escapes; nil when an escape is broken or stands for NUL.
    package static func decode(_ octets: some Collection<UInt8>, plusIsSpace: Bool = false) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(octets.count)
        var rest = octets.makeIterator()
        while let octet = rest.next() {
            switch octet {
            case UInt8(ascii: "%"):
                guard let high = rest.next()?.hexValue, let low = rest.next()?.hexValue, high + low > 0 else {
                    return nil
                }
                decoded.append(UInt8(high << 4 | low))
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(.space)
            default: decoded.append(octet)
            }
        }
        return decoded
    }

    /// The text behind the escapes; nil when they are broken or no UTF-8.
    package static func text(_ octets: some Collection<UInt8>, plusIsSpace: Bool = false) -> String? {
        guard let decoded = decode(octets, plusIsSpace: plusIsSpace) else { return nil }
        return String(validating: decoded, as: UTF8.self)
    }

    /// Text as it may stand in a path segment or a query value: all but unreserved octets escaped.
    package static func encode(_ text: String) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for octet in text.utf8 {
            if octet.isUnreserved {
                encoded.append(octet)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(hexDigit(octet >> 4))
                encoded.append(hexDigit(octet & 15))
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
