/// The cookies of a request (RFC 6265 §4.2); a browser sends them all in one line.
package struct Cookies: Sendable {
    private var pairs: [(name: String, value: String)] = []

    /// Reads every `Cookie` line; a piece without `=` is passed over.
    package init(_ fields: Fields) {
        for line in fields.all("cookie") {
            for piece in line.utf8.split(separator: UInt8(ascii: ";")) {
                guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
                let name = Array(piece[..<equals]).trimmed
                let value = Array(piece[equals...].dropFirst()).trimmed
                pairs.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
            }
        }
    }

    /// The value under a name; nil when it is missing or there twice, for then nobody knows which one is ours.
    package subscript(_ name: String) -> String? {
        let found = pairs.filter { $0.name == name }
        return found.count == 1 ? found[0].value : nil
    }
}
