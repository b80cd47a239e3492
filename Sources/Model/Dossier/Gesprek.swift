package import Schema

/// One talk in a dialogue: planned for a moment, or held on a day.
package struct Gesprek: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var soort: SoortGesprek
    package var geplandOp: Instant?
    package var datum: Day?
    package var duurMinuten: Int64?
    package var vorm: Vorm?
    package var plaats: String?
    package var aangemaaktOp: Instant
    package var deelnemers: [Deelnemer]
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Gesprek", table: "gesprek", Gesprek.init, id, dialoogId, soort, geplandOp, datum, duurMinuten, vorm, plaats,
        aangemaaktOp, deelnemers, toegestaneHandelingen)

    package static let id = Field("id", \Gesprek.id, .id, "Wijst het gesprek aan.", .server)
    package static let dialoogId = Field("dialoogId", \Gesprek.dialoogId, .id, "De dialoog.", .server)
    package static let soort = Field(
        "soort", \Gesprek.soort, .choice, "Wat voor gesprek het is.", default: .inzetbaarheidsgesprek)
    package static let geplandOp = Field(
        "geplandOp", \Gesprek.geplandOp, .optional(.instant), "Wanneer het gesprek is gepland.")
    package static let datum = Field(
        "datum", \Gesprek.datum, .optional(.day), "De dag waarop u elkaar sprak; leeg tot het gesprek er was.", .server)
    package static let duurMinuten = Field(
        "duurMinuten", \Gesprek.duurMinuten, .optional(.integer(1...480)), "Hoe lang, in minuten.")
    package static let vorm = Field("vorm", \Gesprek.vorm, .optional(.choice), "Hoe u elkaar spreekt.")
    package static let plaats = Field("plaats", \Gesprek.plaats, .optional(.text(1...120)), "Waar.")
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Gesprek.aangemaaktOp, .instant, "Wanneer dit is vastgelegd.", .server)
    package static let deelnemers = Field.derived(
        "deelnemers", \Gesprek.deelnemers, .list(.object(Deelnemer.shape), 0...20), "Wie erbij is.", empty: [])
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Gesprek.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// A talk that was held, as it is logged.
package struct GesprekVastleggen: Entity, Equatable {
    package var soort: SoortGesprek
    package var datum: Day
    package var duurMinuten: Int64?
    package var vorm: Vorm?
    package var plaats: String?
    package var evaluaties: [EvaluatieBijGesprek]

    package static let shape = Shape(
        "GesprekVastleggen", GesprekVastleggen.init, soort, datum, duurMinuten, vorm, plaats, evaluaties)

    package static let soort = Field(
        "soort", \GesprekVastleggen.soort, .choice, "Wat voor gesprek het was.", .new, default: .inzetbaarheidsgesprek)
    package static let datum = Field(
        "datum", \GesprekVastleggen.datum, .day, "De dag waarop u elkaar sprak.", .new)
    package static let duurMinuten = Field(
        "duurMinuten", \GesprekVastleggen.duurMinuten, .optional(.integer(1...480)), "Hoe lang, in minuten.", .new)
    package static let vorm = Field(
        "vorm", \GesprekVastleggen.vorm, .optional(.choice), "Hoe u elkaar sprak.", .new)
    package static let plaats = Field(
        "plaats", \GesprekVastleggen.plaats, .optional(.text(1...120)), "Waar.", .new)
    package static let evaluaties = Field(
        "evaluaties", \GesprekVastleggen.evaluaties, .evaluaties, "Hoe jullie op afspraken terugkeken.", .new,
        default: [])
}

/// A talk that is still to come.
package struct GesprekPlannen: Entity, Equatable {
    package var soort: SoortGesprek
    package var geplandOp: Instant
    package var duurMinuten: Int64?
    package var vorm: Vorm?
    package var plaats: String?

    package static let shape = Shape(
        "GesprekPlannen", GesprekPlannen.init, soort, geplandOp, duurMinuten, vorm, plaats)

    package static let soort = Field(
        "soort", \GesprekPlannen.soort, .choice, "Wat voor gesprek het wordt.", .new, default: .inzetbaarheidsgesprek)
    package static let geplandOp = Field(
        "geplandOp", \GesprekPlannen.geplandOp, .instant, "Wanneer het gesprek is.", .new)
    package static let duurMinuten = Field(
        "duurMinuten", \GesprekPlannen.duurMinuten, .optional(.integer(1...480)), "Hoe lang, in minuten.", .new)
    package static let vorm = Field("vorm", \GesprekPlannen.vorm, .optional(.choice), "Hoe u elkaar spreekt.", .new)
    package static let plaats = Field("plaats", \GesprekPlannen.plaats, .optional(.text(1...120)), "Waar.", .new)
}

/// What says that a planned talk was held.
package struct GesprekHouden: Entity, Equatable {
    package var datum: Day
    package var evaluaties: [EvaluatieBijGesprek]

    package static let shape = Shape("GesprekHouden", GesprekHouden.init, datum, evaluaties)

    package static let datum = Field("datum", \GesprekHouden.datum, .day, "De dag waarop u elkaar sprak.", .new)
    package static let evaluaties = Field(
        "evaluaties", \GesprekHouden.evaluaties, .evaluaties, "Hoe jullie op afspraken terugkeken.", .new,
        default: [])
}

extension Kind where Stored == [EvaluatieBijGesprek] {
    /// The agreements looked back on in one talk.
    package static var evaluaties: Self { .list(.object(EvaluatieBijGesprek.shape), 0...100) }
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
