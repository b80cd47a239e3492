package import Schema

/// What the HR system says about one person, and what is stored of it.
package struct Medewerkergegevens: Sendable, Equatable {
    package let personeelsnummer: String
    package let voornaam: String
    package let tussenvoegsel: String?
    package let achternaam: String
    package let email: String?
    package let onderdeelcode: String
    package let functie: String?
    /// In hundredths of an hour.
    package let urenPerWeek: Int64?
    package let inDienst: Day
    /// The last day of employment.
    package let uitDienst: Day?

    package init(
        personeelsnummer: String, voornaam: String, tussenvoegsel: String?, achternaam: String, email: String?,
        onderdeelcode: String, functie: String?, urenPerWeek: Int64?, inDienst: Day, uitDienst: Day?
    ) {
        self.personeelsnummer = personeelsnummer
        self.voornaam = voornaam
        self.tussenvoegsel = tussenvoegsel
        self.achternaam = achternaam
        self.email = email
        self.onderdeelcode = onderdeelcode
        self.functie = functie
        self.urenPerWeek = urenPerWeek
        self.inDienst = inDienst
        self.uitDienst = uitDienst
    }

    /// Whether the employment has not ended on a day; somebody who still has to begin counts as in service.
    package func isInDienst(op dag: Day) -> Bool {
        guard let uitDienst else { return true }
        return uitDienst >= dag
    }

    func heeftNaam(van ander: Self) -> Bool {
        voornaam == ander.voornaam && tussenvoegsel == ander.tussenvoegsel && achternaam == ander.achternaam
    }
}

extension Medewerkergegevens {
    /// Outside these years a date is a typing error.
    package static let jaren = 1900...2100
}

extension Medewerkergegevens {
    /// The fields that can change under one personeelsnummer, by their JSON names at `Medewerker`.
    package enum Veld: String, Sendable, CaseIterable {
        case voornaam, tussenvoegsel, achternaam, email
        case onderdeelcode = "onderdeelId"
        case functie, urenPerWeek
        case inDienst = "inDienstDatum"
        case uitDienst = "uitDienstDatum"

        func isGelijk(_ een: Medewerkergegevens, _ ander: Medewerkergegevens) -> Bool {
            switch self {
            case .voornaam: een.voornaam == ander.voornaam
            case .tussenvoegsel: een.tussenvoegsel == ander.tussenvoegsel
            case .achternaam: een.achternaam == ander.achternaam
            case .email: een.email == ander.email
            case .onderdeelcode: een.onderdeelcode == ander.onderdeelcode
            case .functie: een.functie == ander.functie
            case .urenPerWeek: een.urenPerWeek == ander.urenPerWeek
            case .inDienst: een.inDienst == ander.inDienst
            case .uitDienst: een.uitDienst == ander.uitDienst
            }
        }
    }

    /// The fields in which two sets of data about one person differ.
    package func verschillen(met ander: Self) -> [Veld] {
        Veld.allCases.filter { !$0.isGelijk(self, ander) }
    }
}
