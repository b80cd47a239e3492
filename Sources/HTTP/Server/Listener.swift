import CLinux
import Glibc

/// The listening socket.
struct Listener {
    /// What came of accepting.
    enum Arrival {
        case peer(Socket, Address)
        /// Nobody waits.
        case none
        /// No descriptor or memory for another: look away for a while.
        case exhausted(Int32)
    }

    let descriptor: Int32
    private let endpoint: Settings.Endpoint

    init(_ endpoint: Settings.Endpoint, backlog: Int32) throws(ServerError) {
        self.endpoint = endpoint
        switch endpoint {
        case .tcp(let host, let port): descriptor = try BoundSocket.tcp(host, port)
        case .unix(let path): descriptor = try BoundSocket.unix(path)
        }
        guard listen(descriptor, backlog) == 0 else {
            let error = ServerError("listen")
            Glibc.close(descriptor)
            throw error
        }
    }

    /// The port that was bound; 0 for a Unix socket.
    var port: Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let code = withUnsafeMutableBytes(of: &storage) {
            getsockname(descriptor, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
        }
        let family = Int32(storage.ss_family)
        guard code == 0, family == AF_INET || family == AF_INET6 else { return 0 }
        // IPv4 and IPv6 addresses both keep the port behind the family.
        return withUnsafeBytes(of: storage) { Int($0.load(fromByteOffset: 2, as: UInt16.self).bigEndian) }
    }

    /// Takes the next peer.
    func accept() -> Arrival {
        while true {
            var storage = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let accepted = withUnsafeMutableBytes(of: &storage) {
                accept4(
                    descriptor, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length,
                    Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
            }
            if accepted >= 0 { return .peer(Socket(descriptor: accepted), Address(storage)) }
            switch errno {
            case EAGAIN: return .none
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted(errno)
            // accept(2): errors of the peer's network arrive here and mean nothing for the next peer.
            case EINTR, ECONNABORTED, ENETDOWN, EPROTO, ENOPROTOOPT, EHOSTDOWN, ENONET, EHOSTUNREACH, EOPNOTSUPP,
                ENETUNREACH, EPERM, ETIMEDOUT:
                continue
            default: return .exhausted(errno)
            }
        }
    }

    func close() {
        if case .unix(let path) = endpoint { unlink(path) }
        Glibc.close(descriptor)
    }
}
