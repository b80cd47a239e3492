import Schema

/// What a nested object of the example holds.
struct Adres: Entity, Equatable {
    var straat: String
    var plaats: String?

    static let shape = Shape(
        "Adres", Adres.init,
        Field("straat", \.straat, .text(1...20), "De straat."),
        Field("plaats", \.plaats, .optional(.text(1...20)), "De plaats."))
}

enum Kleur: String, CaseIterable, Sendable {
    case rood, groen
    case donkerBlauw = "donker_blauw"
}

/// An entity with a field of every kind.
struct Voorbeeld: Entity, Equatable {
    var id: ID
    var naam: String
    var notitie: String?
    var aantal: Int64
    var urenPerWeek: Int64?
    var isKlaar: Bool
    var kleur: Kleur
    var bijkleur: Kleur?
    var kleuren: [Kleur]
    var startDatum: Day
    var eindDatum: Day?
    var gewijzigdOp: Instant
    var email: String?
    var adres: Adres
    var postadres: Adres?
    var adressen: [Adres]
    var dagen: Int64

    static let id = Field("id", \Voorbeeld.id, .id, "De id.", .server)
    static let gewijzigdOp = Field("gewijzigdOp", \Voorbeeld.gewijzigdOp, .instant, "Laatste wijziging.", .server)
    static let naam = Field("naam", \Voorbeeld.naam, .text(2...10), "De naam.", .new)
    static let notitie = Field(
        "notitie", \Voorbeeld.notitie, .optional(.area(1...50)), "Een notitie.", part: .geheim)
    static let shape = Shape(
        "Voorbeeld", table: "voorbeelden", Voorbeeld.init,
        id, naam, notitie,
        Field("aantal", \.aantal, .integer(0...10), "Het aantal."),
        Field("urenPerWeek", \.urenPerWeek, .optional(.hundredths(0...4000)), "Uren per week."),
        Field("isKlaar", \.isKlaar, .flag, "Of het klaar is.", default: false),
        Field("kleur", \.kleur, .choice, "De kleur."),
        Field("bijkleur", \.bijkleur, .optional(.choice), "Een tweede kleur."),
        Field("kleuren", \.kleuren, .set(.choice), "Alle kleuren.", default: []),
        Field("startDatum", \.startDatum, .day, "Het begin."),
        Field("eindDatum", \.eindDatum, .optional(.day), "Het einde."),
        gewijzigdOp,
        Field("email", \.email, .optional(.email), "Het e-mailadres."),
        Field("adres", \.adres, .object(Adres.shape), "Het adres."),
        Field("postadres", \.postadres, .optional(.object(Adres.shape)), "Het postadres."),
        Field("adressen", \.adressen, .list(.object(Adres.shape), 0...3), "Meer adressen.", default: []),
        Field.derived("dagen", \.dagen, .integer(0...100), "Dagen sinds het begin.", empty: 0))
}

extension Part {
    static let geheim = Part(rawValue: 2)
}
