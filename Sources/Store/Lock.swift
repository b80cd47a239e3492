internal import Glibc

/// State that one thread at a time touches, and a way to wait until it changes.
///
/// Over pthread, because ThreadSanitizer reports false races on `Synchronization.Mutex` in optimised builds.
/// `@unchecked`: `state` is touched with the mutex held only. `@safe`: the pointers live as long as the object and stay
/// inside it.
@safe
package final class Lock<State>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    /// Guards a first state.
    package init(_ state: State) {
        self.state = state
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(changed, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(changed)
        unsafe pthread_mutex_destroy(mutex)
        unsafe changed.deallocate()
        unsafe mutex.deallocate()
    }

    /// Runs the body alone with the state; it must not block nor take this lock again.
    package func withLock<Result, Failure: Error>(
        _ body: (inout State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try body(&state)
    }

    /// Sleeps until the condition holds, then runs the body before anybody else can change the state.
    package func wait<Result>(until condition: (State) -> Bool, _ body: (inout State) -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while !condition(state) {
            unsafe pthread_cond_wait(changed, mutex)
        }
        return body(&state)
    }

    /// Wakes everybody who waits, to look at the state again.
    package func announce() {
        unsafe pthread_cond_broadcast(changed)
    }
}
