import HTTP
import Schema
import Testing

@Suite struct `where a weakness is reported` {
    private func file(_ words: String...) throws -> [String: String] {
        let workshop = try Workshop()
        let flags = ["serve", "--data", workshop.data, "--port", "0"]
        let server = try Serving(try Program(flags + words, in: workshop.directory))
        let reply = try server.send(.get, "/.well-known/security.txt")
        #expect(reply.status == 200)
        #expect(reply.fields.first("Content-Type") == "text/plain; charset=utf-8")
        #expect(server.stop() == 0)
        let lines = reply.text.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
        return Dictionary(lines.map { (String($0[0]), String($0[1].dropFirst())) }) { $0 + " " + $1 }
    }

    @Test func `is the makers' address until the owner names one, and lapses within a year`() throws {
        let fields = try file()
        #expect(fields["Contact"] == "mailto:api@inzetbaar.example")
        let expires = try #require(fields["Expires"].flatMap { Instant($0) })
        let now = Instant.now()
        #expect(expires > now.adding(seconds: 80 * 86_400) && expires < now.adding(seconds: 365 * 86_400))
        #expect(fields["Canonical"] == nil)
    }

    @Test func `is what the owner says, at the public address`() throws {
        let fields = try file(
            "--security-contact", "veilig@gemeente.example, https://gemeente.example/melden,tel:+31201234567",
            "--base-url", "https://inzetbaar.gemeente.example/")
        #expect(
            fields["Contact"]
                == "mailto:veilig@gemeente.example https://gemeente.example/melden tel:+31201234567")
        #expect(fields["Canonical"] == "https://inzetbaar.gemeente.example/.well-known/security.txt")
    }

    @Test(arguments: ["geen adres", "http://plat.example", "mailto:", "x@y", "a@b.nl\nPolicy: x", ","])
    func `is never something else`(_ contact: String) throws {
        let workshop = try Workshop()
        let refused = try workshop.run("serve", "--port", "0", "--security-contact", contact)
        #expect(refused.code == 64 && refused.errors.contains("--security-contact"))
    }
}
