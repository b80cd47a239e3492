/// One HTTP/1.1 connection without its socket: octets, answers and the clock go in, steps come out.
///
/// Whoever owns it calls `advance` and does what the step says, until it is `read`, `close` or a write that blocks.
struct Connection {
    /// Who waits for whom.
    private enum State {
        /// The peer may send a request or leave; nothing of one has come.
        case idle
        /// The peer owes the rest of a head.
        case head
        /// The site owes its verdict on a head.
        case admission(ParsedHead)
        /// Nobody has looked at the body yet: it may be here already.
        case admitted
        /// The peer owes the rest of a body.
        case body
        /// The site owes its answer.
        case answer
        /// The layer itself owes an error, the last answer here.
        case refusal(Refusal)
        /// The peer owes its reading; then the next request.
        case output
        /// The source owes slices, the peer its reading.
        case stream(any ByteSource)
        /// Our side is to be ended.
        case ending
        /// The peer owes its end; what it still sends is dropped.
        case lingering
        case closed
    }

    private let limits: Limits
    private let patience: Patience
    private let peer: Address
    private var state = State.idle
    private var input = InputBuffer()
    private var parser: HeadParser
    private var reader: BodyReader?
    private var terms = AnswerTerms()
    private var peerHasEnded = false
    private var discarded = 0
    private var bodyDeadline = Instant.never
    private var requests = 0
    /// From when on an answer is the last one.
    private let end: Instant

    /// Octets that wait to be written.
    private(set) var output = OutputBuffer()
    /// When the peer's patience with us, or ours with it, ends.
    private(set) var deadline: Instant
    /// Whether this answer is the last one because the server stops.
    var isDraining = false

    init(limits: Limits, patience: Patience, peer: Address, at now: Instant) {
        self.limits = limits
        self.patience = patience
        self.peer = peer
        parser = HeadParser(limits: limits)
        deadline = now + patience.head
        end = now + patience.age
    }

    /// Octets of a body that are held for a request not yet answered.
    var heldBody: Int { reader?.body.count ?? 0 }

    /// Whether a peer that leaves now, or is sent away, misses nothing.
    var isIdle: Bool {
        if case .idle = state { return input.isEmpty && output.isEmpty }
        return false
    }

    /// Whether the descriptor is to be armed for writing: octets wait, or there is work that needs none from the peer.
    var wantsTurn: Bool {
        switch state {
        case .idle: !output.isEmpty || !input.isEmpty
        case .head, .body: !output.isEmpty
        case .lingering: false
        case .admission, .admitted, .answer, .refusal, .output, .stream, .ending, .closed: true
        }
    }
}

// What comes from the peer.
extension Connection {
    /// Takes octets that were read.
    mutating func receive(_ octets: UnsafeRawBufferPointer, at now: Instant) {
        if case .lingering = state {
            discarded += octets.count
            if discarded > limits.discard { state = .closed }
            return
        }
        if case .idle = state, input.isEmpty { deadline = now + patience.head }
        input.append(octets)
    }

    /// Takes the news that the peer will send no more.
    mutating func receiveEnd() {
        peerHasEnded = true
        switch state {
        case .idle where input.isEmpty, .lingering: state = .closed
        default: break
        }
    }

    /// Takes the news that so many octets were written.
    mutating func wrote(_ count: Int, at now: Instant) {
        output.drop(count)
        if count > 0, isWriting { deadline = now + patience.write }
    }

    /// Gives up: the socket failed, or the source did.
    mutating func abort() {
        state = .closed
        output.clear()
    }

    private var isWriting: Bool {
        switch state {
        case .output, .stream, .ending: true
        default: false
        }
    }
}

// What comes from the site.
extension Connection {
    /// Lets the body of the admitted request come in.
    mutating func admit(limit: Int, at now: Instant) {
        guard case .admission(let head) = state else { return }
        bodyDeadline = now + patience.body
        deadline = bodyDeadline
        do {
            reader = try BodyReader(head.framing, limit: limit, limits: limits)
            state = .admitted
            // RFC 9110 §10.1.1: no 100 when the body has begun or there is none.
            if head.expectsContinue, head.framing != .none, input.isEmpty { output.appendContinue() }
        } catch {
            state = .refusal(error)
        }
    }

    /// Answers without the body; the connection stays only when the whole body is here already and can be skipped.
    mutating func refuse(_ response: Response, at now: Instant) {
        guard case .admission(let head) = state else { return }
        if !skipBody(head.framing) { terms.persists = false }
        answer(response, at: now)
    }

    /// Encodes the answer to the current request.
    mutating func answer(_ response: Response, at now: Instant) {
        if case .refusal = state { terms.persists = false }
        // A stream to a peer that knows no chunks ends with the connection.
        if case .stream = response.body, !terms.chunks { terms.persists = false }
        if isDraining || requests >= limits.requests || now >= end { terms.persists = false }
        reader = nil
        deadline = now + patience.write
        if let source = output.append(response, terms) {
            state = .stream(source)
        } else {
            state = terms.persists ? .output : .ending
        }
    }

    /// Sends the next slice of a stream; an empty one that is not the last is nothing.
    mutating func take(slice: [UInt8], isLast: Bool, at now: Instant) {
        guard case .stream = state else { return }
        output.append(slice: slice, isLast: isLast, isChunked: terms.chunks)
        guard isLast else { return }
        state = terms.persists ? .output : .ending
    }

    /// Refuses the request for a reason outside it.
    mutating func refuse(_ refusal: Refusal) { state = .refusal(refusal) }

    private mutating func skipBody(_ framing: Framing) -> Bool {
        guard var reader = try? BodyReader(framing, limit: limits.discard, limits: limits),
            let taken = try? input.withOctets({ (octets) throws(Refusal) in try reader.read(octets) })
        else { return false }
        input.drop(taken)
        return reader.isComplete
    }
}

// What to do next.
extension Connection {
    /// The next step; after each step other than `read` and `close` it is asked again.
    mutating func advance(at now: Instant) -> Step {
        expire(at: now)
        while true {
            if !output.isEmpty, mustWrite { return .write }
            switch state {
            case .idle:
                guard !input.isEmpty else { return .read }
                state = .head
            case .head:
                guard readHead() else { return .read }
            case .admission(let head): return .admit(head.request)
            case .admitted: state = .body
            case .body:
                guard readBody() else { return .read }
            case .answer: return .respond(body: reader?.take() ?? [])
            case .refusal(let refusal): return .refuse(refusal)
            case .stream(let source): return .pull(source)
            case .output: becomeIdle(at: now)
            case .ending:
                state = .lingering
                deadline = now + patience.linger
                return .finish
            case .lingering:
                return peerHasEnded ? .close : .read
            case .closed: return .close
            }
        }
    }

    /// Answers wait for the write before anything else; a `100 Continue` only before more is read.
    private var mustWrite: Bool {
        switch state {
        case .closed, .lingering: false
        default: true
        }
    }

    /// The head, when it is whole; false when the peer owes more of it.
    private mutating func readHead() -> Bool {
        do {
            let peer = peer
            let head = try input.withOctets { (octets) throws(Refusal) in try parser.parse(octets, from: peer) }
            guard let head else { return try demandMore() }
            input.drop(head.length)
            parser = HeadParser(limits: limits)
            requests += 1
            terms = AnswerTerms(head)
            deadline = .never
            state = .admission(head)
        } catch {
            terms = AnswerTerms()
            state = .refusal(error)
        }
        return true
    }

    /// The body, when it is whole; false when the peer owes more of it.
    private mutating func readBody() -> Bool {
        guard var reader, !reader.isComplete else { return awaitAnswer() }
        self.reader = nil
        defer { self.reader = reader }
        do {
            let taken = try input.withOctets { (octets) throws(Refusal) in try reader.read(octets) }
            input.drop(taken)
            guard !reader.isComplete else { return awaitAnswer() }
            deadline = bodyDeadline + Int64(reader.body.count) * 1000 / patience.rate
            return try demandMore()
        } catch {
            state = .refusal(error)
            return true
        }
    }

    /// The request is whole: from here nobody hurries the site.
    private mutating func awaitAnswer() -> Bool {
        deadline = .never
        state = .answer
        return true
    }

    /// The peer owes octets: none will come when it has ended.
    private func demandMore() throws(Refusal) -> Bool {
        guard !peerHasEnded else { throw .truncated }
        return false
    }

    /// Becomes idle when everything was written; a thread that answers for another asks this before it arms.
    mutating func rest(at now: Instant) {
        if case .output = state, output.isEmpty { becomeIdle(at: now) }
    }

    private mutating func becomeIdle(at now: Instant) {
        state = peerHasEnded && input.isEmpty ? .closed : .idle
        output.shrink()
        input.shrink()
        deadline = now + (input.isEmpty ? patience.idle : patience.head)
    }

    /// Acts on a deadline that has passed: who owed something is told, who did not is left.
    private mutating func expire(at now: Instant) {
        guard now >= deadline else { return }
        switch state {
        case .head, .admitted, .body: state = .refusal(.slow)
        case .idle, .output, .stream, .ending, .lingering: abort()
        case .admission, .answer, .refusal, .closed: break
        }
    }
}
