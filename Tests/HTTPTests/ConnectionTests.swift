import Testing

@testable import HTTP

/// A connection with a clock that only the test moves, and a site that answers every request with its path.
struct Rehearsal {
    var connection: Connection
    var now = Instant(milliseconds: 1_000_000)
    var bodies: [String] = []
    var refused: [Int] = []
    var hasFinished = false
    private var isStream = false

    init(_ change: (inout Limits) -> Void = { _ in }) {
        var limits = Limits()
        change(&limits)
        connection = Connection(limits: limits, patience: Patience(Deadlines()), peer: .local, at: now)
    }

    /// Feeds wire text and does what the steps say, up to `read`, `close` or an answer that is owed.
    @discardableResult
    mutating func receive(_ wire: String, answers: Bool = true) -> String {
        Array(wire.utf8).withUnsafeBytes { connection.receive($0, at: now) }
        return advance(answers: answers)
    }

    mutating func end() -> String {
        connection.receiveEnd()
        return advance(answers: true)
    }

    mutating func wait(_ duration: Duration) -> String {
        now = now + duration
        return advance(answers: true)
    }

    /// What is written until nothing more can be done, without the `Date` lines; `|` ends with the last step.
    mutating func advance(answers: Bool) -> String {
        var written = ""
        while true {
            switch connection.advance(at: now) {
            case .read: return written + "|read"
            case .close: return written + "|close"
            case .admit(let head):
                isStream = head.path == "/stroom"
                if head.path == "/nee" {
                    connection.refuse(Response(404), at: now)
                } else {
                    connection.admit(limit: 10, at: now)
                }
            case .respond(let body):
                bodies.append(String(decoding: body, as: UTF8.self))
                guard answers else { return written + "|respond" }
                connection.answer(
                    Response(200, body: isStream ? .stream(Counter(to: 1, breaks: false)) : .none), at: now)
            case .refuse(let refusal):
                refused.append(refusal.status)
                connection.answer(Response(refusal.status), at: now)
            case .pull: connection.take(slice: Array("abc".utf8), isLast: true, at: now)
            case .write:
                written += Self.statuses(connection.output.withOctets { String(decoding: $0, as: UTF8.self) })
                connection.wrote(connection.output.withOctets(\.count), at: now)
            case .finish: hasFinished = true
            }
        }
    }

    /// `200 ` for an answer that keeps the connection, `200! ` for one that announces the close.
    private static func statuses(_ wire: String) -> String {
        let status = wire.dropFirst(9).prefix(3)
        return status + (wire.contains("Connection: close") ? "! " : " ")
    }
}

@Suite struct ConnectionTests {
    private let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"
    private let post = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"

    @Test func `answers pipelined requests in order`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.receive(post + "\r\nabc" + get + "GET") == "200 200 |read")
        #expect(rehearsal.bodies == ["abc", ""])
    }

    @Test func `answers the good request before the bad one and nothing after it`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.receive(get + "GET / HTTP/9.9\r\n\r\n" + get) == "200 505! |read")
        #expect(rehearsal.hasFinished)
        #expect(rehearsal.receive(get) == "|read")
        #expect(rehearsal.end() == "|close")
    }

    @Test func `stops at a request that asks to close`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.receive("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + get) == "200! |read")
        #expect(rehearsal.bodies.count == 1)
    }

    @Test func `sends 100 only when the body is wanted and has not begun`() {
        var waiting = Rehearsal()
        #expect(waiting.receive(post + "Expect: 100-continue\r\n\r\n") == "100 |read")
        #expect(waiting.receive("abc") == "200 |read")
        var hasty = Rehearsal()
        #expect(hasty.receive(post + "Expect: 100-continue\r\n\r\nabc") == "200 |read")
        var large = Rehearsal()
        let head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n"
        #expect(large.receive(head) == "413! |read")
    }

    @Test func `keeps a refused request's connection only when its whole body is here`() {
        let refused = "POST /nee HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n"
        var whole = Rehearsal()
        #expect(whole.receive(refused + "abc" + get) == "404 200 |read")
        var half = Rehearsal()
        #expect(half.receive(refused + "ab") == "404! |read")
    }

    @Test func `asks for a turn, with a deadline, when it is left with an admitted request`() {
        var rehearsal = Rehearsal()
        Array(get.utf8).withUnsafeBytes { rehearsal.connection.receive($0, at: rehearsal.now) }
        guard case .admit = rehearsal.connection.advance(at: rehearsal.now) else { return #expect(Bool(false)) }
        rehearsal.connection.admit(limit: 0, at: rehearsal.now)
        #expect(rehearsal.connection.wantsTurn)
        #expect(rehearsal.connection.deadline < .never)
        #expect(rehearsal.advance(answers: true) == "200 |read")
    }

    @Test func `keeps its word when it says close to HTTP 1.0`() {
        var rehearsal = Rehearsal()
        let head = "HEAD /stroom HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"
        #expect(rehearsal.receive(head + get) == "200! |read")
        #expect(rehearsal.hasFinished)
    }

    @Test func `says close at the last request that a connection may bring, and when it is too old`() {
        var busy = Rehearsal { $0.requests = 2 }
        #expect(busy.receive(get + get + get) == "200 200! |read")
        var old = Rehearsal()
        #expect(old.receive(get) == "200 |read")
        for _ in 0..<60 {
            _ = old.wait(.seconds(60))
            if old.now < Instant(milliseconds: 1_000_000) + .seconds(3600) { #expect(old.receive(get) == "200 |read") }
        }
        #expect(old.receive(get) == "200! |read")
    }

    @Test func `bounds what it still reads after the last answer`() {
        var rehearsal = Rehearsal { $0.discard = 10 }
        #expect(rehearsal.receive("nonsense\r\n") == "400! |read")
        #expect(rehearsal.receive("12345678") == "|read")
        #expect(rehearsal.receive("12345678") == "|close")
    }

    @Test func `says 400 to a peer that ends in the middle and nothing to one that ends between`() {
        var middle = Rehearsal()
        middle.receive("GET / HT")
        #expect(middle.end() == "400! |close")
        var between = Rehearsal()
        between.receive(get)
        #expect(between.end() == "|close")
        var body = Rehearsal()
        body.receive(post + "\r\nab")
        #expect(body.end() == "400! |close")
    }

    @Test func `answers a request whose peer has ended its side`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.receive(get, answers: false) == "|respond")
        rehearsal.connection.receiveEnd()
        rehearsal.connection.answer(Response(200), at: rehearsal.now)
        #expect(rehearsal.advance(answers: true) == "200 |close")
    }

    @Test func `says close on the last answer of a server that stops`() {
        var rehearsal = Rehearsal()
        rehearsal.connection.isDraining = true
        #expect(rehearsal.receive(get) == "200! |read")
    }
}

@Suite struct ConnectionDeadlineTests {
    private let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test func `gives a head ten seconds in all, however it drips`() {
        var rehearsal = Rehearsal()
        rehearsal.receive("GET / HTTP/1.1\r\nX: ")
        for _ in 0..<9 {
            #expect(rehearsal.wait(.seconds(1)) == "|read")
            rehearsal.receive("a")
        }
        #expect(rehearsal.wait(.seconds(1)) == "408! |read")
        #expect(rehearsal.wait(.seconds(2)) == "|close")
    }

    @Test func `leaves silently when nothing came`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.wait(.milliseconds(9999)) == "|read")
        #expect(rehearsal.wait(.milliseconds(1)) == "|close")
    }

    @Test func `keeps an idle connection 75 seconds`() {
        var rehearsal = Rehearsal()
        rehearsal.receive(get)
        #expect(rehearsal.wait(.seconds(74)) == "|read")
        #expect(rehearsal.receive(get) == "200 |read")
        #expect(rehearsal.wait(.seconds(75)) == "|close")
    }

    @Test func `gives a body thirty seconds, and more only for octets at the rate`() {
        var rehearsal = Rehearsal()
        rehearsal.receive("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        for _ in 0..<29 {
            #expect(rehearsal.wait(.seconds(1)) == "|read")
        }
        rehearsal.receive("a")
        #expect(rehearsal.wait(.seconds(2)) == "408! |read")
    }

    @Test func `never hurries the site`() {
        var rehearsal = Rehearsal()
        #expect(rehearsal.receive(get, answers: false) == "|respond")
        rehearsal.now = rehearsal.now + .seconds(3599)
        rehearsal.connection.answer(Response(200), at: rehearsal.now)
        #expect(rehearsal.advance(answers: true) == "200 |read")
    }

    @Test func `leaves a peer that takes nothing for thirty seconds`() {
        var rehearsal = Rehearsal()
        rehearsal.receive(get, answers: false)
        rehearsal.connection.answer(Response(200, "text/plain", [1, 2, 3]), at: rehearsal.now)
        guard case .write = rehearsal.connection.advance(at: rehearsal.now) else {
            Issue.record("nothing to write")
            return
        }
        rehearsal.now = rehearsal.now + .seconds(29)
        rehearsal.connection.wrote(1, at: rehearsal.now)
        #expect(rehearsal.connection.wantsTurn)
        rehearsal.now = rehearsal.now + .seconds(30)
        guard case .close = rehearsal.connection.advance(at: rehearsal.now) else {
            Issue.record("still open")
            return
        }
    }
}
