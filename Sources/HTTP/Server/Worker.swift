/// A thread that reads, parses, answers and writes, one event at a time.
///
/// `@unchecked`: only its own thread touches it after the start.
final class Worker: @unchecked Sendable {
    let index: Int
    /// What one read may bring.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    /// The slice of a stream that is being pulled.
    var slice: [UInt8] = []
    private let engine: Engine

    init(_ index: Int, _ engine: Engine) {
        self.index = index
        self.engine = engine
    }

    deinit { buffer.deallocate() }

    /// Works until the server stops.
    func run() {
        while let channel = engine.poller.next() { channel.serve(self) }
    }
}
