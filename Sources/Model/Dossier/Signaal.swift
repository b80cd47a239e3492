package import Schema

/// Word from the HR system that somebody reached a criterion: never dates of reports, never a cause, never an invitation.
package struct Signaal: Entity, Equatable {
    package var id: ID
    package var medewerkerId: ID
    package var soort: SoortSignaal
    package var drempel: Int64
    package var vensterMaanden: Int64?
    package var peildatum: Day
    package var bron: String
    package var criterium: String
    package var status: StatusSignaal
    package var besluit: Besluit?
    package var beslotenDatum: Day?
    package var dialoogId: ID?
    package var aangemaaktOp: Instant
    package var revisie: Int64
    package var medewerkerNaam: String
    package var beslissers: [Beslisser]
    package var verwijderdUiterlijkDatum: Day?
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Signaal", table: "signaal", Signaal.init, id, medewerkerId, soort, drempel, vensterMaanden, peildatum, bron,
        criterium, status, besluit, beslotenDatum, dialoogId, aangemaaktOp, revisie, medewerkerNaam, beslissers,
        verwijderdUiterlijkDatum, toegestaneHandelingen)

    package static let id = Field("id", \Signaal.id, .id, "Wijst het signaal aan.", .server)
    package static let medewerkerId = Field(
        "medewerkerId", \Signaal.medewerkerId, .id, "Over wie; die ziet het zelf ook.", .server)
    package static let soort = Field("soort", \Signaal.soort, .choice, "Welk criterium is bereikt.", .server)
    package static let drempel = Field(
        "drempel", \Signaal.drempel, .integer(1...366), "Bij welk aantal, of bij verzuimduur na hoeveel dagen.", .server
    )
    package static let vensterMaanden = Field(
        "vensterMaanden", \Signaal.vensterMaanden, .optional(.integer(1...24)),
        "In hoeveel maanden; alleen bij meldfrequentie.", .server)
    package static let peildatum = Field(
        "peildatum", \Signaal.peildatum, .day, "Op welke dag het criterium is nagekeken.", .server)
    package static let bron = Field("bron", \Signaal.bron, .text(1...60), "Waar het vandaan komt.", .server)
    package static let criterium = Field(
        "criterium", \Signaal.criterium, .text(1...320), "Het criterium in gewone woorden.", .server, part: .inhoud)
    package static let status = Field(
        "status", \Signaal.status, .choice, "Of er al over is besloten.", .server)
    package static let besluit = Field(
        "besluit", \Signaal.besluit, .optional(.choice), "Wat gesprekspartner en HR samen besloten.", .server,
        part: .inhoud)
    package static let beslotenDatum = Field(
        "beslotenDatum", \Signaal.beslotenDatum, .optional(.day), "Wanneer de tweede instemde.", .server,
        part: .inhoud)
    package static let dialoogId = Field(
        "dialoogId", \Signaal.dialoogId, .optional(.id), "De dialoog die de gesprekspartner daarna begon.", .server,
        part: .aanleiding)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Signaal.aangemaaktOp, .instant, "Wanneer het binnenkwam.", .server)
    package static let revisie = Field("revisie", \Signaal.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let medewerkerNaam = Field.derived(
        "medewerkerNaam", \Signaal.medewerkerNaam, .text(0...222), "De naam van de medewerker.", empty: "",
        part: .inhoud)
    package static let beslissers = Field.derived(
        "beslissers", \Signaal.beslissers, .list(.object(Beslisser.shape), 0...2),
        "Wat ieder van de twee zei; het besluit geldt als dat hetzelfde is.", empty: [], part: .inhoud)
    package static let verwijderdUiterlijkDatum = Field.derived(
        "verwijderdUiterlijkDatum", \Signaal.verwijderdUiterlijkDatum, .optional(.day),
        "Op welke dag dit uiterlijk is verwijderd.", empty: nil, part: .inhoud)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Signaal.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// What one of the two who decide said of a signal.
package struct Beslisser: Entity, Equatable {
    package var id: ID
    package var signaalId: ID
    package var beslisserId: ID
    package var rol: Rol
    package var besluit: Besluit
    package var aangemaaktOp: Instant
    package var naam: String

    package init(
        id: ID, signaalId: ID, beslisserId: ID, rol: Rol, besluit: Besluit, aangemaaktOp: Instant, naam: String = ""
    ) {
        self.id = id
        self.signaalId = signaalId
        self.beslisserId = beslisserId
        self.rol = rol
        self.besluit = besluit
        self.aangemaaktOp = aangemaaktOp
        self.naam = naam
    }

    package static let shape = Shape(
        "Beslisser", table: "beslisser", Beslisser.init, id, signaalId, beslisserId, rol, besluit, aangemaaktOp, naam)

    package static let id = Field("id", \Beslisser.id, .id, "Wijst dit woord aan.", .server)
    package static let signaalId = Field("signaalId", \Beslisser.signaalId, .id, "Het signaal.", .server)
    package static let beslisserId = Field("beslisserId", \Beslisser.beslisserId, .id, "Wie dit zei.", .server)
    package static let rol = Field("rol", \Beslisser.rol, .choice, "In welke rol.", .server)
    package static let besluit = Field("besluit", \Beslisser.besluit, .choice, "Wat die vindt.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Beslisser.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let naam = Field.derived("naam", \Beslisser.naam, .text(0...222), "De naam.", empty: "")
}

/// What a connected system sends: nothing else is taken, so no report and no cause can come along.
package struct SignaalMelden: Entity, Equatable {
    package var medewerkerId: ID?
    package var personeelsnummer: String?
    package var soort: SoortSignaal
    package var drempel: Int64
    package var vensterMaanden: Int64?
    package var peildatum: Day
    package var bron: String

    package static let shape = Shape(
        "SignaalMelden", SignaalMelden.init, medewerkerId, personeelsnummer, soort, drempel, vensterMaanden, peildatum,
        bron)

    package static let medewerkerId = Field(
        "medewerkerId", \SignaalMelden.medewerkerId, .optional(.id), "Over wie; of geef het personeelsnummer.", .new)
    package static let personeelsnummer = Field(
        "personeelsnummer", \SignaalMelden.personeelsnummer, .optional(Medewerker.personeelsnummer.kind),
        "Over wie; of geef de id.", .new)
    package static let soort = Field("soort", \SignaalMelden.soort, .choice, "Welk criterium is bereikt.", .new)
    package static let drempel = Field(
        "drempel", \SignaalMelden.drempel, .integer(1...366),
        "Bij welk aantal, of bij verzuimduur na hoeveel dagen.", .new)
    package static let vensterMaanden = Field(
        "vensterMaanden", \SignaalMelden.vensterMaanden, .optional(.integer(1...24)),
        "In hoeveel maanden; alleen bij meldfrequentie, en daar zonder opgave 12.", .new)
    package static let peildatum = Field(
        "peildatum", \SignaalMelden.peildatum, .day, "Op welke dag het criterium is nagekeken.", .new)
    package static let bron = Field(
        "bron", \SignaalMelden.bron, .text(1...60), "Waar het vandaan komt.", .new, default: "koppeling")
}

/// What one of the two says of a signal.
package struct Besluiten: Entity, Equatable {
    package var besluit: Besluit

    package static let shape = Shape("Besluiten", Besluiten.init, besluit)

    package static let besluit = Field(
        "besluit", \Besluiten.besluit, .choice, "Of u vindt dat de gesprekspartner uitnodigt.", .new)
}

/// Which criterion a signal tells of.
package enum SoortSignaal: String, CaseIterable, Sendable {
    case meldfrequentie, verzuimduur
    case frequentMiddellang = "frequent_middellang"
}

/// How far a signal is.
package enum StatusSignaal: String, CaseIterable, Sendable {
    case open, besloten, vervallen
}

/// What is done with a signal.
package enum Besluit: String, CaseIterable, Sendable {
    case uitnodigen
    case nietUitnodigen = "niet_uitnodigen"
}
