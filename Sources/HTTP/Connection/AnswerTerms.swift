/// What a request says about the form of its answer.
struct AnswerTerms {
    /// Whether another request may follow.
    var persists = false
    /// Whether the peer knows the chunked coding.
    private(set) var chunks = true
    private var isHead = false
    private var isOld = false

    /// The terms of a request that could not be read.
    init() {}

    init(_ head: ParsedHead) {
        persists = head.persists
        isOld = head.request.version == .http10
        chunks = !isOld
        isHead = head.request.method == .head
    }

    /// Whether content follows the answer's head (RFC 9112 §6.3).
    func carriesContent(_ status: Int) -> Bool { !isHead && Self.isFramed(status) }

    static func isFramed(_ status: Int) -> Bool { status >= 200 && status != 204 && status != 304 }

    /// The `Connection` line; a stream to HTTP/1.0 ends with the connection.
    func connectionLine(_ body: Response.Body) -> StaticString {
        if case .stream = body, isOld { return "Connection: close\r\n" }
        guard persists else { return "Connection: close\r\n" }
        return isOld ? "Connection: keep-alive\r\n" : ""
    }
}
