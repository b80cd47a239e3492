/// The first line of a request: `method SP target SP HTTP/1.x` (RFC 9112 §3), nothing more and nothing less.
struct RequestLine {
    let method: Method
    let target: Target
    let version: Version

    init(_ line: UnsafeBufferPointer<UInt8>) throws(Refusal) {
        guard let first = line.firstIndex(of: .space), first > 0, line[..<first].allSatisfy(\.isToken),
            let second = line[(first + 1)...].firstIndex(of: .space), second > first + 1
        else { throw .requestLine }
        version = try Self.version(UnsafeBufferPointer(rebasing: line[(second + 1)...]))
        guard let method = Method(octets: UnsafeBufferPointer(rebasing: line[..<first])) else { throw .method }
        self.method = method
        target = try Target(UnsafeBufferPointer(rebasing: line[first + 1..<second]), for: method)
    }

    /// `HTTP/` DIGIT `.` DIGIT; a later minor version is spoken to as 1.1 (RFC 9110 §2.5).
    private static func version(_ octets: UnsafeBufferPointer<UInt8>) throws(Refusal) -> Version {
        guard octets.count == 8, octets.starts(with: "HTTP/".utf8), octets[5].isDigit,
            octets[6] == UInt8(ascii: "."), octets[7].isDigit
        else { throw .requestLine }
        guard octets[5] == UInt8(ascii: "1") else { throw .version }
        return octets[7] == UInt8(ascii: "0") ? .http10 : .http11
    }
}
