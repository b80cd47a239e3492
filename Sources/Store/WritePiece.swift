package import SQLite
package import Schema

/// What becomes of a piece of work when it is done with the database.
package enum Verdict<Answer> {
    /// Its changes stay and are saved with the batch.
    case keep(Answer)
    /// Its changes are taken back; its answer is a refusal that waits for the batch all the same.
    case undo(Answer)
}

/// Why a piece of work was not saved.
package enum WriteFailure: Error, Sendable, Equatable {
    /// A statement of the piece itself failed; the other pieces of its batch stand.
    case failed(DatabaseError)
    /// The batch was not saved, or the store takes no more writes since a disk failed.
    case lost(DatabaseError)
    /// Too many pieces are waiting.
    case full
    /// The store is closing.
    case closed

    /// What the database said, nil when it was not asked.
    package var cause: DatabaseError? {
        switch self {
        case .failed(let error), .lost(let error): error
        case .full, .closed: nil
        }
    }
}

/// One request's work on the database, run in a savepoint of its own, and what follows once the disk has it.
///
/// `work` may run on another worker's thread: it takes no locks, reads no files, hashes no passwords and makes no
/// network call, because every other writer waits for it. `done` is called exactly once, on the thread that ran it and
/// after COMMIT, or at once on the caller's thread when the queue refuses the piece.
package struct WritePiece: Sendable {
    enum Outcome {
        case keep
        case undo
        case failed(DatabaseError)
    }

    let now: Instant
    let run: @Sendable (Transaction) -> Outcome
    /// Takes the reason when nothing was saved.
    let finish: @Sendable (WriteFailure?) -> Void

    /// Describes the work; `now` is the instant that its ledger rows carry.
    package init<Answer>(
        at now: Instant = .now(),
        _ work: @escaping @Sendable (Transaction) throws(DatabaseError) -> Verdict<Answer>,
        done: @escaping @Sendable (Result<Answer, WriteFailure>) -> Void
    ) {
        let answer = Box<Answer>()
        self.now = now
        run = { transaction in
            do throws(DatabaseError) {
                switch try work(transaction) {
                case .keep(let value):
                    answer.result = .success(value)
                    return .keep
                case .undo(let value):
                    answer.result = .success(value)
                    return .undo
                }
            } catch {
                answer.result = .failure(.failed(error))
                return .failed(error)
            }
        }
        finish = { failure in done(failure.map { .failure($0) } ?? answer.result) }
    }
}

/// Carries an answer from `work` to `done`.
private final class Box<Answer>: @unchecked Sendable {  // one thread runs the work and then the end
    var result: Result<Answer, WriteFailure> = .failure(.closed)
}
