import Glibc
import Logging
import Synchronization

/// A connection on its socket: does what the connection says, for whoever owns it at the moment.
///
/// `@unchecked`: `connection`, `turn` and `held` belong to the owner. A thread becomes owner by the event that
/// disarmed the descriptor, or by answering a turn; `phase` hands over with release and acquire.
final class Channel: @unchecked Sendable {
    /// Whose the connection is.
    private enum Phase {
        /// Nobody's: the next event decides.
        static let armed = 0
        static let owned = 1
        /// The sweeper's, for the length of one system call; it never closes.
        static let claimed = 2
    }

    private let engine: Engine
    private let socket: Socket
    private let peer: Address
    private let place: Int
    private let phase = Atomic(Phase.owned)
    private let due: Atomic<Int64>
    private var connection: Connection
    private var turn: Turn?
    private var held = 0

    init(_ engine: Engine, _ socket: Socket, from peer: Address, at place: Int, now: Instant) {
        self.engine = engine
        self.socket = socket
        self.peer = peer
        self.place = place
        connection = Connection(
            limits: engine.settings.limits, patience: engine.patience, peer: peer, at: now)
        due = Atomic(connection.deadline.milliseconds)
    }

    /// Begins: from here the channel belongs to whoever gets its first event.
    func open() {
        phase.store(Phase.armed, ordering: .releasing)
        if !engine.poller.add(socket, self) { closeUnarmed() }
    }

    /// Serves one event on a worker's thread.
    func serve(_ worker: Worker) {
        acquire()
        let now = Instant.now()
        connection.isDraining = engine.isDraining
        if !connection.wantsTurn { read(worker, now) }
        proceed(worker, now)
    }

    /// Sends the answer on whatever thread gave it, inside `respond` or later; that thread owns the channel now.
    ///
    /// Not left for `respond` to return: the thread that leads the write queue stays in there with others' work.
    func deliver(_ response: Response) {
        let now = Instant.now()
        connection.isDraining = engine.isDraining
        answer(response, now)
        _ = write(now)
        connection.rest(at: now)
        arm()
    }

    /// Answers a turn that was lost.
    func deliverFailure() { deliver(engine.desk.problem(.unanswered)) }
}

// What the sweeper may do.
extension Channel {
    func isDue(at now: Instant) -> Bool { due.load(ordering: .relaxed) <= now.milliseconds }

    /// Wakes the connection when its deadline has passed; a worker then sees the deadline and acts on it.
    func knock(at now: Instant) {
        claim { connection in
            guard connection.deadline <= now else { return }
            if connection.wantsTurn { socket.endBoth() } else { socket.endReading() }
        }
    }

    /// Wakes the connection when it is between two requests, to leave.
    func knockIfIdle() {
        claim { if $0.isIdle { socket.endReading() } }
    }

    /// Only an armed connection can be claimed, so its descriptor is open; `shutdown` fires at most the armed event.
    private func claim(_ body: (borrowing Connection) -> Void) {
        let claim = phase.compareExchange(
            expected: Phase.armed, desired: Phase.claimed, ordering: .acquiringAndReleasing)
        guard claim.exchanged else { return }
        body(connection)
        phase.store(Phase.armed, ordering: .releasing)
    }
}

// What the owner does.
extension Channel {
    /// Steps in one turn before others get theirs: a peer may pipeline thousands of requests.
    private static let patience = 128

    private func proceed(_ worker: Worker, _ now: Instant) {
        var hasPulled = false
        for _ in 0..<Self.patience {
            switch connection.advance(at: now) {
            case .read: return arm(holding: true)
            case .admit(let head): admit(head, now)
            case .respond(let body): return respond(body, worker)
            case .refuse(let refusal): answer(engine.desk.problem(refusal), now)
            case .pull(let source):
                guard !hasPulled else { return arm() }
                hasPulled = true
                pull(source, worker, now)
            case .write:
                guard write(now) else { return arm() }
            case .finish: socket.endWriting()
            case .close: return close()
            }
        }
        arm()
    }

    private func read(_ worker: Worker, _ now: Instant) {
        switch socket.read(into: worker.buffer) {
        case .octets(let count): connection.receive(UnsafeRawBufferPointer(rebasing: worker.buffer[..<count]), at: now)
        case .ended: connection.receiveEnd()
        case .blocked: break
        case .failed: connection.abort()
        }
    }

    private func admit(_ head: RequestHead, _ now: Instant) {
        switch engine.desk.admit(head) {
        case .body(let limit, let turn):
            self.turn = turn
            connection.admit(limit: limit, at: now)
        case .refuse(let response): connection.refuse(response, at: now)
        }
    }

    /// Gives the channel to whoever answers the turn; nothing of it is touched afterwards.
    private func respond(_ body: [UInt8], _ worker: Worker) {
        guard let turn = turn.take() else { return deliverFailure() }
        turn.begin(body: body, on: self, worker: worker.index)
        engine.desk.respond(to: turn)
    }

    private func answer(_ response: Response, _ now: Instant) {
        turn = nil
        if held > 0 { engine.release(held) }
        held = 0
        connection.answer(response, at: now)
    }

    private func pull(_ source: any ByteSource, _ worker: Worker, _ now: Instant) {
        worker.slice.removeAll(keepingCapacity: true)
        do {
            let isLast = try !source.next(into: &worker.slice, worker: worker.index)
            connection.take(slice: worker.slice, isLast: isLast, at: now)
        } catch {
            engine.logger.error("a stream was cut", metadata: ["reason": "\(type(of: error))"])
            connection.abort()
        }
    }

    /// Writes what the peer takes; false when some of it must wait.
    private func write(_ now: Instant) -> Bool {
        switch connection.output.withOctets(socket.write) {
        case .octets(let count):
            connection.wrote(count, at: now)
            return connection.output.isEmpty
        case .blocked: return false
        case .ended, .failed:
            connection.abort()
            return true
        }
    }

    private func close() {
        if held > 0 { engine.release(held) }
        held = 0
        engine.registry.leave(place, from: peer)
        socket.close()
    }
}

// How a connection changes hands.
extension Channel {
    private func acquire() {
        while true {
            let taken = phase.compareExchange(
                expected: Phase.armed, desired: Phase.owned, ordering: .acquiringAndReleasing)
            if taken.exchanged { return }
            // The sweeper has it, for one system call.
            pause()
        }
    }

    /// Counts the body that is coming in, and refuses it when all connections together hold too much.
    private func arm(holding: Bool) {
        let more = connection.heldBody - held
        if more > 0 {
            held += more
            if !engine.hold(more) { connection.refuse(.overloaded) }
        }
        arm()
    }

    /// Gives the channel to whoever gets its next event; nothing of it is touched afterwards.
    private func arm() {
        let interest: Poller.Interest = connection.wantsTurn ? .writing : .reading
        due.store(connection.deadline.milliseconds, ordering: .relaxed)
        phase.store(Phase.armed, ordering: .releasing)
        if !engine.poller.arm(socket, self, for: interest) { closeUnarmed() }
    }

    /// The kernel would not watch it, so no event can take it; only the sweeper may be at it.
    private func closeUnarmed() {
        acquire()
        close()
    }

    private func pause() { sched_yield() }
}
