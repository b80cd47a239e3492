import Schema
import Testing

private enum Tint: String, Choice {
    case rood, groen, blauw
}

@Suite struct `A set of choices` {
    private let warm: Choices<Tint> = [.rood, .groen]

    @Test func `holds what was put in, each once`() {
        var some = warm
        #expect(!some.insert(.rood).inserted && some.insert(.blauw).inserted)
        #expect(some == [.blauw, .groen, .rood] && some.count == 3)
        #expect(some.remove(.groen) == .groen && some.remove(.groen) == nil)
        #expect(some.update(with: .rood) == .rood && !some.contains(.groen))
        #expect(Choices<Tint>().isEmpty && Choices<Tint>().first == nil)
    }

    @Test func `is joined, cut and compared with another`() {
        let cold: Choices<Tint> = [.blauw, .groen]
        #expect(warm.union(cold).count == 3)
        #expect(warm.intersection(cold) == [.groen])
        #expect(warm.symmetricDifference(cold) == [.rood, .blauw])
        #expect(warm.subtracting(cold) == [.rood])
        #expect(warm.isDisjoint(with: [.blauw]) && !warm.isDisjoint(with: cold))
        #expect(warm.filter { $0 != .rood } == [.groen])
    }

    @Test func `comes in the order of its cases`() {
        #expect(Array(Choices<Tint>([.blauw, .rood])) == [.rood, .blauw])
        #expect(warm.first == .rood)
    }
}
