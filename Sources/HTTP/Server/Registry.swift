/// The open connections: keeps them alive, counts them per client, and is what the sweeper goes through.
final class Registry: Sendable {
    /// The places, those that are free, and how many each client holds.
    private struct Entries {
        var channels: [Channel?] = []
        var free: [Int] = []
        var perClient: [Address: Int] = [:]
        var count: Int { channels.count - free.count }
    }

    private let entries = Guarded(Entries())
    private let maximum: Int
    private let perClient: Int
    private let trusted: Set<Address>

    init(_ settings: Settings) {
        maximum = settings.connections ?? Descriptors.connections
        perClient = settings.connectionsPerClient
        trusted = settings.trusted
    }

    var count: Int { entries.withLock { $0.count } }

    var isEmpty: Bool { entries.withLock { $0.count == 0 } }

    /// Enters a connection under the place it is told; false when there are enough of them.
    func enter(from peer: Address, _ make: (Int) -> Channel) -> Channel? {
        let isCounted = isCounted(peer)
        return entries.withLock { entries in
            guard entries.count < maximum else { return nil }
            if isCounted {
                guard entries.perClient[peer.network, default: 0] < perClient else { return nil }
                entries.perClient[peer.network, default: 0] += 1
            }
            let place = entries.free.popLast() ?? entries.channels.count
            let channel = make(place)
            if place == entries.channels.count {
                entries.channels.append(channel)
            } else {
                entries.channels[place] = channel
            }
            return channel
        }
    }

    /// Forgets a connection that its owner closes.
    func leave(_ place: Int, from peer: Address) {
        let isCounted = isCounted(peer)
        // The channel is let go outside the lock.
        let gone = entries.withLock { entries in
            let channel = entries.channels[place]
            entries.channels[place] = nil
            entries.free.append(place)
            if isCounted, let count = entries.perClient[peer.network] {
                entries.perClient[peer.network] = count > 1 ? count - 1 : nil
            }
            return channel
        }
        _ = gone
    }

    /// The connections that fit, looked at under the lock and handed out after it.
    func all(where fits: (Channel) -> Bool) -> [Channel] {
        entries.withLock { entries in entries.channels.compactMap { $0.flatMap { fits($0) ? $0 : nil } } }
    }

    private func isCounted(_ peer: Address) -> Bool { !peer.isLoopback && !trusted.contains(peer) }
}
