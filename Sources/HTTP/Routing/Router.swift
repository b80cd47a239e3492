/// Finds the endpoint of a method and path.
///
/// A tree of segments. What it assumes, and enforces when a route is added: templates begin with `/` and end
/// without one; a segment is a literal of unreserved octets or a whole `{parameter}`; at one place all routes
/// name the parameter alike; a method and template are added once. A literal wins from a parameter and there is no
/// way back: below `/medewerkers/_zoek` nothing is ever taken for `/medewerkers/{medewerkerId}`.
package struct Router<Endpoint: Sendable>: Sendable {
    /// What a path and method lead to.
    package enum Match: Sendable {
        case found(Endpoint, Parameters)
        /// The path exists, this method does not; what `Allow` lists, HEAD and OPTIONS included.
        case wrongMethod(allow: [Method])
        case unknown
    }

    private struct Node: Sendable {
        var literals: [(segment: [UInt8], node: Int)] = []
        var parameter: (name: String, node: Int)?
        var endpoints: [(method: Method, endpoint: Endpoint)] = []
    }

    private var nodes = [Node()]

    package init() {}

    /// Adds a route; a template that breaks an assumption ends the process, at start and not at a request.
    package mutating func add(_ method: Method, _ template: String, _ endpoint: Endpoint) {
        precondition(method != .head, "HEAD follows from GET")
        var node = 0
        for segment in Self.segments(ofTemplate: template) { node = child(of: node, segment) }
        precondition(!nodes[node].endpoints.contains { $0.method == method }, "\(method) \(template) is added twice")
        nodes[node].endpoints.append((method, endpoint))
    }

    /// Looks up a path as it was sent: each segment is percent-decoded by itself, a trailing slash is unknown.
    package func match(_ method: Method, _ path: String) -> Match {
        guard path != "*" else { return .wrongMethod(allow: Method.allCases) }
        var path = path
        var parameters = Parameters()
        guard let node = path.withUTF8({ find($0, &parameters) }) else { return .unknown }
        let endpoints = nodes[node].endpoints
        let asked = method == .head ? .get : method
        for candidate in endpoints where candidate.method == asked { return .found(candidate.endpoint, parameters) }
        return endpoints.isEmpty ? .unknown : .wrongMethod(allow: Self.allowed(endpoints.map(\.method)))
    }

    private func find(_ path: UnsafeBufferPointer<UInt8>, _ parameters: inout Parameters) -> Int? {
        guard path.first == UInt8(ascii: "/") else { return nil }
        var node = 0
        var start = 1
        while start <= path.count {
            let end = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
            guard let next = descend(from: node, path[start..<end], &parameters) else { return nil }
            node = next
            start = end + 1
        }
        return node
    }

    private func descend(
        from node: Int, _ segment: Slice<UnsafeBufferPointer<UInt8>>, _ parameters: inout Parameters
    ) -> Int? {
        if segment.contains(UInt8(ascii: "%")) {
            guard let decoded = Percent.decode(segment) else { return nil }
            return step(from: node, decoded[...], &parameters)
        }
        return step(from: node, segment, &parameters)
    }

    private func step(from node: Int, _ segment: some Collection<UInt8>, _ parameters: inout Parameters) -> Int? {
        for literal in nodes[node].literals where literal.segment.elementsEqual(segment) { return literal.node }
        guard let parameter = nodes[node].parameter, !segment.isEmpty,
            let value = String(validating: segment, as: UTF8.self),
            !segment.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else { return nil }
        parameters.append(parameter.name, value)
        return parameter.node
    }

    private static func allowed(_ methods: [Method]) -> [Method] {
        Method.allCases.filter {
            methods.contains($0) || $0 == .options || ($0 == .head && methods.contains(.get))
        }
    }
}

extension Router {
    private static func segments(ofTemplate template: String) -> [Substring] {
        precondition(template.hasPrefix("/"), "\(template) must begin with /")
        guard template != "/" else { return [""] }
        let segments = template.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        precondition(!segments.contains(""), "\(template) has an empty segment")
        return segments
    }

    private mutating func child(of node: Int, _ segment: Substring) -> Int {
        if segment.hasPrefix("{") && segment.hasSuffix("}") {
            return parameter(of: node, String(segment.dropFirst().dropLast()))
        }
        precondition(segment.utf8.allSatisfy(\.isUnreserved), "\(segment) is no literal")
        let octets = Array(segment.utf8)
        if let known = nodes[node].literals.first(where: { $0.segment == octets }) { return known.node }
        nodes.append(Node())
        nodes[node].literals.append((octets, nodes.count - 1))
        return nodes.count - 1
    }

    private mutating func parameter(of node: Int, _ name: String) -> Int {
        precondition(!name.isEmpty && name.utf8.allSatisfy(\.isUnreserved), "\(name) is no parameter name")
        if let known = nodes[node].parameter {
            precondition(known.name == name, "\(known.name) and \(name) stand at one place")
            return known.node
        }
        nodes.append(Node())
        nodes[node].parameter = (name, nodes.count - 1)
        return nodes.count - 1
    }
}
