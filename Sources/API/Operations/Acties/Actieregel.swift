package import Model
package import Schema

/// A line of the action list (DOMAIN.md §6), or the word that one is withdrawn: then only its id.
///
/// The list itself writes these fields straight from its statement, in this order.
package struct Actieregel: Entity, Equatable {
    package var id: ID
    package var personeelsnummer: String
    package var naam: String
    package var onderdeel: String
    package var onderdeelNaam: String
    package var gesprekspartner: String
    package var omschrijving: String
    package var soortOndersteuning: SoortOndersteuning?
    package var eigenaarRol: RolEigenaar
    package var eigenaar: String
    package var status: StatusActie
    package var streefdatumEerst: Day
    package var streefdatumNu: Day
    package var dagenTeLaat: Int64
    package var vastgelopenSinds: Day?
    package var laatsteWijziging: Instant
    package var hrDelen: HrDelen
    package var ingetrokken: Bool

    package static let shape = Shape(
        "Actieregel", Actieregel.init, id, personeelsnummer, naam, onderdeel, onderdeelNaam, gesprekspartner,
        omschrijving, soortOndersteuning, eigenaarRol, eigenaar, status, streefdatumEerst, streefdatumNu,
        dagenTeLaat, vastgelopenSinds, laatsteWijziging, hrDelen, ingetrokken)

    package static let id = Field("id", \Actieregel.id, .id, "Wijst de actie aan.", .server)
    package static let personeelsnummer = Field(
        "personeelsnummer", \Actieregel.personeelsnummer, .text(0...20),
        "Het nummer in het HR-systeem; leeg voor wie het niet mag zien.", .server,
        part: .actieKern)
    package static let naam = Field(
        "naam", \Actieregel.naam, .text(0...222), "Uit wiens dialoog de actie komt.", .server, part: .actieKern)
    package static let onderdeel = Field(
        "onderdeel", \Actieregel.onderdeel, .text(0...40), "De code van het onderdeel waar die persoon nu werkt.",
        .server, part: .actieKern)
    package static let onderdeelNaam = Field(
        "onderdeelNaam", \Actieregel.onderdeelNaam, .text(0...120), "De naam van dat onderdeel.", .server,
        part: .actieKern)
    package static let gesprekspartner = Field(
        "gesprekspartner", \Actieregel.gesprekspartner, .text(0...222),
        "Met wie de dialoog is gevoerd; leeg voor wie dat niet hoeft te weten.", .server, part: .actieKern)
    package static let omschrijving = Field(
        "omschrijving", \Actieregel.omschrijving, .area(1...500), "Wat er gaat gebeuren.", .server, part: .actieKern)
    package static let soortOndersteuning = Field(
        "soortOndersteuning", \Actieregel.soortOndersteuning, .optional(.choice), "Wat voor ondersteuning het is.",
        .server, part: .actieKern)
    package static let eigenaarRol = Field(
        "eigenaarRol", \Actieregel.eigenaarRol, .choice, "In welke rol de eigenaar dit doet.", .server,
        part: .actieKern)
    package static let eigenaar = Field(
        "eigenaar", \Actieregel.eigenaar, .text(0...222), "De naam van wie dit doet, of «HR».", .server,
        part: .actieKern)
    package static let status = Field(
        "status", \Actieregel.status, .choice, "Hoe het op de peildatum met de actie stond.", .server,
        part: .actieKern)
    package static let streefdatumEerst = Field(
        "streefdatumEerst", \Actieregel.streefdatumEerst, .day, "Klaar op, zoals eerst afgesproken.", .server,
        part: .actieKern)
    package static let streefdatumNu = Field(
        "streefdatumNu", \Actieregel.streefdatumNu, .day, "Klaar op, zoals op de peildatum bekend.", .server,
        part: .actieKern)
    package static let dagenTeLaat = Field(
        "dagenTeLaat", \Actieregel.dagenTeLaat, .integer(0...5_000_000), "Hoeveel dagen te laat op de peildatum.",
        .server, part: .actieKern)
    package static let vastgelopenSinds = Field(
        "vastgelopenSinds", \Actieregel.vastgelopenSinds, .optional(.day), "Sinds wanneer er iets in de weg zit.",
        .server, part: .actieKern)
    package static let laatsteWijziging = Field(
        "laatsteWijziging", \Actieregel.laatsteWijziging, .instant, "Wanneer er voor het laatst iets veranderde.",
        .server, part: .actieKern)
    package static let hrDelen = Field(
        "hrDelen", \Actieregel.hrDelen, .choice, "Of HR dit actiepunt mag zien.", .server, part: .actieKern)
    package static let ingetrokken = Field(
        "ingetrokken", \Actieregel.ingetrokken, .flag,
        "Of de actie niet meer in deze lijst hoort; dan staat hier verder alleen de id.", .server)
}
