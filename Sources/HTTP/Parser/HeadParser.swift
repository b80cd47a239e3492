/// A complete head, and what it says about the body and the connection after it.
struct ParsedHead {
    let request: RequestHead
    let framing: Framing
    let expectsContinue: Bool
    let persists: Bool
    /// Octets that the head took, the empty lines before it included.
    let length: Int
}

/// Reads one request head from octets that come in any pieces; each octet is looked at once.
struct HeadParser {
    private let limits: Limits
    private var scanner = LineScanner()
    private var emptyLines = 0
    private var requestLine: RequestLine?
    private var sectionStart = 0
    private var lines: [Fields.Line] = []
    private var framingFields = FramingFields()

    init(limits: Limits) {
        self.limits = limits
    }

    /// Goes on where it stopped, in all octets since the message began; nil when more are needed.
    mutating func parse(_ octets: UnsafeBufferPointer<UInt8>, from peer: Address) throws(Refusal) -> ParsedHead? {
        while let line = try scanner.next(in: octets) {
            guard let requestLine else {
                try takeRequestLine(octets, line)
                continue
            }
            guard scanner.start - sectionStart <= limits.head else { throw .longHead }
            if line.isEmpty { return try head(octets, requestLine, end: line.lowerBound, peer) }
            try takeField(octets, line)
        }
        try judgePending(octets)
        return nil
    }

    private mutating func takeRequestLine(_ octets: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) throws(Refusal) {
        guard !line.isEmpty else {
            emptyLines += 1
            guard emptyLines <= 4 else { throw .requestLine }
            return
        }
        guard line.count <= limits.requestLine else { throw .longTarget }
        requestLine = try RequestLine(UnsafeBufferPointer(rebasing: octets[line]))
        sectionStart = scanner.start
        lines.reserveCapacity(16)
    }

    private mutating func takeField(_ octets: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) throws(Refusal) {
        guard lines.count < limits.fields else { throw .manyFields }
        let field = try FieldLine.parse(octets, line)
        try framingFields.note(octets[field.name], octets[field.value])
        lines.append(field.shifted(by: -sectionStart))
    }

    private func head(
        _ octets: UnsafeBufferPointer<UInt8>, _ line: RequestLine, end: Int, _ peer: Address
    ) throws(Refusal) -> ParsedHead {
        let framing = try framingFields.framing(for: line)
        let request = RequestHead(
            method: line.method, path: line.target.path, rawQuery: line.target.query, version: line.version,
            fields: Fields(octets: Array(octets[sectionStart..<end]), lines: lines), peer: peer)
        let persists = line.version == .http11 || framingFields.keepsAlive
        return ParsedHead(
            request: request, framing: framing,
            expectsContinue: framingFields.expectsContinue && line.version == .http11,
            persists: persists && !framingFields.closes, length: scanner.start)
    }

    /// What has begun and not ended may not grow for ever, nor be something other than HTTP.
    private func judgePending(_ octets: UnsafeBufferPointer<UInt8>) throws(Refusal) {
        if requestLine != nil {
            guard octets.count - sectionStart <= limits.head else { throw .longHead }
        } else {
            guard scanner.pending <= limits.requestLine else { throw .longTarget }
            guard
                scanner.pending == 0 || octets[scanner.start].isToken
                    || octets[scanner.start] == .carriageReturn
            else { throw .requestLine }
        }
    }
}
