/// The methods this server knows; any other token is 501 before a site hears of it.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"
    // Known so that they are refused by name: no site serves them.
    case trace = "TRACE"
    case query = "QUERY"

    /// The methods that a site can serve.
    static let served = allCases.filter { $0 != .trace && $0 != .query }

    /// Each method's octets as one number, so that looking one up compares numbers.
    private static let words = allCases.map { word($0.rawValue.utf8) }

    /// Finds the method by its exact octets; method names have case.
    init?(octets: UnsafeBufferPointer<UInt8>) {
        guard octets.count <= 7 else { return nil }
        let word = Self.word(octets)
        guard let index = Self.words.firstIndex(of: word) else { return nil }
        self = Self.allCases[index]
    }

    private static func word(_ octets: some Sequence<UInt8>) -> UInt64 {
        octets.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// The version a peer speaks; a later 1.x is answered as 1.1.
package enum Version: Sendable {
    case http10
    case http11
}
