package import Logging
package import SQLite

/// How a store is opened; the defaults are the product's.
package struct StoreSettings: Sendable {
    /// How many connections read; each belongs to one worker thread.
    package var workers = 1
    package var log = Logger(label: "inzetbaar.store")
    /// Where heads of the audit chain are signed; nil is the directory `audit` among the data.
    package var audit: AuditPlace?
    /// Pieces that may wait before writes are refused.
    package var queueLimit = 4096
    package var batchLimit = 64
    package var batchTime = Duration.milliseconds(5)
    /// Milliseconds that one read may take: a thread that reads for ever answers nobody.
    package var readLimit: Int64 = 30_000
    /// Told once when the store stops taking writes; the process should then end and be started again.
    package var fatal: @Sendable (DatabaseError) -> Void = { _ in }
    var pagesPerCheckpoint = 1000
    /// Pages of 4 KiB: 64 MiB.
    var longLog = 16_384

    /// Starts from the defaults.
    package init(workers: Int = 1) {
        self.workers = workers
    }
}
