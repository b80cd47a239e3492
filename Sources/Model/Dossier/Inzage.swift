package import Schema

/// A line in the employee's log of who looked (DOMAIN.md R14).
package struct Inzage: Entity, Equatable {
    package var id: ID
    package var medewerkerId: ID
    package var dialoogId: ID?
    package var lezerId: ID?
    package var sleutelId: ID?
    package var rol: Rol
    package var deel: DeelInzage
    package var aangemaaktOp: Instant
    package var lezerNaam: String

    package init(
        id: ID, medewerkerId: ID, dialoogId: ID?, lezerId: ID?, sleutelId: ID?, rol: Rol, deel: DeelInzage,
        aangemaaktOp: Instant, lezerNaam: String = ""
    ) {
        self.id = id
        self.medewerkerId = medewerkerId
        self.dialoogId = dialoogId
        self.lezerId = lezerId
        self.sleutelId = sleutelId
        self.rol = rol
        self.deel = deel
        self.aangemaaktOp = aangemaaktOp
        self.lezerNaam = lezerNaam
    }

    package static let shape = Shape(
        "Inzage", table: "inzage", Inzage.init, id, medewerkerId, dialoogId, lezerId, sleutelId, rol, deel,
        aangemaaktOp, lezerNaam)

    package static let id = Field("id", \Inzage.id, .id, "Wijst de regel aan.", .server)
    package static let medewerkerId = Field("medewerkerId", \Inzage.medewerkerId, .id, "Van wie.", .server)
    package static let dialoogId = Field(
        "dialoogId", \Inzage.dialoogId, .optional(.id), "Welke dialoog; leeg bij een lijst.", .server)
    package static let lezerId = Field(
        "lezerId", \Inzage.lezerId, .optional(.id), "Wie keek; leeg bij een koppeling.", .server)
    package static let sleutelId = Field(
        "sleutelId", \Inzage.sleutelId, .optional(.id), "Welke koppeling keek.", .server)
    package static let rol = Field("rol", \Inzage.rol, .choice, "In welke rol.", .server)
    package static let deel = Field("deel", \Inzage.deel, .choice, "Wat is bekeken.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Inzage.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let lezerNaam = Field.derived(
        "lezerNaam", \Inzage.lezerNaam, .text(0...222), "De naam van de lezer of de koppeling.", empty: "")
}

/// Which part of a record somebody looked at.
package enum DeelInzage: String, Choice {
    case dialoog, dialooglijst, actie, actielijst, afspraak, signaal, signalenlijst, bezwaar

    /// Whether it is a list, which counts once a day and not once a quarter of an hour.
    package var isLijst: Bool { self == .dialooglijst || self == .actielijst || self == .signalenlijst }
}
