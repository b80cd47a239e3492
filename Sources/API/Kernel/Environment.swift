package import HTTP
package import Logging
import Model
import SQLite
package import Schema
package import Store

/// What lives as long as the server and every request needs.
package final class Environment: Sendable {
    package let store: Archive
    package let clock: Clock
    package let log: Logger
    /// The public address, for links; nil answers with what the request came to.
    package let baseURL: String?
    /// The addresses of proxies in front: what comes from there comes from whom they say, or from everybody.
    package let proxies: Set<Address>
    /// Whether all of it is made up: then no role asks for a second step.
    package let isDemo: Bool
    /// How the pages look, as it was read last; nil until somebody asks.
    let huisstijl = Lock<Huisstijl?>(nil)
    /// Names and units of everybody.
    package let register: Register
    let callers: CallerCache
    let pseudonyms = Pseudonyms()
    let seen: SeenLines
    let uses = SessionUses()
    let tokenUses = TokenUses()
    let proefbestanden = Proefbestanden()
    /// How far retention is.
    package let bewaring = Lock(Bewaarstand())
    package let throttle: Throttle
    let limieten: Limieten
    package let hashing: PasswordHashing
    private let draining = Lock(false)
    /// The reader that admission looks callers up with: it runs before a worker's own turn, and seldom.
    private let admission: Lock<Int>

    /// `readers` is how many the store has; the last one is kept for admission.
    package init(
        store: Archive, readers: Int, clock: Clock, log: Logger, baseURL: String?, proxies: Set<Address> = [],
        isDemo: Bool = false, hashing: PasswordHashing = PasswordHashing(), limieten: Limieten = Limieten()
    ) {
        self.limieten = limieten
        self.isDemo = isDemo
        self.proxies = proxies
        admission = Lock(readers - 1)
        self.store = store
        self.clock = clock
        self.log = log
        self.baseURL = baseURL
        register = Register()
        callers = CallerCache()
        seen = SeenLines()
        throttle = Throttle()
        self.hashing = hashing
    }

    /// Whether the server is stopping: `/readyz` then says so.
    package var isDraining: Bool { draining.withLock { $0 } }

    /// Says that the server is stopping.
    package func drain() { draining.withLock { $0 = true } }

    func admissionRead<Result>(_ body: (Database) throws(Failure) -> Result) throws(Failure) -> Result {
        try admission.withLock { worker throws(Failure) in
            try store.read(worker: worker) { database throws(Failure) in try body(database) }
        }
    }
}

/// Where the time comes from: the system, or for tests and the demo a file that holds an instant.
package enum Clock: Sendable {
    case system
    /// A file with one RFC 3339 instant, read again for every request; only with `--demo`.
    case file(String)

    /// The instant now; a file that can't be read leaves the system's.
    package func now() -> Instant {
        switch self {
        case .system: .now()
        case .file(let path): ClockFile.read(path) ?? .now()
        }
    }
}
