package import Schema

/// The words of an agreement as one version had them, with who stood behind those.
package struct AfspraakVersie: Entity, Equatable {
    package var id: ID
    package var afspraakId: ID
    package var versie: Int64
    package var soort: SoortAfspraak
    package var tekst: String
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
    package var auteurId: ID?
    package var aangemaaktOp: Instant
    package var bevestigingen: [Bevestiging]
    package var reden: String?

    package static let shape = Shape(
        "AfspraakVersie", table: "afspraak_versie", AfspraakVersie.init, id, afspraakId, versie, soort, tekst,
        horizonMaanden, medewerkerDoet, werkgeverDoet, maatwerk, maatwerkToelichting, keerzijdeBesproken,
        bedragEurocent, uren, bron, evaluatieDatum, auteurId, aangemaaktOp, bevestigingen, reden)

    package static let id = Field("id", \AfspraakVersie.id, .id, "Wijst deze versie aan.", .server)
    package static let afspraakId = Field("afspraakId", \AfspraakVersie.afspraakId, .id, "De afspraak.", .server)
    package static let versie = Field("versie", \AfspraakVersie.versie, .versie, "De hoeveelste versie.", .server)
    package static let soort = Field("soort", \AfspraakVersie.soort, .choice, "Een van de vier soorten.", .server)
    package static let tekst = Field(
        "tekst", \AfspraakVersie.tekst, .area(1...1_000), "Wat toen was afgesproken.", .server)
    package static let horizonMaanden = Field(
        "horizonMaanden", \AfspraakVersie.horizonMaanden, .optional(.integer(1...240)), "Voor hoe lang, in maanden.",
        .server)
    package static let medewerkerDoet = Field(
        "medewerkerDoet", \AfspraakVersie.medewerkerDoet, .optional(.area(1...1_000)), "Wat de medewerker doet.",
        .server)
    package static let werkgeverDoet = Field(
        "werkgeverDoet", \AfspraakVersie.werkgeverDoet, .optional(.area(1...1_000)), "Wat de werkgever doet.",
        .server)
    package static let maatwerk = Field(
        "maatwerk", \AfspraakVersie.maatwerk, .flag, "Of dit afwijkt van wat voor anderen geldt.", .server)
    package static let maatwerkToelichting = Field(
        "maatwerkToelichting", \AfspraakVersie.maatwerkToelichting, .optional(.area(1...1_000)),
        "Hoe dat is uitgelegd.", .server)
    package static let keerzijdeBesproken = Field(
        "keerzijdeBesproken", \AfspraakVersie.keerzijdeBesproken, .flag, "Of ook het nadeel is besproken.", .server)
    package static let bedragEurocent = Field(
        "bedragEurocent", \AfspraakVersie.bedragEurocent, .optional(.integer(0...100_000_000)),
        "Het bedrag, in eurocent.", .server)
    package static let uren = Field(
        "uren", \AfspraakVersie.uren, .optional(.hundredths(0...1_000_000)), "Hoeveel uren.", .server)
    package static let bron = Field(
        "bron", \AfspraakVersie.bron, .optional(.text(1...60)), "Waar geld of uren uit komen.", .server)
    package static let evaluatieDatum = Field(
        "evaluatieDatum", \AfspraakVersie.evaluatieDatum, .optional(.day), "Wanneer jullie dan zouden terugkijken.",
        .server)
    package static let auteurId = Field(
        "auteurId", \AfspraakVersie.auteurId, .optional(.id), "Wie deze versie schreef; leeg bij een koppeling.",
        .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \AfspraakVersie.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let bevestigingen = Field.derived(
        "bevestigingen", \AfspraakVersie.bevestigingen, .list(.object(Bevestiging.shape), 0...200),
        "Wie deze versie bevestigde.", empty: [])
    package static let reden = Field.derived(
        "reden", \AfspraakVersie.reden, .optional(.area(1...500)),
        "Waarom de tekst anders werd nadat een eerdere vastlag.", empty: nil)
}

extension AfspraakVersie {
    /// The words an agreement has now, written by `auteur`.
    package init(_ afspraak: Afspraak, door auteur: ID?, op now: Instant) {
        self.init(
            id: .make(at: now), afspraakId: afspraak.id, versie: afspraak.versie, soort: afspraak.soort,
            tekst: afspraak.tekst, horizonMaanden: afspraak.horizonMaanden, medewerkerDoet: afspraak.medewerkerDoet,
            werkgeverDoet: afspraak.werkgeverDoet, maatwerk: afspraak.maatwerk,
            maatwerkToelichting: afspraak.maatwerkToelichting, keerzijdeBesproken: afspraak.keerzijdeBesproken,
            bedragEurocent: afspraak.bedragEurocent, uren: afspraak.uren, bron: afspraak.bron,
            evaluatieDatum: afspraak.evaluatieDatum, auteurId: auteur,
            aangemaaktOp: now, bevestigingen: [], reden: nil)
    }
}
