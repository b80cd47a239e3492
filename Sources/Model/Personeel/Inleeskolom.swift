/// The columns of a file that is read in; the raw value is the name that faults and documentation use.
package protocol Inleeskolom: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Whether a file without this column is refused.
    var isVerplicht: Bool { get }
    /// Another name under which the column may stand in the header, as in our own exports.
    var anderNaam: String? { get }
}

extension Inleeskolom {
    /// Finds the column a header means: case, spaces, hyphens and underscores make no difference.
    static func genoemd(_ kop: String) -> Self? {
        let gezocht = kale(kop)
        return allCases.first { kolom in
            kale(kolom.rawValue) == gezocht || kolom.anderNaam.map(kale) == gezocht
        }
    }

    private static func kale(_ naam: String) -> String {
        naam.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

/// The columns of the file with departments, teams and locations.
package enum Onderdeelkolom: String, Inleeskolom {
    case code = "Onderdeelcode"
    case naam = "Onderdeel"
    case soort = "Soort"
    case bovenliggend = "Bovenliggend"

    package var isVerplicht: Bool { true }

    package var anderNaam: String? {
        switch self {
        case .code: "code"
        case .naam: "naam"
        case .soort, .bovenliggend: nil
        }
    }
}

/// The columns of the file with people.
package enum Personeelskolom: String, Inleeskolom {
    case personeelsnummer = "Personeelsnummer"
    case voornaam = "Voornaam"
    case tussenvoegsel = "Tussenvoegsel"
    case achternaam = "Achternaam"
    case email = "E-mail"
    case onderdeelcode = "Onderdeelcode"
    /// The unit's name, there for people who read the file: the code decides.
    case onderdeel = "Onderdeel"
    case functie = "Functie"
    case leidinggevende = "Leidinggevende"
    case inDienst = "In dienst"
    case uitDienst = "Uit dienst"
    case urenPerWeek = "Uren per week"
    case isLeidinggevende = "Is leidinggevende"

    /// A missing column is not an empty one: without "Uit dienst" everybody who left would seem to be back.
    package var isVerplicht: Bool { self != .onderdeel && self != .isLeidinggevende }

    package var anderNaam: String? { nil }
}
