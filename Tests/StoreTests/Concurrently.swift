import Glibc
import Store

/// Runs the body on so many threads at once and waits for all of them.
func concurrently(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let left = Lock(count)
    for index in 0..<count {
        let work = Work {
            body(index)
            left.withLock { $0 -= 1 }
            left.announce()
        }
        var thread = pthread_t()
        // The thread takes over the reference that is passed retained.
        unsafe pthread_create(
            &thread, nil,
            { context in
                unsafe context.map { unsafe Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body() }
                return nil
            }, Unmanaged.passRetained(work).toOpaque())
        pthread_detach(thread)
    }
    left.wait(until: { $0 == 0 }) { _ in }
}

private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}
