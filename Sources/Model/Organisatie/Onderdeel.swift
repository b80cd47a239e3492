package import Schema

/// A unit of the organisation, somewhere in its tree.
package struct Onderdeel: Entity, Equatable {
    package var id: ID
    package var code: String
    package var naam: String
    package var soort: SoortOnderdeel
    package var bovenliggendId: ID?
    package var revisie: Int64

    package init(
        id: ID, code: String, naam: String, soort: SoortOnderdeel, bovenliggendId: ID?, revisie: Int64
    ) {
        self.id = id
        self.code = code
        self.naam = naam
        self.soort = soort
        self.bovenliggendId = bovenliggendId
        self.revisie = revisie
    }

    package static let shape = Shape(
        "Onderdeel", table: "onderdeel", Onderdeel.init, id, code, naam, soort, bovenliggendId, revisie)

    package static let id = Field("id", \Onderdeel.id, .id, "Wijst het onderdeel aan.", .server)
    package static let code = Field("code", \Onderdeel.code, .text(1...40), "De code in het HR-systeem.", .new)
    package static let naam = Field("naam", \Onderdeel.naam, .text(1...120), "De naam.")
    package static let soort = Field("soort", \Onderdeel.soort, .choice, "Afdeling, team of locatie.")
    package static let bovenliggendId = Field(
        "bovenliggendId", \Onderdeel.bovenliggendId, .optional(.id), "Het onderdeel waar dit onder valt.")
    package static let revisie = Field("revisie", \Onderdeel.revisie, .revisie, "Telt de wijzigingen.", .server)
}

/// What sort of unit it is.
package enum SoortOnderdeel: String, CaseIterable, Sendable {
    case afdeling, team, locatie
}

extension Kind where Stored == Int64 {
    /// The count of a record's changes, from 1.
    package static var revisie: Self { .integer(1...Int64.max) }
}
