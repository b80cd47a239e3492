package import Schema

/// One version of a form for a dialogue; it never changes, so that an old dialogue keeps the form it was held with.
package struct Sjabloon: Entity, Equatable {
    package var id: ID
    package var code: String
    package var versie: Int64
    package var naam: String
    package var uitleg: String
    package var vragen: [Vraag]
    package var bewaarmaanden: Int64
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Sjabloon", table: "sjabloon", Sjabloon.init, id, code, versie, naam, uitleg, vragen, bewaarmaanden,
        aangemaaktOp)

    package static let id = Field("id", \Sjabloon.id, .id, "Wijst deze versie aan.", .server)
    package static let code = Field(
        "code", \Sjabloon.code, .reference, "Het formulier; met een bekende code ontstaat een volgende versie.", .new)
    package static let versie = Field("versie", \Sjabloon.versie, .versie, "De hoeveelste versie.", .server)
    package static let naam = Field("naam", \Sjabloon.naam, .text(1...120), "Hoe het heet.", .new)
    package static let uitleg = Field("uitleg", \Sjabloon.uitleg, .text(1...500), "Waar het voor is.", .new)
    package static let vragen = Field(
        "vragen", \Sjabloon.vragen, .list(.object(Vraag.shape), 0...40), "De vragen, in volgorde.", .new, default: [])
    package static let bewaarmaanden = Field(
        "bewaarmaanden", \Sjabloon.bewaarmaanden, .integer(1...120),
        "Hoeveel maanden na de afsluiting, of na vertrek, een dialoog met deze versie wordt bewaard.", .new,
        default: Int64(Bewaartermijn.maanden))
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Sjabloon.aangemaaktOp, .instant, "Sinds wanneer deze versie er is.", .server)
}

extension Sjabloon {
    /// The question with this number, nil when the form has none.
    package func vraag(_ nummer: Int64) -> Vraag? { vragen.first { $0.nummer == nummer } }

    /// What this form has against itself: numbers in order, and choices only where they belong.
    package var strijdigheden: [Complaint] {
        vragen.enumerated().flatMap { place, vraag in
            vraag.strijdigheden(op: Int64(place + 1), at: "/vragen/\(place)")
        }
    }
}
