/// Octets on their way to the peer: answers in wire form.
struct OutputBuffer {
    private var octets: [UInt8] = []
    private var start = 0

    var isEmpty: Bool { start == octets.count }

    func withOctets<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        octets.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    }

    mutating func drop(_ count: Int) {
        start += count
        if isEmpty { clear() }
    }

    mutating func clear() {
        octets.removeAll(keepingCapacity: octets.capacity <= 128 << 10)
        start = 0
    }

    /// Gives back what a large answer took; a kilobyte stays for the next one.
    mutating func shrink() {
        if isEmpty, octets.capacity > 1024 { octets = [] }
    }
}

extension OutputBuffer {
    /// Writes head and content together; returns the source when the content is still to be pulled.
    mutating func append(_ response: Response, _ terms: AnswerTerms) -> (any ByteSource)? {
        let hasContent = terms.carriesContent(response.status)
        if case .bytes(let content) = response.body {
            octets.reserveCapacity(octets.count + response.fields.octets.count + content.count + 160)
        }
        appendHead(response, terms)
        switch response.body {
        case .bytes(let content) where hasContent: octets.append(contentsOf: content)
        case .stream(let source) where hasContent: return source
        case .none, .bytes, .stream: break
        }
        return nil
    }

    /// Writes one slice of a stream, as a chunk where the peer knows chunks.
    mutating func append(slice: [UInt8], isLast: Bool, isChunked: Bool) {
        guard isChunked else {
            octets.append(contentsOf: slice)
            return
        }
        if !slice.isEmpty {
            append(String(slice.count, radix: 16))
            append("\r\n")
            octets.append(contentsOf: slice)
            append("\r\n")
        }
        if isLast { append("0\r\n\r\n") }
    }

    mutating func appendContinue() { append("HTTP/1.1 100 Continue\r\n\r\n") }

    private mutating func appendHead(_ response: Response, _ terms: AnswerTerms) {
        append("HTTP/1.1 ")
        append(response.status)
        octets.append(.space)
        append(Reason.phrase(response.status))
        append("\r\nDate: ")
        DateField.append(to: &octets)
        append("\r\n")
        octets.append(contentsOf: response.fields.octets)
        appendFraming(response, terms)
        append(terms.connectionLine)
        append("\r\n")
    }

    /// RFC 9110 §8.6 and RFC 9112 §6.1: 1xx, 204 carry neither field, 304 needs none, HTTP/1.0 knows no chunks.
    private mutating func appendFraming(_ response: Response, _ terms: AnswerTerms) {
        guard AnswerTerms.isFramed(response.status) else { return }
        switch response.body {
        case .none: append("Content-Length: 0\r\n")
        case .bytes(let content):
            append("Content-Length: ")
            append(content.count)
            append("\r\n")
        case .stream where terms.chunks: append("Transfer-Encoding: chunked\r\n")
        case .stream: break
        }
    }

    private mutating func append(_ text: StaticString) {
        octets.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func append(_ text: String) { octets.append(contentsOf: text.utf8) }

    private mutating func append(_ number: Int) {
        if number >= 10 { append(number / 10) }
        octets.append(0x30 + UInt8(number % 10))
    }
}
