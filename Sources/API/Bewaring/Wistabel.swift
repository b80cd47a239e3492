import SQLite
import Schema

/// What becomes of each table when a dialogue or a person is erased: the one place that says so.
///
/// A test holds this list against the database: whoever adds a table says here what erasure does to it. Retention
/// and erasure at the employee's request both go by it.
enum Wistabel {
    /// What happens to the rows that belong to the dialogue or the person.
    enum Lot: Sendable {
        /// They go; the condition finds them.
        case weg(@Sendable (ID) -> SQL)
        /// They stay as a fact that no longer names it.
        case losgemaakt
        /// They stay: ids at most, and no content.
        case blijft
    }

    struct Regel: Sendable {
        let tabel: String
        let bijDialoog: Lot
        let bijPersoon: Lot
        let waarom: String

        fileprivate init(_ tabel: String, dialoog: Lot = .blijft, persoon: Lot = .blijft, _ waarom: String) {
            self.tabel = tabel
            bijDialoog = dialoog
            bijPersoon = persoon
            self.waarom = waarom
        }
    }

    private static let vanDialoog = Lot.weg { "dialoog_id = \($0)" }
    private static let vanAfspraak = Lot.weg { "afspraak_id in (select id from afspraak where dialoog_id = \($0))" }
    private static let vanActie = Lot.weg { "actie_id in (select id from actie where dialoog_id = \($0))" }
    private static let vanPersoon = Lot.weg { "medewerker_id = \($0)" }

    private static let inhoud = "wat de twee vastlegden"
    private static let toegang = "hoe iemand binnenkwam"

    /// Every table of the database.
    static let tabellen: [Regel] = [
        Regel("dialoog", dialoog: .weg { "id = \($0)" }, inhoud),
        Regel("gesprek", dialoog: vanDialoog, inhoud),
        Regel("deelnemer", dialoog: vanDialoog, inhoud),
        Regel("samenvatting", dialoog: vanDialoog, inhoud),
        Regel("reactie", dialoog: vanDialoog, inhoud),
        Regel("wens", dialoog: vanDialoog, inhoud),
        Regel("afspraak", dialoog: vanDialoog, inhoud),
        Regel("bevestiging", dialoog: vanAfspraak, inhoud),
        Regel("evaluatie", dialoog: vanAfspraak, inhoud),
        Regel("afspraak_versie", dialoog: vanAfspraak, inhoud),
        Regel("actueelbevestiging", dialoog: vanDialoog, inhoud),
        Regel("correctie", dialoog: vanDialoog, inhoud),
        Regel("tekstverwijdering", dialoog: vanDialoog, "dat een tekst werd weggehaald, en waar die stond"),
        Regel("dialoogstatus", dialoog: vanDialoog, inhoud),
        Regel("verklaring", dialoog: vanDialoog, "wat de medewerker erbij zette"),
        Regel(
            "vrijgave", dialoog: vanDialoog, persoon: .weg { "aan_id = \($0)" }, "wat iemand van een dialoog liet zien"),
        Regel("actie", dialoog: vanDialoog, inhoud),
        Regel("afsluitbevestiging", dialoog: vanDialoog, "wie instemde met het einde"),
        Regel(
            "overgang", dialoog: .losgemaakt,
            "wat verderging en wat werd overgedragen: id's; het verleden daarvan blijft verborgen"),
        Regel("actie_stand", dialoog: vanActie, inhoud),
        Regel("bijstelling", dialoog: vanActie, inhoud),
        Regel("belemmering", dialoog: vanActie, inhoud),
        Regel("voortgang", dialoog: vanActie, inhoud),
        Regel("uitnodiging", dialoog: vanDialoog, inhoud),
        Regel("voorbereiding", dialoog: vanDialoog, "eerder al weg, 30 dagen na vaststelling"),
        Regel("antwoord", dialoog: vanDialoog, "eerder al weg, 30 dagen na vaststelling"),

        Regel(
            "inzage", dialoog: .losgemaakt, persoon: vanPersoon,
            "dat iemand keek, blijft een feit zonder dialoog, tot 24 maanden na het kijken"),
        Regel(
            "bezwaar", dialoog: .losgemaakt, persoon: vanPersoon,
            "een bezwaar gaat over de verwerking en noemt de dialoog niet meer; weg 24 maanden na het antwoord"),
        Regel("vernietigd", persoon: vanPersoon, "dat het er was, zonder inhoud, 24 maanden lang"),
        Regel("actie_spoor", "waar HR's kopieën hun grafsteen vinden: id's"),
        Regel("wijziging", "de stroom van wijzigingen: id's"),
        Regel("audit", "de controleregels: wie wat deed, id's en namen van velden"),
        Regel("idempotentie", dialoog: .weg { "id = \($0)" }, "antwoorden die de dialoog toonden; anders een dag"),
        Regel("vernietiging", "de verklaringen: aantallen"),

        Regel("medewerker", persoon: .weg { "id = \($0)" }, "na vertrek, als niets haar of hem meer noemt"),
        Regel(
            "lijn", persoon: .weg { "medewerker_id = \($0) or gesprekspartner_id = \($0)" }, "wie met wie sprak"),
        Regel(
            "waarneming", persoon: .weg { "gesprekspartner_id = \($0) or waarnemer_id = \($0)" }, "wie voor wie waarnam"
        ),
        Regel("concept", persoon: .weg { "auteur_id = \($0)" }, "eerder al weg, na 90 dagen"),
        Regel("beslisser", persoon: .weg { "beslisser_id = \($0)" }, "eerder al weg, met het signaal"),
        Regel(
            "signaal", dialoog: .losgemaakt, persoon: vanPersoon, "eerder al weg, 30 dagen na het besluit of bij verval"
        ),
        Regel("beurt", persoon: vanPersoon, "dat een gesprek aan de beurt was"),
        Regel("rol", persoon: vanPersoon, toegang),
        Regel("werkgebied", persoon: vanPersoon, toegang),
        Regel("wachtwoord", persoon: vanPersoon, toegang),
        Regel("sessie", persoon: vanPersoon, toegang),
        Regel("toestel", persoon: vanPersoon, toegang),
        Regel("accountgebeurtenis", persoon: vanPersoon, "wat een ander met iemands toegang deed, een jaar lang"),
        Regel("toegangslink", persoon: vanPersoon, toegang),
        Regel("lijstkeuze", persoon: vanPersoon, "hoe een adviseur de actielijst bekeek"),
        Regel("tweede_stap", persoon: vanPersoon, toegang),
        Regel("herstelcode", persoon: vanPersoon, toegang),
        Regel("sleutel", persoon: vanPersoon, toegang),

        Regel("import", "verslag van een inlezing, 24 maanden lang"),
        Regel("migratie", "niets over iemand"),
        Regel("onderdeel", "niets over iemand"),
        Regel("voorziening", "niets over iemand"),
        Regel("onderwerpkaart", "niets over iemand"),
        Regel("sjabloon", "niets over iemand"),
        Regel("instellingen", "niets over iemand"),
        Regel("huisstijl", "niets over iemand"),
    ]
}
