package import Schema

/// Somebody who works for the organisation, or did.
package struct Medewerker: Entity, Equatable {
    package var id: ID
    package var personeelsnummer: String
    package var voornaam: String
    package var tussenvoegsel: String?
    package var achternaam: String
    package var email: String?
    package var onderdeelId: ID
    package var functie: String?
    package var urenPerWeek: Int64?
    package var inDienstDatum: Day
    package var uitDienstDatum: Day?
    package var revisie: Int64
    package var naam: String
    package var onderdeelCode: String
    package var onderdeelNaam: String
    package var gesprekspartnerId: ID?
    package var gesprekspartnerNaam: String?

    /// First name, prefix and surname, as people write it.
    package static func naam(_ voornaam: String, _ tussenvoegsel: String?, _ achternaam: String) -> String {
        [voornaam, tussenvoegsel ?? "", achternaam].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Whether the person is employed on `day`.
    package func inDienst(op day: Day) -> Bool {
        inDienstDatum <= day && (uitDienstDatum.map { day <= $0 } ?? true)
    }

    package static let shape = Shape(
        "Medewerker", table: "medewerker", Medewerker.init, id, personeelsnummer, voornaam, tussenvoegsel, achternaam,
        email, onderdeelId, functie, urenPerWeek, inDienstDatum, uitDienstDatum, revisie, naam, onderdeelCode,
        onderdeelNaam, gesprekspartnerId, gesprekspartnerNaam)

    package static let id = Field("id", \Medewerker.id, .id, "Wijst de persoon aan.", .server)
    package static let personeelsnummer = Field(
        "personeelsnummer", \Medewerker.personeelsnummer, .text(1...20), "Het nummer in het HR-systeem.", .new,
        part: .persoonsgegevens)
    package static let voornaam = Field("voornaam", \Medewerker.voornaam, .text(1...80), "De voornaam.")
    package static let tussenvoegsel = Field(
        "tussenvoegsel", \Medewerker.tussenvoegsel, .optional(.text(1...20)), "Zoals «van der».")
    package static let achternaam = Field("achternaam", \Medewerker.achternaam, .text(1...120), "De achternaam.")
    package static let email = Field(
        "email", \Medewerker.email, .optional(.email), "Het e-mailadres; niet iedereen heeft er een.",
        part: .persoonsgegevens)
    package static let onderdeelId = Field(
        "onderdeelId", \Medewerker.onderdeelId, .id, "Het onderdeel waar de persoon werkt.")
    package static let functie = Field("functie", \Medewerker.functie, .optional(.text(1...120)), "De functie.")
    package static let urenPerWeek = Field(
        "urenPerWeek", \Medewerker.urenPerWeek, .optional(.hundredths(0...6_000)), "Uren per week volgens contract.",
        part: .persoonsgegevens)
    package static let inDienstDatum = Field(
        "inDienstDatum", \Medewerker.inDienstDatum, .day, "De eerste werkdag.", part: .persoonsgegevens)
    package static let uitDienstDatum = Field(
        "uitDienstDatum", \Medewerker.uitDienstDatum, .optional(.day), "De laatste dag in dienst.",
        part: .persoonsgegevens)
    package static let revisie = Field("revisie", \Medewerker.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let naam = Field.derived(
        "naam", \Medewerker.naam, .text(1...222), "Voornaam, tussenvoegsel en achternaam.", empty: "")
    package static let onderdeelCode = Field.derived(
        "onderdeelCode", \Medewerker.onderdeelCode, .text(1...40), "De code van het onderdeel.", empty: "")
    package static let onderdeelNaam = Field.derived(
        "onderdeelNaam", \Medewerker.onderdeelNaam, .text(1...120), "De naam van het onderdeel.", empty: "")
    package static let gesprekspartnerId = Field.derived(
        "gesprekspartnerId", \Medewerker.gesprekspartnerId, .optional(.id), "Met wie deze persoon het gesprek voert.",
        empty: nil)
    package static let gesprekspartnerNaam = Field.derived(
        "gesprekspartnerNaam", \Medewerker.gesprekspartnerNaam, .optional(.text(1...222)), "De naam daarvan.",
        empty: nil)
}

extension Medewerker {
    /// A person as it is stored; the derived fields are empty.
    package init(
        id: ID, personeelsnummer: String, voornaam: String, tussenvoegsel: String?, achternaam: String, email: String?,
        onderdeelId: ID, functie: String?, urenPerWeek: Int64?, inDienstDatum: Day, uitDienstDatum: Day?,
        revisie: Int64
    ) {
        self.init(
            id: id, personeelsnummer: personeelsnummer, voornaam: voornaam, tussenvoegsel: tussenvoegsel,
            achternaam: achternaam, email: email, onderdeelId: onderdeelId, functie: functie,
            urenPerWeek: urenPerWeek, inDienstDatum: inDienstDatum, uitDienstDatum: uitDienstDatum, revisie: revisie,
            naam: "", onderdeelCode: "", onderdeelNaam: "", gesprekspartnerId: nil, gesprekspartnerNaam: nil)
    }
}
