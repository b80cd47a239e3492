/// Keeps an eye on what people write: health, treatment and misfortune of a person do not belong in the record (R2).
///
/// It sees words and what stands around them within a clause; it understands nothing. Time and steps grow with the length
/// of the text and with nothing else.
package enum Taalwacht {
    /// Every spot in a text that asks for a look, in order.
    package static func bevindingen(_ tekst: String) -> [Bevinding] { nagelezen(tekst).bevindingen }

    /// The heaviest of them.
    package static func oordeel(_ tekst: String) -> Oordeel {
        bevindingen(tekst).map(\.oordeel).max() ?? .niets
    }

    /// The same, with how many steps it took.
    static func nagelezen(_ tekst: String) -> (bevindingen: [Bevinding], stappen: Int) {
        var lezing = Lezing(Array(tekst.utf8))
        let stappen = woordenboek.benoem(&lezing)
        let zinsverband = Zinsverband(woorden: lezing.woorden)
        var bevindingen: [Bevinding] = []
        for (index, woord) in lezing.woorden.enumerated() where woord.soort.raakt(.aanleiding + .lichaam) {
            let oordeel = zinsverband.oordeel(index)
            guard oordeel != .niets else { continue }
            bevindingen.append(
                Bevinding(oordeel: oordeel, onderwerp: woord.soort.onderwerp, plaats: woord.vanaf..<woord.tot))
        }
        return (bevindingen, stappen)
    }
}

extension Woordsoort {
    fileprivate var onderwerp: Bevinding.Onderwerp {
        raakt(.thuis) ? .thuis : raakt(.behandeling) ? .behandeling : .gezondheid
    }
}
