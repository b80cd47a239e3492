/// Octets that were read and not yet used.
struct InputBuffer {
    private var octets: [UInt8] = []
    private var start = 0

    var isEmpty: Bool { start == octets.count }

    mutating func append(_ more: UnsafeRawBufferPointer) {
        if start > 0 {
            octets.removeSubrange(..<start)
            start = 0
        }
        octets.append(contentsOf: more)
    }

    mutating func drop(_ count: Int) {
        start += count
        guard isEmpty else { return }
        octets.removeAll(keepingCapacity: true)
        start = 0
    }

    /// Gives back what a large request took; a kilobyte stays for the next one.
    mutating func shrink() {
        if isEmpty, octets.capacity > 1024 { octets = [] }
    }

    func withOctets<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws(Refusal) -> Result) throws(Refusal) -> Result {
        try octets.withUnsafeBufferPointer { (all) throws(Refusal) in
            try body(UnsafeBufferPointer(rebasing: all[start...]))
        }
    }
}
