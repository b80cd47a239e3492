import Testing

@testable import Web

@Suite struct `A form with a file` {
    private static func body(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\r\n").utf8) }

    private static let whole = body(
        "--grens", "Content-Disposition: form-data; name=\"soort\"", "", "medewerkers", "--grens",
        "Content-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"", "Content-Type: text/csv", "",
        "Nummer;Naam", "1;--grens is geen grens", "", "--grens--", "")

    @Test func `gives its fields and what the file holds, line ends and all`() throws {
        let form = try #require(Multipart(Self.whole, boundary: "grens"))
        #expect(form.pairs.map(\.name) == ["soort"])
        #expect(form.pairs.map(\.value) == ["medewerkers"])
        #expect(form.file.map { String(decoding: $0, as: UTF8.self) } == "Nummer;Naam\r\n1;--grens is geen grens\r\n")
    }

    @Test func `has no file when none was chosen`() throws {
        let empty = Self.body(
            "--g", "Content-Disposition: form-data; name=\"bestand\"; filename=\"\"", "", "", "--g--", "")
        let form = try #require(Multipart(empty, boundary: "g"))
        #expect(form.file == nil)
        #expect(form.pairs.isEmpty)
    }

    @Test func `is nothing at all when it breaks off anywhere`() {
        let end = Self.whole.count - 4
        for length in 0..<end { #expect(Multipart(Array(Self.whole[..<length]), boundary: "grens") == nil) }
        #expect(Multipart(Self.whole, boundary: "grens") != nil)
    }

    @Test(arguments: ["", "een andere", "gren", String(repeating: "g", count: 71)])
    func `is nothing with another boundary`(boundary: String) {
        #expect(Multipart(Self.whole, boundary: boundary) == nil)
    }

    @Test func `holds no more parts than a form of ours`() {
        let part = "--g\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
        let body = Array((String(repeating: part, count: 41) + "--g--\r\n").utf8)
        #expect(Multipart(body, boundary: "g") == nil)
    }
}
