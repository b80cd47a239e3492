/// Writes CSV into octets: RFC 4180 with CRLF.
public struct CSVWriter: Sendable {
    /// For whom the file is.
    public enum Profile: Sendable {
        /// Commas, for programs.
        case plain
        /// `;`, a byte order mark, and cells that a spreadsheet would run as a formula defused by an apostrophe.
        case excel

        /// What stands between two fields.
        public var separator: UInt8 { self == .excel ? UInt8(ascii: ";") : UInt8(ascii: ",") }
    }

    /// What was written so far.
    public var bytes: [UInt8] = []
    private let profile: Profile
    private let separator: UInt8
    private var isAtStart = true

    /// A writer; `bytes` may be taken away and emptied between records.
    public init(_ profile: Profile = .plain, reserving capacity: Int = 512) {
        self.profile = profile
        separator = profile.separator
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
        if let other = unsafe CSVWriter.changed(utf8, for: profile) {
            bytes.append(contentsOf: other)
        } else {
            unsafe bytes.append(contentsOf: utf8)
        }
    }

    /// How a field has to be written, nil when as it is.
    public static func changed(_ utf8: UnsafeRawBufferPointer, for profile: Profile) -> [UInt8]? {
        let isFormula = unsafe profile == .excel && startsFormula(utf8)
        let needsQuotes = unsafe needsQuotes(utf8, separator: profile.separator)
        guard isFormula || needsQuotes else { return nil }
        var bytes: [UInt8] = needsQuotes ? [UInt8(ascii: "\"")] : []
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for index in 0..<utf8.count {
            let octet = unsafe utf8[index]
            if octet == UInt8(ascii: "\"") { bytes.append(octet) }
            bytes.append(octet)
        }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        return bytes
    }

    /// Whether a separator, a quote or the end of a line stands in it, eight octets at a time.
    private static func needsQuotes(_ utf8: UnsafeRawBufferPointer, separator: UInt8) -> Bool {
        guard utf8.count >= 8 else {
            return unsafe utf8.contains {
                $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0a || $0 == 0x0d
            }
        }
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let sought = (ones &* UInt64(separator), ones &* 0x22, ones &* 0x0a, ones &* 0x0d)
        // Bit Twiddling Hacks, "haszero": an octet that is sought becomes zero. The last eight may overlap those before.
        func holds(_ index: Int) -> Bool {
            let word = unsafe utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
            let found = zero(word ^ sought.0) | zero(word ^ sought.1) | zero(word ^ sought.2) | zero(word ^ sought.3)
            return found & tops != 0
        }
        return stride(from: 0, to: utf8.count - 8, by: 8).contains(where: holds) || holds(utf8.count - 8)
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
