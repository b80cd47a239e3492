/// Finds the endpoint of a method and path.
///
/// What it assumes, and enforces when a route is added: templates begin with `/` and end without one; a segment is a
/// literal of unreserved octets or a whole `{parameter}`; at one place all routes name the parameter alike; a method
/// and template are added once. A literal wins from a parameter and there is no way back: below
/// `/medewerkers/_zoek` nothing is ever taken for `/medewerkers/{medewerkerId}`.
package struct Router<Endpoint: Sendable>: Sendable {
    /// What a path and method lead to.
    package enum Match: Sendable {
        case found(Endpoint, Parameters)
        /// The path exists, this method does not; what `Allow` lists, HEAD and OPTIONS included.
        case wrongMethod(allow: [Method])
        case unknown
    }

    private var tree = RouteTree()
    private var endpoints: [Endpoint] = []

    /// A router that knows no path.
    package init() {}

    /// Adds a route; a template that breaks an assumption ends the process, at start and not at a request.
    package mutating func add(_ method: Method, _ template: String, _ endpoint: Endpoint) {
        tree.add(method, template, endpoints.count)
        endpoints.append(endpoint)
    }

    /// Looks up a path as it was sent: each segment is percent-decoded by itself, a trailing slash is unknown.
    package func match(_ method: Method, _ path: String) -> Match {
        switch tree.match(method, path) {
        case .found(let number, let parameters): .found(endpoints[number], parameters)
        case .wrongMethod(let allow): .wrongMethod(allow: allow)
        case .unknown: .unknown
        }
    }
}
