import Synchronization

/// One request's turn on its connection, from admission to the answer; what the engine knows of an exchange.
///
/// `@unchecked`: the connection's owner writes before `respond` starts; after that only `answer` does, once.
package class Turn: @unchecked Sendable {
    /// How far the answer is: who loses the race between leaving `respond` and `answer` sends it.
    private enum Stage {
        /// `respond` runs; an answer given now is picked up when it returns.
        static let running = 0
        /// `respond` has returned without an answer; whoever answers now owns the connection.
        static let parked = 1
        static let answered = 2
    }

    /// The request, complete with its body as soon as `respond` is called.
    package final private(set) var request: Request
    /// The index of the worker thread that runs `respond`, for what is kept per thread.
    package final private(set) var worker = 0

    private let stage = Atomic(Stage.running)
    private let isTaken = Atomic(false)
    private var response: Response?
    private var channel: Channel?

    init(_ head: RequestHead) {
        request = Request(head: head)
    }

    /// Gives the answer; the first counts, another one is dropped.
    ///
    /// May be called inside `respond` or later on any thread: then that thread writes it to the peer.
    package final func answer(_ response: Response) {
        guard !isTaken.exchange(true, ordering: .relaxed) else { return }
        self.response = response
        if stage.exchange(Stage.answered, ordering: .acquiringAndReleasing) == Stage.parked { hand(response) }
    }

    /// Completes the request, just before `respond`.
    final func begin(body: [UInt8], on channel: Channel, worker: Int) {
        request.body = body
        self.channel = channel
        self.worker = worker
    }

    /// The answer when `respond` gave one; nil parks the connection, which then belongs to whoever answers.
    final func settle() -> Response? {
        let was = stage.compareExchange(
            expected: Stage.running, desired: Stage.parked, ordering: .acquiringAndReleasing)
        guard !was.exchanged else { return nil }
        channel = nil
        return response
    }

    private func hand(_ response: Response) {
        let parked = channel
        channel = nil
        parked?.deliver(response)
    }

    /// A handler that lost its exchange must not leave the peer waiting.
    deinit {
        if stage.load(ordering: .acquiring) == Stage.parked { channel?.deliverFailure() }
    }
}

/// A request, what admission found out about it, and the one way to answer it.
package final class Exchange<Admitted: Sendable>: Turn, @unchecked Sendable {
    package let admitted: Admitted

    init(_ head: RequestHead, _ admitted: Admitted) {
        self.admitted = admitted
        super.init(head)
    }
}
