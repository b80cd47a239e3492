/// The fields that decide about message and connection, picked out while the head is read.
struct FramingFields {
    private(set) var expectsContinue = false
    private(set) var closes = false
    private(set) var keepsAlive = false
    private var host: [UInt8]?
    private var contentLength: [UInt8]?
    private var transferEncoding: [UInt8]?
    private var hasForeignExpectation = false
    private var hasType = false
    private var hasCredentials = false

    /// Looks at one line; a second line of a kind that may come once is refused, even when it says the same.
    mutating func note(
        _ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Slice<UnsafeBufferPointer<UInt8>>
    )
        throws(Refusal)
    {
        // By length first: most fields are none of these.
        switch name.count {
        case 4 where name.equalsIgnoringCase("host".utf8):
            guard host == nil, Host.isValid(value) else { throw .host }
            host = Array(value)
        case 6 where name.equalsIgnoringCase("expect".utf8):
            expectsContinue = value.equalsIgnoringCase("100-continue".utf8)
            hasForeignExpectation = hasForeignExpectation || !expectsContinue
        case 10 where name.equalsIgnoringCase("connection".utf8): noteOptions(value)
        // RFC 9110 §5.3: neither is a list, and a proxy may read the other one of two.
        case 12 where name.equalsIgnoringCase("content-type".utf8):
            guard !hasType else { throw .repeatedField }
            hasType = true
        case 13 where name.equalsIgnoringCase("authorization".utf8):
            guard !hasCredentials else { throw .repeatedField }
            hasCredentials = true
        case 14 where name.equalsIgnoringCase("content-length".utf8):
            guard contentLength == nil else { throw .contentLength }
            contentLength = Array(value)
        case 17 where name.equalsIgnoringCase("transfer-encoding".utf8):
            guard transferEncoding == nil else { throw .transferEncoding }
            transferEncoding = Array(value)
        default: break
        }
    }

    /// Judges the whole section, when it has ended.
    func framing(for line: RequestLine) throws(Refusal) -> Framing {
        guard host != nil || line.version == .http10 else { throw .host }
        if let authority = line.target.authority {
            guard Host.isValid(authority), host?.equalsIgnoringCase(authority) ?? true else { throw .host }
        }
        let framing = try Framing(
            contentLength: contentLength, transferEncoding: transferEncoding, version: line.version)
        guard !hasForeignExpectation || line.version == .http10 else { throw .expectation }
        return framing
    }

    private mutating func noteOptions(_ value: Slice<UnsafeBufferPointer<UInt8>>) {
        for option in value.split(separator: UInt8(ascii: ",")) {
            if option.trimmed.equalsIgnoringCase("close".utf8) { closes = true }
            if option.trimmed.equalsIgnoringCase("keep-alive".utf8) { keepsAlive = true }
        }
    }
}
