package import Schema

/// One side's word that what was settled still holds.
package struct Actueelbevestiging: Entity, Equatable {
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
        "Actueelbevestiging", table: "actueelbevestiging", Actueelbevestiging.init, id, dialoogId, medewerkerId, rol,
        aangemaaktOp)

    package static let id = Field("id", \Actueelbevestiging.id, .id, "Wijst de bevestiging aan.", .server)
    package static let dialoogId = Field("dialoogId", \Actueelbevestiging.dialoogId, .id, "De dialoog.", .server)
    package static let medewerkerId = Field(
        "medewerkerId", \Actueelbevestiging.medewerkerId, .id, "Wie zei dat dit nog klopt.", .server)
    package static let rol = Field("rol", \Actueelbevestiging.rol, .choice, "In welke rol.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Actueelbevestiging.aangemaaktOp, .instant, "Wanneer.", .server)
}
