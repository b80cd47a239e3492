/// What a connection wants done next by whoever owns it.
enum Step {
    /// The peer owes octets: arm the descriptor for reading.
    case read
    /// The site owes a verdict: call `admit(limit:)` or `refuse(_:)`.
    case admit(RequestHead)
    /// The site owes an answer to the admitted head with this body: call `answer(_:)`.
    case respond(body: [UInt8])
    /// The layer itself refuses: draw the problem and call `answer(_:)`.
    case refuse(Refusal)
    /// The source owes a slice: call `take(slice:isLast:)` or `abort()`.
    case pull(any ByteSource)
    /// Octets wait in `output`: write them and call `wrote(_:at:)`.
    case write
    /// Nothing more will be written: end our side, then read what the peer still sends.
    case finish
    case close
}
