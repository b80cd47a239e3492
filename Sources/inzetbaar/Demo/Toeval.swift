/// Chance that falls the same way every time: SplitMix64 from a fixed start.
struct Toeval: RandomNumberGenerator {
    private var state: UInt64

    init(_ start: UInt64) { state = start }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from `range`.
    mutating func getal(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Whether something happens that happens so many times in a hundred.
    mutating func kans(_ procent: Int) -> Bool { getal(1...100) <= procent }

    /// One of the values; the first when nothing else is there.
    mutating func een<Element>(_ values: [Element]) -> Element { values[getal(0...values.count - 1)] }
}
