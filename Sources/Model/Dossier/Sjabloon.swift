package import Schema

/// One version of a form for a dialogue; it never changes, so that an old dialogue keeps the form it was held with.
package struct Sjabloon: Entity, Equatable {
    package var id: ID
    package var code: String
    package var versie: Int64
    package var naam: String
    package var uitleg: String

    package static let shape = Shape("Sjabloon", Sjabloon.init, id, code, versie, naam, uitleg)

    package static let id = Field("id", \Sjabloon.id, .id, "Wijst deze versie aan.", .server)
    package static let code = Field("code", \Sjabloon.code, .text(1...60), "Het formulier.", .server)
    package static let versie = Field("versie", \Sjabloon.versie, .versie, "De hoeveelste versie.", .server)
    package static let naam = Field("naam", \Sjabloon.naam, .text(1...120), "Hoe het heet.", .server)
    package static let uitleg = Field("uitleg", \Sjabloon.uitleg, .text(1...500), "Waar het voor is.", .server)
}

extension Sjabloon {
    /// Without questions: for a talk that is logged afterwards (DOMAIN.md §4).
    package static let kort = Sjabloon(
        id: vast("0193e3a0-5d00-7000-8000-000000000001"), code: "kort", versie: 1, naam: "Kort",
        uitleg: "Geen vragen: om een gesprek vast te leggen dat al is gevoerd.")

    /// Every version there is, in the order of their ids.
    package static let alle: [Sjabloon] = [kort]

    private static func vast(_ text: String) -> ID {
        guard let id = ID(text) else { preconditionFailure("the id of a template is a UUID") }
        return id
    }
}
