/// One size of QR code at level M: how many octets it holds, and how they are protected (ISO/IEC 18004, tables 7 and 9).
struct QRVersion {
    let number: Int
    /// All codewords.
    private let total: Int
    private let blocks: Int
    /// Codewords of error correction in each block.
    private let correction: Int
    /// Where the small squares stand.
    let alignment: [Int]

    private static let all = [
        QRVersion(number: 1, total: 26, blocks: 1, correction: 10, alignment: []),
        QRVersion(number: 2, total: 44, blocks: 1, correction: 16, alignment: [6, 18]),
        QRVersion(number: 3, total: 70, blocks: 1, correction: 26, alignment: [6, 22]),
        QRVersion(number: 4, total: 100, blocks: 2, correction: 18, alignment: [6, 26]),
        QRVersion(number: 5, total: 134, blocks: 2, correction: 24, alignment: [6, 30]),
        QRVersion(number: 6, total: 172, blocks: 4, correction: 16, alignment: [6, 34]),
        QRVersion(number: 7, total: 196, blocks: 4, correction: 18, alignment: [6, 22, 38]),
        QRVersion(number: 8, total: 242, blocks: 4, correction: 22, alignment: [6, 24, 42]),
        QRVersion(number: 9, total: 292, blocks: 5, correction: 22, alignment: [6, 26, 46]),
        QRVersion(number: 10, total: 346, blocks: 5, correction: 26, alignment: [6, 28, 50]),
    ]

    /// The smallest that holds so many octets; nil when none of these does.
    static func smallest(for count: Int) -> QRVersion? { all.first { count <= $0.capacity } }

    /// Modules on a side.
    var size: Int { 17 + 4 * number }

    private var data: Int { total - blocks * correction }
    private var countBits: Int { number < 10 ? 8 : 16 }
    private var capacity: Int { (data * 8 - 4 - countBits) / 8 }

    /// What stands in the code: mode, length and octets, filled up, in blocks with their correction, interleaved.
    func codewords(of octets: [UInt8]) -> [UInt8] {
        let data = filled(octets)
        let short = self.data / blocks
        let longFrom = blocks - self.data % blocks
        var (parts, start) = ([[UInt8]](), 0)
        for block in 0..<blocks {
            let length = short + (block < longFrom ? 0 : 1)
            parts.append(Array(data[start..<start + length]))
            start += length
        }
        let checks = parts.map { ReedSolomon.remainder(of: $0, count: correction) }
        return Self.interleaved(parts) + Self.interleaved(checks)
    }

    private func filled(_ octets: [UInt8]) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ value: Int, _ count: Int) {
            for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
        }
        append(0b0100, 4)
        append(octets.count, countBits)
        for octet in octets { append(Int(octet), 8) }
        append(0, min(4, data * 8 - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var all = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        for place in 0..<data - all.count { all.append(place % 2 == 0 ? 0xEC : 0x11) }
        return all
    }

    private static func interleaved(_ parts: [[UInt8]]) -> [UInt8] {
        (0..<(parts.map(\.count).max() ?? 0)).flatMap { place in
            parts.compactMap { $0.indices.contains(place) ? $0[place] : nil }
        }
    }
}

/// Error correction over the field of 256 elements that QR codes use (x⁸ + x⁴ + x³ + x² + 1).
enum ReedSolomon {
    /// The codewords that go after `data`, so many.
    static func remainder(of data: [UInt8], count: Int) -> [UInt8] {
        let divisor = generator(count)
        var rest = [UInt8](repeating: 0, count: count)
        for octet in data {
            let factor = octet ^ rest.removeFirst()
            rest.append(0)
            for place in rest.indices { rest[place] ^= product(divisor[place], factor) }
        }
        return rest
    }

    /// (x − 2⁰)(x − 2¹)…, the coefficients from high to low without the leading 1.
    private static func generator(_ count: Int) -> [UInt8] {
        var all = [UInt8](repeating: 0, count: count - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            for place in all.indices {
                all[place] = product(all[place], root)
                if place + 1 < count { all[place] ^= all[place + 1] }
            }
            root = product(root, 2)
        }
        return all
    }

    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        (0..<8).reversed().reduce(UInt8(0)) { sum, place in
            (sum << 1) ^ (sum >> 7 &* 0x1D) ^ (other >> UInt8(place) & 1 &* one)
        }
    }
}
