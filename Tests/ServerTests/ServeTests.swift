import Glibc
import HTTP
import Schema
import Testing

@Suite struct `inzetbaar serve` {
    @Test func `says where it listens in its first line, serves, and stops cleanly`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve()
        #expect(try server.send(.get, "/livez").status == 200)
        #expect(try server.send(.get, "/readyz").status == 200)
        #expect(server.stop() == 0)
        let lines = server.program.errors.split(separator: "\n")
        #expect(lines.first?.contains("\"host\":\"127.0.0.1\"") == true)
        #expect(lines.allSatisfy { (try? JSON.parse(Array($0.utf8))) != nil })
        // A clean stop leaves nothing for the next start to check.
        let again = try workshop.serve()
        #expect(again.stop() == 0)
        #expect(!again.program.errors.contains("unclean"))
    }

    @Test func `refuses a second server on the same data`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve()
        let second = try workshop.run("serve", "--port", "0")
        #expect(second.code == 1)
        #expect(second.errors.contains("in gebruik"))
        #expect(server.stop() == 0)
    }

    @Test func `names a port that is taken`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve()
        let second = try Workshop().run("serve", "--port", "\(server.port)")
        #expect(second.code == 1)
        #expect(second.errors.contains("127.0.0.1:\(server.port) is al in gebruik"))
    }

    @Test func `names a directory that cannot be made`() throws {
        let workshop = try Workshop()
        let program = try Program(["serve", "--data", "/proc/niet"], in: workshop.directory)
        #expect(program.wait() == 1)
        #expect(program.errors.contains("/proc/niet"))
    }

    @Test func `takes every option from the environment, and the command line first`() throws {
        let workshop = try Workshop()
        let environment = ["INZETBAAR_DATA=\(workshop.data)", "INZETBAAR_PORT=0", "INZETBAAR_HOST=127.0.0.1"]
        let server = try workshop.serve(environment: environment)
        #expect(server.port > 0)
        #expect(server.stop() == 0)
        let wrong = try Program(
            ["serve"], in: workshop.directory, environment: environment + ["INZETBAAR_WORKERS=veel"])
        #expect(wrong.wait() == 64)
        #expect(wrong.errors.contains("INZETBAAR_WORKERS"))
    }

    @Test func `takes the time from a file only in a demo`() throws {
        let workshop = try Workshop()
        let clock = try workshop.file("klok", "2026-11-18T09:00:00Z")
        let refused = try workshop.run("serve", "--port", "0", "--clock", clock)
        #expect(refused.code == 64)
        #expect(refused.errors.contains("--demo"))
    }

    @Test func `adds no demo to people who were read in, and serves them at any time`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let token = try workshop.run("key", "create", "--name", "b", "--role", "beheerder").output
            .split(separator: "\n").first.map(String.init)
        let clock = try workshop.file("klok", "2026-11-18T09:00:00Z")
        let server = try workshop.serve("--demo", "--clock", clock)
        #expect(try server.send(.get, "/readyz").status == 200)
        let found = try server.send(.get, "/v1/medewerkers?limit=500", token: token)
        #expect(found.text.contains("Bas Werker"))
        #expect(found.text.split(separator: "\"personeelsnummer\"").count == 3)
        #expect(server.stop() == 0)
        #expect(server.program.errors.contains("no demo was added"))
        #expect(server.program.output.isEmpty)
    }

    @Test func `ends at once at a second signal`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve()
        // A request that never gets whole keeps the drain busy.
        let socket = try Raw(port: server.port, "GET /livez HTTP/1.1\r\n")
        usleep(100_000)
        server.program.signal(SIGTERM)
        usleep(300_000)
        server.program.signal(SIGTERM)
        #expect([0, 1].contains(server.program.wait()))
        socket.close()
    }

    @Test func `keeps what was acknowledged when it is killed`() throws {
        let workshop = try Workshop()
        try workshop.fill()
        let server = try workshop.serve()
        let token = try workshop.run("key", "create", "--name", "b", "--role", "beheerder").output
            .split(separator: "\n").first.map(String.init)
        let body =
            #"{"personeelsnummer":"3","voornaam":"Cor","achternaam":"Derde","onderdeelCode":"T","inDienstDatum":"2020-01-01"}"#
        #expect(try server.send(.put, "/v1/medewerkers/_nummer", token: token, body).status == 201)
        server.program.signal(SIGKILL)
        #expect(server.program.wait() == -SIGKILL)
        let again = try workshop.serve()
        #expect(again.program.errors.contains("unclean"))
        let found = try again.send(.post, "/v1/medewerkers/_zoek", token: token, #"{"personeelsnummer":"3"}"#)
        #expect(found.text.contains("Cor Derde"))
        #expect(try workshop.run("check").code == 0)
    }
}

/// A connection on which a test writes what it likes.
struct Raw {
    private let descriptor: Int32

    /// `unsafe`: the address lives in this frame while the kernel reads it.
    init(port: Int, _ text: String) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeBytes(of: &address) { raw in
            unsafe connect(descriptor, raw.baseAddress?.assumingMemoryBound(to: sockaddr.self), size)
        }
        guard code == 0 else { throw Unexpected("no connection") }
        _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    }

    func close() { _ = Glibc.close(descriptor) }
}
