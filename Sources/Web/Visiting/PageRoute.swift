package import API
import HTTP
import Schema

/// A page at its address.
package struct PageRoute: Sendable {
    package let endpoint: Endpoint

    /// A page that shows something.
    package static func show(
        _ path: String, query: [any QueryParameter] = [],
        _ run: @escaping @Sendable (Visit) throws(Failure) -> Page
    ) -> PageRoute {
        PageRoute(
            endpoint: Endpoint(
                method: .get, path: path, mode: .read, query: query, admit: Gatekeeper.admit,
                run: { call throws(Failure) in
                    let visit = try Gatekeeper.visit(call)
                    return PageAnswer.page(try run(visit))
                },
                fail: PageAnswer.failure))
    }

    /// An answer that is no page, such as a file to keep.
    package static func file(
        _ path: String, query: [any QueryParameter] = [],
        _ run: @escaping @Sendable (Visit) throws(Failure) -> Answer
    ) -> PageRoute {
        PageRoute(
            endpoint: Endpoint(
                method: .get, path: path, mode: .read, query: query, admit: Gatekeeper.admit,
                run: { call throws(Failure) in try run(try Gatekeeper.visit(call)) },
                fail: PageAnswer.failure))
    }

    /// A form that changes something; its hidden `sleutel` makes a double click one change.
    ///
    /// `isHalfway` lets in who has still to take the second step; `prepare` is work outside any transaction.
    package static func change(
        _ path: String, isHalfway: Bool = false, limit: Int = 256 << 10,
        prepare: (@Sendable (Preparation) throws(Failure) -> any Sendable)? = nil,
        _ run: @escaping @Sendable (Visit, Sent) throws(Failure) -> Outcome
    ) -> PageRoute {
        PageRoute(
            endpoint: Endpoint(
                method: .post, path: path, mode: .write, limit: limit, key: PageAnswer.key,
                admit: isHalfway ? Gatekeeper.admitHalfwayForm : Gatekeeper.admitForm, prepare: prepare,
                run: { call throws(Failure) in
                    var visit = try Gatekeeper.visit(call)
                    guard let sent = try Gatekeeper.sent(call) else { return try PageAnswer.earlier(call, visit) }
                    try call.precondition()
                    visit.taalwacht = Taalvraag.antwoorden(sent.pairs)
                    return PageAnswer.outcome(try run(visit, sent))
                },
                fail: PageAnswer.failure))
    }

    /// A file that never changes while the server runs.
    static func asset(_ asset: Asset) -> PageRoute {
        var answer = Answer(200, asset.contentType, asset.bytes)
        answer.tag = asset.etag
        answer.isCompressible = true
        answer.fields.append(("Cache-Control", "public, max-age=31536000, immutable"))
        return PageRoute(
            endpoint: Endpoint(
                method: .get, path: asset.path, mode: .fixed(answer), query: [Parameter("v", .text(1...20), "Versie.")],
                admit: { _, _ throws(Failure) in nil }, fail: PageAnswer.failure))
    }
}
