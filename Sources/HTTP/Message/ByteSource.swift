/// Content that is made while it is sent, in bounded memory.
///
/// Always pulled on a worker thread, by one thread at a time but not always the same one.
package protocol ByteSource: AnyObject, Sendable {
    /// Appends the next slice, at most 64 KiB; false says it was the last.
    ///
    /// `worker` is the index of the pulling thread. A throw cuts the connection, so that the truncation shows.
    func next(into slice: inout [UInt8], worker: Int) throws -> Bool
}
