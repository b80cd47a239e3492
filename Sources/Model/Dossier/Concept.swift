package import Schema

/// A talk that somebody is still writing down; visible to its author only, for 90 days.
package struct Concept: Entity, Equatable {
    package var id: ID
    package var auteurId: ID
    package var inhoud: Value
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant
    package var revisie: Int64

    package static let shape = Shape(
        "Concept", table: "concept", Concept.init, id, auteurId, inhoud, aangemaaktOp, gewijzigdOp, revisie)

    package static let id = Field("id", \Concept.id, .id, "Wijst het concept aan.", .server)
    package static let auteurId = Field("auteurId", \Concept.auteurId, .id, "Wie het schrijft.", .server)
    package static let inhoud = Field(
        "inhoud", \Concept.inhoud, .document, "Wat tot nu toe is ingevuld, in de vorm van NieuweDialoog.")
    package static let aangemaaktOp = Field("aangemaaktOp", \Concept.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Concept.gewijzigdOp, .instant, "Wanneer het laatst bewaard.", .server)
    package static let revisie = Field("revisie", \Concept.revisie, .revisie, "Telt de wijzigingen.", .server)

    /// What a draft may hold before it says whom it is about: nothing in words of one's own.
    package static let zonderPersoon: Set<String> = [
        "soort", "wijze", "aanleiding", "onderwerpen", "horizonBesproken", "gesprekspartnerId", "sjabloonCode",
    ]
}
