import HTTP

/// Turns an answer into a response with the fields that every response carries (API.md, "Every response").
enum Dress {
    /// The version of the API, by the rules of semantic versioning.
    static let version = "0.1.0"

    private static let common: Fields = [
        "API-Version": version,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    ]

    private static let dataPolicy = "default-src 'none'; frame-ancestors 'none'"
    /// What an answer with data carries that has no fields of its own.
    private static let data: Fields = {
        var fields = common
        fields.append("Content-Security-Policy", dataPolicy)
        return fields
    }()

    /// The response to a request, or to octets that never became one.
    static func response(_ answer: Answer, for head: RequestHead? = nil) -> Response {
        let answer = answer.isCompressible ? Compression.apply(to: answer, for: head) : answer
        var fields = self.fields(of: answer)
        if let head, head.fields.contains("traceparent") { fields.append("traceparent", Trace(head).header) }
        if let location = answer.location { fields.append("Location", location) }
        if let etag = answer.etag {
            fields.append("ETag", etag)
            if let head, isCurrent(etag, head, answer.status) { return Response(304, fields: fields) }
        }
        if answer.status == 204 || answer.status == 303 { return Response(answer.status, fields: fields) }
        fields.append("Content-Type", answer.mediaType)
        if let stream = answer.stream { return Response(answer.status, fields: fields, body: .stream(stream)) }
        return Response(answer.status, fields: fields, body: .bytes(answer.body))
    }

    /// What every response carries, with what this answer adds to it.
    private static func fields(of answer: Answer) -> Fields {
        guard !answer.fields.isEmpty || !answer.cookies.isEmpty else { return data }
        var fields = common
        for (name, value) in answer.fields { fields.set(name, value) }
        for cookie in answer.cookies { fields.append("Set-Cookie", cookie) }
        if !fields.contains("Content-Security-Policy") { fields.append("Content-Security-Policy", dataPolicy) }
        return fields
    }

    /// The response that an answer always gets whatever is asked with; nil when that depends on the request.
    static func ready(_ answer: Answer) -> Response? {
        answer.etag == nil && !answer.isCompressible ? response(answer) : nil
    }

    /// Whether a request adds nothing of its own to a response that is ready.
    static func isPlain(_ head: RequestHead) -> Bool { !head.fields.contains("traceparent") }

    /// 204 with `Allow` for OPTIONS, 405 for anything else.
    static func methods(_ allow: [Method], isAsked: Bool, path: String) -> Response {
        var answer =
            isAsked
            ? Answer.nothing
            : Answer(405, Media.problem, Problem.document(405, "Deze methode kan hier niet.", instance: path))
        answer.fields.append(("Allow", allow.map(\.rawValue).joined(separator: ", ")))
        return response(answer)
    }

    private static func isCurrent(_ etag: String, _ head: RequestHead, _ status: Int) -> Bool {
        guard status == 200, head.method == .get || head.method == .head,
            let field = head.fields.joined("If-None-Match")
        else { return false }
        return EntityTags(field).match(etag)
    }
}
