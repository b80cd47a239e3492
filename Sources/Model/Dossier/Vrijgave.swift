package import Schema

/// What an employee released of a confidential dialogue: one action or one agreement, to the partner of that day.
package struct Vrijgave: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var actieId: ID?
    package var afspraakId: ID?
    package var aanId: ID
    package var aangemaaktOp: Instant
    package var medewerkerId: ID?
    package var medewerkerNaam: String

    package init(
        id: ID, dialoogId: ID, actieId: ID?, afspraakId: ID?, aanId: ID, aangemaaktOp: Instant,
        medewerkerId: ID? = nil, medewerkerNaam: String = ""
    ) {
        self.id = id
        self.dialoogId = dialoogId
        self.actieId = actieId
        self.afspraakId = afspraakId
        self.aanId = aanId
        self.aangemaaktOp = aangemaaktOp
        self.medewerkerId = medewerkerId
        self.medewerkerNaam = medewerkerNaam
    }

    package static let shape = Shape(
        "Vrijgave", table: "vrijgave", Vrijgave.init, id, dialoogId, actieId, afspraakId, aanId, aangemaaktOp,
        medewerkerId, medewerkerNaam)

    package static let id = Field("id", \Vrijgave.id, .id, "Wijst de vrijgave aan.", .server)
    package static let dialoogId = Field(
        "dialoogId", \Vrijgave.dialoogId, .id, "De dialoog; die blijft vertrouwelijk.", .server, part: .inhoud)
    package static let actieId = Field(
        "actieId", \Vrijgave.actieId, .optional(.id), "Het actiepunt dat u mag lezen.", .server)
    package static let afspraakId = Field(
        "afspraakId", \Vrijgave.afspraakId, .optional(.id), "De afspraak die u mag lezen.", .server)
    package static let aanId = Field("aanId", \Vrijgave.aanId, .id, "Aan wie.", .server, part: .inhoud)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Vrijgave.aangemaaktOp, .instant, "Sinds wanneer.", .server)
    package static let medewerkerId = Field.derived(
        "medewerkerId", \Vrijgave.medewerkerId, .optional(.id), "Van wie.", empty: nil)
    package static let medewerkerNaam = Field.derived(
        "medewerkerNaam", \Vrijgave.medewerkerNaam, .text(0...222), "De naam van de medewerker.", empty: "")
}
