import Glibc

/// The rules for a `Host` value: `uri-host [ ":" port ]` (RFC 9110 §7.2), hardened: no commas, no user, not empty.
enum Host {
    static func isValid(_ octets: some RandomAccessCollection<UInt8>) -> Bool {
        let octets = Array(octets)
        if octets.first == UInt8(ascii: "[") {
            guard let close = octets.firstIndex(of: UInt8(ascii: "]")) else { return false }
            return isIP6(octets[1..<close]) && isPortPart(octets[(close + 1)...])
        }
        let colon = octets.firstIndex(of: UInt8(ascii: ":")) ?? octets.count
        return isName(octets[..<colon]) && isPortPart(octets[colon...])
    }

    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        !name.isEmpty && name.count <= 255
            && name.allSatisfy { $0.isUnreserved || ($0.isSubDelimiter && $0 != UInt8(ascii: ",")) }
    }

    private static func isIP6(_ address: ArraySlice<UInt8>) -> Bool {
        // C ends the text at a NUL, so only the octets of an address may reach it.
        let isWritten = address.allSatisfy { $0.hexValue != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        var parsed = in6_addr()
        return isWritten && address.count <= 45
            && inet_pton(AF_INET6, String(decoding: address, as: UTF8.self), &parsed) == 1
    }

    /// Nothing, or a colon and at most five digits; the port itself may be empty.
    private static func isPortPart(_ part: ArraySlice<UInt8>) -> Bool {
        guard let colon = part.first else { return true }
        return colon == UInt8(ascii: ":") && part.count <= 6 && part.dropFirst().allSatisfy(\.isDigit)
    }
}
