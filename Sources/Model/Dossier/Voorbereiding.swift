package import Schema

/// One side's preparation of a dialogue; what the other side prepared is shown once both are done or the talk was held.
package struct Voorbereiding: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var zijde: Zijde
    package var ingevuldMetHulp: Bool
    package var kopieBewaren: Bool
    package var ingediendOp: Instant?
    package var gewijzigdOp: Instant
    package var revisie: Int64
    package var antwoorden: [Antwoord]
    package var vanDeAnder: [Antwoord]
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Voorbereiding", table: "voorbereiding", Voorbereiding.init, id, dialoogId, zijde, ingevuldMetHulp,
        kopieBewaren, ingediendOp, gewijzigdOp, revisie, antwoorden, vanDeAnder, toegestaneHandelingen)

    package static let id = Field("id", \Voorbereiding.id, .id, "Wijst deze kant van de voorbereiding aan.", .server)
    package static let dialoogId = Field("dialoogId", \Voorbereiding.dialoogId, .id, "De dialoog.", .server)
    package static let zijde = Field("zijde", \Voorbereiding.zijde, .choice, "Van wie deze kant is.", .server)
    package static let ingevuldMetHulp = Field(
        "ingevuldMetHulp", \Voorbereiding.ingevuldMetHulp, .flag, "Of iemand hielp bij het invullen.",
        default: false)
    package static let kopieBewaren = Field(
        "kopieBewaren", \Voorbereiding.kopieBewaren, .flag,
        "Of de medewerker de eigen antwoorden houdt als de voorbereiding wordt gewist.", default: false)
    package static let ingediendOp = Field(
        "ingediendOp", \Voorbereiding.ingediendOp, .optional(.instant), "Wanneer deze kant klaar was.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Voorbereiding.gewijzigdOp, .instant, "Wanneer dit het laatst is gewijzigd.", .server)
    package static let revisie = Field("revisie", \Voorbereiding.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let antwoorden = Field.derived(
        "antwoorden", \Voorbereiding.antwoorden, .list(.object(Antwoord.shape), 0...40), "Uw eigen antwoorden.",
        empty: [], part: .inhoud)
    package static let vanDeAnder = Field.derived(
        "vanDeAnder", \Voorbereiding.vanDeAnder, .list(.object(Antwoord.shape), 0...40),
        "Wat de ander met u deelt; wat daar niet staat, is niet gedeeld.", empty: [], part: .inhoud)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Voorbereiding.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// An answer to one question of the form, saved while somebody writes.
package struct Antwoord: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var zijde: Zijde
    package var vraag: Int64
    package var status: StatusAntwoord
    package var tekst: String?
    package var gedeeld: Bool
    package var gewijzigdOp: Instant
    package var revisie: Int64

    package static let shape = Shape(
        "Antwoord", table: "antwoord", Antwoord.init, id, dialoogId, zijde, vraag, status, tekst, gedeeld,
        gewijzigdOp, revisie)

    package static let id = Field("id", \Antwoord.id, .id, "Wijst het antwoord aan.", .server)
    package static let dialoogId = Field("dialoogId", \Antwoord.dialoogId, .id, "De dialoog.", .server)
    package static let zijde = Field("zijde", \Antwoord.zijde, .choice, "Wie antwoordt.", .server)
    package static let vraag = Field(
        "vraag", \Antwoord.vraag, .integer(1...40), "Het nummer van de vraag in het formulier.", .server)
    package static let status = Field(
        "status", \Antwoord.status, .choice, "Beantwoord, liever niet of leeg; de ander ziet geen verschil.",
        default: .leeg)
    package static let tekst = Field(
        "tekst", \Antwoord.tekst, .optional(.area(1...2_000)), "Het antwoord, over het werk.")
    package static let gedeeld = Field(
        "gedeeld", \Antwoord.gedeeld, .flag, "Of de gesprekspartner dit mag lezen; de medewerker kiest per antwoord.",
        default: false)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Antwoord.gewijzigdOp, .instant, "Wanneer dit het laatst is bewaard.", .server)
    package static let revisie = Field("revisie", \Antwoord.revisie, .revisie, "Telt de wijzigingen.", .server)
}

/// How a question of a preparation stands.
package enum StatusAntwoord: String, CaseIterable, Sendable {
    case beantwoord
    case lieverNiet = "liever_niet"
    case leeg
}
