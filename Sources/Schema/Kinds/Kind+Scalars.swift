extension Kind where Stored == Int64 {
    /// A whole number within `range`.
    public static func integer(_ range: ClosedRange<Int64>) -> Self {
        Kind(
            storage: .integer, input: .number(range),
            schemas: { _ in
                [
                    .init("type", "integer"), .init("format", "int64"),
                    .init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound)),
                ]
            },
            read: { value, pointer, complaints in
                switch value {
                case .integer(let number) where range.contains(number): return number
                case .integer: complaints.outside(pointer, "\(range.lowerBound)", "\(range.upperBound)")
                default: value.refuse(pointer, "een geheel getal", &complaints)
                }
                return nil
            },
            write: { number, writer in writer.integer(number) },
            store: Scalar.integer, load: \.integer)
    }

    /// A number with at most two decimals, held as hundredths: 32.5 is 3250.
    public static func hundredths(_ range: ClosedRange<Int64>) -> Self {
        let (lowest, highest) = (Value.hundredths(range.lowerBound), Value.hundredths(range.upperBound))
        return Kind(
            storage: .integer, input: .decimal(places: 2),
            schemas: { _ in
                [
                    .init("type", "number"), .init("minimum", lowest), .init("maximum", highest),
                    .init("multipleOf", .fraction("0.01")),
                ]
            },
            read: { value, pointer, complaints in
                guard value.isNumber else {
                    value.refuse(pointer, "een getal", &complaints)
                    return nil
                }
                guard let number = value.hundredths else {
                    complaints.add(pointer, .buitenBereik, "Gebruik ten hoogste twee decimalen.")
                    return nil
                }
                if range.contains(number) { return number }
                complaints.outside(pointer, lowest.digits, highest.digits)
                return nil
            },
            write: { number, writer in writer.bare { $0.appendHundredths(number) } },
            store: Scalar.integer, load: \.integer, restore: \.hundredths)
    }
}

extension Kind where Stored == Bool {
    /// True or false.
    public static var flag: Self {
        Kind(
            storage: .integer, input: .flag, schemas: { _ in [.init("type", "boolean")] },
            read: { value, pointer, complaints in
                if case .flag(let flag) = value { return flag }
                value.refuse(pointer, "true of false", &complaints)
                return nil
            },
            write: { flag, writer in writer.flag(flag) },
            store: { .integer($0 ? 1 : 0) },
            load: { $0.integer.map { $0 != 0 } })
    }
}

extension Kind where Stored == Day {
    /// A calendar day.
    public static var day: Self {
        written(
            .day, "date", .ongeldigeDatum, "Vul een bestaande datum in als jjjj-mm-dd.", { Day(octets: $0) }, \.text
        ) { day, bytes in day.append(to: &bytes) }
    }
}

extension Kind where Stored == Instant {
    /// A moment; any offset is read, UTC is written.
    public static var instant: Self {
        written(
            .instant, "date-time", .ongeldigTijdstip, "Vul een bestaand tijdstip in, zoals 2026-11-21T22:27:13Z.",
            { Instant(octets: $0) }, \.text
        ) { instant, bytes in instant.append(to: &bytes) }
    }
}

extension Kind where Stored == ID {
    /// The name of a record.
    public static var id: Self {
        written(
            .id, "uuid", .ongeldigeID, "Dit is geen geldige id.", { ID(octets: $0) }, \.text
        ) { id, bytes in id.append(to: &bytes) }
    }
}

extension Kind {
    /// A kind that travels and is stored as a text of one form.
    private static func written(
        _ input: Input, _ format: String, _ code: Complaint.Code, _ detail: String,
        _ parse: @escaping @Sendable (Span<UInt8>) -> Stored?, _ text: @escaping @Sendable (Stored) -> String,
        _ append: @escaping @Sendable (Stored, inout [UInt8]) -> Void
    ) -> Self {
        Kind(
            storage: .text, input: input,
            schemas: { _ in [.init("type", "string"), .init("format", .text(format))] },
            read: { value, pointer, complaints in
                guard let text = value.string(pointer, &complaints) else { return nil }
                if let stored = parse(text.utf8Span.span) { return stored }
                complaints.add(pointer, code, detail)
                return nil
            },
            write: { stored, writer in writer.plain { append(stored, &$0) } },
            store: { .text(text($0)) },
            load: { $0.reading(parse) })
    }
}

extension [Complaint] {
    fileprivate mutating func outside(_ pointer: String, _ lowest: String, _ highest: String) {
        add(pointer, .buitenBereik, "Kies een getal van \(lowest) tot en met \(highest).")
    }
}

extension Value {
    /// A number of hundredths as JSON writes it.
    fileprivate static func hundredths(_ number: Int64) -> Value {
        var bytes: [UInt8] = []
        bytes.appendHundredths(number)
        return number % 100 == 0 ? .integer(number / 100) : .fraction(String(decoding: bytes, as: UTF8.self))
    }

    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .fraction: true
        default: false
        }
    }

    /// The digits of a number.
    fileprivate var digits: String {
        switch self {
        case .integer(let number): "\(number)"
        case .fraction(let text): text
        default: ""
        }
    }

    /// This number in hundredths, when it has no more than two decimals and fits.
    fileprivate var hundredths: Int64? {
        switch self {
        case .integer(let number):
            let product = number.multipliedReportingOverflow(by: 100)
            return product.overflow ? nil : product.partialValue
        case .fraction(let text):
            return Decimal(number: text).scaled(by: 2)
        default: return nil
        }
    }
}

extension [UInt8] {
    /// Appends hundredths as a decimal number without zeros at the end: 3250 is `32.5`.
    fileprivate mutating func appendHundredths(_ number: Int64) {
        let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
        if number < 0 { append(UInt8(ascii: "-")) }
        append(contentsOf: String(whole).utf8)
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 > 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }
}
