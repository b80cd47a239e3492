import CLinux
import Glibc

/// Makes sockets with an address, ready to listen.
enum BoundSocket {
    private static let flags = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)

    static func tcp(_ host: String, _ port: Int) throws(ServerError) -> Int32 {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0, let found = list else {
            throw ServerError("getaddrinfo", EADDRNOTAVAIL)
        }
        defer { freeaddrinfo(list) }
        let descriptor = try open(found.pointee.ai_family)
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        return try bound(descriptor, found.pointee.ai_addr, found.pointee.ai_addrlen)
    }

    /// Takes the place of a socket file that an earlier process left; the caller knows that it is alone.
    static func unix(_ path: String) throws(ServerError) -> Int32 {
        guard var address = sockaddr_un(path: path) else { throw ServerError("bind", ENAMETOOLONG) }
        let descriptor = try open(AF_UNIX)
        unlink(path)
        // On Linux the mode of the socket is the mode of the file, from its first moment.
        fchmod(descriptor, 0o600)
        return try withUnsafeBytes(of: &address) { (raw) throws(ServerError) in
            try bound(
                descriptor, raw.baseAddress?.assumingMemoryBound(to: sockaddr.self),
                socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }

    private static func open(_ family: Int32) throws(ServerError) -> Int32 {
        let descriptor = socket(family, flags, 0)
        guard descriptor >= 0 else { throw ServerError("socket") }
        return descriptor
    }

    private static func bound(
        _ descriptor: Int32, _ address: UnsafePointer<sockaddr>?, _ length: socklen_t
    ) throws(ServerError) -> Int32 {
        guard bind(descriptor, address, length) == 0 else {
            let error = ServerError("bind")
            close(descriptor)
            throw error
        }
        return descriptor
    }
}

extension sockaddr_un {
    /// The address of a socket file; nil when the path does not fit in `sun_path`.
    init?(path: String) {
        self.init()
        sun_family = sa_family_t(AF_UNIX)
        let fits = withUnsafeMutableBytes(of: &sun_path) { place in
            guard path.utf8.count < place.count else { return false }
            place.copyBytes(from: path.utf8)
            return true
        }
        guard fits else { return nil }
    }
}
