/// A QR code (ISO/IEC 18004) of octets with error correction M, as small as it fits: up to version 10, 213 octets.
struct QRCode: Equatable {
    /// Modules on a side.
    let size: Int
    private(set) var dark: [Bool]
    /// The patterns that are there whatever the code says.
    private var isFixed: [Bool]

    /// The code that is easiest to read for this text; nil when it is too long.
    init?(_ text: String) {
        let codes = (0..<8).compactMap { QRCode(text, mask: $0) }
        guard let best = codes.min(by: { $0.penalty < $1.penalty }) else { return nil }
        self = best
    }

    /// The same with one of the eight masks.
    init?(_ text: String, mask: Int) {
        let octets = Array(text.utf8)
        guard let version = QRVersion.smallest(for: octets.count) else { return nil }
        size = version.size
        dark = Array(repeating: false, count: size * size)
        isFixed = dark
        drawPatterns(version)
        draw(version.codewords(of: octets))
        apply(mask)
        drawFormat(mask)
    }

    subscript(x: Int, y: Int) -> Bool { dark[y * size + x] }

    private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
        dark[y * size + x] = isDark
        isFixed[y * size + x] = true
    }

    private mutating func drawPatterns(_ version: QRVersion) {
        for place in 0..<size {
            fix(6, place, place % 2 == 0)
            fix(place, 6, place % 2 == 0)
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
        let last = version.alignment.count - 1
        for (row, y) in version.alignment.enumerated() {
            for (column, x) in version.alignment.enumerated() {
                // Three corners hold a finder.
                if (row, column) == (0, 0) || (row, column) == (0, last) || (row, column) == (last, 0) { continue }
                for dy in -2...2 {
                    for dx in -2...2 { fix(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
                }
            }
        }
        // Room for the format, before the data goes around it.
        drawFormat(0)
        drawVersion(version.number)
    }

    private mutating func drawFinder(_ x: Int, _ y: Int) {
        for dy in -4...4 {
            for dx in -4...4 where (0..<size).contains(x + dx) && (0..<size).contains(y + dy) {
                fix(x + dx, y + dy, ![2, 4].contains(max(abs(dx), abs(dy))))
            }
        }
    }

    /// Level M and the mask, with ten bits to check them by (annex C), twice.
    private mutating func drawFormat(_ mask: Int) {
        let bits = (mask << 10 | Self.remainder(mask, of: 0x537, bits: 10)) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0...5 { fix(8, place, bit(place)) }
        fix(8, 7, bit(6))
        fix(8, 8, bit(7))
        fix(7, 8, bit(8))
        for place in 9..<15 { fix(14 - place, 8, bit(place)) }
        for place in 0..<8 { fix(size - 1 - place, 8, bit(place)) }
        for place in 8..<15 { fix(8, size - 15 + place, bit(place)) }
        fix(8, size - 8, true)
    }

    /// From version 7 on its number, with twelve bits to check it by (annex D), twice.
    private mutating func drawVersion(_ number: Int) {
        guard number >= 7 else { return }
        let bits = number << 12 | Self.remainder(number, of: 0x1F25, bits: 12)
        for place in 0..<18 {
            let (long, short) = (place / 3, size - 11 + place % 3)
            fix(long, short, bits >> place & 1 == 1)
            fix(short, long, bits >> place & 1 == 1)
        }
    }

    private static func remainder(_ value: Int, of generator: Int, bits: Int) -> Int {
        (0..<bits).reduce(value) { rest, _ in rest << 1 ^ (rest >> (bits - 1) * generator) }
    }

    /// Upwards and downwards in columns of two, from the right, around what is fixed.
    private mutating func draw(_ codewords: [UInt8]) {
        var place = 0
        for pair in 0..<(size - 1) / 2 {
            // The column of the timing pattern is passed over.
            let right = size - 1 - 2 * pair - (size - 1 - 2 * pair <= 6 ? 1 : 0)
            for step in 0..<size {
                let y = pair % 2 == 0 ? size - 1 - step : step
                for x in [right, right - 1] where !isFixed[y * size + x] && place < codewords.count * 8 {
                    dark[y * size + x] = codewords[place / 8] >> (7 - place % 8) & 1 == 1
                    place += 1
                }
            }
        }
    }

    private mutating func apply(_ mask: Int) {
        for y in 0..<size {
            for x in 0..<size where !isFixed[y * size + x] && Self.flips(mask, x, y) { dark[y * size + x].toggle() }
        }
    }

    private static func flips(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (x / 3 + y / 2) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }

    /// How hard this is to read (§7.8.3): long runs, blocks, what looks like a finder, too much of one colour.
    private var penalty: Int {
        let lines = (0..<size).flatMap { place in
            [(0..<size).map { self[$0, place] }, (0..<size).map { self[place, $0] }]
        }
        var sum = lines.reduce(0) { $0 + Self.runs(in: $1) + 40 * Self.finders(in: $1) }
        for y in 0..<size - 1 {
            for x in 0..<size - 1 {
                let isDark = self[x, y]
                if isDark == self[x + 1, y], isDark == self[x, y + 1], isDark == self[x + 1, y + 1] { sum += 3 }
            }
        }
        let share = 100 * dark.count(where: { $0 }) / dark.count
        return sum + 10 * (abs(share - 50) / 5)
    }

    private static func runs(in line: [Bool]) -> Int {
        var (sum, length) = (0, 0)
        for place in line.indices {
            length = place > 0 && line[place] == line[place - 1] ? length + 1 : 1
            if length == 5 { sum += 3 } else if length > 5 { sum += 1 }
        }
        return sum
    }

    /// Dark-light-dark-dark-dark-light-dark with four light modules on one side.
    private static func finders(in line: [Bool]) -> Int {
        let finder = [true, false, true, true, true, false, true]
        let light = [Bool](repeating: false, count: 4)
        return [finder + light, light + finder].reduce(0) { count, pattern in
            count
                + (0...line.count - pattern.count).count(where: {
                    Array(line[$0..<$0 + pattern.count]) == pattern
                })
        }
    }
}
