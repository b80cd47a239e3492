import API
import HTTP
import Schema

/// What the text guard thinks of a text while somebody types it, for the script of the pages.
///
/// Nothing of it is kept or logged, and nothing is refused: the form decides when it is sent.
enum Taalhint {
    static let route = PageRoute(
        endpoint: Endpoint(
            method: .post, path: "/taalwacht/hint", mode: .read, limit: 64 << 10, admit: admit, run: answer,
            fail: { failure, head, _ in Problem.answer(failure, instance: head.path) }))

    /// A question of one of our own pages, by somebody who is signed in.
    @Sendable private static func admit(
        _ head: RequestHead, _ environment: Environment
    ) throws(Failure) -> Caller? {
        try Gatekeeper.checkOrigin(head, type: Media.json)
        return try Gatekeeper.admit(head, environment)
    }

    @Sendable private static func answer(_ call: Call) throws(Failure) -> Answer {
        let found = try call.perform(Taaltoetsen.toets, body: try call.body()).value
        let hint = Teksten.find("taalhint.\(found.text("oordeel")).\(found.text("gevolg"))")
        return Answer(200, Media.json, JSON.bytes(found.with("hint", hint.map(Value.text) ?? .null)))
    }
}
