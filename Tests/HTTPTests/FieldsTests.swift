import Testing

@testable import HTTP

@Suite struct FieldsTests {
    @Test func `keeps order and finds names without case`() {
        var fields: Fields = ["A": "1", "B": "2", "a": "3"]
        #expect(fields.first("a") == "1")
        #expect(fields.joined("A") == "1, 3")
        fields.set("b", "4")
        #expect(fields.pairs.map(\.value) == ["1", "3", "4"])
        #expect(fields.octets == Array("A: 1\r\na: 3\r\nb: 4\r\n".utf8))
    }

    @Test func `lets no value split a message`() {
        let fields: Fields = ["Location": "/a\r\nSet-Cookie: x\u{0}"]
        #expect(fields.octets == Array("Location: /a  Set-Cookie: x \r\n".utf8))
        #expect(fields.count == 1)
    }

    @Test func `folds ASCII only`() {
        let fields: Fields = ["Kelvin": "1"]
        #expect(!fields.contains("\u{212A}elvin"))
    }

    @Test func `reads other octets one by one`() {
        let line = Fields.Line(name: 0..<1, value: 3..<5)
        let fields = Fields(octets: [0x61, 0x3A, 0x20, 0xC3, 0xA9, 0x0D, 0x0A], lines: [line])
        #expect(fields.first("a") == "\u{C3}\u{A9}")
    }

    @Test func `reads cookies and trusts none that comes twice`() {
        let cookies = Cookies(["Cookie": "a=1; b=x=y ; c", "cookie": "a=2"])
        #expect(cookies["a"] == nil)
        #expect(cookies["b"] == "x=y")
        #expect(cookies["c"] == nil)
    }

    @Test(arguments: [
        ("127.9.9.9", true), ("::1", true), ("::ffff:127.0.0.1", true), ("10.0.0.1", false), ("fe80::1", false),
    ])
    func `knows loopback`(text: String, isLoopback: Bool) throws {
        #expect(try #require(Address(text)).isLoopback == isLoopback)
    }

    @Test func `counts an IPv6 customer once`() throws {
        let one = try #require(Address("2001:db8:1:2:3::1"))
        let other = try #require(Address("2001:db8:1:2:4::9"))
        #expect(one.network == other.network)
        #expect(one.description == "2001:db8:1:2:3:0:0:1")
        #expect(Address("10.0.200.1")?.description == "10.0.200.1")
        #expect(Address("x") == nil)
    }
}
