import Testing

@testable import HTTP

@Suite struct OutputBufferTests {
    /// The wire text of an answer to a request, without its `Date` line.
    private func wire(_ response: Response, to request: String = "GET / HTTP/1.1\r\nHost: x\r\n\r\n") throws -> String {
        var output = OutputBuffer()
        let terms = AnswerTerms(try #require(try parseHead(request)))
        if output.append(response, terms) != nil {
            output.append(slice: Array("0123456789abcdefg".utf8), isLast: false, isChunked: terms.chunks)
            output.append(slice: [], isLast: true, isChunked: terms.chunks)
        }
        let text = output.withOctets { String(decoding: $0, as: UTF8.self) }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.hasPrefix("Date: ") }.joined(separator: "\r\n")
    }

    /// A source for tests that only look at the form.
    private final class Endless: ByteSource {
        func next(into slice: inout [UInt8], worker: Int) throws -> Bool { true }
    }

    @Test func `writes head and content together`() throws {
        let answer = Response(200, "text/plain", Array("hallo".utf8))
        #expect(
            try wire(answer) == "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhallo")
    }

    @Test func `gives HEAD the length and not the content`() throws {
        let answer = Response(200, body: .bytes(Array("hallo".utf8)))
        let text = try wire(answer, to: "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(text == "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
    }

    @Test(arguments: [204, 304])
    func `frames nothing where nothing can follow`(status: Int) throws {
        let text = try wire(Response(status, body: .bytes([1])))
        #expect(!text.contains("Content-Length"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test func `sends a stream in chunks`() throws {
        let text = try wire(Response(200, body: .stream(Endless())))
        #expect(text.hasSuffix("Transfer-Encoding: chunked\r\n\r\n11\r\n0123456789abcdefg\r\n0\r\n\r\n"))
    }

    @Test func `sends a stream to HTTP 1.0 up to the close`() throws {
        let stream = try wire(Response(200, body: .stream(Endless())), to: "GET / HTTP/1.0\r\n\r\n")
        #expect(stream == "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n0123456789abcdefg")
    }

    @Test func `tells HTTP 1.0 that the connection stays`() throws {
        let bytes = try wire(Response(200), to: "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(bytes == "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n")
    }

    @Test func `writes the date as IMF-fixdate`() {
        #expect(DateField.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    }
}
