/// What the guard thinks of a text or of a spot in it.
package enum Oordeel: String, Sendable, Comparable, CaseIterable {
    /// Nothing to say.
    case niets
    /// It may be about the work or about a person: ask.
    case vraagt
    /// A person with a condition, a treatment or a private misfortune.
    case persoon

    package static func < (left: Oordeel, right: Oordeel) -> Bool {
        left.gewicht < right.gewicht
    }

    private var gewicht: Int {
        switch self {
        case .niets: 0
        case .vraagt: 1
        case .persoon: 2
        }
    }
}

/// A spot in a text that seems to be about somebody's health or home; it holds no word of the text.
package struct Bevinding: Sendable, Equatable {
    package enum Onderwerp: String, Sendable, CaseIterable {
        case gezondheid, behandeling, thuis
    }

    package let oordeel: Oordeel
    package let onderwerp: Onderwerp
    /// Where it stands: code points from the start of the text, as `maxLength` of JSON Schema counts them.
    package let plaats: Range<Int>
}
