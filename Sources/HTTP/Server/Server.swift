package import Logging

/// An HTTP/1.1 server for one site at one endpoint.
package final class Server: Sendable {
    private let settings: Settings

    package init(settings: Settings, site: some Site, logger: Logger) {
        self.settings = settings
    }

    /// Listens and begins to serve; returns the port, 0 for a Unix socket.
    package func start() throws(ServerError) -> Int { 0 }

    /// Stops accepting and lets the work under way finish, within `Settings.drain`.
    package func drain() {}

    /// Returns when everything has stopped.
    package func wait() {}
}

/// Why a server could not start.
package struct ServerError: Error {
    package let function: String
    package let number: Int32
}
