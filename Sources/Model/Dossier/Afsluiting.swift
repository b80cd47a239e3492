package import Schema

/// How a dialogue ended: one of the two closed it, the other may agree, and silence stops nothing.
package struct Afsluiting: Entity, Equatable {
    package var datum: Day
    package var reden: Afsluitreden
    package var bevestigdDoor: [ID]
    package var volgendGesprekDatum: Day?
    package var bewarenTotDatum: Day

    package init(
        datum: Day, reden: Afsluitreden, bevestigdDoor: [ID], volgendGesprekDatum: Day?, bewarenTotDatum: Day
    ) {
        self.datum = datum
        self.reden = reden
        self.bevestigdDoor = bevestigdDoor
        self.volgendGesprekDatum = volgendGesprekDatum
        self.bewarenTotDatum = bewarenTotDatum
    }

    package static let shape = Shape(
        "Afsluiting", Afsluiting.init, datum, reden, bevestigdDoor, volgendGesprekDatum, bewarenTotDatum)

    package static let datum = Field("datum", \Afsluiting.datum, .day, "De dag van het afsluiten.", .server)
    package static let reden = Field("reden", \Afsluiting.reden, .choice, "Waarom de dialoog eindigde.", .server)
    package static let bevestigdDoor = Field(
        "bevestigdDoor", \Afsluiting.bevestigdDoor, .list(.id, 0...2),
        "Wie van beiden afsloot of daarmee instemde; leeg als de dialoog vanzelf eindigde.", .server)
    package static let volgendGesprekDatum = Field(
        "volgendGesprekDatum", \Afsluiting.volgendGesprekDatum, .optional(.day), "Wanneer het volgende gesprek is.",
        .server)
    package static let bewarenTotDatum = Field(
        "bewarenTotDatum", \Afsluiting.bewarenTotDatum, .day, "Tot wanneer de dialoog wordt bewaard.", .server)
}

/// One side's word that a dialogue is closed.
package struct Afsluitbevestiging: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var medewerkerId: ID
    package var rol: Zijde
    package var aangemaaktOp: Instant

    package init(id: ID, dialoogId: ID, medewerkerId: ID, rol: Zijde, aangemaaktOp: Instant) {
        self.id = id
        self.dialoogId = dialoogId
        self.medewerkerId = medewerkerId
        self.rol = rol
        self.aangemaaktOp = aangemaaktOp
    }

    package static let shape = Shape(
        "Afsluitbevestiging", table: "afsluitbevestiging", Afsluitbevestiging.init, id, dialoogId, medewerkerId, rol,
        aangemaaktOp)

    package static let id = Field("id", \Afsluitbevestiging.id, .id, "Wijst de bevestiging aan.", .server)
    package static let dialoogId = Field("dialoogId", \Afsluitbevestiging.dialoogId, .id, "De dialoog.", .server)
    package static let medewerkerId = Field(
        "medewerkerId", \Afsluitbevestiging.medewerkerId, .id, "Wie het zei.", .server)
    package static let rol = Field("rol", \Afsluitbevestiging.rol, .choice, "In welke rol.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Afsluitbevestiging.aangemaaktOp, .instant, "Wanneer.", .server)
}
