/// What is known of a request when its head is complete and its body has not been read.
package struct RequestHead: Sendable {
    package let method: Method
    /// The path as it was sent, with its percent-escapes; `*` for `OPTIONS *`.
    package let path: String
    /// What follows the first `?`, as it was sent; nil without a `?`.
    package let rawQuery: String?
    package let version: Version
    package let fields: Fields
    package let peer: Address

    /// A head as a parser would have read it.
    package init(
        method: Method, path: String, rawQuery: String? = nil, version: Version = .http11, fields: Fields = Fields(),
        peer: Address = .local
    ) {
        self.method = method
        self.path = path
        self.rawQuery = rawQuery
        self.version = version
        self.fields = fields
        self.peer = peer
    }
}

extension RequestHead {
    /// Whether the content went through a coding such as gzip, which has to be undone before it can be read.
    package var isEncoded: Bool {
        guard let codings = fields.joined("Content-Encoding") else { return false }
        return !codings.isEmpty && !codings.utf8.equalsIgnoringCase("identity".utf8)
    }
}

/// A complete request: its head and the octets of its body.
package struct Request: Sendable {
    package let head: RequestHead
    package internal(set) var body: [UInt8]

    /// A request with its whole body.
    package init(head: RequestHead, body: [UInt8] = []) {
        self.head = head
        self.body = body
    }

    package var method: Method { head.method }
    package var path: String { head.path }
    package var rawQuery: String? { head.rawQuery }
    package var version: Version { head.version }
    package var fields: Fields { head.fields }
    package var peer: Address { head.peer }
}
