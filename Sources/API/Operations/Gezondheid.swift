import HTTP
import Schema

/// Whether the process lives and whether it can serve.
enum Gezondheid {
    private static let words: Value = .object([
        .init("type", "object"), .init("required", .list(["status"])),
        .init("properties", .object([.init("status", .object([.init("type", "string")]))])),
    ])

    static let leeft = Operation.read(
        .leesGezondheid, "Zegt of het proces leeft.", .document(words)
    ) { _ in Answer(200, Media.json, Array(#"{"status":"leeft"}"#.utf8)) }

    static let isGereed = Operation.read(
        .leesGereedheid, "Zegt of de dienst aanvragen kan beantwoorden.", .document(words)
    ) { call throws(Failure) in
        guard !call.environment.isDraining else { throw .unavailable(seconds: 5) }
        return Answer(200, Media.json, Array(#"{"status":"gereed"}"#.utf8))
    }
}
