/// What a transaction holds in memory until COMMIT: the head of the audit chain and the hooks that wait.
///
/// Only the leader of the write queue touches it.
final class Ledger {
    var head: AuditHead
    var hooks: [() -> Void] = []

    init(head: AuditHead) {
        self.head = head
    }

    /// A place to return to when a savepoint or a batch is taken back.
    struct Mark {
        fileprivate let head: AuditHead
        fileprivate let hooks: Int
    }

    var mark: Mark { Mark(head: head, hooks: hooks.count) }

    /// Forgets what came after the mark.
    func goBack(to mark: Mark) {
        head = mark.head
        hooks.removeSubrange(mark.hooks...)
    }

    /// Runs the hooks of a saved batch in order.
    func commit() {
        let saved = hooks
        hooks = []
        for hook in saved { hook() }
    }
}
