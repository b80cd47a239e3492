/// The values of a route's `{parameters}`, percent-decoded, in the order of the path.
package struct Parameters: Sendable {
    private var pairs: [(name: String, value: String)] = []

    package init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs
    }

    package subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    package var count: Int { pairs.count }

    mutating func append(_ name: String, _ value: String) { pairs.append((name, value)) }
}
