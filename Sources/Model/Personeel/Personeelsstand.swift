package import Schema

/// What is on record about people at the moment a file comes in, by personeelsnummer.
package struct Personeelsstand: Sendable {
    package let medewerkers: [String: Medewerkergegevens]
    /// The codes of all units.
    package let onderdelen: Set<String>
    /// The lines that have not ended.
    package let lijnen: [LopendeLijn]
    /// Whether no file with people was ever read in.
    package let isEersteKeer: Bool

    package init(
        medewerkers: [String: Medewerkergegevens], onderdelen: Set<String>, lijnen: [LopendeLijn], isEersteKeer: Bool
    ) {
        self.medewerkers = medewerkers
        self.onderdelen = onderdelen
        self.lijnen = lijnen
        self.isEersteKeer = isEersteKeer
    }
}

/// A line between an employee and a gesprekspartner that has not ended.
package struct LopendeLijn: Sendable, Hashable {
    package let medewerker: String
    package let gesprekspartner: String
    package let van: Day
    package let bron: BronLijn

    package init(medewerker: String, gesprekspartner: String, van: Day, bron: BronLijn) {
        self.medewerker = medewerker
        self.gesprekspartner = gesprekspartner
        self.van = van
        self.bron = bron
    }
}
