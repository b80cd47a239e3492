import CLinux
import Glibc

/// A thread of our own: the cooperative pool has one per core and must not block.
struct Thread {
    /// `@unchecked`: handed from the starter to the thread, by one pointer.
    private final class Start: @unchecked Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let handle: pthread_t

    /// Starts at once.
    init(_ name: String, _ body: @escaping @Sendable () -> Void) throws(ServerError) {
        var handle = pthread_t()
        let start = Unmanaged.passRetained(Start(body))
        let code = pthread_create(
            &handle, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw ServerError("pthread_create", code)
        }
        pthread_setname_np(handle, name)
        self.handle = handle
    }

    /// Returns when the thread has ended.
    func join() { pthread_join(handle, nil) }
}
