package import Schema

/// A follow-up action with one owner and a date, kept current until it is done.
package struct Actie: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var medewerkerId: ID
    package var afspraakId: ID?
    package var voortgekomenUitId: ID?
    package var omschrijving: String
    package var soortOndersteuning: SoortOndersteuning?
    package var eigenaarSoort: SoortEigenaar
    package var eigenaarId: ID?
    package var steunVanId: ID?
    package var alsDan: String?
    package var streefdatumEerst: Day
    package var streefdatumNu: Day
    package var gestartDatum: Day?
    package var gereedDatum: Day?
    package var vastgelopenSinds: Day?
    package var vervallenDatum: Day?
    package var vervallenDoorId: ID?
    package var status: StatusActie
    package var hrDelen: HrDelen
    package var gedeeldDatum: Day?
    package var auteurId: ID?
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant
    package var revisie: Int64
    package var eigenaarNaam: String
    package var eigenaarRol: RolEigenaar?
    package var steunVanNaam: String?
    package var eigenaarUitDienst: Bool
    package var vervallenReden: Afsluitreden?
    package var teLaat: Bool
    package var dagenTeLaat: Int64
    package var bijstellingen: [Bijstelling]
    package var belemmeringen: [Belemmering]
    package var voortgang: [Voortgang]
    package var voorzieningen: [Voorziening]
    package var wijzigingsreden: String?
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Actie", table: "actie", Actie.init, id, dialoogId, medewerkerId, afspraakId, voortgekomenUitId,
        omschrijving,
        soortOndersteuning, eigenaarSoort, eigenaarId, steunVanId, alsDan, streefdatumEerst, streefdatumNu,
        gestartDatum, gereedDatum, vastgelopenSinds, vervallenDatum, vervallenDoorId, status, hrDelen, gedeeldDatum,
        auteurId, aangemaaktOp, gewijzigdOp, revisie, eigenaarNaam, eigenaarRol, steunVanNaam, eigenaarUitDienst,
        vervallenReden, teLaat, dagenTeLaat,
        bijstellingen, belemmeringen, voortgang, voorzieningen, wijzigingsreden, toegestaneHandelingen)

    package static let id = Field("id", \Actie.id, .id, "Wijst de actie aan.", .server)
    package static let dialoogId = Field(
        "dialoogId", \Actie.dialoogId, .id, "De dialoog.", .server, part: .actieRest)
    package static let medewerkerId = Field(
        "medewerkerId", \Actie.medewerkerId, .id, "Uit wiens dialoog de actie komt.", .server)
    package static let afspraakId = Field(
        "afspraakId", \Actie.afspraakId, .optional(.id), "De afspraak waar dit bij hoort.", part: .actieRest)
    package static let voortgekomenUitId = Field(
        "voortgekomenUitId", \Actie.voortgekomenUitId, .optional(.id), "Het eerdere actiepunt waar dit uit voortkwam.",
        .new, part: .actieRest)
    package static let omschrijving = Field(
        "omschrijving", \Actie.omschrijving, .area(1...500), "Wat er gaat gebeuren.", part: .actieKern)
    package static let soortOndersteuning = Field(
        "soortOndersteuning", \Actie.soortOndersteuning, .optional(.choice), "Wat voor ondersteuning het is.",
        part: .actieKern)
    package static let eigenaarSoort = Field(
        "eigenaarSoort", \Actie.eigenaarSoort, .choice, "Of een persoon of HR dit doet.", .new, default: .persoon)
    package static let eigenaarId = Field(
        "eigenaarId", \Actie.eigenaarId, .optional(.id), "Wie dit doet; leeg als HR het doet.", .new)
    package static let steunVanId = Field(
        "steunVanId", \Actie.steunVanId, .optional(.id), "Wie daarbij helpt.")
    package static let alsDan = Field(
        "alsDan", \Actie.alsDan, .optional(.area(1...500)), "«Als …, dan …»: een plan voor het moment zelf.",
        part: .actieRest)
    package static let streefdatumEerst = Field(
        "streefdatumEerst", \Actie.streefdatumEerst, .day, "Klaar op, zoals eerst afgesproken; verandert nooit.",
        .new)
    package static let streefdatumNu = Field(
        "streefdatumNu", \Actie.streefdatumNu, .day, "Klaar op, zoals nu afgesproken.", .server)
    package static let gestartDatum = Field(
        "gestartDatum", \Actie.gestartDatum, .optional(.day), "De dag van de start.", .server)
    package static let gereedDatum = Field(
        "gereedDatum", \Actie.gereedDatum, .optional(.day), "De dag waarop het klaar was.", .server)
    package static let vastgelopenSinds = Field(
        "vastgelopenSinds", \Actie.vastgelopenSinds, .optional(.day), "Sinds wanneer er iets in de weg zit.",
        .server)
    package static let vervallenDatum = Field(
        "vervallenDatum", \Actie.vervallenDatum, .optional(.day), "De dag waarop het verviel.", .server)
    package static let vervallenDoorId = Field(
        "vervallenDoorId", \Actie.vervallenDoorId, .optional(.id), "Wie het liet vervallen.", .server,
        part: .actieRest)
    package static let status = Field("status", \Actie.status, .choice, "Hoe het met de actie staat.", .server)
    package static let hrDelen = Field(
        "hrDelen", \Actie.hrDelen, .choice, "Of HR dit actiepunt mag zien; de medewerker beslist.", .new,
        default: .nee)
    package static let gedeeldDatum = Field(
        "gedeeldDatum", \Actie.gedeeldDatum, .optional(.day), "Sinds wanneer HR dit actiepunt mag zien.", .server)
    package static let auteurId = Field(
        "auteurId", \Actie.auteurId, .optional(.id), "Wie dit opschreef.", .server, part: .actieRest)
    package static let aangemaaktOp = Field("aangemaaktOp", \Actie.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Actie.gewijzigdOp, .instant, "Wanneer het laatst gewijzigd.", .server)
    package static let revisie = Field("revisie", \Actie.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let eigenaarNaam = Field.derived(
        "eigenaarNaam", \Actie.eigenaarNaam, .text(0...222), "De naam van wie dit doet, of «HR».", empty: "",
        part: .actieKern)
    package static let eigenaarRol = Field.derived(
        "eigenaarRol", \Actie.eigenaarRol, .optional(.choice), "In welke rol de eigenaar dit doet.", empty: nil)
    package static let steunVanNaam = Field.derived(
        "steunVanNaam", \Actie.steunVanNaam, .optional(.text(0...222)), "De naam van wie helpt.", empty: nil,
        part: .actieKern)
    package static let eigenaarUitDienst = Field.derived(
        "eigenaarUitDienst", \Actie.eigenaarUitDienst, .flag, "Of dit een andere eigenaar nodig heeft.", empty: false)
    package static let vervallenReden = Field.derived(
        "vervallenReden", \Actie.vervallenReden, .optional(.choice), "Waarom dit vanzelf verviel.", empty: nil,
        part: .actieRest)
    package static let teLaat = Field.derived(
        "teLaat", \Actie.teLaat, .flag, "Of de streefdatum voorbij is en het nog niet klaar is.", empty: false)
    package static let dagenTeLaat = Field.derived(
        "dagenTeLaat", \Actie.dagenTeLaat, .integer(0...100_000), "Hoeveel dagen te laat.", empty: 0)
    package static let bijstellingen = Field.derived(
        "bijstellingen", \Actie.bijstellingen, .list(.object(Bijstelling.shape), 0...200),
        "Eerdere verschuivingen van de streefdatum.", empty: [], part: .actieRest)
    package static let belemmeringen = Field.derived(
        "belemmeringen", \Actie.belemmeringen, .list(.object(Belemmering.shape), 0...200),
        "Wat er in de weg zat of zit.", empty: [], part: .actieRest)
    package static let voortgang = Field.derived(
        "voortgang", \Actie.voortgang, .list(.object(Voortgang.shape), 0...500), "Korte berichten over hoe het gaat.",
        empty: [], part: .actieKern)
    package static let voorzieningen = Field.derived(
        "voorzieningen", \Actie.voorzieningen, .list(.object(Voorziening.shape), 0...100),
        "Wat de organisatie aanbiedt en kan helpen zolang het vastloopt.", empty: [], part: .hulp)
    package static let wijzigingsreden = Field.asked(
        "wijzigingsreden", \Actie.wijzigingsreden, .optional(.area(1...500)),
        "Waarom de woorden veranderen; nodig zodra ze vastlagen. De oude woorden en de reden staan in de historie.",
        part: .reden)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Actie.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// Whether a person or HR as a whole sees to an action.
package enum SoortEigenaar: String, CaseIterable, Sendable {
    case persoon, hr
}

/// In which role the owner sees to an action.
package enum RolEigenaar: String, CaseIterable, Sendable {
    case medewerker, gesprekspartner, hr, anders
}

/// How an action stands.
package enum StatusActie: String, Choice {
    case open
    case inUitvoering = "in_uitvoering"
    case looptVast = "loopt_vast"
    case gereed, vervallen

    /// Whether something still has to be done.
    package var loopt: Bool { self != .gereed && self != .vervallen }
}

/// Whether HR may see an action.
package enum HrDelen: String, CaseIterable, Sendable {
    case nee, voorgesteld, gedeeld
}
