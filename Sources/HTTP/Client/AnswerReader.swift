/// Reads one answer, strictly: status line, fields, then content by length, by chunks or to the end.
struct AnswerReader {
    /// More than this in one answer is malformed: nothing the client asks for is that large.
    private static let maximum = 64 << 20

    private var octets: [UInt8] = []

    static func read(from wire: inout ClientWire, toHead isHead: Bool) throws(ClientError) -> Client.Answer {
        var reader = AnswerReader()
        var head = try reader.head(wire)
        while head.status < 200 { head = try reader.head(wire) }
        let isEmpty = isHead || !AnswerTerms.isFramed(head.status)
        let body = isEmpty ? [] : try reader.body(head.fields, wire)
        return Client.Answer(status: head.status, fields: head.fields, body: body)
    }

    private mutating func head(_ wire: ClientWire) throws(ClientError) -> (status: Int, fields: Fields) {
        var scanner = LineScanner()
        var status: Int?
        var fields = Fields()
        while true {
            do throws(Refusal) {
                let line = try octets.withUnsafeBufferPointer { (octets) throws(Refusal) in
                    try scanner.next(in: octets)
                }
                if let line {
                    if line.isEmpty { break }
                    if status == nil { status = try self.status(line) } else { try take(line, into: &fields) }
                    continue
                }
            } catch {
                throw .malformed
            }
            try more(wire)
        }
        guard let status else { throw .malformed }
        octets.removeFirst(scanner.start)
        return (status, fields)
    }

    /// `HTTP/1.x SP 3DIGIT SP reason`.
    private func status(_ line: Range<Int>) throws(Refusal) -> Int {
        let text = octets[line]
        let digits = text.dropFirst(9).prefix(3)
        guard text.starts(with: "HTTP/1.".utf8), text.count >= 12, digits.allSatisfy(\.isDigit) else {
            throw .requestLine
        }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func take(_ line: Range<Int>, into fields: inout Fields) throws(Refusal) {
        let parsed = try octets.withUnsafeBufferPointer { (octets) throws(Refusal) in
            try FieldLine.parse(octets, line)
        }
        fields.append(
            String(decoding: octets[parsed.name], as: UTF8.self), String(decoding: octets[parsed.value], as: UTF8.self))
    }

    private mutating func body(_ fields: Fields, _ wire: ClientWire) throws(ClientError) -> [UInt8] {
        let framing: Framing
        do {
            framing = try Framing(
                contentLength: fields.octets(of: "content-length").map(Array.init),
                transferEncoding: fields.octets(of: "transfer-encoding").map(Array.init), version: .http11)
        } catch {
            throw .malformed
        }
        let isToEnd = framing == .none && !fields.contains("content-length")
        return isToEnd ? try rest(wire) : try framed(framing, wire)
    }

    private mutating func framed(_ framing: Framing, _ wire: ClientWire) throws(ClientError) -> [UInt8] {
        do {
            var limits = Limits()
            limits.extensions = 0
            var reader = try BodyReader(framing, limit: Self.maximum, limits: limits)
            while true {
                let taken = try octets.withUnsafeBufferPointer { (octets) throws(Refusal) in try reader.read(octets) }
                octets.removeFirst(taken)
                if reader.isComplete { return reader.take() }
                try more(wire)
            }
        } catch let error as ClientError {
            throw error
        } catch {
            throw .malformed
        }
    }

    private mutating func rest(_ wire: ClientWire) throws(ClientError) -> [UInt8] {
        while let next = try wire.read() {
            octets.append(contentsOf: next)
            guard octets.count <= Self.maximum else { throw .malformed }
        }
        return octets
    }

    private mutating func more(_ wire: ClientWire) throws(ClientError) {
        guard let next = try wire.read() else { throw .cut }
        octets.append(contentsOf: next)
        guard octets.count <= Self.maximum else { throw .malformed }
    }
}
