import Glibc

/// SIGTERM and SIGINT as something to wait for: the first asks to stop, the second to stop at once.
///
/// `unsafe` in this file: the sets and the number live in this frame while the calls fill them.
enum Signalen {
    private static let beide = [SIGTERM, SIGINT]

    /// Keeps both from ending the process; threads that are started afterwards inherit this.
    static func houdTegen() {
        var set = reeks()
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Sleeps until one of the two comes, and does `intussen` at once and every so many seconds until then.
    static func wacht(elke seconden: Int, _ intussen: () -> Void) -> Int32 {
        var set = reeks()
        intussen()
        while true {
            var pauze = timespec(tv_sec: seconden, tv_nsec: 0)
            let nummer = unsafe sigtimedwait(&set, nil, &pauze)
            if nummer > 0 { return nummer }
            if errno == EAGAIN { intussen() }
        }
    }

    /// From now on either of them ends the process with 1; the handler only does what a handler may.
    static func laatDoor() {
        for nummer in beide { signal(nummer) { _ in _exit(1) } }
        var set = reeks()
        unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// Wakes `wacht` from another thread.
    static func wek() { kill(getpid(), SIGTERM) }

    private static func reeks() -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for nummer in beide { unsafe sigaddset(&set, nummer) }
        return set
    }
}
