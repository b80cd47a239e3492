/// What a site answers; framing fields, `Date` and `Connection` are the layer's own.
package struct Response: Sendable {
    /// How the content of an answer comes to be.
    package enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// Pulled slice by slice when the peer takes more.
        case stream(any ByteSource)
    }

    package var status: Int
    package var fields: Fields
    package var body: Body

    /// An answer; without a body its length is 0.
    package init(_ status: Int, fields: Fields = Fields(), body: Body = .none) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// An answer with content of a media type.
    package init(_ status: Int, _ mediaType: String, _ content: [UInt8]) {
        self.init(status, fields: ["Content-Type": mediaType], body: .bytes(content))
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    /// Lines in the order of the literal; a name may come twice.
    package init(dictionaryLiteral elements: (String, String)...) {
        self.init()
        for (name, value) in elements { append(name, value) }
    }
}
