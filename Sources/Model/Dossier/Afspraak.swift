package import Schema

/// Something the two agreed, of one of four kinds; it holds once both have confirmed the same version.
package struct Afspraak: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var soort: SoortAfspraak
    package var tekst: String
    package var versie: Int64
    package var horizonMaanden: Int64?
    package var medewerkerDoet: String?
    package var werkgeverDoet: String?
    package var maatwerk: Bool
    package var maatwerkToelichting: String?
    package var keerzijdeBesproken: Bool
    package var bedragEurocent: Int64?
    package var uren: Int64?
    package var bron: String?
    package var evaluatieDatum: Day?
    package var status: StatusAfspraak
    package var auteurId: ID?
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant
    package var revisie: Int64
    package var bevestigingen: [Bevestiging]
    package var evaluaties: [Evaluatie]
    package var wijzigingsreden: String?
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Afspraak", table: "afspraak", Afspraak.init, id, dialoogId, soort, tekst, versie, horizonMaanden,
        medewerkerDoet, werkgeverDoet, maatwerk, maatwerkToelichting, keerzijdeBesproken, bedragEurocent, uren, bron,
        evaluatieDatum, status, auteurId, aangemaaktOp, gewijzigdOp, revisie, bevestigingen,
        evaluaties, wijzigingsreden, toegestaneHandelingen)

    package static let id = Field("id", \Afspraak.id, .id, "Wijst de afspraak aan.", .server)
    package static let dialoogId = Field(
        "dialoogId", \Afspraak.dialoogId, .id, "De dialoog.", .server, part: .inhoud)
    package static let soort = Field("soort", \Afspraak.soort, .choice, "Een van de vier soorten.")
    package static let tekst = Field("tekst", \Afspraak.tekst, .area(1...1_000), "Wat is afgesproken.")
    package static let versie = Field("versie", \Afspraak.versie, .versie, "De hoeveelste versie.", .server)
    package static let horizonMaanden = Field(
        "horizonMaanden", \Afspraak.horizonMaanden, .optional(.integer(1...240)), "Voor hoe lang, in maanden.")
    package static let medewerkerDoet = Field(
        "medewerkerDoet", \Afspraak.medewerkerDoet, .optional(.area(1...1_000)),
        "Wat de medewerker doet; nodig om te bevestigen.")
    package static let werkgeverDoet = Field(
        "werkgeverDoet", \Afspraak.werkgeverDoet, .optional(.area(1...1_000)),
        "Wat de werkgever doet; nodig om te bevestigen.")
    package static let maatwerk = Field(
        "maatwerk", \Afspraak.maatwerk, .flag, "Of dit afwijkt van wat voor anderen geldt.", default: false)
    package static let maatwerkToelichting = Field(
        "maatwerkToelichting", \Afspraak.maatwerkToelichting, .optional(.area(1...1_000)),
        "Hoe dat is uitgelegd; nodig om een beloningsafspraak of maatwerk te bevestigen.")
    package static let keerzijdeBesproken = Field(
        "keerzijdeBesproken", \Afspraak.keerzijdeBesproken, .flag,
        "Of ook het nadeel is besproken; nodig om een flexibiliteitsafspraak te bevestigen.", default: false)
    package static let bedragEurocent = Field(
        "bedragEurocent", \Afspraak.bedragEurocent, .optional(.integer(0...100_000_000)), "Het bedrag, in eurocent.")
    package static let uren = Field(
        "uren", \Afspraak.uren, .optional(.hundredths(0...1_000_000)), "Hoeveel uren.")
    package static let bron = Field(
        "bron", \Afspraak.bron, .optional(.text(1...60)), "Waar geld of uren uit komen, zoals loopbaanbudget.")
    package static let evaluatieDatum = Field(
        "evaluatieDatum", \Afspraak.evaluatieDatum, .optional(.day), "Wanneer jullie hierop terugkijken.")
    package static let status = Field("status", \Afspraak.status, .choice, "Hoe het met de afspraak staat.", .server)
    package static let auteurId = Field(
        "auteurId", \Afspraak.auteurId, .optional(.id), "Wie dit opschreef.", .server, part: .inhoud)
    package static let aangemaaktOp = Field("aangemaaktOp", \Afspraak.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Afspraak.gewijzigdOp, .instant, "Wanneer het laatst gewijzigd.", .server)
    package static let revisie = Field("revisie", \Afspraak.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let bevestigingen = Field.derived(
        "bevestigingen", \Afspraak.bevestigingen, .list(.object(Bevestiging.shape), 0...200), "Wie ja heeft gezegd.",
        empty: [], part: .inhoud)
    package static let evaluaties = Field.derived(
        "evaluaties", \Afspraak.evaluaties, .list(.object(Evaluatie.shape), 0...200), "Hoe jullie erop terugkeken.",
        empty: [], part: .inhoud)
    package static let wijzigingsreden = Field.asked(
        "wijzigingsreden", \Afspraak.wijzigingsreden, .optional(.area(1...500)),
        "Waarom de tekst verandert; nodig als die was overeengekomen en vastlag. Zie ook de versies en de historie.",
        part: .reden)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Afspraak.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// The four kinds of agreement of the field.
package enum SoortAfspraak: String, CaseIterable, Sendable {
    case ontwikkelafspraak, taakafspraak, flexibiliteitsafspraak, beloningsafspraak
}

/// How an agreement stands.
package enum StatusAfspraak: String, Choice {
    case voorstel, overeengekomen, nagekomen
    case deelsNagekomen = "deels_nagekomen"
    case nietNagekomen = "niet_nagekomen"
    case vervallen

    /// Whether something is still expected of it.
    package var loopt: Bool { self == .voorstel || self == .overeengekomen }
}

/// One side's word that a version of an agreement holds.
package struct Bevestiging: Entity, Equatable {
    package var id: ID
    package var afspraakId: ID
    package var medewerkerId: ID
    package var rol: Zijde
    package var versie: Int64
    package var aangemaaktOp: Instant

    package init(id: ID, afspraakId: ID, medewerkerId: ID, rol: Zijde, versie: Int64, aangemaaktOp: Instant) {
        self.id = id
        self.afspraakId = afspraakId
        self.medewerkerId = medewerkerId
        self.rol = rol
        self.versie = versie
        self.aangemaaktOp = aangemaaktOp
    }

    package static let shape = Shape(
        "Bevestiging", table: "bevestiging", Bevestiging.init, id, afspraakId, medewerkerId, rol, versie,
        aangemaaktOp)

    package static let id = Field("id", \Bevestiging.id, .id, "Wijst de bevestiging aan.", .server)
    package static let afspraakId = Field("afspraakId", \Bevestiging.afspraakId, .id, "De afspraak.", .server)
    package static let medewerkerId = Field(
        "medewerkerId", \Bevestiging.medewerkerId, .id, "Wie bevestigde.", .server)
    package static let rol = Field("rol", \Bevestiging.rol, .choice, "In welke rol.", .server)
    package static let versie = Field("versie", \Bevestiging.versie, .versie, "Welke versie.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Bevestiging.aangemaaktOp, .instant, "Wanneer.", .server)
}
