@testable import HTTP

/// Octets on a connection: in one piece and cut into pieces they must come to the same requests and answers.
enum Verzoek {
    /// The octet in front chooses the cuts.
    static func feed(_ octets: [UInt8]) {
        guard let seed = octets.first else { return }
        let wire = Array(octets.dropFirst())
        var whole = Peer()
        whole.receive(wire[...])
        whole.end()
        var cut = Peer()
        var (start, state) = (0, UInt64(seed))
        while start < wire.count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let end = min(wire.count, start + 1 + Int(state >> 60))
            cut.receive(wire[start..<end])
            start = end
        }
        cut.end()
        if whole.hasTurnedAway {
            // A connection on which a request was turned away stays when its body is there already, and ends otherwise.
            promise(whole.heard.starts(with: cut.heard), "the cuts changed what was asked")
            promise(whole.said.starts(with: cut.said), "the cuts changed what was answered")
        } else {
            promise(whole.heard == cut.heard, "the cuts changed what was asked")
            promise(whole.said == cut.said, "the cuts changed what was answered")
        }
        promise(whole.heldMost <= wire.count + 1024, "more was held than came in")
    }
}

/// A connection without a socket, before a site that takes ten octets of body and answers everything.
private struct Peer {
    private var connection: Connection
    private let now = Instant(milliseconds: 1_000_000)
    /// What the site was asked, with the bodies.
    private(set) var heard: [[UInt8]] = []
    /// The statuses of the answers.
    private(set) var said: [Int] = []
    private(set) var heldMost = 0
    private(set) var hasTurnedAway = false

    init() {
        connection = Connection(
            limits: Limits(), patience: Patience(Deadlines()), peer: .local, at: Instant(milliseconds: 1_000_000))
    }

    mutating func receive(_ octets: ArraySlice<UInt8>) {
        octets.withUnsafeBytes { connection.receive($0, at: now) }
        advance()
    }

    mutating func end() {
        connection.receiveEnd()
        advance()
    }

    private mutating func advance() {
        // Each step but the last two takes octets or ends something: a million of them is a circle.
        for _ in 0..<1_000_000 {
            heldMost = max(heldMost, connection.heldBody)
            switch connection.advance(at: now) {
            case .read, .close: return
            case .admit(let head): admit(head)
            case .respond(let body):
                heard.append(body)
                answer(200)
            case .refuse(let refusal): answer(refusal.status)
            case .pull: connection.abort()
            case .write: connection.wrote(connection.output.withOctets(\.count), at: now)
            case .finish: break
            }
        }
        fatalError("a connection went in circles")
    }

    private mutating func admit(_ head: RequestHead) {
        heard.append(Array("\(head.method.rawValue) \(head.path)?\(head.rawQuery ?? "")".utf8) + head.fields.octets)
        for (name, value) in head.fields.pairs {
            promise(!name.isEmpty && !value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }, "a split field")
        }
        if head.path == "/nee" {
            said.append(404)
            hasTurnedAway = true
            connection.refuse(Response(404), at: now)
        } else {
            connection.admit(limit: 64, at: now)
        }
    }

    private mutating func answer(_ status: Int) {
        said.append(status)
        connection.answer(Response(status), at: now)
    }
}
