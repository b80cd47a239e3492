package import Schema

/// One talk in a dialogue that took place.
package struct Gesprek: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var soort: SoortGesprek
    package var datum: Day
    package var duurMinuten: Int64?
    package var vorm: Vorm?
    package var plaats: String?
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Gesprek", table: "gesprek", Gesprek.init, id, dialoogId, soort, datum, duurMinuten, vorm, plaats,
        aangemaaktOp)

    package static let id = Field("id", \Gesprek.id, .id, "Wijst het gesprek aan.", .server)
    package static let dialoogId = Field("dialoogId", \Gesprek.dialoogId, .id, "De dialoog.", .server)
    package static let soort = Field(
        "soort", \Gesprek.soort, .choice, "Wat voor gesprek het was.", default: .inzetbaarheidsgesprek)
    package static let datum = Field("datum", \Gesprek.datum, .day, "De dag waarop u elkaar sprak.")
    package static let duurMinuten = Field(
        "duurMinuten", \Gesprek.duurMinuten, .optional(.integer(1...480)), "Hoe lang, in minuten.")
    package static let vorm = Field("vorm", \Gesprek.vorm, .optional(.choice), "Hoe u elkaar sprak.")
    package static let plaats = Field("plaats", \Gesprek.plaats, .optional(.text(1...120)), "Waar.")
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Gesprek.aangemaaktOp, .instant, "Wanneer dit is vastgelegd.", .server)
}

/// What sort of talk it was.
package enum SoortGesprek: String, CaseIterable, Sendable {
    case inzetbaarheidsgesprek, vervolggesprek, bila
}

/// How the two spoke.
package enum Vorm: String, CaseIterable, Sendable {
    case opLocatie = "op_locatie"
    case telefonisch, video
}
