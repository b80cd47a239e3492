import Schema
import Testing

@Suite struct CSVTests {
    struct Accepted: Sendable {
        let text: String
        let records: [[String]]
        var lines: [Int] = [1]
    }

    struct Refused: Sendable {
        let bytes: [UInt8]
        let reason: CSVError.Reason
        let line: Int
        let column: Int

        init(_ text: String, _ reason: CSVError.Reason, _ line: Int, _ column: Int) {
            self.init(Array(text.utf8), reason, line, column)
        }

        init(_ bytes: [UInt8], _ reason: CSVError.Reason, _ line: Int, _ column: Int) {
            self.bytes = bytes
            self.reason = reason
            self.line = line
            self.column = column
        }
    }

    static let accepted = [
        Accepted(text: "", records: [], lines: []),
        Accepted(text: "\r\n\n", records: [], lines: []),
        Accepted(text: "a", records: [["a"]]),
        Accepted(text: "\u{feff}a;b\r\n1;2\r\n", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Accepted(text: "a,b\n1,2", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Accepted(text: "a\tb\r1\t2\r", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Accepted(text: "\"a,b,c\";d\n1;2,5", records: [["a,b,c", "d"], ["1", "2,5"]], lines: [1, 2]),
        Accepted(text: "a;b;\n;;", records: [["a", "b", ""], ["", "", ""]], lines: [1, 2]),
        Accepted(
            text: "a;b\n\"x\r\ny\nz\";\"q\"\"q\"\n1;2", records: [["a", "b"], ["x\r\ny\nz", "q\"q"], ["1", "2"]],
            lines: [1, 2, 5]),
        Accepted(text: "a\n\n\nb", records: [["a"], ["b"]], lines: [1, 4]),
        Accepted(text: "a;b\nx\"y;\"\"", records: [["a", "b"], ["x\"y", ""]], lines: [1, 2]),
        Accepted(text: "Zoë;漢字\n", records: [["Zoë", "漢字"]]),
    ]

    static let refused = [
        Refused("a;b\n1;\"2\n3", .unterminatedQuote, 2, 2),
        Refused("a;b\n\"1\"x;2", .textAfterQuote, 2, 1),
        Refused("a;b\n\"1\" ;2", .textAfterQuote, 2, 1),
        Refused([0x61, 0x3b, 0xff, 0x0a], .badUTF8, 1, 2),
        Refused([0x22, 0xc3, 0x22, 0x0a], .badUTF8, 1, 1),
        Refused("a;b\n1;2\u{0}", .nul, 2, 2),
        Refused("a;b\n1;\"\u{0}\"", .nul, 2, 2),
        Refused("a\n" + String(repeating: "x", count: 101), .tooLong, 2, 1),
        Refused("a\n\"" + String(repeating: "x", count: 101), .tooLong, 2, 1),
        Refused("a\n1;2;3;4;5", .tooManyFields, 2, 5),
        Refused(String(repeating: String(repeating: "x", count: 90) + ";", count: 3), .tooLong, 1, 3),
    ]

    @Test(arguments: accepted) func `reads what HR systems write`(_ sample: Accepted) throws {
        var reader = CSVReader(Array(sample.text.utf8))
        let records = try all(&reader)
        #expect(records.map(\.fields) == sample.records)
        #expect(records.map(\.line) == sample.lines)
    }

    @Test(arguments: refused) func `refuses with line and column`(_ sample: Refused) {
        var reader = CSVReader(sample.bytes, limits: .init(field: 100, fields: 4, record: 250))
        if sample.reason == .tooManyFields {
            reader = CSVReader(sample.bytes, separator: 0x3b, limits: .init(fields: 4))
        }
        let error = #expect(throws: CSVError.self) { try all(&reader) }
        #expect(error == CSVError(reason: sample.reason, line: sample.line, column: sample.column))
        #expect(error?.detail.isEmpty == false)
    }

    @Test func `reads back what it wrote`() throws {
        let records = [["a", "b;c", "d,e"], ["\"", "x\r\ny", ""], ["é", " ", "'"]]
        for profile in [CSVWriter.Profile.plain, .excel] {
            var writer = CSVWriter(profile)
            for record in records { writer.record(record) }
            var reader = CSVReader(writer.bytes, separator: profile == .excel ? 0x3b : 0x2c)
            #expect(try all(&reader).map(\.fields) == records)
        }
    }

    @Test func `writes the plain profile with commas and CRLF`() {
        var writer = CSVWriter()
        writer.record(["a", "b,c", "=1"])
        writer.field(-5)
        writer.endRecord()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "a,\"b,c\",=1\r\n-5\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "\n=1", " \r\n=1", "＝1", "＋1", "－1", "＠x"])
    func `defuses cells that a spreadsheet would run`(_ cell: String) throws {
        var writer = CSVWriter(.excel)
        writer.record(["x", cell])
        #expect(writer.bytes.starts(with: [0xef, 0xbb, 0xbf]))
        var reader = CSVReader(writer.bytes)
        #expect(try reader.next()?.fields == ["x", "'" + cell])
    }

    @Test func `never crashes on mangled octets`() {
        let seed = Array("\u{feff}a;\"b\";c\r\n\"x\"\"\r\n\";2;é\n".utf8)
        var random = Sequence64(state: 7)
        for _ in 0..<3000 {
            var bytes = seed
            for _ in 0..<3 { bytes[Int(random.next() % UInt64(seed.count))] = UInt8(truncatingIfNeeded: random.next()) }
            var reader = CSVReader(bytes)
            while let record = try? reader.next() { #expect(record.line > 0) }
        }
    }

    func all(_ reader: inout CSVReader) throws(CSVError) -> [CSVReader.Record] {
        var records: [CSVReader.Record] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }
}

/// Numbers that are the same in every run (SplitMix64).
struct Sequence64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
