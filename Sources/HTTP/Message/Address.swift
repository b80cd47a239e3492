import Glibc

/// Where a peer comes from, without its port.
package enum Address: Sendable, Hashable {
    /// The same machine through a Unix socket.
    case local
    /// An IPv4 address, first octet highest; IPv4 mapped into IPv6 is this too.
    case ip4(UInt32)
    /// An IPv6 address in two halves.
    case ip6(UInt64, UInt64)

    /// Whether the peer is this machine itself.
    package var isLoopback: Bool {
        switch self {
        case .local: true
        case .ip4(let bits): bits >> 24 == 127
        case .ip6(let high, let low): high == 0 && low == 1
        }
    }

    /// What a limit per client counts: an IPv6 customer holds a whole /64.
    package var network: Address {
        guard case .ip6(let high, _) = self else { return self }
        return .ip6(high, 0)
    }

    /// Reads what `accept` filled in.
    init(_ storage: sockaddr_storage) {
        switch Int32(storage.ss_family) {
        case AF_INET:
            self = withUnsafeBytes(of: storage) { raw in
                .ip4(raw.load(as: sockaddr_in.self).sin_addr.s_addr.bigEndian)
            }
        case AF_INET6:
            self = withUnsafeBytes(of: storage) { raw in
                var address = raw.load(as: sockaddr_in6.self).sin6_addr
                return withUnsafeBytes(of: &address) { Address(octets: $0) }
            }
        default: self = .local
        }
    }

    /// Reads an address as text, as a setting gives it; nil when it is none.
    package init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self = .ip4(four.s_addr.bigEndian)
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self = withUnsafeBytes(of: &six) { Address(octets: $0) }
        } else {
            return nil
        }
    }

    /// Sixteen octets in network order; `::ffff:0:0/96` holds the IPv4 addresses (RFC 4291 §2.5.5.2).
    private init(octets: UnsafeRawBufferPointer) {
        let high = UInt64(bigEndian: octets.loadUnaligned(as: UInt64.self))
        let low = UInt64(bigEndian: octets.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        self = high == 0 && low >> 32 == 0xFFFF ? .ip4(UInt32(truncatingIfNeeded: low)) : .ip6(high, low)
    }
}

extension Address: CustomStringConvertible {
    package var description: String {
        switch self {
        case .local: "local"
        case .ip4(let bits): [24, 16, 8, 0].map { String(bits >> $0 & 0xFF) }.joined(separator: ".")
        case .ip6(let high, let low):
            [high, low].flatMap { half in [48, 32, 16, 0].map { String(half >> $0 & 0xFFFF, radix: 16) } }
                .joined(separator: ":")
        }
    }
}
