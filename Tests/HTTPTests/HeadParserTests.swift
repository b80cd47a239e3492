import Testing

@testable import HTTP

/// Parses wire text in one piece; what the parser throws is the answer the peer gets.
func parseHead(_ wire: String, limits: Limits = Limits()) throws(Refusal) -> ParsedHead? {
    var parser = HeadParser(limits: limits)
    let octets = wire.unicodeScalars.map { UInt8($0.value) }
    return try octets.withUnsafeBufferPointer { (octets) throws(Refusal) in try parser.parse(octets, from: .local) }
}

/// The status with which wire text is refused; nil when it is not.
func refusal(of wire: String) -> Int? {
    do throws(Refusal) { _ = try parseHead(wire) } catch { return error.status }
    return nil
}

@Suite struct HeadParserTests {
    @Test func `reads method, path, query and fields`() throws {
        let head = try #require(try parseHead("GET /a/b?c=d HTTP/1.1\r\nHost: x\r\nX-Een:  1 \r\nx-een: 2\r\n\r\n"))
        #expect(head.request.method == .get)
        #expect(head.request.path == "/a/b")
        #expect(head.request.rawQuery == "c=d")
        #expect(head.request.fields.all("X-EEN") == ["1", "2"])
        #expect(head.persists)
    }

    @Test func `gives the same head however it is cut`() throws {
        let wire = Array("\r\nPOST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde".utf8)
        for cut in 1..<wire.count - 5 {
            var parser = HeadParser(limits: Limits())
            let first = try wire[..<cut].withUnsafeBufferPointer { try parser.parse($0, from: .local) }
            #expect(first == nil)
            let head = try #require(try wire.withUnsafeBufferPointer { try parser.parse($0, from: .local) })
            #expect(head.framing == .length(5))
            #expect(head.length == wire.count - 5)
        }
    }

    @Test(arguments: [
        "GET / HTTP/1.1\nHost: x\r\n\r\n", "GET / HTTP/1.1\rHost: x\r\n\r\n", " GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", "GET\t/\tHTTP/1.1\r\nHost: x\r\n\r\n", "GET /\r\nHost: x\r\n\r\n",
        "GET / x HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.10\r\nHost: x\r\n\r\n",
        "GET / http/1.1\r\nHost: x\r\n\r\n",
        "GE(T / HTTP/1.1\r\nHost: x\r\n\r\n", "\u{16}\u{3}\u{1}", "\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\n",
    ])
    func `refuses a broken request line`(wire: String) {
        #expect(refusal(of: wire) == 400)
    }

    @Test(arguments: [
        ("get / HTTP/1.1\r\n", 501), ("BREW / HTTP/1.1\r\n", 501), ("CONNECT x:1 HTTP/1.1\r\n", 501),
        ("GET / HTTP/2.0\r\n", 505), ("PRI * HTTP/2.0\r\n", 505),
    ])
    func `tells unknown methods and versions apart from nonsense`(wire: String, status: Int) {
        #expect(refusal(of: wire) == status)
    }

    @Test(arguments: [
        "X-A : 1", ": x", "Zonder dubbele punt", " X-A: 1", "X[0]: 1", "X-\u{0}A: 1", "X-A: a\u{0}b", "X-A: a\rb",
        "X-A: \u{7}", "X-A\u{A0}: 1", "X-A: a\r\n b",
    ])
    func `refuses a broken field line`(line: String) {
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: x\r\n\(line)\r\n\r\n") == 400)
    }

    @Test(arguments: ["", "Host: x\r\nHost: x\r\n", "Host:\r\n", "Host: a, b\r\n", "Host: u@x\r\n", "Host: x:8a\r\n"])
    func `wants exactly one valid Host`(lines: String) {
        #expect(refusal(of: "GET / HTTP/1.1\r\n\(lines)\r\n") == 400)
    }

    @Test func `lets HTTP 1.0 come without Host and go after one request`() throws {
        let head = try #require(try parseHead("GET / HTTP/1.0\r\n\r\n"))
        #expect(!head.persists)
    }

    @Test(arguments: [("close", false), ("foo, CLOSE ,bar", false), ("keep-alive", true), ("Upgrade", true)])
    func `reads connection options without case`(value: String, persists: Bool) throws {
        let head = try #require(try parseHead("GET / HTTP/1.1\r\nHost: x\r\nConnection: \(value)\r\n\r\n"))
        #expect(head.persists == persists)
    }

    @Test func `bounds the request line, the section and the number of fields`() {
        let long = String(repeating: "a", count: 40_000)
        let many = String(repeating: "X: \r\n", count: 101)
        #expect(refusal(of: "GET /\(long)") == 414)
        #expect(refusal(of: "GET / HTTP/1.1\r\nX: \(long)") == 431)
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: x\r\n\(many)") == 431)
        #expect(refusal(of: "GET /\(long.prefix(8000)) HTTP/1.1\r\nHost: x\r\n\r\n") == nil)
    }

    @Test func `answers only the one expectation there is`() throws {
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: x\r\nExpect: iets\r\n\r\n") == 417)
        let head = try #require(try parseHead("GET / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\n\r\n"))
        #expect(head.expectsContinue)
    }
}
