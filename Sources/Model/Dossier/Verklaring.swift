package import Schema

/// What the employee adds in own words beside a dialogue (GDPR article 16); nobody else writes or removes it.
package struct Verklaring: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var tekst: String
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant

    package static let shape = Shape(
        "Verklaring", table: "verklaring", Verklaring.init, id, dialoogId, tekst, aangemaaktOp, gewijzigdOp)

    package static let id = Field("id", \Verklaring.id, .id, "Wijst de verklaring aan.", .server)
    package static let dialoogId = Field("dialoogId", \Verklaring.dialoogId, .id, "De dialoog.", .server)
    package static let tekst = Field(
        "tekst", \Verklaring.tekst, .area(1...2_000), "Wat u erbij wilt zetten; u en de gesprekspartner lezen het.",
        .new)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Verklaring.aangemaaktOp, .instant, "Wanneer het erbij kwam.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Verklaring.gewijzigdOp, .instant, "Wanneer het het laatst is gewijzigd.", .server)
}
