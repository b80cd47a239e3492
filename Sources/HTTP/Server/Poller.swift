import CLinux
import Glibc

/// The one epoll that all workers wait on; the kernel is their queue.
///
/// Channels are armed ONESHOT: an event disarms the descriptor and makes its receiver the only owner, until it arms
/// again. Only the owner closes, so an event never names a channel that is gone and the pointer needs no generation.
struct Poller {
    /// What an armed channel waits for.
    enum Interest {
        case reading
        case writing

        /// ERR and HUP always come too.
        var events: UInt32 {
            switch self {
            case .reading: EPOLLIN.rawValue | EPOLLONESHOT.rawValue
            case .writing: EPOLLOUT.rawValue | EPOLLONESHOT.rawValue
            }
        }
    }

    private let descriptor: Int32
    /// Readable for ever once the server stops: level-triggered, so every worker sees it.
    private let stop: Int32

    init() throws(ServerError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        stop = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        guard descriptor >= 0, stop >= 0 else { throw ServerError("epoll_create1") }
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(ptr: nil))
        guard epoll_ctl(descriptor, EPOLL_CTL_ADD, stop, &event) == 0 else { throw ServerError("epoll_ctl") }
    }

    /// Watches a new channel; false when the kernel has no memory for it.
    func add(_ socket: Socket, _ channel: Channel) -> Bool { control(EPOLL_CTL_ADD, socket, channel, .reading) }

    /// Arms a channel again: after this call it belongs to whoever gets its next event.
    func arm(_ socket: Socket, _ channel: Channel, for interest: Interest) -> Bool {
        control(EPOLL_CTL_MOD, socket, channel, interest)
    }

    /// The next channel with an event; nil when the server stops.
    ///
    /// One at a time: a second event in the same hand would wait for the first one's handler.
    func next() -> Channel? {
        var event = epoll_event()
        while epoll_wait(descriptor, &event, 1, -1) != 1 {}
        return event.data.ptr.map { Unmanaged<Channel>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Makes every `next` return nil.
    func wakeForStop() { eventfd_write(stop, 1) }

    func close() {
        Glibc.close(stop)
        Glibc.close(descriptor)
    }

    private func control(_ operation: Int32, _ socket: Socket, _ channel: Channel, _ interest: Interest) -> Bool {
        let data = epoll_data_t(ptr: Unmanaged.passUnretained(channel).toOpaque())
        var event = epoll_event(events: interest.events, data: data)
        return epoll_ctl(descriptor, operation, socket.descriptor, &event) == 0
    }
}
