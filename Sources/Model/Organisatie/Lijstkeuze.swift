package import Schema

/// What an adviser of HR asks of the action list more often, under a name; nobody else sees it.
package struct Lijstkeuze: Entity, Equatable {
    package var id: ID
    package var medewerkerId: ID
    package var naam: String
    package var vraag: String
    package var aangemaaktOp: Instant

    /// How many somebody keeps at most: more than that is no quick choice.
    package static let meeste = 20

    package static let shape = Shape(
        "Lijstkeuze", table: "lijstkeuze", Lijstkeuze.init, id, medewerkerId, naam, vraag, aangemaaktOp)

    package static let id = Field("id", \Lijstkeuze.id, .id, "Wijst de keuze aan.", .server)
    package static let medewerkerId = Field("medewerkerId", \Lijstkeuze.medewerkerId, .id, "Van wie.", .server)
    package static let naam = Field("naam", \Lijstkeuze.naam, .text(1...40), "Hoe de keuze heet.", .new)
    package static let vraag = Field(
        "vraag", \Lijstkeuze.vraag, .text(1...600), "De filters, zoals ze in het adres van de lijst staan.", .new)
    package static let aangemaaktOp = Field("aangemaaktOp", \Lijstkeuze.aangemaaktOp, .instant, "Wanneer.", .server)
}
