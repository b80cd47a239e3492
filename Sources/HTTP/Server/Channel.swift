/// One connection with its socket.
final class Channel: Sendable {
    func deliver(_ response: Response) {}
    func deliverFailure() {}
}
