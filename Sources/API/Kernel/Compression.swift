import HTTP
import Store

/// Sends large answers compressed where that is asked for and harmless.
enum Compression {
    /// Below this the fields cost more than compressing saves.
    private static let least = 1400
    /// What never changes while the server runs, by its tag: compressed once.
    private static let kept = Lock([String: [UInt8]]())

    /// The answer as this client gets it.
    static func apply(to answer: Answer, for head: RequestHead?) -> Answer {
        guard answer.isCompressible, Gzip.isAvailable, answer.status == 200 else { return answer }
        guard answer.stream != nil || answer.body.count >= least else { return answer }
        var answer = answer
        answer.fields.append(("Vary", "Accept-Encoding"))
        guard let head, head.takesGzip else { return answer }
        if let stream = answer.stream {
            guard let compressed = GzipSource(stream) else { return answer }
            answer.stream = compressed
        } else {
            guard let compressed = compressed(answer) else { return answer }
            answer.body = compressed
        }
        // Another representation has another validator (RFC 9110 §8.8.3.3).
        answer.tag = answer.tag.map { $0.dropLast() + "-gzip\"" }
        answer.fields.append(("Content-Encoding", "gzip"))
        return answer
    }

    private static func compressed(_ answer: Answer) -> [UInt8]? {
        guard let tag = answer.tag else { return Gzip.whole(answer.body) }
        if let known = kept.withLock({ $0[tag] }) { return known }
        guard let made = Gzip.whole(answer.body) else { return nil }
        kept.withLock { $0[tag] = made }
        return made
    }
}
