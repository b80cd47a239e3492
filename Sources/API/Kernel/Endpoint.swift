package import HTTP
package import Schema

/// One thing the server answers at a method and a path, of the API or a page.
package final class Endpoint: Sendable {
    /// How an endpoint uses the database.
    package enum Mode: Sendable {
        /// Not at all: always this answer.
        case fixed(Answer)
        /// A snapshot; run again in a transaction when it has to leave a line.
        case read
        /// A savepoint in a group commit.
        case write
    }

    package let method: Method
    package let path: String
    package let mode: Mode
    /// Octets of body at most; 0 for none.
    package let limit: Int
    /// The query parameters it knows; any other is a fault.
    package let query: [any QueryParameter]
    /// Judges the head before the body is read: who asks (401), whether they may at all (403), media types (415, 406).
    package let admit: @Sendable (RequestHead, Environment) throws(Failure) -> Caller?
    /// Work outside any transaction, such as hashing or reading a large file.
    package let prepare: (@Sendable (Preparation) throws(Failure) -> any Sendable)?
    package let run: @Sendable (Call) throws(Failure) -> Answer
    /// Draws a failure as this endpoint's callers expect it; the call is there when a snapshot could be had.
    package let fail: @Sendable (Failure, RequestHead, Call?) -> Answer
    /// Finds the client's own name for a request and what it says, so that a repetition gets the same answer.
    package let key: (@Sendable (Request) -> (name: String, body: [UInt8])?)?

    /// Whether it streams a whole list when a form for machines is asked for.
    package let isList: Bool

    package init(
        method: Method, path: String, mode: Mode, limit: Int = 0, query: [any QueryParameter] = [],
        key: (@Sendable (Request) -> (name: String, body: [UInt8])?)? = nil,
        admit: @escaping @Sendable (RequestHead, Environment) throws(Failure) -> Caller?,
        prepare: (@Sendable (Preparation) throws(Failure) -> any Sendable)? = nil,
        run: @escaping @Sendable (Call) throws(Failure) -> Answer = { _ throws(Failure) in throw .notFound },
        fail: @escaping @Sendable (Failure, RequestHead, Call?) -> Answer, isList: Bool = false
    ) {
        self.isList = isList
        self.method = method
        self.path = path
        self.mode = mode
        self.limit = limit
        self.query = query
        self.key = key
        self.admit = admit
        self.prepare = prepare
        self.run = run
        self.fail = fail
    }
}

extension Endpoint {
    /// Whether a request is for a whole list at once.
    func isExport(_ head: RequestHead) -> Bool {
        guard isList, let form = try? ListingForm(head) else { return false }
        return form != .json
    }
}

/// What work outside a transaction may use: the request and a worker's own reader.
package struct Preparation: Sendable {
    package let environment: Environment
    package let request: Request
    package let who: Caller?
    package let worker: Int
    package let now: Instant
}
