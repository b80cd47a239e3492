/// The pairs of a query string or a form in their order; repeated keys stay.
package struct Query: Sendable {
    /// Why a query or form could not be read.
    package enum Fault: Error, Equatable {
        /// An escape is broken, or what it stands for is no UTF-8 or a control character.
        case malformed
        case tooManyPairs
    }

    package private(set) var pairs: [(name: String, value: String)] = []

    /// No pairs.
    package init() {}

    /// Reads a raw query by `application/x-www-form-urlencoded`: pairs between `&`, `+` is a space.
    package init(_ raw: String?, maximum: Int = 100) throws(Fault) {
        try self.init(Array((raw ?? "").utf8), maximum: maximum, allowsLines: false)
    }

    /// Reads a form body; unlike a query its values may hold line breaks and tabs.
    package init(form body: [UInt8], maximum: Int = 1000) throws(Fault) {
        try self.init(body, maximum: maximum, allowsLines: true)
    }

    private init(_ octets: [UInt8], maximum: Int, allowsLines: Bool) throws(Fault) {
        for pair in octets.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < maximum else { throw .tooManyPairs }
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            pairs.append(
                (
                    try Self.text(pair[..<equals], allowsLines: false),
                    try Self.text(pair[equals...].dropFirst(), allowsLines: allowsLines)
                ))
        }
    }

    /// The first value under a name.
    package func first(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// All values under a name, in their order.
    package func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    private static func text(_ octets: ArraySlice<UInt8>, allowsLines: Bool) throws(Fault) -> String {
        guard let decoded = Percent.text(octets, plusIsSpace: true),
            decoded.utf8.allSatisfy({ octet in
                octet.isFieldValue || (allowsLines && (octet == .lineFeed || octet == .carriageReturn))
            })
        else { throw .malformed }
        return decoded
    }
}
