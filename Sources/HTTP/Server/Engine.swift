import Logging
import Synchronization

/// What all connections of a server share.
final class Engine: Sendable {
    let settings: Settings
    let patience: Patience
    let desk: any Desk
    let logger: Logger
    let poller: Poller
    let registry: Registry
    private let draining = Atomic(false)
    private let bodies = Atomic(0)

    init(settings: Settings, desk: any Desk, logger: Logger) throws(ServerError) {
        self.settings = settings
        patience = Patience(settings.deadlines)
        self.desk = desk
        self.logger = logger
        poller = try Poller()
        registry = Registry(settings)
    }

    /// Every channel holds the engine, so none is left that could arm.
    deinit { poller.close() }

    var isDraining: Bool { draining.load(ordering: .relaxed) }

    func beginDraining() { draining.store(true, ordering: .relaxed) }

    /// Takes octets from the budget for bodies; false when that is spent, the octets are counted all the same.
    func hold(_ octets: Int) -> Bool {
        bodies.add(octets, ordering: .relaxed).newValue <= settings.bodyBudget
    }

    func release(_ octets: Int) { bodies.subtract(octets, ordering: .relaxed) }
}
