import Testing

@testable import HTTP

@Suite struct FramingTests {
    private func framing(_ lines: String, version: String = "1.1") throws(Refusal) -> Framing? {
        try parseHead("POST / HTTP/\(version)\r\nHost: x\r\n\(lines)\r\n")?.framing
    }

    private func status(_ lines: String, version: String = "1.1") -> Int? {
        do throws(Refusal) { _ = try framing(lines, version: version) } catch { return error.status }
        return nil
    }

    @Test(arguments: ["", "a", "+5", "-0", "0x5", "5_0", "5.0", "1 2", "5;q=1", "\"5\"", "5, 5", "\u{B2}", "\u{B}5"])
    func `takes digits only for a length`(value: String) {
        #expect(status("Content-Length: \(value)\r\n") == 400)
    }

    @Test func `refuses two lengths even when they agree`() {
        #expect(status("Content-Length: 5\r\nContent-Length: 5\r\n") == 400)
    }

    @Test(arguments: ["9223372036854775808", "18446744073709551617", String(repeating: "9", count: 400)])
    func `never wraps a length around`(value: String) {
        #expect(status("Content-Length: \(value)\r\n") == 413)
    }

    @Test func `reads leading zeros as decimal and other names as other fields`() throws {
        #expect(try framing("Content-Length: 0010\r\nContent_Length: 3\r\n") == .length(10))
        #expect(try framing("Content-Length: 000\r\n") == Framing.none)
        #expect(try framing("Transfer-Encoding: CHUNKED\r\n") == .chunked)
    }

    @Test(arguments: [
        ("gzip", 400), ("gzip, chunked", 501), ("chunked, chunked", 400), ("xchunked", 400), ("chunked;q=1", 400),
        (", chunked", 400), ("\"chunked\"", 400), ("\u{A0}chunked", 400),
    ])
    func `knows one transfer coding`(value: String, status: Int) {
        #expect(self.status("Transfer-Encoding: \(value)\r\n") == status)
    }

    @Test func `refuses every second way to frame one message`() {
        #expect(status("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") == 400)
        #expect(status("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") == 400)
        #expect(status("Transfer-Encoding: chunked\r\n", version: "1.0") == 400)
    }
}
