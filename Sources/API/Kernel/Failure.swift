import Model
package import SQLite
package import Schema
import Store

/// Why a request was not answered with what it asked for; becomes a problem or a page at exactly one border.
package enum Failure: Error, DatabaseFailure {
    /// Nobody, or somebody whose credential no longer counts (401).
    case unauthenticated
    /// The password was right, and the second step of signing in still has to be taken (401).
    case halfway
    /// Known but not allowed on this kind of resource (403).
    case forbidden
    /// Not there, or not for the caller to know of (404).
    case notFound
    /// Erased (410).
    case gone
    case notAcceptable
    case unsupportedMediaType
    case tooLarge
    /// The body is no JSON (400).
    case malformed(String)
    /// What the schema says is wrong, all of it (400); a pointer that begins with `?` names a query parameter.
    case invalid([Complaint])
    /// Right in itself, but something is in the way (409).
    case conflict([Complaint])
    /// `If-Match` is missing (428).
    case preconditionRequired
    /// `If-Match` names another revision (412).
    case preconditionFailed
    /// The same, with what stands there now, so that nothing somebody wrote is lost.
    case outdated(Value)
    /// The idempotency key was used for something else (422).
    case keyReused
    /// The same request was done before; this is what it was answered.
    case replay(Answer)
    /// The read has to leave a line first: it must run whole in a transaction that can write.
    case needsTransaction
    /// Too often; try again after so many seconds (429).
    case tooMany(seconds: Int)
    /// Not now; try again after so many seconds (503).
    case unavailable(seconds: Int)
    case database(DatabaseError)

    package init(_ cause: DatabaseError) {
        self = .database(cause)
    }

    /// A conflict with one thing in the way.
    package static func conflict(_ pointer: String, _ code: String, _ detail: String) -> Failure {
        .conflict([Complaint(pointer: pointer, code: code, detail: detail)])
    }

    /// Runs a rule of the model; what it finds in the way becomes a conflict.
    static func rule<Result>(_ body: () throws(Conflicts) -> Result) throws(Failure) -> Result {
        do throws(Conflicts) { return try body() } catch { throw .conflict(error.all) }
    }

    /// Reads a body by its shape; faults become a 400.
    package static func reading<Result>(_ body: () throws(Complaints) -> Result) throws(Failure) -> Result {
        do throws(Complaints) { return try body() } catch { throw .invalid(error.all) }
    }
}
