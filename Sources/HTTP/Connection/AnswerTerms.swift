/// What a request says about the form of its answer.
struct AnswerTerms {
    /// Whether another request may follow.
    var persists = false
    /// Whether the peer knows the chunked coding.
    private(set) var chunks = true
    private var isHead = false

    /// The terms of a request that could not be read.
    init() {}

    init(_ head: ParsedHead) {
        persists = head.persists
        chunks = head.request.version == .http11
        isHead = head.request.method == .head
    }

    /// Whether content follows the answer's head (RFC 9112 §6.3).
    func carriesContent(_ status: Int) -> Bool { !isHead && Self.isFramed(status) }

    static func isFramed(_ status: Int) -> Bool { status >= 200 && status != 204 && status != 304 }

    /// The `Connection` line: HTTP/1.0 must be told that the connection stays.
    var connectionLine: StaticString {
        guard persists else { return "Connection: close\r\n" }
        return chunks ? "" : "Connection: keep-alive\r\n"
    }
}
