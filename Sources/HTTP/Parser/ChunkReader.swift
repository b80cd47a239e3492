/// Decodes the chunked coding (RFC 9112 §7.1): sizes, extensions and trailers are judged, bounded and dropped.
struct ChunkReader {
    /// What the peer owes next.
    private enum State: Equatable {
        /// The peer owes a line with the size of a chunk.
        case size
        /// The peer owes so many octets of data.
        case data(Int)
        /// The peer owes the CR LF behind the data.
        case dataEnd
        /// The peer owes trailer lines up to an empty one.
        case trailers
        case complete
    }

    private let limits: Limits
    private var state = State.size
    private var scanner = LineScanner()
    private var extensionOctets = 0
    private var trailerOctets = 0
    private var trailerLines = 0

    init(limits: Limits) {
        self.limits = limits
    }

    var isComplete: Bool { state == .complete }

    /// Appends decoded data; returns how many octets are done with, the rest comes again with more behind it.
    mutating func read(
        _ octets: UnsafeBufferPointer<UInt8>, into body: inout [UInt8], limit: Int
    ) throws(Refusal) -> Int {
        var position = 0
        while state != .complete, try advance(octets, &position, &body, limit) {}
        return position
    }

    /// One step; false when it needs more octets.
    private mutating func advance(
        _ octets: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ body: inout [UInt8], _ limit: Int
    ) throws(Refusal) -> Bool {
        switch state {
        case .size:
            guard let line = try line(octets, &position, maximum: limits.extensions + 64) else { return false }
            let size = try size(of: UnsafeBufferPointer(rebasing: octets[line]))
            guard size <= limit - body.count else { throw .largeContent }
            state = size == 0 ? .trailers : .data(size)
        case .data(let remaining):
            let count = min(remaining, octets.count - position)
            body.append(contentsOf: octets[position..<position + count])
            position += count
            state = count == remaining ? .dataEnd : .data(remaining - count)
            return count == remaining
        case .dataEnd:
            guard octets.count > position else { return false }
            guard octets[position] == .carriageReturn else { throw .chunk }
            guard octets.count > position + 1 else { return false }
            guard octets[position + 1] == .lineFeed else { throw .chunk }
            position += 2
            state = .size
        case .trailers:
            guard let line = try line(octets, &position, maximum: limits.trailers) else { return false }
            try takeTrailer(octets, line)
        case .complete: return false
        }
        return true
    }

    private mutating func line(
        _ octets: UnsafeBufferPointer<UInt8>, _ position: inout Int, maximum: Int
    ) throws(Refusal) -> Range<Int>? {
        let rest = UnsafeBufferPointer(rebasing: octets[position...])
        guard let line = try scanner.next(in: rest) else {
            guard scanner.pending <= maximum else { throw .chunk }
            return nil
        }
        let found = line.lowerBound + position..<line.upperBound + position
        guard line.count <= maximum else { throw .chunk }
        position += scanner.start
        scanner = LineScanner()
        return found
    }

    /// `1*16HEXDIG` and extensions; seventeen digits are an overflow, whatever they say.
    private mutating func size(of line: UnsafeBufferPointer<UInt8>) throws(Refusal) -> Int {
        let digits = line.prefix { $0.hexValue != nil }
        guard (1...16).contains(digits.count) else { throw .chunk }
        extensionOctets += line.count - digits.count
        guard extensionOctets <= limits.extensions else { throw .largeContent }
        var extensions = ChunkExtensions(UnsafeBufferPointer(rebasing: line[digits.count...]))
        guard extensions.areValid() else { throw .chunk }
        let size = digits.reduce(UInt64(0)) { $0 << 4 | UInt64($1.hexValue ?? 0) }
        guard let size = Int(exactly: size) else { throw .largeContent }
        return size
    }

    private mutating func takeTrailer(_ octets: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) throws(Refusal) {
        guard !line.isEmpty else {
            state = .complete
            return
        }
        trailerOctets += line.count + 2
        trailerLines += 1
        guard trailerOctets <= limits.trailers, trailerLines <= limits.fields else { throw .longHead }
        _ = try FieldLine.parse(octets, line)
    }
}
