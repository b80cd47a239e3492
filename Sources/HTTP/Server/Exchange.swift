import Synchronization

/// One request's turn on its connection, from admission to the answer; what the engine knows of an exchange.
///
/// `@unchecked`: the connection's owner writes before `respond` starts; after that only `answer` does, once.
package class Turn: @unchecked Sendable {
    /// The request, complete with its body as soon as `respond` is called.
    package final private(set) var request: Request
    /// The index of the worker thread that runs `respond`, for what is kept per thread.
    package final private(set) var worker = 0

    private let isAnswered = Atomic(false)
    /// The connection, from `begin` to the answer: it belongs to whoever answers.
    private var channel: Channel?

    init(_ head: RequestHead) {
        request = Request(head: head)
    }

    /// Gives the answer; the first counts, another one is dropped.
    ///
    /// May be called inside `respond` or later, on any thread: that thread writes it to the peer before this returns.
    package final func answer(_ response: Response) {
        guard !isAnswered.exchange(true, ordering: .relaxed) else { return }
        let answered = channel
        channel = nil
        answered?.deliver(response)
    }

    /// Completes the request, just before `respond`.
    final func begin(body: [UInt8], on channel: Channel, worker: Int) {
        request.body = body
        self.channel = channel
        self.worker = worker
    }

    /// A handler that lost its exchange must not leave the peer waiting.
    deinit { channel?.deliverFailure() }
}

/// A request, what admission found out about it, and the one way to answer it.
package final class Exchange<Admitted: Sendable>: Turn, @unchecked Sendable {
    package let admitted: Admitted

    init(_ head: RequestHead, _ admitted: Admitted) {
        self.admitted = admitted
        super.init(head)
    }
}
