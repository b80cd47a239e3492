package import Schema

/// Who holds the dialogue with whom, from a day and until another.
package struct Lijn: Entity, Equatable {
    package var id: ID
    package var medewerkerId: ID
    package var gesprekspartnerId: ID
    package var vanDatum: Day
    package var totDatum: Day?
    package var bron: BronLijn
    package var revisie: Int64

    package init(
        id: ID, medewerkerId: ID, gesprekspartnerId: ID, vanDatum: Day, totDatum: Day?, bron: BronLijn, revisie: Int64
    ) {
        self.id = id
        self.medewerkerId = medewerkerId
        self.gesprekspartnerId = gesprekspartnerId
        self.vanDatum = vanDatum
        self.totDatum = totDatum
        self.bron = bron
        self.revisie = revisie
    }

    package static let shape = Shape(
        "Lijn", table: "lijn", Lijn.init, id, medewerkerId, gesprekspartnerId, vanDatum, totDatum, bron, revisie)

    package static let id = Field("id", \Lijn.id, .id, "Wijst de lijn aan.", .server)
    package static let medewerkerId = Field("medewerkerId", \Lijn.medewerkerId, .id, "De medewerker.", .new)
    package static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Lijn.gesprekspartnerId, .id, "De leidinggevende, coach of HR-adviseur.", .new)
    package static let vanDatum = Field("vanDatum", \Lijn.vanDatum, .day, "De eerste dag.", .new)
    package static let totDatum = Field(
        "totDatum", \Lijn.totDatum, .optional(.day), "De eerste dag waarop de lijn niet meer geldt.")
    package static let bron = Field("bron", \Lijn.bron, .choice, "Uit het HR-systeem of met de hand.", .server)
    package static let revisie = Field("revisie", \Lijn.revisie, .revisie, "Telt de wijzigingen.", .server)
}

/// Where a line came from.
package enum BronLijn: String, CaseIterable, Sendable {
    case importbestand = "import"
    case hand
}
