import API
import HTTP
import Schema

extension PageRoute {
    /// A form with a file; `prepare` reads it outside any transaction, and `run` finds there what it holds.
    ///
    /// Without a session its body is not read at all: who was signed out begins anew.
    static func upload(
        _ path: String, limit: Int,
        prepare: @escaping @Sendable (Preparation) throws(Failure) -> any Sendable,
        _ run: @escaping @Sendable (Visit) throws(Failure) -> Outcome
    ) -> PageRoute {
        PageRoute(
            endpoint: Endpoint(
                method: .post, path: path, mode: .write, limit: limit, admit: Gatekeeper.admitUpload,
                prepare: prepare,
                run: { call throws(Failure) in
                    let visit = try Gatekeeper.visit(call)
                    try call.precondition()
                    return PageAnswer.outcome(try run(visit))
                },
                fail: PageAnswer.failure))
    }
}

extension Multipart {
    /// The form with a file that a request holds; a body that is none is malformed.
    init(_ request: Request) throws(Failure) {
        guard let boundary = request.fields.first("Content-Type").flatMap({ MediaType($0) })?["boundary"],
            let form = Multipart(request.body, boundary: boundary)
        else { throw .malformed("Het formulier is niet goed gecodeerd.") }
        self = form
    }
}
