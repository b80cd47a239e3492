/// What a request asks for, in one of the forms of RFC 9112 §3.2.
struct Target {
    let path: String
    let query: String?
    /// The authority of the absolute form; it must equal `Host`.
    let authority: [UInt8]?

    init(_ octets: UnsafeBufferPointer<UInt8>, for method: Method) throws(Refusal) {
        if octets.first == UInt8(ascii: "/") {
            self = try Target(origin: octets, authority: nil)
        } else if octets.count == 1, octets[0] == UInt8(ascii: "*"), method == .options {
            self = Target(path: "*", query: nil, authority: nil)
        } else {
            self = try Target(absolute: octets)
        }
    }

    private init(path: String, query: String?, authority: [UInt8]?) {
        self.path = path
        self.query = query
        self.authority = authority
    }

    private init(origin octets: UnsafeBufferPointer<UInt8>, authority: [UInt8]?) throws(Refusal) {
        let mark = octets.firstIndex(of: UInt8(ascii: "?")) ?? octets.count
        let path = UnsafeBufferPointer(rebasing: octets[..<mark])
        let query = mark < octets.count ? UnsafeBufferPointer(rebasing: octets[(mark + 1)...]) : nil
        guard Self.isWell(path, \.isPath), !Self.climbs(path), query.map({ Self.isWell($0, \.isQuery) }) ?? true
        else { throw .target }
        self.path = path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
        self.query = query.map { String(decoding: $0, as: UTF8.self) }
        self.authority = authority
    }

    /// A server must take the absolute form (RFC 9112 §3.2.2), though only proxies are sent it.
    private init(absolute octets: UnsafeBufferPointer<UInt8>) throws(Refusal) {
        let schemes = ["http://", "https://"].map(\.utf8)
        guard let scheme = schemes.first(where: { octets.prefix($0.count).equalsIgnoringCase($0) }) else {
            throw .target
        }
        let rest = UnsafeBufferPointer(rebasing: octets[scheme.count...])
        let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.count
        try self.init(origin: UnsafeBufferPointer(rebasing: rest[end...]), authority: Array(rest[..<end]))
    }

    /// Only octets of the class, and whole escapes other than that of NUL.
    private static func isWell(_ octets: UnsafeBufferPointer<UInt8>, _ belongs: (UInt8) -> Bool) -> Bool {
        var index = 0
        while index < octets.count {
            if octets[index] == UInt8(ascii: "%") {
                guard index + 2 < octets.count, let high = octets[index + 1].hexValue,
                    let low = octets[index + 2].hexValue, high + low > 0
                else { return false }
                index += 3
            } else {
                guard belongs(octets[index]) else { return false }
                index += 1
            }
        }
        return true
    }

    /// Whether a segment is `.` or `..`, escaped or not: a client resolves those before it sends (RFC 3986 §6.2.2.3).
    private static func climbs(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        guard path.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else { return false }
        return path.split(separator: UInt8(ascii: "/")).contains { segment in
            guard segment.count <= 6, let decoded = Percent.decode(segment) else { return false }
            return decoded == [UInt8(ascii: ".")] || decoded == [UInt8(ascii: "."), UInt8(ascii: ".")]
        }
    }
}
