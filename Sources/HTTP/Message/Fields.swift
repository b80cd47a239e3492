/// The field lines of a message in their order, kept in wire form: `name: value CRLF` after one another.
package struct Fields: Sendable {
    /// Where the parts of one line stand in `octets`.
    struct Line: Sendable {
        let name: Range<Int>
        let value: Range<Int>

        func shifted(by distance: Int) -> Line {
            Line(
                name: name.lowerBound + distance..<name.upperBound + distance,
                value: value.lowerBound + distance..<value.upperBound + distance)
        }
    }

    private(set) var octets: [UInt8]
    private(set) var lines: [Line]

    /// No lines.
    package init() {
        octets = []
        lines = []
    }

    /// Takes lines that a parser has judged.
    init(octets: [UInt8], lines: [Line]) {
        self.octets = octets
        self.lines = lines
    }

    package var count: Int { lines.count }

    /// The first value under a name, one scalar per octet, so that different octets never become equal text.
    package func first(_ name: String) -> String? {
        octets(of: name).map(Self.text)
    }

    /// The octets of the first value under a name: for comparisons that must not pass through text.
    package func octets(of name: String) -> ArraySlice<UInt8>? {
        for line in lines where isNamed(line, name) { return octets[line.value] }
        return nil
    }

    /// By length first: most lines have another name, and a slice of the octets is not for nothing.
    private func isNamed(_ line: Line, _ name: String) -> Bool {
        line.name.count == name.utf8.count && octets[line.name].equalsIgnoringCase(name.utf8)
    }

    /// All values under a name, in their order.
    package func all(_ name: String) -> [String] {
        lines.filter { isNamed($0, name) }.map { Self.text(octets[$0.value]) }
    }

    /// All values under a name as one list, as RFC 9110 §5.3 joins them; nil when there is none.
    package func joined(_ name: String) -> String? {
        guard contains(name) else { return nil }
        return all(name).joined(separator: ", ")
    }

    /// Whether a line has this name.
    package func contains(_ name: String) -> Bool { lines.contains { isNamed($0, name) } }

    /// Each line as text, in order.
    package var pairs: [(name: String, value: String)] {
        lines.map { (Self.text(octets[$0.name]), Self.text(octets[$0.value])) }
    }

    /// Adds a line at the end; a control octet in the value becomes a space, so that no value can split a message.
    package mutating func append(_ name: String, _ value: String) {
        assert(name.utf8.allSatisfy(\.isToken) && !name.isEmpty, "a field name is a token")
        let start = octets.count
        octets.append(contentsOf: name.utf8)
        octets.append(UInt8(ascii: ":"))
        octets.append(.space)
        let valueStart = octets.count
        octets.append(contentsOf: value.utf8)
        for index in valueStart..<octets.count where !octets[index].isFieldValue { octets[index] = .space }
        lines.append(Line(name: start..<valueStart - 2, value: valueStart..<octets.count))
        octets.append(.carriageReturn)
        octets.append(.lineFeed)
    }

    /// Replaces every line under the name by one.
    package mutating func set(_ name: String, _ value: String) {
        remove(name)
        append(name, value)
    }

    /// Takes out every line under the name.
    package mutating func remove(_ name: String) {
        guard contains(name) else { return }
        let kept = lines.filter { !isNamed($0, name) }
        var rest = Fields()
        for line in kept {
            let shift = rest.octets.count - line.name.lowerBound
            rest.octets.append(contentsOf: octets[line.name.lowerBound..<line.value.upperBound])
            rest.octets.append(contentsOf: [.carriageReturn, .lineFeed])
            rest.lines.append(line.shifted(by: shift))
        }
        self = rest
    }

    private static func text(_ octets: ArraySlice<UInt8>) -> String {
        guard octets.contains(where: { $0 >= 0x80 }) else { return String(decoding: octets, as: UTF8.self) }
        return String(String.UnicodeScalarView(octets.map { Unicode.Scalar($0) }))
    }
}
