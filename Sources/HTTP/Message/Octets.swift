/// Classes of octets by RFC 9110 §5.6.2 and RFC 3986: never `String`, whose folding and trimming know too much.
extension UInt8 {
    /// A `tchar`: what method and field names are made of.
    var isToken: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "#"),
            UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
            UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// An `unreserved` octet of a URI: percent-encoding leaves it as it is.
    var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// A `sub-delim` of a URI.
    var isSubDelimiter: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            true
        default: false
        }
    }

    /// An octet that may stand in a path as it is; `%` is judged with the two that follow it.
    var isPath: Bool {
        isUnreserved || isSubDelimiter || self == UInt8(ascii: "/") || self == UInt8(ascii: ":")
            || self == UInt8(ascii: "@")
    }

    /// An octet that may stand in a query as it is.
    var isQuery: Bool { isPath || self == UInt8(ascii: "?") }

    /// Visible characters, space, tab and obs-text: RFC 9110 §5.5 leaves out every other control octet.
    var isFieldValue: Bool { (self >= 0x20 && self != 0x7F) || self == .tab }

    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// The value of a HEXDIG; `Int(_:radix:)` would also take a sign.
    var hexValue: Int? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self) - 0x57
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self) - 0x37
        default: nil
        }
    }

    /// The lower-case form of an ASCII letter, anything else unchanged.
    var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
}

extension Collection<UInt8> {
    /// Compares as RFC 9110 compares names: ASCII letters without case, every other octet as it is.
    func equalsIgnoringCase(_ other: some Collection<UInt8>) -> Bool {
        count == other.count && zip(self, other).allSatisfy { $0.lowered == $1.lowered }
    }
}

extension BidirectionalCollection<UInt8> {
    /// Without the spaces and tabs around it: OWS is nothing else.
    var trimmed: SubSequence {
        let isWhite: (UInt8) -> Bool = { $0 == .space || $0 == .tab }
        let head = drop(while: isWhite)
        guard let last = head.lastIndex(where: { !isWhite($0) }) else { return head.prefix(0) }
        return head[...last]
    }
}
