package import HTTP
import Store

/// How often one client may ask something in a stretch of time.
package struct Quota: Sendable {
    /// What it is called in `RateLimit`.
    package let name: String
    package let requests: Int
    package let seconds: Int

    package init(_ name: String, _ requests: Int, seconds: Int) {
        self.name = name
        self.requests = requests
        self.seconds = seconds
    }
}

/// What a client has used of its quota, in memory: a restart forgets it.
package final class Budget: Sendable {
    /// What became of one request.
    package struct Reading: Sendable {
        let quota: Quota
        let remaining: Int
        /// Seconds until the whole quota is there again, rounded up.
        let reset: Int
        let isAllowed: Bool

        /// The fields of draft-ietf-httpapi-ratelimit-headers.
        var fields: [(name: String, value: String)] {
            [
                ("RateLimit-Policy", "\"\(quota.name)\";q=\(quota.requests);w=\(quota.seconds)"),
                ("RateLimit", "\"\(quota.name)\";r=\(remaining);t=\(reset)"),
            ]
        }
    }

    private struct Window {
        let end: ContinuousClock.Instant
        var count = 0
    }

    /// Clients that are kept at once; beyond that those whose time is over go, and then all.
    private static let limit = 20_000
    package let quota: Quota
    private let windows = Lock([String: Window]())

    package init(_ quota: Quota) {
        self.quota = quota
    }

    /// Counts one request of a client.
    package func take(_ client: String, at now: ContinuousClock.Instant = .now) -> Reading {
        windows.withLock { windows in
            if windows.count >= Self.limit, windows[client] == nil {
                windows = windows.filter { now < $0.value.end }
                if windows.count >= Self.limit { windows.removeAll() }
            }
            let known = windows[client].flatMap { now < $0.end ? $0 : nil }
            var window = known ?? Window(end: now + .seconds(quota.seconds))
            window.count += 1
            windows[client] = window
            let (seconds, rest) = (window.end - now).components
            return Reading(
                quota: quota, remaining: max(0, quota.requests - window.count),
                reset: Int(seconds) + (rest > 0 ? 1 : 0), isAllowed: window.count <= quota.requests)
        }
    }
}

/// What clients may ask for; how many connections they may have is the HTTP layer's.
package struct Limieten: Sendable {
    /// Requests of any kind, per client; nil counts none.
    package var verzoeken: Budget?
    /// Whether clients on this machine are counted too: a proxy that nobody told of looks like one.
    package var teltHier = false
    /// Whole lists as CSV or NDJSON, per client, wherever it is.
    package var exports: Budget

    /// The figures that hold unless a setting says otherwise.
    package init() {
        verzoeken = Budget(Quota("verzoeken", 1200, seconds: 60))
        exports = Budget(Quota("exports", 300, seconds: 60))
    }
}

extension Environment {
    /// Counts a request that was let in or that nobody may be behind; the stricter reading counts, nil when none does.
    func count(_ head: RequestHead, of who: Caller?, isExport: Bool) -> Budget.Reading? {
        let address = client(of: head)
        let client = who?.client ?? "adres:\(address.network)"
        if isExport {
            let reading = limieten.exports.take(client)
            guard reading.isAllowed else { return reading }
            return general(client, address).flatMap { $0.isAllowed ? nil : $0 } ?? reading
        }
        return general(client, address)
    }

    private func general(_ client: String, _ address: Address) -> Budget.Reading? {
        guard limieten.teltHier || !isShared(address) else { return nil }
        return limieten.verzoeken?.take(client)
    }

    /// The address of whoever asks: the peer's, or what a trusted proxy says stands behind it.
    ///
    /// A proxy adds the address it sees at the end of `X-Forwarded-For`; what stands before that anybody may have written.
    package func client(of head: RequestHead) -> Address {
        guard proxies.contains(head.peer), let field = head.fields.joined("X-Forwarded-For") else { return head.peer }
        for part in field.split(separator: ",").reversed() {
            guard let address = Address(String(part.filter { $0 != " " && $0 != "\t" })) else { return head.peer }
            if !proxies.contains(address) { return address }
        }
        return head.peer
    }

    /// Whether an address stands for many: this machine's own, or that of a proxy that did not say for whom.
    package func isShared(_ address: Address) -> Bool { address.isLoopback || proxies.contains(address) }
}
