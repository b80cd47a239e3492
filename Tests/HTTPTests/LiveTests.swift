import Glibc
import Logging
import Testing

@testable import HTTP

/// A small site: paths say how they want to be answered.
final class EchoSite: Site {
    /// Exchanges that wait for `/parked` to be released.
    let parked = Guarded<[Exchange<String>]>([])
    /// Whether `/busy` may return from `respond`; it answers before.
    let mayReturn = Guarded(false)
    private let threads = Guarded<[Thread]>([])

    func admit(_ head: RequestHead) -> Admission<String> {
        head.path == "/nee" ? .refuse(problem(404, "nee")) : .body(limit: 1 << 20, head.path)
    }

    func respond(to exchange: Exchange<String>) {
        switch exchange.admitted {
        case "/parked": parked.withLock { $0.append(exchange) }
        case "/other": answerElsewhere(exchange)
        case "/busy":
            exchange.answer(Response(200, "text/plain", Array("bezig".utf8)))
            while !mayReturn.withLock({ $0 }) { usleep(1000) }
        case "/lost": break
        case "/stream": exchange.answer(Response(200, body: .stream(Counter(to: 50, breaks: false))))
        case "/cut": exchange.answer(Response(200, body: .stream(Counter(to: 50, breaks: true))))
        default: exchange.answer(Response(200, "text/plain", exchange.request.body + Array(exchange.admitted.utf8)))
        }
    }

    func problem(_ status: Int, _ detail: String) -> Response {
        Response(status, "application/problem+json", Array("{\"status\":\(status)}".utf8))
    }

    /// Answers from a thread of its own, while `respond` may or may not have returned.
    private func answerElsewhere(_ exchange: Exchange<String>) {
        let thread = try? Thread("elsewhere") { exchange.answer(Response(200, "text/plain", Array("elders".utf8))) }
        if let thread { threads.withLock { $0.append(thread) } }
    }

    func join() {
        for thread in threads.withLock({ $0 }) { thread.join() }
    }

    func release() {
        for exchange in parked.withLock({ $0 }) { exchange.answer(Response(200, "text/plain", Array("vrij".utf8))) }
        parked.withLock { $0 = [] }
    }
}

/// Slices of 20 000 octets; one that breaks throws before its last.
final class Counter: ByteSource {
    private let left: Guarded<Int>
    private let breaks: Bool

    init(to count: Int, breaks: Bool) {
        left = Guarded(count)
        self.breaks = breaks
    }

    func next(into slice: inout [UInt8], worker: Int) throws -> Bool {
        let rest = left.withLock { left in
            left -= 1
            return left
        }
        if breaks, rest == 0 { throw ServerError("stream", EIO) }
        slice.append(contentsOf: repeatElement(UInt8(ascii: "a"), count: 20_000))
        return rest > 0
    }
}

@Suite(.serialized) final class LiveTests {
    private let site = EchoSite()
    private let server: Server
    private let client: Client
    private let endpoint: Settings.Endpoint

    init() throws {
        var settings = Settings(listen: .tcp(host: "127.0.0.1", port: 0))
        settings.deadlines.head = .milliseconds(300)
        settings.connections = 200
        settings.workers = 4
        server = Server(settings: settings, site: site, logger: Logger(label: "test"))
        endpoint = .tcp(host: "127.0.0.1", port: try server.start())
        // ThreadSanitizer makes a megabyte of test octets take ten seconds.
        client = Client(endpoint, deadline: .seconds(60))
    }

    deinit {
        server.drain()
        server.wait()
        site.join()
    }

    /// Sends wire text on one connection and reads until the server ends it.
    private func exchange(_ wire: String) throws -> String {
        let connection = try ClientWire(endpoint, until: .now() + .seconds(10))
        defer { connection.close() }
        try connection.write(Array(wire.utf8))
        var answer: [UInt8] = []
        while let more = try connection.read() { answer += more }
        return String(decoding: answer, as: UTF8.self)
    }

    private func count(_ needle: String, in text: String) -> Int { text.split(separator: needle).count - 1 }

    @Test func `answers with the body it was sent`() throws {
        let answer = try client.send(.post, "/echo", body: Array("hallo".utf8))
        #expect(answer.status == 200)
        #expect(answer.text == "hallo/echo")
        #expect(answer.fields.contains("Date"))
        #expect(try client.send(.head, "/echo").body.isEmpty)
        #expect(try client.send(.get, "/nee").status == 404)
    }

    @Test func `answers a burst of pipelined requests, parked ones among them, in order`() throws {
        let one = "GET /een HTTP/1.1\r\nHost: x\r\n\r\nGET /other HTTP/1.1\r\nHost: x\r\n\r\n"
        let last = "GET /slot HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        let text = try exchange(String(repeating: one, count: 200) + last)
        #expect(count("HTTP/1.1 200 OK", in: "x" + text) == 401)
        #expect(count("/eenHTTP", in: text) == 200)
        #expect(text.hasSuffix("/slot"))
    }

    @Test func `sends a parked answer from the thread that gives it`() throws {
        let asking = Guarded<[String]>([])
        let threads = try (0..<50).map { _ in
            try Thread("asker") { [client] in
                let text = (try? client.send(.get, "/parked").text) ?? "niets"
                asking.withLock { $0.append(text) }
            }
        }
        while site.parked.withLock({ $0.count }) < 50 { usleep(1000) }
        site.release()
        for thread in threads { thread.join() }
        #expect(asking.withLock { $0 } == Array(repeating: "vrij", count: 50))
    }

    @Test func `sends an answer at once, though the thread that gave it goes on working`() throws {
        defer { site.mayReturn.withLock { $0 = true } }
        #expect(try Client(endpoint, deadline: .seconds(2)).send(.get, "/busy").text == "bezig")
    }

    @Test func `leaves nothing of a burst behind, however refusals and answers follow one another`() throws {
        let refused = "GET /nee HTTP/1.1\r\nHost: x\r\n\r\n"
        let served = "GET /een HTTP/1.1\r\nHost: x\r\n\r\n"
        let last = "GET /slot HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        for refusals in [0, 1, 2, 63, 64] {
            let burst = String(repeating: refused, count: refusals) + String(repeating: served, count: 60) + last
            #expect(try exchange(burst).hasSuffix("/slot"))
        }
    }

    @Test func `answers 500 when the site loses an exchange`() throws {
        #expect(try client.send(.get, "/lost").status == 500)
    }

    @Test func `streams in chunks and cuts the connection when the source fails`() throws {
        #expect(try client.send(.get, "/stream").body.count == 1_000_000)
        #expect(throws: ClientError.cut) { try self.client.send(.get, "/cut") }
    }

    @Test func `says 408 to a head that does not come in time`() throws {
        let text = try exchange("GET / HTTP/1.1\r\nX: ")
        #expect(text.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `turns away more connections than it may have, and recovers`() throws {
        var wires = try (0..<200).map { _ in try ClientWire(endpoint, until: .now() + .seconds(10)) }
        usleep(50_000)
        let turnedAway = try? exchange("")
        #expect(turnedAway?.hasPrefix("HTTP/1.1 503 ") ?? true)
        for wire in wires { wire.close() }
        wires = []
        usleep(100_000)
        #expect(try client.send(.get, "/weer").status == 200)
    }

    @Test func `finishes a half-sent body while it stops, and refuses new peers`() throws {
        let connection = try ClientWire(endpoint, until: .now() + .seconds(10))
        defer { connection.close() }
        try connection.write(Array("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab".utf8))
        usleep(100_000)
        server.drain()
        // The keeper hears of it when it gets its turn on a busy machine.
        for _ in 0..<200 where (try? client.send(.get, "/")) != nil { usleep(10_000) }
        #expect(throws: ClientError.unreachable) { try self.client.send(.get, "/") }
        try connection.write(Array("cd".utf8))
        var answer: [UInt8] = []
        while let more = try connection.read() { answer += more }
        let text = String(decoding: answer, as: UTF8.self)
        #expect(text.contains("Connection: close") && text.hasSuffix("abcd/a"))
        server.wait()
    }

    @Test func `serves a Unix socket that only its owner may open`() throws {
        let path = "/tmp/inzetbaar-test-\(getpid()).sock"
        let local = Server(settings: Settings(listen: .unix(path: path)), site: site, logger: Logger(label: "test"))
        #expect(try local.start() == 0)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(try Client(.unix(path: path)).send(.get, "/hier").text == "/hier")
        local.drain()
        local.wait()
        #expect(stat(path, &status) == -1)
    }
}
