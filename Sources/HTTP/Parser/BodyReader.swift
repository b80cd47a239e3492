/// Reads the body of one request, never more than its limit.
struct BodyReader {
    private(set) var body: [UInt8] = []
    private let limit: Int
    private var remaining: Int
    private var chunks: ChunkReader?

    /// Refuses at once what declares more than the limit.
    init(_ framing: Framing, limit: Int, limits: Limits) throws(Refusal) {
        self.limit = limit
        switch framing {
        case .none: remaining = 0
        case .length(let length):
            guard length <= limit else { throw .largeContent }
            remaining = length
            // Not the whole length: a peer must send octets before it costs memory.
            body.reserveCapacity(min(length, 64 << 10))
        case .chunked:
            remaining = 0
            chunks = ChunkReader(limits: limits)
        }
    }

    var isComplete: Bool { chunks?.isComplete ?? (remaining == 0) }

    /// Takes what belongs to the body; returns how many octets that were.
    mutating func read(_ octets: UnsafeBufferPointer<UInt8>) throws(Refusal) -> Int {
        guard chunks == nil else { return try readChunks(octets) }
        let count = min(remaining, octets.count)
        body.append(contentsOf: octets[..<count])
        remaining -= count
        return count
    }

    /// Hands over the body.
    mutating func take() -> [UInt8] {
        defer { body = [] }
        return body
    }

    private mutating func readChunks(_ octets: UnsafeBufferPointer<UInt8>) throws(Refusal) -> Int {
        guard var reader = chunks else { return 0 }
        chunks = nil
        defer { chunks = reader }
        return try reader.read(octets, into: &body, limit: limit)
    }
}
