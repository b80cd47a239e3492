extension Kind where Stored == String {
    /// One line of so many characters; line breaks and other control characters are refused.
    public static func text(_ length: ClosedRange<Int>) -> Self {
        text(length, input: .line(max: length.upperBound), controls: "\\x00-\\x1f\\x7f-\\x9f", clean: { $0 })
    }

    /// Text of many lines of so many characters; CRLF and CR become LF.
    public static func area(_ length: ClosedRange<Int>) -> Self {
        text(
            length, input: .area(max: length.upperBound), controls: "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f",
            clean: { $0.withPlainLineBreaks })
    }

    /// An e-mail address of at most 254 characters, lightly checked: one `@`, no spaces, a domain with a dot.
    public static var email: Self {
        matching(
            pattern: "^[^\\s@<>()\\[\\],;:\\\\\"\\x00-\\x1f\\x7f-\\x9f]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
            length: 3...254, format: nil, code: .ongeldigEmailadres, "Vul een geldig e-mailadres in.", \.isEmailAddress)
    }

    /// A web address with `https://` or `http://`, at most 2000 characters.
    public static var link: Self {
        matching(
            pattern: "^https?://[!-~]+$", length: 8...2000, format: nil, code: .ongeldigeLink,
            "Vul een webadres in dat begint met https://.", \.isWebAddress)
    }

    /// A colour of a screen as `#1d5a57`.
    public static var colour: Self {
        matching(
            pattern: "^#[0-9A-Fa-f]{6}$", length: 7...7, format: nil, code: .ongeldigeKleur,
            "Schrijf een kleur als #1d5a57.", \.isColour)
    }

    /// A word that names another part of the same body, or the id of a record: letters, digits, `-` and `_`.
    public static var reference: Self {
        matching(
            pattern: "^[A-Za-z0-9_-]{1,64}$", length: 1...64, format: nil, code: .ongeldigeID,
            "Verwijs met een id of met de ref van een onderdeel uit dit bericht.", \.isReference)
    }

    private static func text(
        _ length: ClosedRange<Int>, input: Input, controls: String, clean: @escaping @Sendable (String) -> String
    ) -> Self {
        let many = if case .area = input { true } else { false }
        let pattern =
            length.lowerBound > 0
            ? "^[^\(controls)]*[^\\s\(controls)][^\(controls)]*$" : "^[^\(controls)]*$"
        return stored(
            input: input,
            schema: .string(length) + [.init("pattern", .text(pattern))],
            read: { value, pointer, complaints in
                guard let raw = value.string(pointer, &complaints) else { return nil }
                let text = clean(raw)
                guard let fault = Measure(text, manyLines: many).fault(length) else { return text }
                complaints.add(pointer, fault.code, fault.detail)
                return nil
            })
    }

    private static func matching(
        pattern: String, length: ClosedRange<Int>, format: String?, code: Complaint.Code, _ detail: String,
        _ isValid: @escaping @Sendable (String) -> Bool
    ) -> Self {
        stored(
            input: .line(max: length.upperBound),
            schema: .string(length) + [.init("pattern", .text(pattern))],
            read: { value, pointer, complaints in
                guard let text = value.string(pointer, &complaints) else { return nil }
                if let fault = Measure(text, manyLines: false).fault(length) {
                    complaints.add(pointer, fault.code, fault.detail)
                    return nil
                }
                guard isValid(text) else {
                    complaints.add(pointer, code, detail)
                    return nil
                }
                return text
            })
    }

    private static func stored(input: Input, schema: [Value.Member], read: @escaping Read) -> Self {
        Kind(
            storage: .text, input: input, schemas: { _ in schema }, read: read,
            write: { text, writer in writer.text(text) },
            store: Scalar.text,
            load: \.string)
    }
}

extension [Value.Member] {
    static func string(_ length: ClosedRange<Int>) -> Self {
        [
            .init("type", "string"), .init("minLength", .integer(Int64(length.lowerBound))),
            .init("maxLength", .integer(Int64(length.upperBound))),
        ]
    }
}

extension Value {
    /// The text this is; otherwise a complaint.
    @usableFromInline
    func string(_ pointer: String, _ complaints: inout [Complaint]) -> String? {
        if case .text(let text) = self { return text }
        refuse(pointer, "een tekst", &complaints)
        return nil
    }

    /// Complains that this is not `expected`; a null says that something is required.
    @usableFromInline
    func refuse(_ pointer: String, _ expected: String, _ complaints: inout [Complaint]) {
        if self == .null {
            complaints.add(pointer, .verplicht, "Dit is verplicht.")
        } else {
            complaints.add(pointer, .verkeerdType, "Dit moet \(expected) zijn.")
        }
    }
}

/// What the rules of a text ask, found in one pass over its octets.
private struct Measure {
    private var length = 0
    private var isBlank = true
    private var hasControl = false

    init(_ text: String, manyLines: Bool) {
        var previous: UInt8 = 0
        var isPlain = true
        for octet in text.utf8 {
            if octet & 0xc0 != 0x80 { length += 1 }
            if octet < 0x20 || octet == 0x7f {
                hasControl = hasControl || !(manyLines && (octet == 0x0a || octet == 0x09))
            } else if octet >= 0x80 {
                isPlain = false
                hasControl = hasControl || (previous == 0xc2 && octet < 0xa0)
            } else if octet != 0x20 {
                isBlank = false
            }
            previous = octet
        }
        // Above ASCII both ECMAScript and Python leave out U+FEFF or take it in; it is no white space here.
        if isBlank, !isPlain { isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    }

    func fault(_ allowed: ClosedRange<Int>) -> (code: Complaint.Code, detail: String)? {
        if allowed.lowerBound > 0, isBlank { return (.verplicht, "Dit mag niet leeg zijn.") }
        if hasControl { return (.ongeldigTeken, "Hier staat een teken dat niet mag.") }
        if length < allowed.lowerBound { return (.teKort, "Gebruik ten minste \(allowed.lowerBound) tekens.") }
        if length > allowed.upperBound { return (.teLang, "Gebruik ten hoogste \(allowed.upperBound) tekens.") }
        return nil
    }
}

extension String {
    fileprivate var withPlainLineBreaks: String {
        guard utf8.contains(0x0d) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var previous: UInt8 = 0
        for octet in utf8 {
            if !(octet == 0x0a && previous == 0x0d) { bytes.append(octet == 0x0d ? 0x0a : octet) }
            previous = octet
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate var isEmailAddress: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, let local = parts.first, let domain = parts.last,
            unicodeScalars.allSatisfy(\.isAddress),
            (1...64).contains(Substring(local).unicodeScalars.count)
        else { return false }
        let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isLetterDigitOrHyphen) }
    }

    fileprivate var isWebAddress: Bool {
        let scheme = ["https://", "http://"].first { utf8.starts(with: $0.utf8) }
        guard let rest = scheme.map({ utf8.dropFirst($0.utf8.count) }) else { return false }
        return !rest.isEmpty && rest.allSatisfy { (0x21...0x7e).contains($0) }
    }

    fileprivate var isColour: Bool {
        let octets = Array(utf8)
        return octets.count == 7 && octets[0] == UInt8(ascii: "#")
            && octets.dropFirst().allSatisfy { octet in
                (0x30...0x39).contains(octet) || (0x41...0x46).contains(octet) || (0x61...0x66).contains(octet)
            }
    }

    fileprivate var isReference: Bool {
        utf8.allSatisfy { $0.isLetterDigitOrHyphen || $0 == UInt8(ascii: "_") }
    }
}

extension Unicode.Scalar {
    fileprivate var isAddress: Bool {
        !properties.isWhitespace && self != "\u{feff}" && !"<>()[],;:\\\"".unicodeScalars.contains(self)
    }
}

extension UInt8 {
    fileprivate var isLetterDigitOrHyphen: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
