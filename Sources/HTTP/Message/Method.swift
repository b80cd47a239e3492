/// The methods this server knows; any other token is 501 before a site hears of it.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"

    /// Finds the method by its exact octets; method names have case.
    init?(octets: UnsafeBufferPointer<UInt8>) {
        guard let method = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(octets) }) else { return nil }
        self = method
    }
}

/// The version a peer speaks; a later 1.x is answered as 1.1.
package enum Version: Sendable {
    case http10
    case http11
}
