import Testing

@testable import HTTP

@Suite struct MediaTests {
    @Test(
        arguments: [
            (nil, 0), ("*/*", 0), ("application/json", 0), ("text/csv", 1), ("text/csv; profile=excel", 2),
            ("text/*;q=0.9, application/json;q=0.5", 1), ("application/json;q=0, */*;q=0.1", 1), ("image/png", nil),
            ("text/csv;q=0.5, application/json;q=0.5", 0), ("TEXT/CSV", 1), ("*/*;q=0", nil),
            ("text/html,application/xhtml+xml,*/*;q=0.8", 0), ("onzin", 0),
        ] as [(String?, Int?)])
    func `chooses the best offer`(accept: String?, expected: Int?) {
        let offers = ["application/json", "text/csv", "text/csv; profile=excel"]
        #expect(Accept(accept).best(of: offers) == expected)
    }

    @Test func `reads a media type with its parameters`() throws {
        let type = try #require(MediaType("Application/JSON ; Charset=\"utf-8\";"))
        #expect(type.essence == "application/json")
        #expect(type["charset"] == "utf-8")
    }

    @Test(arguments: ["", "json", "a/", "a/b c", "a/b;c", "a/b;c=\"d", "a/b,c/d"])
    func `refuses what is no media type`(text: String) {
        #expect(MediaType(text) == nil)
    }

    @Test func `reads a query in order with repeated keys`() throws {
        let query = try Query("a=1&b=%C3%A9+x&a=2&leeg&=x")
        #expect(query.all("a") == ["1", "2"])
        #expect(query.first("b") == "é x")
        #expect(query.first("leeg") == "")
        #expect(query.pairs.count == 5)
    }

    @Test(arguments: ["a=%zz", "a=%", "a=%ff", "%c3=1", "a=%00", "a=%0a"])
    func `refuses a broken query`(raw: String) {
        #expect(throws: Query.Fault.malformed) { try Query(raw) }
    }

    @Test func `bounds the number of pairs and lets a form hold lines`() throws {
        #expect(throws: Query.Fault.tooManyPairs) { try Query("a&b&c", maximum: 2) }
        #expect(try Query(form: Array("a=x%0D%0Ay".utf8)).first("a") == "x\r\ny")
    }

    @Test func `encodes what it decodes`() {
        let text = "a/b c+é~.-_%"
        #expect(Percent.encode(text) == "a%2Fb%20c%2B%C3%A9~.-_%25")
        #expect(Percent.text(Percent.encode(text).utf8) == text)
    }

    @Test(arguments: [
        ("gzip", true), ("GZIP;q=0.5, br", true), ("br, *;q=0.1", true), ("gzip;q=0, *", false),
        ("gzip; q=0.000", false), ("identity", false), ("*;q=0", false), ("", false),
    ])
    func `knows who takes gzip`(field: String, expected: Bool) {
        var fields = Fields()
        fields.append("Accept-Encoding", field)
        #expect(RequestHead(method: .get, path: "/", fields: fields).takesGzip == expected)
    }

    @Test func `compresses in parts what is one gzip file, much smaller`() throws {
        let gzip = try #require(Gzip())
        var octets: [UInt8] = []
        for part in 0..<50 {
            gzip.compress(Array(repeating: UInt8(ascii: "a"), count: 5000), isLast: part == 49, into: &octets)
        }
        #expect(octets.starts(with: [0x1F, 0x8B, 0x08]) && octets.count < 2000)
        // RFC 1952 §2.3.1: the file ends with the length of what went in.
        #expect(octets.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) } == 250_000)
    }
}
