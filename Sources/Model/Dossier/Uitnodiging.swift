package import Schema

/// How the partner asks the employee for a dialogue, and what the employee answers.
package struct Uitnodiging: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var kanalen: [Kanaal]
    package var tekst: String
    package var criterium: String?
    package var hrErbij: HrErbij?
    package var auteurId: ID?
    package var verstuurdDatum: Day?
    package var reactie: ReactieUitnodiging?
    package var reactieDatum: Day?
    package var keuzes: KeuzesUitnodiging?

    package static let shape = Shape(
        "Uitnodiging", table: "uitnodiging", Uitnodiging.init, id, dialoogId, kanalen, tekst, criterium, hrErbij,
        auteurId, verstuurdDatum, reactie, reactieDatum, keuzes)

    package static let id = Field("id", \Uitnodiging.id, .id, "Wijst de uitnodiging aan.", .server)
    package static let dialoogId = Field("dialoogId", \Uitnodiging.dialoogId, .id, "De dialoog.", .server)
    package static let kanalen = Field(
        "kanalen", \Uitnodiging.kanalen, .set(.choice), "Hoe de medewerker wordt uitgenodigd.", .server)
    package static let tekst = Field("tekst", \Uitnodiging.tekst, .area(1...2_000), "De uitnodiging zelf.", .server)
    package static let criterium = Field(
        "criterium", \Uitnodiging.criterium, .optional(.area(1...500)),
        "Bij een signaal: in gewone woorden waarom nu.", .server, part: .aanleiding)
    package static let hrErbij = Field(
        "hrErbij", \Uitnodiging.hrErbij, .optional(.object(HrErbij.shape)), "Of HR bij het gesprek is.", .server)
    package static let auteurId = Field(
        "auteurId", \Uitnodiging.auteurId, .optional(.id), "Wie de uitnodiging schreef.", .server)
    package static let verstuurdDatum = Field(
        "verstuurdDatum", \Uitnodiging.verstuurdDatum, .optional(.day), "De dag waarop zij is verstuurd.", .server)
    package static let reactie = Field(
        "reactie", \Uitnodiging.reactie, .optional(.choice), "Wat de medewerker antwoordde.", .server)
    package static let reactieDatum = Field(
        "reactieDatum", \Uitnodiging.reactieDatum, .optional(.day), "De dag van dat antwoord.", .server)
    package static let keuzes = Field(
        "keuzes", \Uitnodiging.keuzes, .optional(.object(KeuzesUitnodiging.shape)), "Hoe de medewerker het wil.",
        .server)
}

/// That HR takes part was proposed; it counts once the employee agrees.
package struct HrErbij: Entity, Equatable {
    package var voorgesteldDoor: Zijde
    package var akkoordMedewerker: Bool?

    package static let shape = Shape("HrErbij", HrErbij.init, voorgesteldDoor, akkoordMedewerker)

    package static let voorgesteldDoor = Field(
        "voorgesteldDoor", \HrErbij.voorgesteldDoor, .choice, "Wie dit voorstelde.", .new)
    package static let akkoordMedewerker = Field(
        "akkoordMedewerker", \HrErbij.akkoordMedewerker, .optional(.flag),
        "Of de medewerker dat wil; leeg tot die antwoordt.", .new)
}

/// How the employee wants the talk to be.
package struct KeuzesUitnodiging: Entity, Equatable {
    package var hrErbij: Bool?
    package var vertrouwdPersoonErbij: Bool
    package var plaats: String?
    package var dagdeel: Dagdeel?

    package static let shape = Shape(
        "KeuzesUitnodiging", KeuzesUitnodiging.init, hrErbij, vertrouwdPersoonErbij, plaats, dagdeel)

    package static let hrErbij = Field(
        "hrErbij", \KeuzesUitnodiging.hrErbij, .optional(.flag), "Of HR erbij mag zijn.", .new)
    package static let vertrouwdPersoonErbij = Field(
        "vertrouwdPersoonErbij", \KeuzesUitnodiging.vertrouwdPersoonErbij, .flag,
        "Of iemand meekomt die de medewerker vertrouwt; wie dat is, wordt niet vastgelegd.", .new, default: false)
    package static let plaats = Field(
        "plaats", \KeuzesUitnodiging.plaats, .optional(.text(1...120)), "Waar het gesprek liefst is.", .new)
    package static let dagdeel = Field(
        "dagdeel", \KeuzesUitnodiging.dagdeel, .optional(.choice), "Wanneer op de dag.", .new)
}

/// What the partner writes to invite somebody.
package struct UitnodigingSchrijven: Entity, Equatable {
    package var kanalen: [Kanaal]
    package var tekst: String
    package var criterium: String?
    package var hrErbij: Bool

    package static let shape = Shape(
        "UitnodigingSchrijven", UitnodigingSchrijven.init, kanalen, tekst, criterium, hrErbij)

    package static let kanalen = Field(
        "kanalen", \UitnodigingSchrijven.kanalen, .set(.choice, 1...2), "Hoe u de medewerker uitnodigt.", .new)
    package static let tekst = Field(
        "tekst", \UitnodigingSchrijven.tekst, .area(1...2_000),
        "De uitnodiging; eerst waarvoor het gesprek is, en met de zin dat niets over ziekte of thuis verteld hoeft.",
        .new)
    package static let criterium = Field(
        "criterium", \UitnodigingSchrijven.criterium, .optional(.area(1...500)),
        "Bij een signaal: in gewone woorden waarom nu.", .new)
    package static let hrErbij = Field(
        "hrErbij", \UitnodigingSchrijven.hrErbij, .flag,
        "Of u voorstelt dat HR erbij is; de medewerker beslist.", .new, default: false)
}

/// What an employee answers to an invitation.
package struct Reageren: Entity, Equatable {
    package var reactie: ReactieUitnodiging
    package var keuzes: KeuzesUitnodiging?

    package static let shape = Shape("Reageren", Reageren.init, reactie, keuzes)

    package static let reactie = Field(
        "reactie", \Reageren.reactie, .choice, "Of u komt; wie afziet, geeft geen reden.", .new)
    package static let keuzes = Field(
        "keuzes", \Reageren.keuzes, .optional(.object(KeuzesUitnodiging.shape)), "Hoe u het wilt.", .new)
}

/// How an invitation reaches somebody.
package enum Kanaal: String, CaseIterable, Sendable {
    case persoonlijk, bericht
}

/// What an employee may answer to an invitation.
package enum ReactieUitnodiging: String, CaseIterable, Sendable {
    case komt
    case anderMoment = "ander_moment"
    case zietAf = "ziet_af"
}

/// A part of the day.
package enum Dagdeel: String, CaseIterable, Sendable {
    case ochtend, middag, avond
}
