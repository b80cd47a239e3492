import Glibc
package import Logging

/// An HTTP/1.1 server for one site at one endpoint.
package final class Server: Sendable {
    /// What a started server holds until its end.
    private struct Running {
        let keeper: Keeper
        let threads: [Thread]
    }

    private let settings: Settings
    private let desk: any Desk
    private let logger: Logger
    private let running = Guarded<Running?>(nil)

    /// A server that does not listen yet.
    package init(settings: Settings, site: some Site, logger: Logger) {
        self.settings = settings
        self.logger = logger
        desk = SiteDesk(site: site)
    }

    /// Listens and begins to serve, once; returns the port, 0 for a Unix socket.
    package func start() throws(ServerError) -> Int {
        // A peer that leaves while we write is an errno, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        Descriptors.raise()
        let engine = try Engine(settings: settings, desk: desk, logger: logger)
        let listener = try Listener(settings.listen, backlog: settings.backlog)
        let keeper = try Keeper(engine, listener)
        let port = listener.port
        var threads = [try Thread("http-keeper", keeper.run)]
        for index in 0..<settings.workerCount {
            let worker = Worker(index, engine)
            threads.append(try Thread("http-worker-\(index)", worker.run))
        }
        let state = Running(keeper: keeper, threads: threads)
        running.withLock { $0 = state }
        return port
    }

    /// How many connections are open; 0 before the start and after the end.
    package var connections: Int { running.withLock { $0 }?.keeper.connections ?? 0 }

    /// Stops accepting and lets the work under way finish, within `Settings.drain`; returns at once.
    ///
    /// Not for a signal handler: it takes a lock. Wait for the signal on a thread of your own.
    package func drain() {
        running.withLock { $0 }?.keeper.requestDrain()
    }

    /// Returns when a drain has ended and every thread has stopped.
    package func wait() {
        let state = running.withLock { $0 }
        state?.threads.forEach { $0.join() }
        running.withLock { $0 = nil }
    }
}
