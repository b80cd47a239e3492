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

    private static let id = Field("id", \Waarneming.id, .id, "Wijst de waarneming aan.", .server)
    private static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Waarneming.gesprekspartnerId, .id, "Wie wordt vervangen.", .new)
    private static let waarnemerId = Field("waarnemerId", \Waarneming.waarnemerId, .id, "Wie waarneemt.", .new)
    private static let vanDatum = Field("vanDatum", \Waarneming.vanDatum, .day, "De eerste dag.", .new)
    private static let totEnMetDatum = Field(
        "totEnMetDatum", \Waarneming.totEnMetDatum, .day, "De laatste dag.")
    private static let revisie = Field("revisie", \Waarneming.revisie, .revisie, "Telt de wijzigingen.", .server)
}
