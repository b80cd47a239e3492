/// Finds who stands above themselves in a tree that should have none.
enum Kringen {
    /// Everybody on a circle of any length; who merely hangs below one is not in it.
    static func leden(_ boven: [String: String]) -> Set<String> {
        var afgehandeld: Set<String> = []
        var leden: Set<String> = []
        for begin in boven.keys where !afgehandeld.contains(begin) {
            var pad: [String] = []
            var plaats: [String: Int] = [:]
            var knoop = begin
            while !afgehandeld.contains(knoop), plaats[knoop] == nil {
                plaats[knoop] = pad.count
                pad.append(knoop)
                guard let hoger = boven[knoop] else { break }
                knoop = hoger
            }
            if pad.last.flatMap({ boven[$0] }) == knoop, let eerste = plaats[knoop] { leden.formUnion(pad[eerste...]) }
            afgehandeld.formUnion(pad)
        }
        return leden
    }
}
