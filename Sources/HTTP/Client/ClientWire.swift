import CLinux
import Glibc

/// A client's connection: octets out and in until a moment.
struct ClientWire {
    private let socket: Socket
    private let end: Instant
    private var octets: [UInt8] = []

    init(_ endpoint: Settings.Endpoint, until end: Instant) throws(ClientError) {
        self.end = end
        switch endpoint {
        case .tcp(let host, let port): socket = try Self.connectTCP(host, port, end)
        case .unix(let path): socket = try Self.connectUnix(path, end)
        }
    }

    func close() { socket.close() }

    func write(_ octets: [UInt8]) throws(ClientError) {
        var rest = octets[...]
        while !rest.isEmpty {
            switch rest.withUnsafeBytes(socket.write) {
            case .octets(let count): rest = rest.dropFirst(count)
            case .blocked: try Self.wait(socket, POLLOUT, until: end)
            // The server may have answered without reading all of it.
            case .ended, .failed: return
            }
        }
    }

    /// The next octets; nil when the server has ended.
    func read() throws(ClientError) -> [UInt8]? {
        while true {
            var got = Socket.Transfer.blocked
            let octets = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
                got = socket.read(into: UnsafeMutableRawBufferPointer(buffer))
                if case .octets(let number) = got { count = number }
            }
            switch got {
            case .octets: return octets
            case .ended: return nil
            case .failed: throw .cut
            case .blocked: try Self.wait(socket, POLLIN, until: end)
            }
        }
    }

    private static func connectTCP(_ host: String, _ port: Int, _ end: Instant) throws(ClientError) -> Socket {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0 else { throw .unreachable }
        defer { freeaddrinfo(list) }
        var next = list
        while let candidate = next?.pointee {
            let address = (candidate.ai_addr, candidate.ai_addrlen)
            if let socket = try connected(candidate.ai_family, address.0, address.1, end) { return socket }
            next = candidate.ai_next
        }
        throw .unreachable
    }

    private static func connectUnix(_ path: String, _ end: Instant) throws(ClientError) -> Socket {
        guard var address = sockaddr_un(path: path) else { throw .unreachable }
        let socket = try withUnsafeBytes(of: &address) { (raw) throws(ClientError) in
            try connected(
                AF_UNIX, raw.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(MemoryLayout<sockaddr_un>.size), end)
        }
        guard let socket else { throw .unreachable }
        return socket
    }

    /// A connected socket; nil when this address does not answer.
    private static func connected(
        _ family: Int32, _ address: UnsafePointer<sockaddr>?, _ length: socklen_t, _ end: Instant
    ) throws(ClientError) -> Socket? {
        let flags = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let socket = Socket(descriptor: Glibc.socket(family, flags, 0))
        guard socket.descriptor >= 0 else { return nil }
        if connect(socket.descriptor, address, length) == 0 { return socket }
        guard errno == EINPROGRESS else {
            socket.close()
            return nil
        }
        do {
            try wait(socket, POLLOUT, until: end)
        } catch {
            socket.close()
            throw error
        }
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(socket.descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0, code == 0 else {
            socket.close()
            return nil
        }
        return socket
    }

    private static func wait(_ socket: Socket, _ events: Int32, until end: Instant) throws(ClientError) {
        var waits = pollfd(fd: socket.descriptor, events: Int16(events), revents: 0)
        while true {
            let patience = end.milliseconds - Instant.now().milliseconds
            guard patience > 0 else { throw .late }
            if poll(&waits, 1, Int32(clamping: patience)) > 0 { return }
        }
    }
}
