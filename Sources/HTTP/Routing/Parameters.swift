/// The values of a route's `{parameters}`, percent-decoded, in the order of the path.
package struct Parameters: Sendable {
    /// One parameter of the path.
    private struct Pair {
        let name: String
        let value: String
    }

    private var pairs: [Pair] = []

    /// Parameters that no path brought, for operations that are not called over HTTP.
    package init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs.map { Pair(name: $0.name, value: $0.value) }
    }

    /// The value of a parameter; nil when the route has none of that name.
    package subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    package var count: Int { pairs.count }

    mutating func append(_ name: String, _ value: String) { pairs.append(Pair(name: name, value: value)) }
}
