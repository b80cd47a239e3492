internal import Logging
internal import SQLite
package import Schema

extension Archive {
    /// How many seconds pass between two signed heads while the chain grows.
    package static let secondsPerHead: Int64 = 3600

    /// When a head of the audit chain was last signed, and which row it names; nil before the first.
    package var lastHead: (number: Int64, at: Instant)? {
        heads.withLock { heads in
            heads.last.flatMap { last in Instant(last.at).map { (last.head.number, $0) } }
        }
    }

    /// Signs the head when an hour passed since the last one and the chain moved; call it every minute or so.
    ///
    /// It reads on a connection of its own and waits for the disk: never on a thread that answers.
    package func signHead(at now: Instant = .now()) {
        guard let last = lastHead, last.at.adding(seconds: Self.secondsPerHead) <= now || now < last.at else { return }
        do {
            let head = try storing(
                try readApart { database throws(DatabaseError) in try AuditHead.stored(in: database) })
            try heads.withLock { heads throws(StoreError) in
                if heads.isNews(head) { try heads.sign(head, .uur, at: now) }
            }
        } catch {
            log.error("the audit chain's head was not signed", metadata: ["error": "\(error)"])
        }
    }

    /// Signs what a process leaves behind, so that the next one can tell whether anybody wrote in between.
    func signLast(of database: Database) {
        do {
            let head = try storing(try AuditHead.stored(in: database))
            try heads.withLock { heads throws(StoreError) in
                if heads.isNews(head) || heads.last?.reason.endsQuietly != true {
                    try heads.sign(head, .stop, at: .now())
                }
            }
        } catch {
            log.error("the audit chain's last head was not signed", metadata: ["error": "\(error)"])
        }
    }

    /// Opens the file of heads and signs the one that is found, unless that was done before.
    static func openHeads(
        _ place: AuditPlace, _ head: AuditHead, wasUnclean: Bool, isUpgrade: Bool, _ log: Logger
    ) throws(StoreError) -> HeadLog {
        var heads = try HeadLog(place)
        guard let reason = heads.reasonToOpen(with: head, wasUnclean: wasUnclean, isUpgrade: isUpgrade) else {
            return heads
        }
        if let last = heads.last, last.head.number > head.number {
            log.warning(
                "the database is older than its signed heads: run inzetbaar check",
                metadata: ["row": "\(head.number)", "signed": "\(last.head.number)"])
        }
        try heads.sign(head, reason, at: .now())
        return heads
    }
}
