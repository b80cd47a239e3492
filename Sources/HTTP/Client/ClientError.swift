/// Why a client got no answer.
package enum ClientError: Error, Equatable {
    /// Nobody listens there.
    case unreachable
    /// The deadline passed.
    case late
    /// The server closed before the answer was whole.
    case cut
    /// What came was no HTTP/1.1 answer, or more than the client takes.
    case malformed
}
