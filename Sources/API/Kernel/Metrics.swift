import Glibc
import HTTP
import Model
import Schema
import Store

/// What the service counts about itself, in OpenMetrics: never anything about anybody.
///
/// Counters are kept in shards, one for each worker, so that nobody waits for another's count.
package final class Metrics: Sendable {
    private struct Shard {
        /// A count for each route and each class of status; the first are of what met no route.
        var requests = [Int](repeating: 0, count: Metrics.classes)
        var buckets = [Int](repeating: 0, count: Metrics.limits.count + 1)
        var nanoseconds: Int64 = 0
    }

    /// The upper limits of the histogram, in microseconds.
    fileprivate static let limits: [Int64] = [
        250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000,
    ]

    private let shards = (0..<16).map { _ in Lock(Shard()) }
    private let routes = Lock<[(method: String, path: String)]>([])
    private let connections = Lock<@Sendable () -> Int>({ 0 })

    package init() {}

    /// How many connections are open is asked there.
    package func ask(connections: @escaping @Sendable () -> Int) {
        self.connections.withLock { $0 = connections }
    }

    /// The place of requests that met no route.
    static let elsewhere = -1

    /// The hundreds of a status: 1 to 5, and 0 for none.
    private static let classes = 6

    /// Counts for these endpoints from now on, each at its place among them.
    func name(_ endpoints: [Endpoint]) {
        routes.withLock { $0 = endpoints.map { ($0.method.rawValue, $0.path) } }
        let none = [Int](repeating: 0, count: (endpoints.count + 1) * Self.classes)
        for shard in shards { shard.withLock { $0.requests = none } }
    }

    /// Counts an answer; `nanoseconds` is how long it took, where something ran.
    func count(_ place: Int, status: Int, took nanoseconds: Int64?, worker: Int) {
        shards[worker & 15].withLock { shard in
            shard.requests[(place + 1) * Self.classes + status / 100] += 1
            guard let nanoseconds else { return }
            let bucket = Self.limits.firstIndex { nanoseconds <= $0 * 1000 } ?? Self.limits.count
            shard.buckets[bucket] += 1
            shard.nanoseconds += nanoseconds
        }
    }

    /// The whole text.
    func text(of environment: Environment) -> String {
        let store = environment.store
        let figures = store.figures
        var text = requests() + durations()
        text += Self.counter("write_batches", "Transactions that held waiting writes.", figures.batches)
        text += Self.counter("write_pieces", "Writes in those transactions.", figures.pieces)
        text += Self.counter("write_batches_lost", "Transactions that were not saved.", figures.lostBatches)
        text += Self.gauge("write_queue", "Writes that wait.", store.waiting)
        text += Self.gauge("wal_bytes", "The length of the write-ahead log.", store.logBytes)
        text += Self.gauge("database_bytes", "The length of the database file.", store.databaseBytes)
        text += Self.gauge("store_stopped", "1 when no write is taken until a restart.", store.hasStopped ? 1 : 0)
        text += Self.gauge("connections", "Open connections.", connections.withLock { $0 }())
        let now = environment.clock.now()
        if let last = environment.bewaring.withLock({ $0.laatste }) {
            text += Self.gauge(
                "retention_age_seconds", "Since retention last ran to its end.", Self.seconds(since: last, to: now))
        }
        if let head = store.lastHead {
            text += Self.gauge(
                "audit_head_age_seconds", "Since a head of the audit chain was last signed.",
                Self.seconds(since: head.at, to: .now()))
            text += Self.gauge("audit_head_row", "The row of the last signed head.", Int(head.number))
        }
        return text + "# EOF\n"
    }

    private func requests() -> String {
        let routes = routes.withLock { $0 }
        var totals = [Int](repeating: 0, count: (routes.count + 1) * Self.classes)
        for shard in shards {
            for (index, count) in shard.withLock({ $0.requests }).enumerated() { totals[index] += count }
        }
        var text = Self.head("requests", "counter", "Requests by route and class of status.")
        for (index, count) in totals.enumerated() where count > 0 {
            let (place, status) = (index / Self.classes - 1, index % Self.classes)
            let route = routes.indices.contains(place) ? routes[place] : ("", "elsewhere")
            text +=
                "inzetbaar_requests_total{method=\"\(route.0)\",route=\"\(route.1)\","
                + "status=\"\(status)xx\"} \(count)\n"
        }
        return text
    }

    private func durations() -> String {
        var (buckets, nanoseconds) = ([Int](repeating: 0, count: Self.limits.count + 1), Int64(0))
        for shard in shards {
            let (part, spent) = shard.withLock { ($0.buckets, $0.nanoseconds) }
            for (index, count) in part.enumerated() { buckets[index] += count }
            nanoseconds += spent
        }
        var text = Self.head("request_seconds", "histogram", "From the complete request to its answer.")
        var sum = 0
        for (index, limit) in Self.limits.enumerated() {
            sum += buckets[index]
            text += "inzetbaar_request_seconds_bucket{le=\"\(Double(limit) / 1_000_000)\"} \(sum)\n"
        }
        sum += buckets[Self.limits.count]
        text += "inzetbaar_request_seconds_bucket{le=\"+Inf\"} \(sum)\n"
        text += "inzetbaar_request_seconds_sum \(Double(nanoseconds) / 1_000_000_000)\n"
        return text + "inzetbaar_request_seconds_count \(sum)\n"
    }

    private static func seconds(since: Instant, to now: Instant) -> Int {
        Int(max(0, now.milliseconds - since.milliseconds) / 1000)
    }

    private static func counter(_ name: String, _ help: String, _ value: Int) -> String {
        head(name, "counter", help) + "inzetbaar_\(name)_total \(value)\n"
    }

    private static func gauge(_ name: String, _ help: String, _ value: Int) -> String {
        head(name, "gauge", help) + "inzetbaar_\(name) \(value)\n"
    }

    private static func head(_ name: String, _ type: String, _ help: String) -> String {
        "# TYPE inzetbaar_\(name) \(type)\n# HELP inzetbaar_\(name) \(help)\n"
    }
}

/// A clock that only goes forward.
enum Stopwatch {
    /// Nanoseconds since some moment before the process began.
    static var nanoseconds: Int64 {
        var time = timespec()
        // CLOCK_MONOTONIC cannot fail on a valid pointer.
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

extension Metrics {
    private static let mediaType = "application/openmetrics-text; version=1.0.0; charset=utf-8"

    /// `GET /metrics`: for this machine itself, and from elsewhere for a token of a beheerder.
    package var endpoint: Endpoint {
        Endpoint(
            method: .get, path: "/metrics", mode: .read,
            admit: { head, environment throws(Failure) in
                if Self.isFromHere(head, environment) { return nil }
                guard let caller = try environment.bearer(head) else { throw .unauthenticated }
                guard caller.rollen.contains(.beheerder) else { throw .forbidden }
                return caller
            },
            run: { [self] call throws(Failure) in
                Answer(200, Self.mediaType, Array(text(of: call.environment).utf8))
            },
            fail: { failure, head, _ in Problem.answer(failure, instance: head.path) })
    }

    /// Whether the request was made on this machine: what a proxy passes on comes from anywhere, and need not say so.
    ///
    /// Where a proxy stands in front, which TLS tells, nothing is taken to come from here.
    private static func isFromHere(_ head: RequestHead, _ environment: Environment) -> Bool {
        head.peer.isLoopback && environment.proxies.isEmpty && environment.baseURL?.hasPrefix("https:") != true
            && !["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"].contains { head.fields.contains($0) }
    }
}
