/// The values of a route's `{parameters}`, percent-decoded, in the order of the path.
package struct Parameters: Sendable {
    private struct Pair {
        let name: String
        let value: String
    }

    private var pairs: [Pair] = []

    package init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs
    }

    package subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    package var count: Int { pairs.count }

    mutating func append(_ name: String, _ value: String) { pairs.append(Pair(name: name, value: value)) }
}
