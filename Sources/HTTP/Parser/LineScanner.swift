import Glibc

/// Finds lines that end in CR LF; remembers how far it looked, so that a line in many pieces costs O(n).
struct LineScanner {
    /// Where the next line begins.
    private(set) var start = 0
    private var looked = 0

    /// The octets of the line that has begun and not ended.
    var pending: Int { looked - start }

    /// The next whole line without its end; nil when more octets are needed.
    mutating func next(in octets: UnsafeBufferPointer<UInt8>) throws(Refusal) -> Range<Int>? {
        guard let base = octets.baseAddress, looked < octets.count else { return nil }
        guard let found = memchr(base + looked, Int32(UInt8.lineFeed), octets.count - looked) else {
            looked = octets.count
            return nil
        }
        let end = UnsafeRawPointer(base).distance(to: found)
        // RFC 9112 §2.2 lets a server take a bare LF; taking it is what request smuggling lives on.
        guard end > start, octets[end - 1] == .carriageReturn else { throw .lineEnd }
        let line = start..<end - 1
        start = end + 1
        looked = start
        return line
    }
}
