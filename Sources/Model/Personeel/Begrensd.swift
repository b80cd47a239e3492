/// The first hundred of a kind of message, and how many there were in all.
package struct Begrensd<Melding: Sendable>: Sendable {
    package static var grens: Int { 100 }

    package private(set) var eerste: [Melding] = []
    package private(set) var totaal = 0

    package init() {}

    /// Counts the message, and keeps it while there is room.
    package mutating func voegToe(_ melding: Melding) {
        totaal += 1
        if eerste.count < Self.grens { eerste.append(melding) }
    }

    /// What two passes over the same file found.
    package static func + (een: Self, ander: Self) -> Self {
        var samen = een
        samen.eerste.append(contentsOf: ander.eerste.prefix(grens - een.eerste.count))
        samen.totaal += ander.totaal
        return samen
    }
}

extension Begrensd: Equatable where Melding: Equatable {}
