import Schema

/// In which states each operation makes sense: one word of bits for each, as every record asks this of many of them.
///
/// What is not listed makes sense in every state.
struct Statussen<Status: Choice>: ExpressibleByDictionaryLiteral {
    private var bits = [UInt32](repeating: .max, count: Handeling.allCases.count)

    init(dictionaryLiteral elements: (Handeling, Set<Status>)...) {
        for (handeling, statussen) in elements {
            bits[handeling.place] = statussen.reduce(0) { $0 | 1 << UInt32($1.place) }
        }
    }

    /// Whether the operation makes sense in this state.
    func takes(_ handeling: Handeling, in status: Status) -> Bool {
        bits[handeling.place] & 1 << UInt32(status.place) != 0
    }
}
