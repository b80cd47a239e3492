/// Reads CSV as HR systems export it: RFC 4180 and what it leaves open.
///
/// A byte order mark is passed over; `;`, `,` or tab is taken from the header line; records end in CRLF, LF or CR;
/// fields in quotes may hold separators, doubled quotes and line breaks. Lines without any octet are passed over.
public struct CSVReader: Sendable {
    /// One record with the physical line on which it starts; the header is line 1.
    public struct Record: Sendable, Equatable {
        /// The line of the first field.
        public let line: Int
        /// The fields without their quotes.
        public let fields: [String]
    }

    /// How much one field and one record may hold.
    public struct Limits: Sendable {
        /// Octets of one field.
        public var field: Int
        /// Fields of one record.
        public var fields: Int
        /// Octets of all the fields of one record together.
        public var record: Int

        /// Bounds that no export of people or units comes near.
        public init(field: Int = 65_536, fields: Int = 256, record: Int = 1_048_576) {
            self.field = field
            self.fields = fields
            self.record = record
        }
    }

    /// The octet between fields.
    public let separator: UInt8

    private let bytes: [UInt8]
    private let limits: Limits
    private var offset: Int
    private var line = 1

    /// A reader at the header line of `bytes`; without `separator` it is taken from that line.
    public init(_ bytes: [UInt8], separator: UInt8? = nil, limits: Limits = Limits()) {
        self.bytes = bytes
        self.limits = limits
        offset = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        self.separator = separator ?? CSVReader.separator(of: bytes[offset...])
    }

    /// The next record; nil at the end.
    public mutating func next() throws(CSVError) -> Record? {
        while offset < bytes.count, isLineEnd(bytes[offset]) { passLineEnd() }
        guard offset < bytes.count else { return nil }
        let start = line
        var fields: [String] = []
        var size = 0
        while true {
            guard fields.count < limits.fields else { throw fault(.tooManyFields, fields.count + 1) }
            let field = try field(fields.count + 1)
            size += field.utf8.count
            guard size <= limits.record else { throw fault(.tooLong, fields.count + 1) }
            fields.append(field)
            guard offset < bytes.count, bytes[offset] == separator else { break }
            offset += 1
        }
        if offset < bytes.count { passLineEnd() }
        return Record(line: start, fields: fields)
    }

    /// The separator that stands most often outside quotes in the first line; `;` when none does.
    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for octet in bytes {
            if octet == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if octet == 0x0a || octet == 0x0d { break }
            counts[octet, default: 0] += 1
        }
        let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09]
        var best = candidates[0]
        for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] { best = candidate }
        return best
    }
}

/// Why octets are no CSV.
public struct CSVError: Error, Sendable, Equatable {
    /// What is wrong.
    public enum Reason: Sendable, Equatable {
        case unterminatedQuote
        case textAfterQuote
        case badUTF8
        case nul
        case tooLong
        case tooManyFields
    }

    /// What is wrong.
    public let reason: Reason
    /// The physical line, from 1.
    public let line: Int
    /// The number of the field in its record, from 1.
    public let column: Int

    /// An error at a field.
    public init(reason: Reason, line: Int, column: Int) {
        self.reason = reason
        self.line = line
        self.column = column
    }

    /// The reason in Dutch, without the text of the field.
    public var detail: String {
        switch reason {
        case .unterminatedQuote: "Een veld begint met een aanhalingsteken, maar wordt niet afgesloten."
        case .textAfterQuote: "Na een afsluitend aanhalingsteken staat nog tekst."
        case .badUTF8: "Het bestand is geen geldige UTF-8. Bewaar het als CSV UTF-8."
        case .nul: "Er staat een NUL-teken in het bestand. Bewaar het als CSV UTF-8."
        case .tooLong: "Een veld of regel is te lang."
        case .tooManyFields: "Een regel heeft te veel velden."
        }
    }
}

extension CSVReader {
    private func fault(_ reason: CSVError.Reason, _ column: Int, line: Int? = nil) -> CSVError {
        CSVError(reason: reason, line: line ?? self.line, column: column)
    }

    private func isLineEnd(_ octet: UInt8) -> Bool { octet == 0x0a || octet == 0x0d }

    /// Moves past CRLF, LF or CR, which all count as one line.
    private mutating func passLineEnd() {
        let isPair = bytes[offset] == 0x0d && offset + 1 < bytes.count && bytes[offset + 1] == 0x0a
        offset += isPair ? 2 : 1
        line += 1
    }

    /// Reads field number `column` of its record and stops at what ends it.
    private mutating func field(_ column: Int) throws(CSVError) -> String {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return try quoted(column) }
        let start = offset
        while offset < bytes.count, bytes[offset] != separator, !isLineEnd(bytes[offset]) {
            guard bytes[offset] != 0 else { throw fault(.nul, column) }
            offset += 1
        }
        return try text(bytes[start..<offset], column, line)
    }

    private mutating func quoted(_ column: Int) throws(CSVError) -> String {
        let start = line
        var content: [UInt8] = []
        offset += 1
        while offset < bytes.count {
            let octet = bytes[offset]
            switch octet {
            case UInt8(ascii: "\""):
                offset += 1
                guard offset < bytes.count, bytes[offset] == octet else { return try closed(content, column, start) }
                content.append(octet)
                offset += 1
            case 0x0a, 0x0d:
                let from = offset
                passLineEnd()
                content.append(contentsOf: bytes[from..<offset])
            case 0: throw fault(.nul, column)
            default:
                content.append(octet)
                offset += 1
            }
            guard content.count <= limits.field else { throw fault(.tooLong, column, line: start) }
        }
        throw fault(.unterminatedQuote, column, line: start)
    }

    /// The text of a field whose closing quote was passed.
    private func closed(_ content: [UInt8], _ column: Int, _ start: Int) throws(CSVError) -> String {
        if offset < bytes.count, bytes[offset] != separator, !isLineEnd(bytes[offset]) {
            throw fault(.textAfterQuote, column)
        }
        return try text(content[...], column, start)
    }

    private func text(_ content: ArraySlice<UInt8>, _ column: Int, _ start: Int) throws(CSVError) -> String {
        guard content.count <= limits.field else { throw fault(.tooLong, column, line: start) }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw fault(.badUTF8, column, line: start)
        }
        return text
    }
}
