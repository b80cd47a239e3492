/// Writes CSV into octets: RFC 4180 with CRLF.
public struct CSVWriter: Sendable {
    /// For whom the file is.
    public enum Profile: Sendable {
        /// Commas, for programs.
        case plain
        /// `;`, a byte order mark, and cells that a spreadsheet would run as a formula defused by an apostrophe.
        case excel
    }

    /// What was written so far.
    public var bytes: [UInt8] = []
    private let profile: Profile
    private let separator: UInt8
    private var isAtStart = true

    /// A writer; `bytes` may be taken away and emptied between records.
    public init(_ profile: Profile = .plain, reserving capacity: Int = 512) {
        self.profile = profile
        separator = profile == .excel ? UInt8(ascii: ";") : UInt8(ascii: ",")
        bytes.reserveCapacity(capacity)
        if profile == .excel { bytes.append(contentsOf: [0xef, 0xbb, 0xbf]) }
    }

    /// Writes a record of texts.
    public mutating func record(_ fields: [String]) {
        for field in fields { self.field(field) }
        endRecord()
    }

    /// Writes the next field of a record.
    public mutating func field(_ text: String) {
        var text = text
        text.withUTF8 { unsafe field(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// Writes a whole number, which is never defused.
    public mutating func field(_ number: Int64) {
        separate()
        bytes.appendDecimal(number)
    }

    /// Writes a field whose octets are UTF-8 already, like those of a column.
    public mutating func field(utf8: UnsafeRawBufferPointer) {
        separate()
        let isFormula = unsafe profile == .excel && CSVWriter.startsFormula(utf8)
        let needsQuotes = unsafe utf8.contains {
            $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0a || $0 == 0x0d
        }
        guard needsQuotes else {
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            unsafe bytes.append(contentsOf: utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for index in 0..<utf8.count {
            let octet = unsafe utf8[index]
            if octet == UInt8(ascii: "\"") { bytes.append(octet) }
            bytes.append(octet)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Ends the record.
    public mutating func endRecord() {
        bytes.append(0x0d)
        bytes.append(0x0a)
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { bytes.append(separator) }
        isAtStart = false
    }

    /// OWASP's list of characters that make a spreadsheet take a cell for a formula, also behind blanks and in full width.
    private static func startsFormula(_ utf8: UnsafeRawBufferPointer) -> Bool {
        guard let start = unsafe utf8.firstIndex(where: { $0 > 0x20 }) else { return false }
        switch unsafe utf8[start] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
        // U+FF0B, U+FF0D, U+FF1D and U+FF20 are EF BC 8B, EF BC 8D, EF BC 9D and EF BC A0.
        case 0xef where start + 2 < utf8.count:
            return unsafe utf8[start + 1] == 0xbc && [0x8b, 0x8d, 0x9d, 0xa0].contains(utf8[start + 2])
        default: return unsafe utf8[0] == 0x09 || utf8[0] == 0x0d
        }
    }
}
