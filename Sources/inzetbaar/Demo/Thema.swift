import Model

/// What a talk can be about and what can come of it, in the words people use: about work, never about health.
struct Thema: Sendable {
    let onderwerpen: [Onderwerp]
    let samenvattingen: [String]
    let wens: Wenstekst
    let afspraak: Afspraaktekst
    let acties: [Actietekst]
}

/// A wish, and what explains each answer to it.
struct Wenstekst: Sendable {
    let wens: String
    let deels: String
    let nee: String
    let nogNiet: String
}

/// An agreement of one of the four kinds, with what both sides do.
struct Afspraaktekst: Sendable {
    let soort: SoortAfspraak
    let tekst: String
    let medewerkerDoet: String
    let werkgeverDoet: String
    /// Why this holds for one person; such an agreement counts as maatwerk.
    var maatwerk: String?
    var bedragEurocent: Int64?
    var uren: Int64?
    var bron: String?
}

/// An action, with what may happen to it on the way.
struct Actietekst: Sendable {
    /// Who sees to it.
    enum Eigenaar: Sendable {
        case medewerker, gesprekspartner, hr
    }

    let omschrijving: String
    let soort: SoortOndersteuning
    let eigenaar: Eigenaar
    var alsDan: String?
    let voortgang: [String]
    let belemmering: SoortBelemmering
    let watInDeWegZit: String
    let waaromLater: String
}

extension Thema {
    /// Every subject there is.
    static let alle: [Thema] = [
        werkdruk, opleiding, loopbaan, verlof, werkplek, werktijden, laterMinder, afwisseling, samenwerking, toelage,
        thuiswerken, meester, nieuwSysteem, verwachtingen, buitenwerk, regie,
    ]
}
