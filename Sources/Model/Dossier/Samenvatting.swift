package import Schema

/// One version of what the two want to remember of the talk.
package struct Samenvatting: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var versie: Int64
    package var tekst: String
    package var auteurId: ID?
    package var auteurRol: Zijde?
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Samenvatting", table: "samenvatting", Samenvatting.init, id, dialoogId, versie, tekst, auteurId, auteurRol,
        aangemaaktOp)

    package static let id = Field("id", \Samenvatting.id, .id, "Wijst deze versie aan.", .server)
    package static let dialoogId = Field("dialoogId", \Samenvatting.dialoogId, .id, "De dialoog.", .server)
    package static let versie = Field("versie", \Samenvatting.versie, .versie, "De hoeveelste versie.", .server)
    package static let tekst = Field(
        "tekst", \Samenvatting.tekst, .area(1...2_000), "Schrijf alleen op wat jullie samen willen vastleggen.")
    package static let auteurId = Field(
        "auteurId", \Samenvatting.auteurId, .optional(.id), "Wie deze versie schreef; leeg bij een koppeling.",
        .server)
    package static let auteurRol = Field(
        "auteurRol", \Samenvatting.auteurRol, .optional(.choice), "In welke rol.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Samenvatting.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// What one of the two says of a version of the record; it holds for that version only.
package struct Reactie: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var medewerkerId: ID
    package var rol: Zijde
    package var reactie: SoortReactie
    package var opmerking: String?
    package var versie: Int64
    package var correctie: Int64
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Reactie", table: "reactie", Reactie.init, id, dialoogId, medewerkerId, rol, reactie, opmerking, versie,
        correctie, aangemaaktOp)

    package static let id = Field("id", \Reactie.id, .id, "Wijst de reactie aan.", .server)
    package static let dialoogId = Field("dialoogId", \Reactie.dialoogId, .id, "De dialoog.", .server)
    package static let medewerkerId = Field("medewerkerId", \Reactie.medewerkerId, .id, "Wie antwoordde.", .server)
    package static let rol = Field("rol", \Reactie.rol, .choice, "In welke rol.", .server)
    package static let reactie = Field("reactie", \Reactie.reactie, .choice, "Gezien, akkoord of niet akkoord.", .new)
    package static let opmerking = Field(
        "opmerking", \Reactie.opmerking, .optional(.area(1...2_000)), "Wat u daarbij kwijt wilt.", .new)
    package static let versie = Field(
        "versie", \Reactie.versie, .integer(0...100_000),
        "De versie van de samenvatting die u las; 0 als er geen samenvatting is.", .new)
    package static let correctie = Field(
        "correctie", \Reactie.correctie, .integer(0...100_000), "Na hoeveel correcties dit is gezegd.", .server,
        default: 0)
    package static let aangemaaktOp = Field("aangemaaktOp", \Reactie.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// What somebody may answer to what was written down.
package enum SoortReactie: String, CaseIterable, Sendable {
    case gezien, akkoord
    case nietAkkoord = "niet_akkoord"
}

extension Kind where Stored == Int64 {
    /// The number of a version, from 1.
    package static var versie: Self { .integer(1...100_000) }
}
