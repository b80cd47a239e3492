package import Schema

/// What closes a dialogue.
package struct Afsluiten: Entity, Equatable {
    package var reden: Afsluitreden
    package var volgendGesprekDatum: Day?

    package static let shape = Shape("Afsluiten", Afsluiten.init, reden, volgendGesprekDatum)

    package static let reden = Field(
        "reden", \Afsluiten.reden, .choice, "Waarom u afsluit: alles_afgerond of geen_vervolg_nodig.", .new)
    package static let volgendGesprekDatum = Field(
        "volgendGesprekDatum", \Afsluiten.volgendGesprekDatum, .optional(.day), "Wanneer het volgende gesprek is.",
        .new)
}

/// What confirms an agreement.
package struct Bevestigen: Entity, Equatable {
    package var versie: Int64

    package static let shape = Shape("Bevestigen", Bevestigen.init, versie)

    package static let versie = Field(
        "versie", \Bevestigen.versie, .versie, "De versie die u las en bevestigt.", .new)
}

/// What ends an agreement.
package struct Afronden: Entity, Equatable {
    package var status: Afloop

    package static let shape = Shape("Afronden", Afronden.init, status)

    package static let status = Field("status", \Afronden.status, .choice, "Wat ervan kwam.", .new)
}

/// How an agreement may end.
package enum Afloop: String, CaseIterable, Sendable {
    case nagekomen
    case deelsNagekomen = "deels_nagekomen"
    case nietNagekomen = "niet_nagekomen"
    case vervallen

    /// The status that it gives.
    package var status: StatusAfspraak {
        switch self {
        case .nagekomen: .nagekomen
        case .deelsNagekomen: .deelsNagekomen
        case .nietNagekomen: .nietNagekomen
        case .vervallen: .vervallen
        }
    }
}

/// What reports that an action is done.
package struct Gereedmelden: Entity, Equatable {
    package var gereedDatum: Day?

    package static let shape = Shape("Gereedmelden", Gereedmelden.init, gereedDatum)

    package static let gereedDatum = Field(
        "gereedDatum", \Gereedmelden.gereedDatum, .optional(.day),
        "De dag waarop het klaar was; zonder opgave vandaag.", .new)
}

/// Who does an action from now on.
package struct Toewijzen: Entity, Equatable {
    package var eigenaarSoort: SoortEigenaar
    package var eigenaarId: ID?

    package static let shape = Shape("Toewijzen", Toewijzen.init, eigenaarSoort, eigenaarId)

    package static let eigenaarSoort = Field(
        "eigenaarSoort", \Toewijzen.eigenaarSoort, .choice, "Of een persoon of HR dit doet.", .new, default: .persoon)
    package static let eigenaarId = Field(
        "eigenaarId", \Toewijzen.eigenaarId, .optional(.id), "Wie dit doet; leeg als HR het doet.", .new)
}
