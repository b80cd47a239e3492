package import Schema

/// Somebody who takes part in a talk.
package struct Deelnemer: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var gesprekId: ID
    package var persoonId: ID?
    package var rol: RolDeelnemer
    package var opVerzoekVan: Zijde
    package var akkoordMedewerker: Bool
    package var naam: String

    package static let shape = Shape(
        "Deelnemer", table: "deelnemer", Deelnemer.init, id, dialoogId, gesprekId, persoonId, rol, opVerzoekVan,
        akkoordMedewerker, naam)

    package static let id = Field("id", \Deelnemer.id, .id, "Wijst de deelnemer aan.", .server)
    package static let dialoogId = Field("dialoogId", \Deelnemer.dialoogId, .id, "De dialoog.", .server)
    package static let gesprekId = Field("gesprekId", \Deelnemer.gesprekId, .id, "Het gesprek.", .server)
    package static let persoonId = Field(
        "persoonId", \Deelnemer.persoonId, .optional(.id), "Wie; leeg bij een vertrouwd persoon.", .new)
    package static let rol = Field("rol", \Deelnemer.rol, .choice, "In welke rol.", .new)
    package static let opVerzoekVan = Field(
        "opVerzoekVan", \Deelnemer.opVerzoekVan, .choice, "Wie daarom vroeg.", .server)
    package static let akkoordMedewerker = Field(
        "akkoordMedewerker", \Deelnemer.akkoordMedewerker, .flag,
        "Of de medewerker instemt; zonder dat telt de deelname niet.", .server)
    package static let naam = Field.derived(
        "naam", \Deelnemer.naam, .text(0...222), "De naam; leeg bij een vertrouwd persoon.", empty: "")
}

/// In which role somebody takes part in a talk.
package enum RolDeelnemer: String, CaseIterable, Sendable {
    case medewerker, gesprekspartner, begeleider, deskundige
    /// Somebody whom the employee brings along; no name is kept.
    case vertrouwdPersoon = "vertrouwd_persoon"
}

extension Deelnemer {
    /// The two who hold a dialogue: they take part in each of its talks.
    package static func deTwee(
        van dialoog: Dialoog, in gesprek: ID, opVerzoekVan zijde: Zijde, op now: Instant
    ) -> [Deelnemer] {
        [(RolDeelnemer.medewerker, dialoog.medewerkerId), (.gesprekspartner, dialoog.gesprekspartnerId)].map {
            rol, persoon in
            Deelnemer(
                id: .make(at: now), dialoogId: dialoog.id, gesprekId: gesprek, persoonId: persoon, rol: rol,
                opVerzoekVan: zijde, akkoordMedewerker: true, naam: "")
        }
    }

    /// What taking part at the request of `opVerzoekVan` has against itself.
    package func strijdigheden(in dialoog: Dialoog) -> [Complaint] {
        func against(_ field: String, _ code: String, _ detail: String) -> [Complaint] {
            [Complaint(pointer: "/" + field, code: code, detail: detail)]
        }
        switch rol {
        case .medewerker, .gesprekspartner:
            return against("rol", "is_er_al", "De twee die het gesprek voeren, zijn er altijd bij.")
        case .vertrouwdPersoon:
            if persoonId != nil {
                return against("persoonId", "zonder_naam", "Wie de vertrouwde persoon is, wordt niet vastgelegd.")
            }
            return opVerzoekVan == .medewerker
                ? [] : against("rol", "alleen_medewerker", "Alleen de medewerker brengt een vertrouwd persoon mee.")
        case .begeleider, .deskundige:
            guard let persoonId else { return against("persoonId", "persoon_nodig", "Zeg wie erbij is.") }
            return persoonId == dialoog.medewerkerId || persoonId == dialoog.gesprekspartnerId
                ? against("persoonId", "is_er_al", "De twee die het gesprek voeren, zijn er altijd bij.") : []
        }
    }
}
