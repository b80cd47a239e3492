package import Schema

/// Something the employee would like, and the answer it got.
package struct Wens: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var onderwerp: Onderwerp?
    package var wens: String
    package var antwoord: AntwoordWens?
    package var toelichting: String?
    package var antwoordVerwachtDatum: Day?
    package var afspraakId: ID?
    package var auteurId: ID?
    package var beantwoordDoorId: ID?
    package var beantwoordOp: Instant?
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Wens", table: "wens", Wens.init, id, dialoogId, onderwerp, wens, antwoord, toelichting,
        antwoordVerwachtDatum, afspraakId, auteurId, beantwoordDoorId, beantwoordOp, aangemaaktOp)

    package static let id = Field("id", \Wens.id, .id, "Wijst de wens aan.", .server)
    package static let dialoogId = Field("dialoogId", \Wens.dialoogId, .id, "De dialoog.", .server)
    package static let onderwerp = Field(
        "onderwerp", \Wens.onderwerp, .optional(.choice), "Waar de wens over gaat.")
    package static let wens = Field("wens", \Wens.wens, .area(1...1_000), "Wat de medewerker graag wil.")
    package static let antwoord = Field(
        "antwoord", \Wens.antwoord, .optional(.choice), "Het antwoord van de gesprekspartner.")
    package static let toelichting = Field(
        "toelichting", \Wens.toelichting, .optional(.area(1...1_000)), "Waarom; nodig bij deels, nee en nog niet.")
    package static let antwoordVerwachtDatum = Field(
        "antwoordVerwachtDatum", \Wens.antwoordVerwachtDatum, .optional(.day),
        "Wanneer er een antwoord komt; nodig bij nog niet.")
    package static let afspraakId = Field(
        "afspraakId", \Wens.afspraakId, .optional(.id), "De afspraak die eruit kwam.")
    package static let auteurId = Field("auteurId", \Wens.auteurId, .optional(.id), "Wie dit opschreef.", .server)
    package static let beantwoordDoorId = Field(
        "beantwoordDoorId", \Wens.beantwoordDoorId, .optional(.id), "Wie antwoordde.", .server)
    package static let beantwoordOp = Field(
        "beantwoordOp", \Wens.beantwoordOp, .optional(.instant), "Wanneer.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Wens.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// What the partner answers to a wish.
package enum AntwoordWens: String, CaseIterable, Sendable {
    case ja, deels, nee
    case nogNiet = "nog_niet"
}
