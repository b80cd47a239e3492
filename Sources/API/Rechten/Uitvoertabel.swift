/// Where each table of the database stands in the record that somebody takes along: the one place that says so.
///
/// A test holds this list against the database and a full record, so a new table can't be forgotten.
enum Uitvoertabel {
    /// What becomes of the rows about a person.
    enum Plaats: Sendable {
        /// They stand there: names of members, from the outside in.
        case onder(String)
        /// They do not, for this reason.
        case niet(String)
    }

    private static let gesprek = "dialogen.dialoog.gesprekken"
    private static let niemand = Plaats.niet("niets over iemand")

    /// Every table of the database.
    static let plaatsen: [String: Plaats] = [
        "medewerker": .onder("medewerker"), "lijn": .onder("lijnen"), "waarneming": .onder("waarnemingen"),
        "beurt": .onder("beurtGemeldDatum"), "rol": .onder("rollen"), "werkgebied": .onder("werkgebied"),
        "signaal": .onder("signalen"), "beslisser": .onder("signalen.beslissers"), "concept": .onder("concepten"),
        "lijstkeuze": .onder("lijstkeuzes"),

        "dialoog": .onder("dialogen.dialoog"), "gesprek": .onder(gesprek), "deelnemer": .onder("\(gesprek).deelnemers"),
        "uitnodiging": .onder("dialogen.dialoog.uitnodiging"), "voorbereiding": .onder("dialogen.voorbereiding"),
        "antwoord": .onder("dialogen.voorbereiding.antwoorden"), "samenvatting": .onder("dialogen.samenvattingen"),
        "reactie": .onder("dialogen.dialoog.reacties"), "wens": .onder("dialogen.dialoog.wensen"),
        "afspraak": .onder("dialogen.dialoog.afspraken"),
        "bevestiging": .onder("dialogen.dialoog.afspraken.bevestigingen"),
        "evaluatie": .onder("dialogen.dialoog.afspraken.evaluaties"),
        "afspraak_versie": .onder("dialogen.afspraakversies"), "actie": .onder("dialogen.dialoog.acties"),
        "actie_stand": .onder("dialogen.actiestanden"), "bijstelling": .onder("dialogen.dialoog.acties.bijstellingen"),
        "belemmering": .onder("dialogen.dialoog.acties.belemmeringen"),
        "voortgang": .onder("dialogen.dialoog.acties.voortgang"),
        "actueelbevestiging": .onder("dialogen.dialoog.bevestigdActueel"), "correctie": .onder("dialogen.historie"),
        "dialoogstatus": .onder("dialogen.historie"), "verklaring": .onder("dialogen.dialoog.verklaring"),
        "tekstverwijdering": .onder("dialogen.historie"),
        "vrijgave": .onder("dialogen.vrijgaven"), "overgang": .onder("dialogen.overgangen"),
        "afsluitbevestiging": .onder("dialogen.dialoog.afsluiting.bevestigdDoor"),

        "bezwaar": .onder("bezwaren"), "inzage": .onder("inzagen"), "audit": .onder("handelingen"),
        "vernietigd": .onder("gewist"), "wachtwoord": .onder("toegang.wachtwoordGewijzigdOp"),
        "tweede_stap": .onder("toegang.tweedeStapBevestigdOp"), "herstelcode": .onder("toegang.herstelcodes"),
        "toestel": .onder("toegang.toestellenGezienOp"), "toegangslink": .onder("toegang.toegangslinkVerlooptOp"),
        "accountgebeurtenis": .niet("staat een jaar bij de aanmeldingen en langer in handelingen"),
        "sessie": .onder("toegang.sessies"), "sleutel": .onder("toegang.sleutels"),

        "idempotentie": .niet("antwoorden die al in het dossier staan; na een dag weg"),
        "actie_spoor": .niet("ids die al bij de acties staan"),
        "wijziging": .niet("nummers en ids die al bij de gegevens staan"),
        "import": .niet("aantallen en regelnummers van een bestand, zonder namen"),
        "vernietiging": .niet("aantallen, van niemand in het bijzonder"),
        "migratie": niemand, "onderdeel": niemand, "voorziening": niemand, "onderwerpkaart": niemand,
        "sjabloon": niemand, "instellingen": niemand, "huisstijl": niemand,
    ]
}
