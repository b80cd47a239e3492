/// Words by their letters, in flat arrays: looking one up costs a step a letter and allocates nothing.
struct Woordenboom: Sendable {
    /// Letters, a digit, and the space between two words.
    static let breedte = 28

    private var takken: [UInt16] = Array(repeating: 0, count: breedte)
    /// What a word is that ends at a node.
    private(set) var heel: [Woordsoort] = [.niets]
    /// What every word is that begins with the letters up to a node.
    private(set) var open: [Woordsoort] = [.niets]

    /// Adds a word in the letters of `Vouwing`; an open one stands for everything that begins with it.
    mutating func voegToe(_ letters: some Sequence<UInt8>, _ soort: Woordsoort, isOpen: Bool) {
        var node = 0
        for letter in letters {
            let plaats = node * Self.breedte + Int(letter)
            if takken[plaats] == 0 {
                precondition(heel.count <= Int(UInt16.max), "the word lists fit in 65,535 nodes")
                takken[plaats] = UInt16(heel.count)
                takken.append(contentsOf: repeatElement(0, count: Self.breedte))
                heel.append(.niets)
                open.append(.niets)
            }
            node = Int(takken[plaats])
        }
        if isOpen { open[node] = open[node] + soort } else { heel[node] = heel[node] + soort }
    }

    /// The node after one more letter; 0 where no word goes on.
    @inline(__always)
    func stap(_ node: Int, _ letter: UInt8) -> Int { Int(takken[node * Self.breedte + Int(letter)]) }
}
