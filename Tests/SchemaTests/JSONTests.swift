import Schema
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        "null", " true ", "false", "0", "-0", "[]", "{}", "\"\"", "[1,2]", "{\"a\":1,\"b\":[]}", "\t\r\n 1 \n", "1e5",
        "1E-2", "-1.5e+3", "123456789012345678901234567890", "1e400", "[[[[[]]]]]", "\"\\u00e9\\ud834\\udd1e\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\u{7f}é漢🎉\"", "{\"\":0}", "[\"\\u2028\"]", "\"\u{2028}\"",
        "{\"a\":{\"a\":1}}", "{\"é\":1,\"e\u{301}\":2}", "[0.1,1.0e0]", "\"\u{fffe}\u{10ffff}\"",
    ])
    func `accepts what RFC 8259 allows`(_ text: String) throws {
        let value = try JSON.parse(Array(text.utf8))
        #expect(try JSON.parse(JSON.bytes(value)) == value)
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "True", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1;2]", "{\"a\"}",
        "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "1 2", "[] []",
        "{}x", "01", "-01", "-", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "1_000", "NaN", "Infinity", "-Infinity",
        "--1", "\"", "\"a", "'a'", "\"\\x\"", "\"\\\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"",
        "\"\\ud800\\n\"", "\"\\ud800\\ud800\"", "\"\\u\"", "\"\\u00", "\"a\nb\"", "\"a\tb\"", "\"a\u{0}b\"", "\u{0}",
        "1\u{0}", "[1]\u{0}", "\u{feff}1", "\u{a0}1", "\u{c}1", "// c\n1", "/* c */1", "1#", "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}", "tru", "f", "[\"a\",\n4\n,1,", "\"\\U0041\"", "１", "[1,,2]", "\"\\u٠٠٠٠\"",
    ])
    func `refuses what RFC 8259 or the service does not allow`(_ text: String) {
        #expect(throws: JSONError.self) { try JSON.parse(Array(text.utf8)) }
    }

    @Test(
        arguments: [
            [0x22, 0xff, 0x22], [0x22, 0xc0, 0x80, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xe2, 0x82, 0x22],
            [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x5c, 0x6e, 0x80, 0x22], [0xff, 0xfe, 0x31, 0x00], [0xe9],
            [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d],
        ] as [[UInt8]])
    func `refuses octets that are no UTF-8`(_ bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSON.parse(bytes) }
    }

    @Test(
        arguments: [
            ("1.0", .integer(1)), ("1e2", .integer(100)), ("12.50e1", .integer(125)),
            ("0e99999999999999999999", .integer(0)),
            ("-0.0", .integer(0)), ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .fraction("9223372036854775808")), ("-9223372036854775808.0", .integer(.min)),
            ("922337203685477580.7e1", .integer(.max)), ("1.5", .fraction("1.5")), ("1e19", .fraction("1e19")),
            ("100e-2", .integer(1)), ("1e-1", .fraction("1e-1")),
            ("1e99999999999999999999", .fraction("1e99999999999999999999")),
        ] as [(String, Value)])
    func `reads numbers exactly`(_ text: String, _ value: Value) throws {
        #expect(try JSON.parse(Array(text.utf8)) == value)
    }

    @Test func `reads 32 levels and refuses 33`() throws {
        let deep = { (levels: Int) in
            [UInt8](repeating: UInt8(ascii: "["), count: levels) + [UInt8](repeating: UInt8(ascii: "]"), count: levels)
        }
        _ = try JSON.parse(deep(32))
        #expect(throws: JSONError.self) { try JSON.parse(deep(33)) }
        #expect(throws: JSONError.self) { try JSON.parse([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)) }
    }

    @Test func `finds a doubled name among many`() throws {
        let names = (0..<50_000).map { "\"n\($0)\":0" }
        _ = try JSON.parse(Array("{\(names.joined(separator: ","))}".utf8))
        let error = #expect(throws: JSONError.self) {
            try JSON.parse(Array("{\(names.joined(separator: ",")),\"n7\":0}".utf8))
        }
        #expect(error?.reason == "deze naam staat twee keer in hetzelfde object")
    }

    @Test func `says where reading stopped`() {
        let error = #expect(throws: JSONError.self) { try JSON.parse(Array("{\"a\":tru}".utf8)) }
        #expect(error?.offset == 5)
    }

    @Test func `reads back every escape it writes, at every place in a word`() throws {
        for scalar in (0..<0x100).compactMap({ Unicode.Scalar($0 as UInt32) }) {
            for place in 0..<17 {
                let text = String(repeating: "é", count: place) + String(scalar) + "abcdefgh"
                #expect(try JSON.parse(JSON.bytes(.text(text))) == .text(text))
            }
        }
    }

    @Test func `never crashes on mangled octets`() {
        let seed = Array(#"{"a":[1,-2.5e3,"é\u00e9\n",null,true],"b":{"c":"x"}}"#.utf8)
        var random = Sequence64(state: 3)
        for _ in 0..<5000 {
            var bytes = seed
            for _ in 0..<2 { bytes[Int(random.next() % UInt64(seed.count))] = UInt8(truncatingIfNeeded: random.next()) }
            bytes.removeLast(Int(random.next() % 5))
            if let value = try? JSON.parse(bytes) { #expect((try? JSON.parse(JSON.bytes(value))) == value) }
        }
    }

    @Test func `puts commas and nothing else`() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("a")
        writer.beginList()
        writer.integer(.min)
        writer.flag(false)
        writer.beginObject()
        writer.endObject()
        writer.raw(Array("[0]".utf8))
        writer.endList()
        writer.name("b\"")
        writer.null()
        writer.endObject()
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == #"{"a":[-9223372036854775808,false,{},[0]],"b\"":null}"#)
    }
}

@Suite struct ValueTests {
    /// RFC 7396, appendix A: original, patch, result.
    @Test(arguments: [
        (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
        (#"{"a":"b"}"#, #"{"a":null}"#, "{}"), (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
        (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
        (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
        (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#), (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
        (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#), (#"{"a":"foo"}"#, "null", "null"),
        (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
        (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#), ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
        ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
    ])
    func `merges as RFC 7396 shows`(_ original: String, _ patch: String, _ result: String) throws {
        let merged = try JSON.parse(Array(original.utf8)).merging(JSON.parse(Array(patch.utf8)))
        #expect(String(decoding: JSON.bytes(merged), as: UTF8.self) == result)
    }

    @Test func `writes block YAML with every text in quotes`() {
        let value: Value = [
            "openapi": "3.0.3", "info": ["title": "a: \"b\"\n\u{85}", "leeg": [], "niets": [:]],
            "/v1/acties": [["a": 1, "b": true], [1, nil], "no"], "200": .fraction("1.5"), "no": nil,
        ]
        #expect(
            value.yaml() == #"""
                openapi: "3.0.3"
                info:
                  title: "a: \"b\"\n\U00000085"
                  leeg: []
                  niets: {}
                /v1/acties:
                  - a: 1
                    b: true
                  - - 1
                    - null
                  - "no"
                "200": 1.5
                "no": null

                """#)
    }
}
