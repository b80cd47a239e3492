import Glibc
import HTTP
import Schema
import SQLite
import Store

/// What a request asked, without the snapshot it was asked in: enough to ask again for the next slice.
struct Asked: Sendable {
    let environment: Environment
    let request: Request
    let parameters: Parameters
    let query: QueryValues
    let who: Caller?
    let now: Instant

    init(_ call: Call) {
        environment = call.environment
        request = call.request
        parameters = call.parameters
        query = call.query
        who = call.who
        now = call.now
    }

    func call(_ database: Database, _ transaction: Transaction?, _ people: Int? = nil) -> Call {
        Call(
            environment: environment, database: database, transaction: transaction, request: request,
            parameters: parameters, query: query, who: who, now: now, prepared: nil, people: people)
    }
}

/// A list that is read while it is sent: one slice of rows at a time, each with a snapshot of its own.
///
/// A slice whose read lines are new is read in a write piece, and leaves when that is on disk. Memory holds one slice.
/// `@unchecked`: one thread at a time pulls, and the piece hands its slice over through a lock.
final class ListingStream<Item: Entity>: ByteSource, @unchecked Sendable {
    private struct Slice: Sendable {
        let bytes: [UInt8]
        let count: Int
        let end: Listing<Item>.End
    }

    private typealias Outcome = Result<Slice, Failure>

    /// Rows of a slice; at most 500 (DECISIONS 5), fewer so that a write piece stays short.
    private static var rows: Int { 200 }
    /// Octets that one pull gives.
    private static var most: Int { 64 << 10 }

    private let listing: Listing<Item>
    private let parts: Part
    private let form: ListingForm
    private let asked: Asked
    private let generation: Int
    private var after: [String]?
    private var left: Int
    private var isFirst = true
    private var isAtEnd = false
    private var slice: [UInt8] = []
    private var sent = 0
    /// The slice that a write piece is reading.
    private var awaited: Lock<Outcome?>?

    init(
        _ listing: Listing<Item>, _ parts: Part, _ form: ListingForm, _ asked: Asked, _ after: [String]?, limit: Int?
    ) {
        self.listing = listing
        self.parts = parts
        self.form = form
        self.asked = asked
        self.after = after
        left = limit ?? .max
        generation = asked.environment.callers.generation
    }

    /// Reads the first slice in the request's own call; true when that was all.
    func begin(_ call: Call) throws(Failure) -> Bool {
        take(try read(call))
        return isAtEnd
    }

    /// How many octets it holds on to.
    var held: Int { slice.capacity }

    /// Everything that waits to be sent.
    func taken() -> [UInt8] {
        defer { slice = [] }
        return slice
    }

    func next(into target: inout [UInt8], worker: Int) throws -> Bool {
        if sent == slice.count, !isAtEnd {
            guard let next = try pull(worker) else {
                // Somebody else is committing; an empty slice lets this thread serve others meanwhile. The event for it
                // comes at once: without a nap a slow disk would keep every worker busy with asking.
                usleep(200)
                return true
            }
            take(next)
        }
        let end = min(sent + Self.most, slice.count)
        target.append(contentsOf: slice[sent..<end])
        sent = end
        return !(isAtEnd && sent == slice.count)
    }

    /// The next slice; nil while a write piece is on its way.
    private func pull(_ worker: Int) throws(Failure) -> Slice? {
        if awaited == nil {
            try checkCaller()
            let people = asked.environment.register.generation
            do throws(Failure) {
                return try asked.environment.store.read(worker: worker) { database throws(Failure) in
                    try read(asked.call(database, nil, people))
                }
            } catch {
                guard case .needsTransaction = error else { throw error }
                awaited = readAndWrite()
            }
        }
        guard let outcome = awaited?.withLock({ $0 }) else { return nil }
        awaited = nil
        return try outcome.get()
    }

    private func readAndWrite() -> Lock<Outcome?> {
        let box = Lock<Outcome?>(nil)
        let piece = WritePiece(at: asked.now) { [self] transaction -> Verdict<Outcome> in
            do throws(Failure) {
                return .keep(.success(try read(asked.call(transaction.database, transaction))))
            } catch {
                return .undo(.failure(error))
            }
        } done: { result in
            box.withLock { box in
                switch result {
                case .success(let outcome): box = outcome
                case .failure: box = .failure(.unavailable(seconds: 5))
                }
            }
        }
        asked.environment.store.write(piece)
        return box
    }

    private func read(_ call: Call) throws(Failure) -> Slice {
        var writer = ListingWriter(form, listing.columns, parts, isFirst: isFirst)
        let limit = min(left, Self.rows)
        let end = try listing.fetch(call, parts, after, limit, &writer)
        return Slice(bytes: writer.bytes, count: limit, end: end)
    }

    private func take(_ next: Slice) {
        slice = next.bytes
        sent = 0
        isFirst = false
        after = next.end.last ?? after
        left -= next.count
        isAtEnd = !next.end.hasMore || left == 0
    }

    /// A caller whose token, session, roles or units changed or ended since gets no further slice.
    private func checkCaller() throws(Failure) {
        guard let who = asked.who else { return }
        let environment = asked.environment
        let hasEnded = who.verlooptOp.map { $0 <= environment.clock.now() } ?? false
        guard hasEnded || environment.callers.generation != generation else { return }
        guard try environment.isStill(who, asked.request.head) else { throw .unauthenticated }
    }
}
