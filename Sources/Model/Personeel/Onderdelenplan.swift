/// What a file with units changes; the same file again changes nothing, and a unit that is left out stays.
package struct Onderdelenplan: Sendable, Equatable {
    /// Units to add, each after the one above it.
    package let nieuw: [Onderdeelgegevens]
    /// Units to overwrite, once all new ones are there.
    package let gewijzigd: [Onderdeelgegevens]
    package let verslag: Verslag

    /// What happened, in counts.
    package struct Verslag: Sendable, Equatable {
        package let nieuw: Int
        package let gewijzigd: Int
        package let ongewijzigd: Int
        package let nietInBestand: Int
    }

    package var isLeeg: Bool { nieuw.isEmpty && gewijzigd.isEmpty }

    /// Compares the file with what is on record, by code.
    package init(_ bestand: Onderdelenbestand, bij bekend: [String: Onderdeelgegevens]) {
        nieuw = Self.bovenEerst(bestand.onderdelen.filter { bekend[$0.code] == nil })
        gewijzigd = bestand.onderdelen.filter { onderdeel in
            bekend[onderdeel.code].map { $0 != onderdeel } ?? false
        }
        let herkend = bestand.onderdelen.count - nieuw.count
        verslag = Verslag(
            nieuw: nieuw.count, gewijzigd: gewijzigd.count, ongewijzigd: herkend - gewijzigd.count,
            nietInBestand: bekend.count - herkend)
    }

    /// Every unit after the one above it; a unit above that is not among them is there already.
    private static func bovenEerst(_ onderdelen: [Onderdeelgegevens]) -> [Onderdeelgegevens] {
        var wachtend = Dictionary(onderdelen.map { ($0.code, $0) }) { eerste, _ in eerste }
        var volgorde: [Onderdeelgegevens] = []
        for onderdeel in onderdelen {
            var tak: [Onderdeelgegevens] = []
            var volgende = wachtend.removeValue(forKey: onderdeel.code)
            while let dit = volgende {
                tak.append(dit)
                volgende = dit.bovenliggend.flatMap { wachtend.removeValue(forKey: $0) }
            }
            volgorde.append(contentsOf: tak.reversed())
        }
        return volgorde
    }
}
