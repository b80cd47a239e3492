/// The templates of a router as a tree of segments; an endpoint is a number here.
///
/// Not generic: other modules use `Router` unspecialised, and the search is what must be fast.
struct RouteTree: Sendable {
    /// What a path and method lead to.
    enum Match {
        case found(Int, Parameters)
        case wrongMethod(allow: [Method])
        case unknown
    }

    /// Structs and not tuples: an array of tuples asks the runtime for its type at every request.
    private struct Literal {
        let segment: [UInt8]
        let node: Int
    }

    /// The one parameter that may stand at a place.
    private struct Parameter {
        let name: String
        let node: Int
    }

    /// A method at the end of a template.
    private struct Endpoint {
        let method: Method
        let number: Int
    }

    /// A place in a path: what may follow, and what may end here.
    private struct Node {
        var literals: [Literal] = []
        var parameter: Parameter?
        var endpoints: [Endpoint] = []
    }

    private var nodes = [Node()]

    func match(_ method: Method, _ path: String) -> Match {
        guard path != "*" else { return .wrongMethod(allow: Method.served) }
        var path = path
        var parameters = Parameters()
        guard let node = path.withUTF8({ find($0, &parameters) }) else { return .unknown }
        let asked = method == .head ? .get : method
        for candidate in nodes[node].endpoints where candidate.method == asked {
            return .found(candidate.number, parameters)
        }
        let methods = nodes[node].endpoints.map(\.method)
        return methods.isEmpty ? .unknown : .wrongMethod(allow: Self.allowed(methods))
    }

    private func find(_ path: UnsafeBufferPointer<UInt8>, _ parameters: inout Parameters) -> Int? {
        guard path.first == UInt8(ascii: "/") else { return nil }
        var node = 0
        var start = 1
        while start <= path.count {
            let end = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
            let segment = UnsafeBufferPointer(rebasing: path[start..<end])
            guard let next = descend(from: node, segment, &parameters) else { return nil }
            node = next
            start = end + 1
        }
        return node
    }

    private func descend(
        from node: Int, _ segment: UnsafeBufferPointer<UInt8>, _ parameters: inout Parameters
    ) -> Int? {
        guard segment.contains(UInt8(ascii: "%")) else { return step(from: node, segment, &parameters) }
        guard let decoded = Percent.decode(segment) else { return nil }
        return decoded.withUnsafeBufferPointer { step(from: node, $0, &parameters) }
    }

    private func step(
        from node: Int, _ segment: UnsafeBufferPointer<UInt8>, _ parameters: inout Parameters
    ) -> Int? {
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

// How the tree grows; what breaks an assumption ends the process.
extension RouteTree {
    mutating func add(_ method: Method, _ template: String, _ number: Int) {
        precondition(method != .head, "HEAD follows from GET")
        var node = 0
        for segment in Self.segments(ofTemplate: template) { node = child(of: node, segment) }
        precondition(!nodes[node].endpoints.contains { $0.method == method }, "\(method) \(template) is added twice")
        nodes[node].endpoints.append(Endpoint(method: method, number: number))
    }

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
        nodes[node].literals.append(Literal(segment: octets, node: nodes.count - 1))
        return nodes.count - 1
    }

    private mutating func parameter(of node: Int, _ name: String) -> Int {
        precondition(!name.isEmpty && name.utf8.allSatisfy(\.isUnreserved), "\(name) is no parameter name")
        if let known = nodes[node].parameter {
            precondition(known.name == name, "\(known.name) and \(name) stand at one place")
            return known.node
        }
        nodes.append(Node())
        nodes[node].parameter = Parameter(name: name, node: nodes.count - 1)
        return nodes.count - 1
    }
}
