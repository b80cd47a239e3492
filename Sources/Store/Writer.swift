internal import Logging
internal import SQLite

/// The one connection that writes, led by whichever thread finds it idle.
///
/// The leader runs every waiting piece in a savepoint of its own inside one BEGIN IMMEDIATE, commits once and then
/// answers all of them: nobody is told anything before the disk has it, not even a refusal, because a refusal may rest
/// on what another piece of the same batch wrote.
final class Writer: @unchecked Sendable {  // everything but `queue` and `figures` is touched by the leader only
    private let queue: Lock<WriteQueue>
    private let settings: StoreSettings
    private let log: Logger
    private var database: Database?
    private let ledger: Ledger
    /// The length of the log, in pages, at the last checkpoint.
    private var checkpointed = 0
    let figures = Lock(WriteFigures())

    init(_ database: Database, head: AuditHead, settings: StoreSettings, log: Logger) {
        self.database = database
        self.settings = settings
        self.log = log
        ledger = Ledger(head: head)
        queue = Lock(WriteQueue(limit: settings.queueLimit))
    }

    /// Queues a piece; the caller leads when nobody does, else it returns at once.
    func write(_ piece: WritePiece) {
        switch queue.withLock({ $0.join(.piece(piece)) }) {
        case .lead: lead()
        case .wait: break
        case .refused(let failure): piece.finish(failure)
        }
    }

    /// Queues a request to move the whole log into the database file and to empty it.
    func emptyLog(_ done: @escaping @Sendable (Bool) -> Void) {
        switch queue.withLock({ $0.join(.emptyLog(done)) }) {
        case .lead: lead()
        case .wait: break
        case .refused: done(false)
        }
    }

    /// How many pieces wait.
    var waiting: Int { queue.withLock { $0.count } }

    /// Whether every write is refused for good.
    var hasStopped: Bool { queue.withLock { $0.refusal != nil } }

    /// Takes nothing more, waits until all that was taken is done and gives the connection back.
    func close() -> Database? {
        queue.withLock { $0.close() }
        return queue.wait(until: { !$0.isLed && $0.count == 0 }) { _ in
            defer { database = nil }
            return database
        }
    }

    private func lead() {
        guard let database else { return }
        repeat {
            runBatch(on: database)
            if let done = queue.withLock({ $0.nextEmptying() }) { done(emptyLog(of: database)) }
        } while queue.withLock({ $0.goesOn() })
        queue.announce()
    }

    private func runBatch(on database: Database) {
        guard let first = queue.withLock({ $0.nextPiece() }) else { return }
        let start = ledger.mark
        var batch = [first]
        do throws(DatabaseError) {
            try database.run("begin immediate")
            try run(&batch, on: database)
            try database.run("commit")
            ledger.commit()
            count(batch.count, isLost: false)
            for piece in batch { piece.finish(nil) }
            checkpoint(database)
        } catch {
            ledger.goBack(to: start)
            lose(batch, error, on: database)
        }
    }

    /// Runs pieces until none waits, the batch is full or its time is over; it throws when the batch is lost.
    private func run(_ batch: inout [WritePiece], on database: Database) throws(DatabaseError) {
        let end = ContinuousClock.now + settings.batchTime
        try run(batch[0], on: database)
        while batch.count < settings.batchLimit, ContinuousClock.now < end,
            let piece = queue.withLock({ $0.nextPiece() })
        {
            batch.append(piece)
            try run(piece, on: database)
        }
    }

    private func run(_ piece: WritePiece, on database: Database) throws(DatabaseError) {
        let start = ledger.mark
        try database.run("savepoint stuk")
        let outcome = piece.run(Transaction(database: database, now: piece.now, ledger: ledger))
        if case .failed(let error) = outcome, error.losesTransaction || database.isAutocommit { throw error }
        // A piece that ended the transaction itself took everybody's work with it.
        guard !database.isAutocommit else { throw .misuse("a piece of work ended the transaction") }
        if case .keep = outcome {
            try database.run("release stuk")
        } else {
            ledger.goBack(to: start)
            try database.run("rollback to stuk")
            try database.run("release stuk")
        }
    }

    /// Answers a batch that was not saved; after an error SQLite may have rolled back by itself.
    private func lose(_ batch: [WritePiece], _ error: DatabaseError, on database: Database) {
        log.error("a batch of writes was lost", metadata: ["error": "\(error)", "pieces": "\(batch.count)"])
        var fatal: DatabaseError? = error.isFatal ? error : nil
        if !database.isAutocommit {
            do {
                try database.run("rollback")
            } catch {
                // A transaction that cannot end would take the next batch with it.
                if !database.isAutocommit { fatal = fatal ?? error }
            }
        }
        count(batch.count, isLost: true)
        for piece in batch { piece.finish(.lost(error)) }
        if let fatal { stop(fatal) }
    }

    /// Takes no more writes: the disk did not confirm a write, or the file is damaged.
    private func stop(_ error: DatabaseError) {
        log.critical("the store takes no more writes", metadata: ["error": "\(error)"])
        for job in queue.withLock({ $0.refuse(error) }) {
            switch job {
            case .piece(let piece): piece.finish(.lost(error))
            case .emptyLog(let done): done(false)
            }
        }
        // The next start decides what the log is worth.
        database?.keepLog()
        settings.fatal(error)
    }

    /// Keeps the log short, after the answers left.
    private func checkpoint(_ database: Database) {
        let length = database.logLength
        if length < checkpointed { checkpointed = 0 }
        guard length - checkpointed >= settings.pagesPerCheckpoint else { return }
        checkpointed = length
        guard length < settings.longLog else {
            _ = emptyLog(of: database)
            return
        }
        upkeep(try database.checkpoint(.passive))
    }

    /// Waits a moment for readers to finish their short transactions; they then read from the database file.
    private func emptyLog(of database: Database) -> Bool {
        database.waitForLocks(milliseconds: 250)
        defer { database.waitForLocks(milliseconds: 0) }
        return upkeep(try database.checkpoint(.truncate))
    }

    @discardableResult
    private func upkeep(_ body: @autoclosure () throws(DatabaseError) -> Bool) -> Bool {
        do {
            return try body()
        } catch {
            log.error("a checkpoint failed", metadata: ["error": "\(error)"])
            if error.isFatal { stop(error) }
            return false
        }
    }

    private func count(_ pieces: Int, isLost: Bool) {
        figures.withLock { $0.count(pieces, isLost: isLost) }
    }
}

/// What the writer did since the start.
package struct WriteFigures: Sendable, Equatable {
    package private(set) var batches = 0
    package private(set) var pieces = 0
    package private(set) var lostBatches = 0

    mutating func count(_ pieces: Int, isLost: Bool) {
        batches += 1
        self.pieces += pieces
        if isLost { lostBatches += 1 }
    }
}

extension DatabaseError {
    /// Nothing may be written after this: what is on disk is no longer known.
    var isFatal: Bool { isFailedSync || isCorrupt }
    /// SQLite may have rolled back, or cannot be trusted to go on with this transaction.
    var losesTransaction: Bool { isFatal || isInputOutput || isOutOfMemory }
}
