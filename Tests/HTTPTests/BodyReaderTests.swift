import Testing

@testable import HTTP

@Suite struct BodyReaderTests {
    /// The decoded body and how many octets it took; nil when it is not complete.
    private func read(_ wire: String, limit: Int = 100) throws -> (text: String, count: Int)? {
        var reader = try BodyReader(.chunked, limit: limit, limits: Limits())
        let count = try Array(wire.utf8).withUnsafeBufferPointer { try reader.read($0) }
        return reader.isComplete ? (String(decoding: reader.take(), as: UTF8.self), count) : nil
    }

    private func status(_ wire: String) -> Int? {
        do { _ = try read(wire) } catch { return (error as? Refusal)?.status }
        return nil
    }

    @Test func `decodes chunks, extensions and trailers`() throws {
        let body = try read("0003;a;b = \"x \\\" y\"\r\nabc\r\n2 ;c=d\r\nde\r\n000;z\r\nX-T: 1\r\n\r\nGET")
        #expect(body?.text == "abcde")
        #expect(body?.count == 55)
    }

    @Test func `decodes the same body however it is cut`() throws {
        let wire = Array("3;a=b\r\nabc\r\n2\r\nde\r\n0\r\nX: y\r\n\r\n".utf8)
        for cut in 0...wire.count {
            var reader = try BodyReader(.chunked, limit: 5, limits: Limits())
            let taken = try wire[..<cut].withUnsafeBufferPointer { try reader.read($0) }
            _ = try Array(wire[taken...]).withUnsafeBufferPointer { try reader.read($0) }
            #expect(reader.isComplete)
            #expect(reader.take() == Array("abcde".utf8))
        }
    }

    @Test(arguments: [
        "0x1\r\na\r\n", "+1\r\na\r\n", "-1\r\n", "0_1\r\n", "\r\na", "1 x\r\na", "1 \r\na", "10000000000000001\r\n",
        "1\r\nab", "1\r\naXX", "1\r\na\n", "1\na", "1\r\r\na", "1;a=\u{0}\r\na", "1;\r\na", "0\r\nX Y: 1\r\n", "0\n",
    ])
    func `refuses broken chunks`(wire: String) {
        #expect(status(wire) == 400)
    }

    @Test(arguments: [
        "65\r\n", "8000000000000000\r\n", "FFFFFFFFFFFFFFFF\r\n",
        "64\r\n\(String(repeating: "a", count: 100))\r\n1\r\n",
    ])
    func `refuses a chunk beyond the limit at once`(wire: String) {
        #expect(status(wire) == 413)
    }

    @Test func `bounds extensions and trailers over the whole body`() {
        let extended = String(repeating: "1;\(String(repeating: "e", count: 64))\r\na\r\n", count: 90)
        #expect(status(extended) == 413)
        #expect(status("1;\(String(repeating: "e", count: 9000))") == 400)
        #expect(status("0\r\n" + String(repeating: "X: 1\r\n", count: 101)) == 431)
    }

    @Test func `takes a length to its last octet and no further`() throws {
        var reader = try BodyReader(.length(3), limit: 3, limits: Limits())
        let taken = try Array("abcGET".utf8).withUnsafeBufferPointer { try reader.read($0) }
        #expect(taken == 3)
        #expect(reader.isComplete)
        #expect(throws: Refusal.largeContent) { try BodyReader(.length(4), limit: 3, limits: Limits()) }
    }
}
