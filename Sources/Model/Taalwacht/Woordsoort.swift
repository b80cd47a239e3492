/// What a word of a text can be to the guard; the names stand between brackets in the word lists.
///
/// No `OptionSet`: its empty literal goes through a generic initialiser that made reading a text five times as slow [measured].
struct Woordsoort: Sendable, Equatable {
    var rawValue: UInt32

    /// About a person unless the words around it say that it is about the work.
    static let sterk = Self(rawValue: 1 << 0)
    /// As often about the work as about a person.
    static let vak = Self(rawValue: 1 << 1)
    /// Says something only of somebody who has it.
    static let zwak = Self(rawValue: 1 << 2)
    /// Always about the work, and still worth a question.
    static let beleid = Self(rawValue: 1 << 3)
    /// Somebody one visits with a complaint, or is by profession.
    static let beroep = Self(rawValue: 1 << 4)
    /// Looks like one of these and is not.
    static let uitgezonderd = Self(rawValue: 1 << 5)

    static let gezondheid = Self(rawValue: 1 << 6)
    static let behandeling = Self(rawValue: 1 << 7)
    static let thuis = Self(rawValue: 1 << 8)

    /// Somebody the record can be about.
    static let persoon = Self(rawValue: 1 << 9)
    /// Family and friends.
    static let verwant = Self(rawValue: 1 << 10)
    /// Whose something is.
    static let bezit = Self(rawValue: 1 << 11)
    /// Those whom one works for.
    static let derden = Self(rawValue: 1 << 12)
    /// Learning and doing the work.
    static let werk = Self(rawValue: 1 << 13)
    /// Ties a complaint to somebody.
    static let heeft = Self(rawValue: 1 << 14)
    /// Ties a quality to somebody.
    static let `is` = Self(rawValue: 1 << 15)
    /// Ties a visit to somebody.
    static let bezoek = Self(rawValue: 1 << 16)
    /// A part of the body.
    static let lichaam = Self(rawValue: 1 << 17)
    /// What can be wrong with a part of the body.
    static let letsel = Self(rawValue: 1 << 18)
    /// Begins another clause.
    static let grens = Self(rawValue: 1 << 19)
    /// Follows a part of the body in a compound.
    static let klacht = Self(rawValue: 1 << 20)
    /// Stands at the end of compounds.
    static let staart = Self(rawValue: 1 << 21)
    /// Stands at the end of a word that may begin with anything.
    static let achteraan = Self(rawValue: 1 << 22)
    /// Says why: what follows explains something.
    static let reden = Self(rawValue: 1 << 23)
    /// Loss, which counts when it is of somebody close.
    static let verlies = Self(rawValue: 1 << 24)

    /// Says when or how much, and may stand anywhere in a phrase.
    static let vulling = Self(rawValue: 1 << 25)
    /// Says on which day or how often: what stands alone beside it is an appointment.
    static let tijd = Self(rawValue: 1 << 26)

    /// What asks for a judgement.
    static let aanleiding = sterk + vak + zwak + beleid + beroep + verlies

    static let namen: [String: Self] = [
        "sterk": .sterk, "vak": .vak, "zwak": .zwak, "beleid": .beleid, "beroep": .beroep,
        "uitgezonderd": .uitgezonderd, "gezondheid": .gezondheid, "behandeling": .behandeling, "thuis": .thuis,
        "persoon": .persoon, "verwant": .verwant, "bezit": .bezit, "derden": .derden, "werk": .werk,
        "heeft": .heeft, "is": .is, "bezoek": .bezoek, "lichaam": .lichaam, "letsel": .letsel, "grens": .grens,
        "klacht": .klacht, "staart": .staart, "achteraan": .achteraan, "reden": .reden, "verlies": .verlies,
        "vulling": .vulling, "tijd": .tijd,
    ]

    /// Nothing at all.
    static let niets = Self(rawValue: 0)

    /// Whether this says nothing.
    var isNiets: Bool { rawValue == 0 }

    /// Whether this and `other` have something in common.
    func raakt(_ other: Self) -> Bool { rawValue & other.rawValue != 0 }

    /// What `other` leaves of this.
    static func - (one: Self, other: Self) -> Self { Self(rawValue: one.rawValue & ~other.rawValue) }

    /// This and `other` together.
    static func + (one: Self, other: Self) -> Self { Self(rawValue: one.rawValue | other.rawValue) }
}
