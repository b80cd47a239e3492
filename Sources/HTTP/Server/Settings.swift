import Glibc

/// How a server listens and what it grants its peers.
package struct Settings: Sendable {
    /// Where peers come in.
    package enum Endpoint: Sendable, Equatable {
        /// A host name or address, and a port; 0 picks one.
        case tcp(host: String, port: Int)
        /// A socket file that only this user may open.
        case unix(path: String)
    }

    package var listen: Endpoint
    /// Threads that read, answer and write; nil takes twice the cores, at least four.
    package var workers: Int?
    package var backlog: Int32 = 4096
    /// Open connections in all; nil takes what the descriptor limit allows, at most 20 000.
    package var connections: Int?
    /// Open connections per client (per /64 for IPv6); loopback and `trusted` are not counted.
    package var connectionsPerClient = 256
    /// Proxies in front, whose connections stand for many clients.
    package var trusted: Set<Address> = []
    /// Octets of request bodies held at one moment, over all connections.
    package var bodyBudget = 64 << 20
    /// How long `drain` waits for work under way.
    package var drain: Duration = .seconds(10)
    package var deadlines = Deadlines()
    package var limits = Limits()

    /// The defaults, at an endpoint.
    package init(listen: Endpoint) {
        self.listen = listen
    }

    /// How many worker threads that makes; `Exchange.worker` is below it.
    package var workerCount: Int {
        if let workers { return max(1, workers) }
        let cores = Glibc.sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return max(4, 2 * cores)
    }
}

/// How long a peer may take; all but `write` are absolute, so that dripping octets gains nothing.
package struct Deadlines: Sendable {
    /// From the first octet of a head to its last.
    package var head: Duration = .seconds(10)
    /// For a body, lengthened by what arrived at `rate`.
    package var body: Duration = .seconds(30)
    /// Octets a second that a large body must keep up.
    package var rate = 32 << 10
    /// Between two requests; longer than the usual 60 s of load balancers.
    package var idle: Duration = .seconds(75)
    /// Without the peer taking an octet of the answer.
    package var write: Duration = .seconds(30)
    /// Between our last octet and the close, so that a reset cannot overtake the answer (RFC 9112 §9.6).
    package var linger: Duration = .seconds(2)
    /// After this a connection brings one more request at most: load balancers spread by connection.
    package var age: Duration = .seconds(3600)

    package init() {}
}

/// How large a request may be before its body, and how many come on one connection.
package struct Limits: Sendable {
    /// Octets of a request line: beyond is 414.
    package var requestLine = 16 << 10
    /// Octets of a header section: beyond is 431.
    package var head = 32 << 10
    /// Field lines, trailers included: beyond is 431.
    package var fields = 100
    /// Octets of chunk extensions in one body.
    package var extensions = 4 << 10
    /// Octets of a trailer section.
    package var trailers = 8 << 10
    /// Octets of an unwanted rest that a lingering close still reads.
    package var discard = 1 << 20
    /// Requests on one connection; the answer to the last says `Connection: close`.
    package var requests = 1000

    package init() {}
}
