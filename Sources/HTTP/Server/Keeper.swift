import CLinux
import Glibc
import Logging

/// The thread that lets peers in, sweeps what is overdue, and sees to the end.
///
/// `@unchecked`: only its own thread touches it after the start; others only write to `wake`.
final class Keeper: @unchecked Sendable {
    private let engine: Engine
    private let listener: Listener
    private let wake: Int32
    /// Kept back, so that who comes when no descriptor is left can still be told so.
    private var reserve = Keeper.spare()
    private var nextSweep = Instant.now() + .seconds(1)
    /// Until when the listener is not looked at: there was no descriptor left.
    private var pausedUntil: Instant?
    private var lastComplaint: Instant?

    /// How many connections are open.
    var connections: Int { engine.registry.count }

    init(_ engine: Engine, _ listener: Listener) throws(ServerError) {
        self.engine = engine
        self.listener = listener
        wake = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard wake >= 0 else { throw ServerError("eventfd") }
    }

    deinit {
        close(wake)
        close(reserve)
    }

    /// Makes `run` end with a drain.
    func requestDrain() { eventfd_write(wake, 1) }

    /// Keeps the door until a drain is asked for, then waits for the work under way.
    func run() {
        while !hasToStop() { sweepIfTime(Instant.now()) }
        engine.beginDraining()
        listener.close()
        drain(until: Instant.now() + engine.settings.drain)
        engine.poller.wakeForStop()
    }

    /// Waits for a peer, the next sweep or the wish to stop; true for the last.
    private func hasToStop() -> Bool {
        let now = Instant.now()
        if let until = pausedUntil, until <= now { pausedUntil = nil }
        // A negative descriptor is passed over by poll(2).
        var waits = [
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pausedUntil == nil ? listener.descriptor : -1, events: Int16(POLLIN), revents: 0),
        ]
        let wakeUp = min(nextSweep, pausedUntil ?? .never)
        let patience = max(1, wakeUp.milliseconds - now.milliseconds)
        guard poll(&waits, 2, Int32(clamping: patience)) > 0 else { return false }
        if waits[1].revents != 0 { letIn() }
        return waits[0].revents != 0
    }

    private func letIn() {
        let now = Instant.now()
        // Not without end: the sweep has to come round too.
        for _ in 0..<256 {
            switch listener.accept() {
            case .none: return
            case .peer(let socket, let peer): welcome(socket, peer, now)
            case .exhausted(let number):
                turnAwayWaiting()
                pausedUntil = now + .milliseconds(200)
                complain(number, now)
                return
            }
        }
    }

    private func welcome(_ socket: Socket, _ peer: Address, _ now: Instant) {
        if peer != .local { socket.disableDelay() }
        let channel = engine.registry.enter(from: peer) { place in
            Channel(engine, socket, from: peer, at: place, now: now)
        }
        if let channel { channel.open() } else { turnAway(socket) }
    }

    /// Says 503 as well as it can be said without waiting.
    private func turnAway(_ socket: Socket) {
        var output = OutputBuffer()
        _ = output.append(engine.desk.problem(.overloaded), AnswerTerms())
        _ = output.withOctets(socket.write)
        socket.endWriting()
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { _ = socket.read(into: $0) }
        socket.close()
    }

    /// Spends the reserve on telling those who wait; when another thread snatches it, they go on waiting.
    private func turnAwayWaiting() {
        close(reserve)
        for _ in 0..<256 {
            guard case .peer(let socket, _) = listener.accept() else { break }
            turnAway(socket)
        }
        reserve = Self.spare()
    }

    private static func spare() -> Int32 { open("/dev/null", O_RDONLY | O_CLOEXEC) }

    private func complain(_ number: Int32, _ now: Instant) {
        if let last = lastComplaint, now < last + .seconds(1) { return }
        lastComplaint = now
        engine.logger.error("cannot accept", metadata: ["reason": "\(ServerError("accept4", number))"])
    }
}

// Deadlines and the end.
extension Keeper {
    private func sweepIfTime(_ now: Instant) {
        guard now >= nextSweep else { return }
        nextSweep = now + .seconds(1)
        sweep(now)
    }

    private func sweep(_ now: Instant) {
        for channel in engine.registry.all(where: { $0.isDue(at: now) }) { channel.knock(at: now) }
    }

    /// Sends idle connections away and waits for the others; their answers say `Connection: close`.
    private func drain(until end: Instant) {
        while !engine.registry.isEmpty, Instant.now() < end {
            for channel in engine.registry.all(where: { _ in true }) { channel.knockIfIdle() }
            sweep(Instant.now())
            usleep(20_000)
        }
    }
}
