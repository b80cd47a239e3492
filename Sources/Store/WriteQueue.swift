internal import SQLite

/// The pieces that wait and who leads: plain state under the writer's lock, without threads of its own.
struct WriteQueue {
    enum Job {
        case piece(WritePiece)
        /// Empties the write-ahead log, between batches.
        case emptyLog(@Sendable (Bool) -> Void)
    }

    enum Admission {
        /// The caller must lead.
        case lead
        /// Somebody leads and will run it.
        case wait
        case refused(WriteFailure)
    }

    private(set) var isLed = false
    private var jobs: [Job?] = []
    private var first = 0
    private let limit: Int
    private(set) var isClosed = false
    /// Why no write is taken any more.
    private(set) var refusal: DatabaseError?

    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { jobs.count - first }

    /// Takes a job in, or says why not; the first to come with nobody leading becomes the leader.
    mutating func join(_ job: Job) -> Admission {
        if let refusal { return .refused(.lost(refusal)) }
        guard !isClosed else { return .refused(.closed) }
        guard count < limit else { return .refused(.full) }
        jobs.append(job)
        guard !isLed else { return .wait }
        isLed = true
        return .lead
    }

    /// The next piece, nil when the queue is empty or something else comes first.
    mutating func nextPiece() -> WritePiece? {
        guard first < jobs.count, case .piece(let piece) = jobs[first] else { return nil }
        drop()
        return piece
    }

    /// The next request to empty the log, nil when a piece comes first.
    mutating func nextEmptying() -> (@Sendable (Bool) -> Void)? {
        guard first < jobs.count, case .emptyLog(let done) = jobs[first] else { return nil }
        drop()
        return done
    }

    /// Whether the leader has more to do; the lead ends only here, with an empty queue.
    mutating func goesOn() -> Bool {
        if count == 0 { isLed = false }
        return isLed
    }

    /// Takes nothing more; what waits is still run.
    mutating func close() {
        isClosed = true
    }

    /// Takes nothing more, and what waits is lost.
    mutating func refuse(_ error: DatabaseError) -> [Job] {
        refusal = error
        let waiting = jobs[first...].compactMap { $0 }
        jobs = []
        first = 0
        return waiting
    }

    private mutating func drop() {
        jobs[first] = nil
        first += 1
        guard first == jobs.count || first >= 1024 else { return }
        jobs.removeSubrange(..<first)
        first = 0
    }
}
