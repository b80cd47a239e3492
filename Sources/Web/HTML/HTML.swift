/// A piece of a page, escaped at the moment it was put in.
///
/// There is no door for raw text: what is no element, attribute or text can't be said.
package struct HTML: Sendable, Equatable {
    /// The finished octets, UTF-8.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Text as a reader sees it: what looks like markup stays text.
    package init(text: String) {
        append(escaped: text)
    }

    /// The pieces that a builder closure lists, one after another.
    package init(@HTMLBuilder content: () -> HTML) {
        self = content()
    }

    /// Whether nothing was put in.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Makes room once, for content of this size and the tag around it.
    init(around content: HTML) {
        bytes.reserveCapacity(content.bytes.count + 128)
    }

    mutating func append(_ other: HTML) {
        if bytes.isEmpty { bytes = other.bytes } else { bytes.append(contentsOf: other.bytes) }
    }

    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        append(literal: name)
        for attribute in attributes { append(attribute) }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: StaticString) {
        append(literal: "</")
        append(literal: name)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func append(literal: StaticString) {
        // A StaticString of ours lives as long as the process, so its octets may be read in place.
        literal.withUTF8Buffer { octets in unsafe bytes.append(contentsOf: octets) }
    }

    private mutating func append(_ attribute: Attribute) {
        if case .absent = attribute.content { return }
        bytes.append(UInt8(ascii: " "))
        append(literal: attribute.name)
        guard case .text(let value) = attribute.content else { return }
        append(literal: "=\"")
        append(escaped: value)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escaped text: String) {
        // Most text holds nothing to escape, and goes in as one piece.
        guard Self.needsEscape(text.utf8.span) else { return bytes.append(contentsOf: text.utf8) }
        for octet in text.utf8 {
            switch octet {
            case UInt8(ascii: "&"): append(literal: "&amp;")
            case UInt8(ascii: "<"): append(literal: "&lt;")
            case UInt8(ascii: ">"): append(literal: "&gt;")
            case UInt8(ascii: "\""): append(literal: "&quot;")
            case UInt8(ascii: "'"): append(literal: "&#39;")
            default: bytes.append(octet)
            }
        }
    }

    private static func needsEscape(_ octets: Span<UInt8>) -> Bool {
        for index in octets.indices {
            switch octets[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                return true
            default: continue
            }
        }
        return false
    }
}

/// Lets a closure list pieces of a page, with text, `if` and `for` between them.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ piece: HTML) -> HTML { piece }

    package static func buildExpression(_ piece: HTML?) -> HTML { piece ?? HTML() }

    package static func buildExpression(_ text: String) -> HTML { HTML(text: text) }

    package static func buildBlock() -> HTML { HTML() }

    package static func buildPartialBlock(first: HTML) -> HTML { first }

    package static func buildPartialBlock(accumulated: HTML, next: HTML) -> HTML {
        var all = accumulated
        all.append(next)
        return all
    }

    package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? HTML() }

    package static func buildEither(first: HTML) -> HTML { first }

    package static func buildEither(second: HTML) -> HTML { second }

    package static func buildArray(_ pieces: [HTML]) -> HTML {
        var all = HTML()
        for piece in pieces { all.append(piece) }
        return all
    }
}
