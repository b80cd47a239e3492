import Glibc

/// A connected, non-blocking socket; only the owner of a connection closes it.
struct Socket {
    /// What came of moving octets; a peer that is slow or gone is no error here.
    enum Transfer: Equatable {
        case octets(Int)
        case blocked
        /// The peer ended its side, or the socket is dead.
        case ended
        case failed
    }

    let descriptor: Int32

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        let count = retrying { recv(descriptor, buffer.baseAddress, buffer.count, 0) }
        return count == 0 ? .ended : transfer(count)
    }

    /// Writes without a SIGPIPE when the peer is gone.
    func write(_ octets: UnsafeRawBufferPointer) -> Transfer {
        transfer(retrying { send(descriptor, octets.baseAddress, octets.count, Int32(MSG_NOSIGNAL)) })
    }

    /// Ends our side: the peer reads an end after everything that was written.
    func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Wakes whoever waits for octets of the peer; an answer can still be written.
    func endReading() { shutdown(descriptor, Int32(SHUT_RD)) }

    /// Wakes whoever waits to write.
    func endBoth() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    func close() { Glibc.close(descriptor) }

    /// Small answers must not wait for an acknowledgement (Nagle); a Unix socket refuses this, which is nothing.
    func disableDelay() {
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private func transfer(_ count: Int) -> Transfer {
        if count >= 0 { return .octets(count) }
        return errno == EAGAIN || errno == EWOULDBLOCK ? .blocked : .failed
    }
}

/// Repeats a call that a signal interrupted.
func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
        let result = call()
        guard result == -1, errno == EINTR else { return result }
    }
}
