package import Schema

/// How the pages look in the colour and under the sign of one organisation: one record.
package struct Huisstijl: Entity, Equatable {
    package var id: ID
    package var kleur: String?
    package var logo: String?
    package var gewijzigdOp: Instant?
    package var revisie: Int64
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Huisstijl", table: "huisstijl", Huisstijl.init, id, kleur, logo, gewijzigdOp, revisie, toegestaneHandelingen)

    package static let id = Field("id", \Huisstijl.id, .id, "Altijd dezelfde: er is er één.", .server)
    package static let kleur = Field(
        "kleur", \Huisstijl.kleur, .optional(.colour),
        "De kleur van knoppen en links; leeg is de kleur van Inzetbaar. Te lezen op wit: minstens 4,5 op 1.")
    package static let logo = Field(
        "logo", \Huisstijl.logo, .optional(.area(1...20_000)),
        "Het logo als SVG met een viewBox, zonder script en zonder verwijzing naar buiten; leeg is het teken van Inzetbaar."
    )
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Huisstijl.gewijzigdOp, .optional(.instant),
        "Wanneer dit het laatst is gewijzigd; leeg zolang het is zoals geleverd.", .server)
    package static let revisie = Field("revisie", \Huisstijl.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Huisstijl.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}
