import HTTP
import Schema
import Store

/// Whether the process lives and whether it can serve.
enum Gezondheid {
    private static let words: Value = .object([
        .init("type", "object"), .init("required", .list(["status"])),
        .init("properties", .object([.init("status", .object([.init("type", "string")]))])),
    ])

    static let leeft = Operation.fixed(
        .leesGezondheid, "Zegt of het proces leeft.", .document(words),
        Answer(200, Media.json, Array(#"{"status":"leeft"}"#.utf8)))

    static let isGereed = Operation.read(
        .leesGereedheid, "Zegt of de dienst aanvragen kan beantwoorden.", .document(words)
    ) { call throws(Failure) in
        guard !call.environment.isDraining, !call.environment.store.hasStopped else { throw .unavailable(seconds: 5) }
        return Answer(200, Media.json, Array(#"{"status":"gereed"}"#.utf8))
    }

    /// Any origin may read it: documentation tools run in browsers.
    static let beschrijving = Operation.read(
        .leesOpenAPI, "Geeft deze beschrijving.", .document(["type": "object"])
    ) { _ in
        // Asked for here and not made beforehand: the document describes the routes, and this is one of them.
        var answer = Answer(200, Media.json, OpenAPI.json)
        answer.fields.append(("Access-Control-Allow-Origin", "*"))
        answer.tag = OpenAPI.tag
        answer.isCompressible = true
        return answer
    }
}
