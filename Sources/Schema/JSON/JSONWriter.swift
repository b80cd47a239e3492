/// Writes JSON straight into octets, without a tree; it puts the commas.
///
/// The caller keeps begin and end in balance and gives every value inside an object a name first.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public var bytes: [UInt8] = []
    /// Whether a comma goes before the next name or value.
    private var needsComma = false

    /// A writer with room for so many octets before it has to grow.
    public init(reserving capacity: Int = 512) {
        bytes.reserveCapacity(capacity)
    }

    /// A name with its quotes and colon, made once for many writings.
    public struct Key: Sendable, ExpressibleByStringLiteral {
        let bytes: [UInt8]

        /// Prepares `name`.
        public init(_ name: String) {
            var writer = JSONWriter(reserving: name.utf8.count + 3)
            writer.text(name)
            bytes = writer.bytes + [UInt8(ascii: ":")]
        }

        /// Prepares a name known when compiling.
        public init(stringLiteral name: String) { self.init(name) }
    }

    /// Opens an object.
    public mutating func beginObject() { open(UInt8(ascii: "{")) }

    /// Closes the innermost object.
    public mutating func endObject() { close(UInt8(ascii: "}")) }

    /// Opens a list.
    public mutating func beginList() { open(UInt8(ascii: "[")) }

    /// Closes the innermost list.
    public mutating func endList() { close(UInt8(ascii: "]")) }

    /// Ends a line of newline-delimited JSON: the next value begins a document of its own.
    public mutating func endLine() {
        bytes.append(0x0a)
        needsComma = false
    }

    /// Names the value that follows.
    public mutating func name(_ key: Key) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: key.bytes)
        needsComma = false
    }

    /// Writes null.
    public mutating func null() { literal("null") }

    /// Writes true or false.
    public mutating func flag(_ flag: Bool) { literal(flag ? "true" : "false") }

    /// Writes a whole number.
    public mutating func integer(_ number: Int64) {
        separate()
        bytes.appendDecimal(number)
    }

    /// Writes a text.
    public mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { unsafe self.text(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// Writes a text whose octets are UTF-8 already, like those of a column.
    public mutating func text(utf8: UnsafeRawBufferPointer) {
        separate()
        unsafe bytes.appendQuoted(utf8)
    }

    /// Writes a whole value that is JSON already.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a whole value that is JSON already.
    public mutating func raw(octets: UnsafeRawBufferPointer) {
        separate()
        unsafe bytes.append(contentsOf: octets)
    }

    /// Whether a text may stand between quotes as it is.
    public static func isPlain(_ utf8: UnsafeRawBufferPointer) -> Bool { unsafe [UInt8].isPlain(utf8) }

    /// Writes a tree.
    public mutating func value(_ value: Value) {
        switch value {
        case .null: null()
        case .flag(let flag): self.flag(flag)
        case .integer(let number): integer(number)
        case .fraction(let number): raw(Array(number.utf8))
        case .text(let text): self.text(text)
        case .list(let values):
            beginList()
            for value in values { self.value(value) }
            endList()
        case .object(let members):
            beginObject()
            for member in members {
                name(Key(member.name))
                self.value(member.value)
            }
            endObject()
        }
    }

    /// Writes a text in quotes whose octets need no escape.
    mutating func plain(_ append: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number or a word that `append` spells out.
    mutating func bare(_ append: (inout [UInt8]) -> Void) {
        separate()
        append(&bytes)
    }

    private mutating func literal(_ word: StaticString) {
        separate()
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    private mutating func open(_ bracket: UInt8) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}

extension [UInt8] {
    /// Appends a number in decimal.
    mutating func appendDecimal(_ number: Int64) {
        var magnitude = number.magnitude
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
            magnitude /= 10
        } while magnitude > 0
        self[start...].reverse()
    }

    /// Appends UTF-8 in quotes with the escapes of RFC 8259 section 7.
    mutating func appendQuoted(_ utf8: UnsafeRawBufferPointer) {
        append(UInt8(ascii: "\""))
        if unsafe Self.isPlain(utf8) { unsafe append(contentsOf: utf8) } else { unsafe appendEscaped(utf8) }
        append(UInt8(ascii: "\""))
    }

    /// Whether no octet needs an escape, eight at a time; the last eight may overlap those before.
    fileprivate static func isPlain(_ utf8: UnsafeRawBufferPointer) -> Bool {
        guard utf8.count >= 8 else { return unsafe utf8.allSatisfy { !needsEscape($0) } }
        var index = 0
        while index <= utf8.count - 8 {
            if needsEscape(unsafe utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { return false }
            index += 8
        }
        return !needsEscape(unsafe utf8.loadUnaligned(fromByteOffset: utf8.count - 8, as: UInt64.self))
    }

    private mutating func appendEscaped(_ utf8: UnsafeRawBufferPointer) {
        var clean = 0
        for index in 0..<utf8.count where Self.needsEscape(unsafe utf8[index]) {
            unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[clean..<index]))
            appendEscape(of: unsafe utf8[index])
            clean = index + 1
        }
        unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[clean...]))
    }

    private static func needsEscape(_ octet: UInt8) -> Bool {
        octet < 0x20 || octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "\\")
    }

    /// Whether one of eight octets is a quote, a backslash or below 0x20 (Bit Twiddling Hacks, "haszero", "hasless").
    private static func needsEscape(_ word: UInt64) -> Bool {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5c)
        let low = (word &- (ones &* 0x20)) & ~word
        return (low | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & tops != 0
    }

    private mutating func appendEscape(of octet: UInt8) {
        append(UInt8(ascii: "\\"))
        switch octet {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(octet)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0a: append(UInt8(ascii: "n"))
        case 0x0c: append(UInt8(ascii: "f"))
        case 0x0d: append(UInt8(ascii: "r"))
        default:
            append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
            let hex = StaticString("0123456789abcdef")
            unsafe append(hex.utf8Start[Int(octet >> 4)])
            unsafe append(hex.utf8Start[Int(octet & 0xf)])
        }
    }
}
