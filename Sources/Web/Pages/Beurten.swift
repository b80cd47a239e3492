import API
import Schema

/// With whom a talk fits soon: a plan to choose from, nobody is late.
struct Binnenkort {
    /// How many days ahead the team page looks.
    private static let dagen = 30
    private static let meest = 5

    private let beurten: [Value]
    private let vandaag: Day

    init(_ visit: Visit) throws(Failure) {
        vandaag = visit.today
        beurten = try visit.ask(
            .leesBeurten,
            query: "limit=\(Self.meest)&totEnMetDatum=\(visit.today.adding(days: Self.dagen).text)"
        ).items
    }

    @HTMLBuilder var html: HTML {
        if !beurten.isEmpty {
            card(Teksten.text("beurt.kop")) {
                p(.class("soft")) { Teksten.text("beurt.uitleg") }
                ul { for beurt in beurten { li { regel(beurt) } } }
            }
        }
    }

    private func regel(_ beurt: Value) -> HTML {
        HTML {
            a(.href("/beginnen?met=\(beurt.text("medewerkerId"))")) {
                beurt.text("medewerkerNaam")
                unseen(": \(Teksten.text("knop.beginnen"))")
            }
            ". "
            wanneer(beurt)
        }
    }

    private func wanneer(_ beurt: Value) -> String {
        if let gepland = beurt.day("geplandDatum") {
            return Teksten.text("beurt.gepland", ["datum": Numeral.long(gepland)])
        }
        guard beurt.day("laatsteGesprekDatum") != nil else { return Teksten.text("beurt.eerste") }
        guard let vanaf = beurt.day("volgendGesprekDatum"), vanaf > vandaag else { return Teksten.text("beurt.nu") }
        return Teksten.text("beurt.vanaf", ["datum": Numeral.long(vanaf)])
    }
}
