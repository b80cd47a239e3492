extension JSONParser {
    /// Reads a number, RFC 8259 section 6.
    mutating func number() throws(JSONError) -> Value {
        let start = offset
        if octet == UInt8(ascii: "-") { offset += 1 }
        let whole = offset
        try digits()
        if bytes[whole] == UInt8(ascii: "0"), offset > whole + 1 {
            throw JSONError(offset: whole, reason: "een getal begint niet met een overtollige nul")
        }
        var mantissaEnd = offset
        if octet == UInt8(ascii: ".") {
            offset += 1
            try digits()
            mantissaEnd = offset
        }
        var exponent = 0
        if octet | 0x20 == UInt8(ascii: "e") { exponent = try self.exponent() }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if offset - start < 19, mantissaEnd == offset, let number = Int64(text) { return .integer(number) }
        return Decimal(bytes[start..<mantissaEnd], exponent).whole.map(Value.integer) ?? .fraction(text)
    }

    private mutating func digits() throws(JSONError) {
        let start = offset
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet) { offset += 1 }
        guard offset > start else { throw fault("hier hoort een cijfer") }
    }

    /// Reads the part after `e`; held at a size no whole number reaches.
    private mutating func exponent() throws(JSONError) -> Int {
        offset += 1
        let isNegative = octet == UInt8(ascii: "-")
        if isNegative || octet == UInt8(ascii: "+") { offset += 1 }
        let start = offset
        try digits()
        let size = bytes[start..<offset].reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), 1 << 40) }
        return isNegative ? -size : size
    }
}

/// A decimal number as sign, digits without zeros at either end, and a power of ten.
struct Decimal {
    private var isNegative = false
    private var digits: ArraySlice<UInt8>
    private var power: Int

    /// Takes apart what the grammar of JSON already accepted, up to the exponent.
    init(_ mantissa: ArraySlice<UInt8>, _ exponent: Int) {
        power = exponent
        var content = mantissa
        if content.first == UInt8(ascii: "-") {
            isNegative = true
            content.removeFirst()
        }
        if let point = content.firstIndex(of: UInt8(ascii: ".")) {
            power -= content.endIndex - point - 1
            content.remove(at: point)
        }
        let trimmed = content.drop { $0 == UInt8(ascii: "0") }
        let end = trimmed.lastIndex { $0 != UInt8(ascii: "0") }.map { $0 + 1 } ?? trimmed.startIndex
        power += trimmed.endIndex - end
        digits = trimmed[trimmed.startIndex..<end]
    }

    /// The number times ten to the power `places`, when that is whole and fits.
    func scaled(by places: Int) -> Int64? {
        guard !digits.isEmpty else { return 0 }
        let power = power + places
        guard power >= 0, digits.count + power <= 19 else { return nil }
        var number: Int64 = 0
        for index in 0..<digits.count + power {
            let digit = index < digits.count ? Int64(digits[digits.startIndex + index] - UInt8(ascii: "0")) : 0
            let tens = number.multipliedReportingOverflow(by: 10)
            let sum = tens.partialValue.subtractingReportingOverflow(digit)
            guard !tens.overflow, !sum.overflow else { return nil }
            number = sum.partialValue
        }
        // Counted downwards because the smallest number has no positive twin.
        return isNegative ? number : number == .min ? nil : -number
    }

    /// The number itself, when it is whole and fits.
    var whole: Int64? { scaled(by: 0) }
}

extension Decimal {
    /// Takes apart a number that the grammar of JSON accepted before.
    init(number text: String) {
        let bytes = Array(text.utf8)
        let mark = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? bytes.endIndex
        let written = Int(String(decoding: bytes[mark...].dropFirst(), as: UTF8.self)) ?? 0
        self.init(bytes[..<mark], min(max(written, -1 << 40), 1 << 40))
    }
}
