package import Schema

/// A deputy stands in for a partner, from a day up to and including another.
package struct Waarneming: Entity, Equatable {
    package var id: ID
    package var gesprekspartnerId: ID
    package var waarnemerId: ID
    package var vanDatum: Day
    package var totEnMetDatum: Day
    package var revisie: Int64

    package static let shape = Shape(
        "Waarneming", table: "waarneming", Waarneming.init, id, gesprekspartnerId, waarnemerId, vanDatum,
        totEnMetDatum, revisie)

    package static let id = Field("id", \Waarneming.id, .id, "Wijst de waarneming aan.", .server)
    package static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Waarneming.gesprekspartnerId, .id, "Wie wordt vervangen.", .new)
    package static let waarnemerId = Field("waarnemerId", \Waarneming.waarnemerId, .id, "Wie waarneemt.", .new)
    package static let vanDatum = Field("vanDatum", \Waarneming.vanDatum, .day, "De eerste dag.", .new)
    package static let totEnMetDatum = Field(
        "totEnMetDatum", \Waarneming.totEnMetDatum, .day, "De laatste dag.")
    package static let revisie = Field("revisie", \Waarneming.revisie, .revisie, "Telt de wijzigingen.", .server)
}
