import Model
import Schema

/// A bearer token that is asked for.
struct NieuweSleutel: Entity {
    var naam: String
    var rol: Rol
    var personeelsnummer: String?
    var scopes: [Scope]

    static let shape = Shape("NieuweSleutel", NieuweSleutel.init, naam, rol, personeelsnummer, scopes)

    static let naam = Field("naam", \NieuweSleutel.naam, .text(1...80), "Waar de sleutel voor is.", .new)
    static let rol = Field("rol", \NieuweSleutel.rol, .choice, "In welke rol hij handelt.", .new)
    static let personeelsnummer = Field(
        "personeelsnummer", \NieuweSleutel.personeelsnummer, .optional(.text(1...20)), "Van wie.", .new)
    static let scopes = Field(
        "scopes", \NieuweSleutel.scopes, .set(.choice), "Wat een koppeling mag.", .new, default: [])
}

/// A password for a person; the console reaches nobody but the owner of the data directory.
struct NieuwWachtwoord: Entity {
    var personeelsnummer: String
    var wachtwoord: String
    var isNieuw: Bool

    static let shape = Shape("NieuwWachtwoord", NieuwWachtwoord.init, personeelsnummer, wachtwoord, isNieuw)

    static let personeelsnummer = Field(
        "personeelsnummer", \NieuwWachtwoord.personeelsnummer, .text(1...20), "Van wie.", .new)
    static let wachtwoord = Field(
        "wachtwoord", \NieuwWachtwoord.wachtwoord,
        .text(PasswordHashing.length.lowerBound...PasswordHashing.length.upperBound), "Het wachtwoord.", .new)
    static let isNieuw = Field("isNieuw", \NieuwWachtwoord.isNieuw, .flag, "Of er nog geen account mag zijn.", .new)
}

/// Somebody by number.
struct Genoemde: Entity {
    var personeelsnummer: String

    static let shape = Shape("Genoemde", Genoemde.init, personeelsnummer)

    static let personeelsnummer = Field(
        "personeelsnummer", \Genoemde.personeelsnummer, .text(1...20), "Wie.", .new)
}

/// The roles and the werkgebied somebody gets instead of those before.
struct NieuweRollen: Entity {
    var personeelsnummer: String
    var rollen: [Rol]
    var werkgebied: [String]

    static let shape = Shape("NieuweRollen", NieuweRollen.init, personeelsnummer, rollen, werkgebied)

    static let personeelsnummer = Field(
        "personeelsnummer", \NieuweRollen.personeelsnummer, .text(1...20), "Van wie.", .new)
    static let rollen = Field("rollen", \NieuweRollen.rollen, .set(.toegekend), "Welke rollen.", .new)
    static let werkgebied = Field(
        "werkgebied", \NieuweRollen.werkgebied, .list(.text(1...40), 0...200), "De codes van de onderdelen.", .new)
}

extension Kind where Stored == Rol {
    /// A role that somebody is given; the others follow from employment and lines.
    fileprivate static var toegekend: Self {
        let alle = Self.choice
        return Kind(
            storage: alle.storage, input: .choice(Rol.toegekend.map(\.rawValue)), schemas: alle.schemas,
            read: { value, pointer, complaints in
                guard let rol = alle.read(value, pointer, &complaints) else { return nil }
                if Rol.toegekend.contains(rol) { return rol }
                complaints.append(
                    Complaint(
                        pointer: pointer, code: "niet_toe_te_kennen",
                        detail: "Kies een van: \(Rol.toegekend.map(\.rawValue).joined(separator: ", "))."))
                return nil
            },
            write: alle.write, store: alle.store, load: alle.load)
    }
}
