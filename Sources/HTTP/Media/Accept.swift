extension RequestHead {
    /// Whether the client takes gzip (RFC 9110 §12.5.3): named, or meant by `*`, and not with a weight of nothing.
    package var takesGzip: Bool {
        guard let field = fields.joined("Accept-Encoding") else { return false }
        var any = false
        for element in field.split(separator: ",") {
            let parts = element.split(separator: ";").map { $0.utf8.trimmed }
            guard let name = parts.first else { continue }
            let isWanted = !parts.dropFirst().contains { part in
                part.first == UInt8(ascii: "q") && part.dropFirst(2).allSatisfy { $0 == 0x30 || $0 == 0x2E }
            }
            if name.equalsIgnoringCase("gzip".utf8) { return isWanted }
            if name.elementsEqual("*".utf8) { any = isWanted }
        }
        return any
    }
}

/// What a client takes (RFC 9110 §12.5.1); without the field, everything.
package struct Accept: Sendable {
    /// One media range and how much the client likes it.
    private struct Range: Sendable {
        let media: MediaType
        /// Thousandths, so that comparing is exact.
        let quality: Int
    }

    private let ranges: [Range]

    /// Reads all `Accept` lines joined; an element that is no media range is passed over.
    package init(_ value: String?) {
        ranges = Self.elements(value ?? "").compactMap { element in
            guard let media = MediaType(element) else { return nil }
            return Range(media: media, quality: Self.quality(media["q"]))
        }
    }

    /// The offer the client likes best, the earlier one among equals; nil when it takes none of them.
    ///
    /// An offer may carry parameters (`text/csv; profile=excel`): it is meant when the client names them.
    package func best(of offers: [String]) -> Int? {
        guard !ranges.isEmpty else { return offers.isEmpty ? nil : 0 }
        var best: (index: Int, quality: Int, precision: Int)?
        for (index, offer) in offers.enumerated() {
            guard let media = MediaType(offer), let (quality, precision) = judge(media), quality > 0 else { continue }
            if let known = best, (known.quality, known.precision) >= (quality, precision) { continue }
            best = (index, quality, precision)
        }
        return best?.index
    }

    /// The quality that the most precise matching range gives; precision makes a named parameter win among equals.
    private func judge(_ offer: MediaType) -> (quality: Int, precision: Int)? {
        let fitting = ranges.compactMap { range in
            Self.precision(of: range.media, for: offer).map { (quality: range.quality, precision: $0) }
        }
        return fitting.max { $0.precision < $1.precision }
    }

    private static func precision(of range: MediaType, for offer: MediaType) -> Int? {
        let wanted = range.parameters.filter { $0.name != "q" }
        if range.type == "*", range.subtype == "*" { return offer.parameters.isEmpty ? 0 : nil }
        guard range.type == offer.type else { return nil }
        if range.subtype == "*" { return offer.parameters.isEmpty ? 1 : nil }
        guard range.subtype == offer.subtype, offer.parameters.allSatisfy(wanted.contains),
            wanted.allSatisfy({ offer.parameters.contains($0) || $0.name == "charset" })
        else { return nil }
        return 2 + offer.parameters.count
    }

    /// `0` to `1` with at most three decimals; anything else counts as 1, as if it were not there.
    private static func quality(_ text: String?) -> Int {
        guard let text, let first = text.utf8.first, first == 0x30 || first == 0x31 else { return 1000 }
        let decimals = text.utf8.dropFirst(2).prefix(3)
        guard text.utf8.count == 1 || text.utf8.dropFirst().first == UInt8(ascii: "."),
            text.utf8.count <= 5, decimals.allSatisfy(\.isDigit)
        else { return 1000 }
        let fraction = decimals.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let scale = [1000, 100, 10, 1][decimals.count]
        return min(1000, Int(first - 0x30) * 1000 + (decimals.isEmpty ? 0 : fraction * scale))
    }

    /// Splits at the commas outside quotes.
    private static func elements(_ value: String) -> [String] {
        var elements: [[UInt8]] = [[]]
        var isQuoted = false
        for octet in value.utf8 {
            if octet == UInt8(ascii: "\"") { isQuoted.toggle() }
            if octet == UInt8(ascii: ","), !isQuoted {
                elements.append([])
            } else {
                elements[elements.count - 1].append(octet)
            }
        }
        return elements.map { String(decoding: $0.trimmed, as: UTF8.self) }
    }
}
