import Testing

@testable import HTTP

@Suite struct TargetTests {
    private func status(of target: String, method: String = "GET") -> Int? {
        refusal(of: "\(method) \(target) HTTP/1.1\r\nHost: x:1\r\n\r\n")
    }

    @Test(arguments: [
        "iets", "*", "/a#b", "/\u{1}", "/\u{0}", "/%zz", "/%4", "/%00", "/<b>", "/a/../b", "/%2e%2E/b", "/.", "/?[",
        "ftp://x:1/", "http://u@x:1/", "http://ander/",
    ])
    func `refuses what no client should send`(target: String) {
        #expect(status(of: target) == 400)
    }

    @Test(arguments: ["/", "/a//b", "/a.b/..c", "/%41?a=%20&b=/?:@", "http://x:1/a", "HTTP://X:1?a=1"])
    func `takes what RFC 3986 allows`(target: String) {
        #expect(status(of: target) == nil)
    }

    @Test func `reads the absolute form as its path`() throws {
        let head = try #require(try parseHead("GET http://x:1?a=1 HTTP/1.1\r\nHost: x:1\r\n\r\n"))
        #expect(head.request.path == "/")
        #expect(head.request.rawQuery == "a=1")
    }

    @Test func `keeps the asterisk for OPTIONS`() {
        #expect(status(of: "*", method: "OPTIONS") == nil)
    }

    @Test(arguments: [
        ("[::1]:80", true), ("[::1", false), ("[x]", false), ("[::1\0x]", false), ("x:", true), ("x:123456", false),
        ("", false),
    ])
    func `judges a Host value`(value: String, isValid: Bool) {
        #expect(Host.isValid(Array(value.utf8)) == isValid)
    }
}
