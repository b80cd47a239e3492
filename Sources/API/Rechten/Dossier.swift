import Model
import Schema

/// Everything the service keeps about one person, as that person takes it along (GDPR articles 15 and 20).
///
/// `Uitvoertabel` names for each table where in here it stands.
struct Dossier: Entity {
    var gemaaktOp: Instant
    var medewerker: Medewerker
    var rollen: [Rol]
    var werkgebied: [Werkgebied]
    var lijnen: [Lijn]
    var waarnemingen: [Waarneming]
    var beurtGemeldDatum: Day?
    var signalen: [Signaal]
    var dialogen: [Dossierdialoog]
    var aangekondigd: [Aangekondigd]
    var concepten: [Concept]
    var conceptenOverMij: [ConceptOverMij]
    var taken: [Dossiertaak]
    var lijstkeuzes: [Lijstkeuze]
    var bezwaren: [Bezwaar]
    var inzagen: [Inzage]
    var handelingen: [Dossierhandeling]
    var toegang: Dossiertoegang
    var gewist: [Gewist]
    var personen: [Persoonsnaam]

    static let shape = Shape(
        "Dossier", Dossier.init, gemaaktOp, medewerker, rollen, werkgebied, lijnen, waarnemingen, beurtGemeldDatum,
        signalen, dialogen, aangekondigd, concepten, conceptenOverMij, taken, lijstkeuzes, bezwaren, inzagen,
        handelingen, toegang, gewist, personen)

    /// Longer than any list of one person gets: nothing is left out.
    static let veel = 0...10_000_000

    static let gemaaktOp = Field("gemaaktOp", \Dossier.gemaaktOp, .instant, "Wanneer dit is gemaakt.", .server)
    static let medewerker = Field(
        "medewerker", \Dossier.medewerker, .object(Medewerker.shape), "Wie u bent, volgens het HR-systeem.", .server)
    static let rollen = Field("rollen", \Dossier.rollen, .set(.choice), "De rollen die u kreeg.", .server)
    static let werkgebied = Field(
        "werkgebied", \Dossier.werkgebied, .list(.object(Werkgebied.shape), veel),
        "De onderdelen waarvoor u adviseur bent.", .server)
    static let lijnen = Field(
        "lijnen", \Dossier.lijnen, .list(.object(Lijn.shape), veel),
        "Met wie u het gesprek voert of voerde, aan welke kant ook.", .server)
    static let waarnemingen = Field(
        "waarnemingen", \Dossier.waarnemingen, .list(.object(Waarneming.shape), veel),
        "Voor wie u waarnam en wie dat voor u deed.", .server)
    static let beurtGemeldDatum = Field(
        "beurtGemeldDatum", \Dossier.beurtGemeldDatum, .optional(.day),
        "Wanneer is gemeld dat een gesprek aan de beurt is.", .server)
    static let signalen = Field(
        "signalen", \Dossier.signalen, .list(.object(Signaal.shape), veel), "Signalen over u.", .server)
    static let dialogen = Field(
        "dialogen", \Dossier.dialogen, .list(.object(Dossierdialoog.shape), veel), "Uw dialogen, helemaal.", .server)
    static let aangekondigd = Field(
        "aangekondigd", \Dossier.aangekondigd, .list(.object(Aangekondigd.shape), veel),
        "Dialogen waarvoor een ander de uitnodiging nog schrijft.", .server)
    static let concepten = Field(
        "concepten", \Dossier.concepten, .list(.object(Concept.shape), veel),
        "Wat u aan het vastleggen bent; over een ander zonder de inhoud.", .server)
    static let conceptenOverMij = Field(
        "conceptenOverMij", \Dossier.conceptenOverMij, .list(.object(ConceptOverMij.shape), veel),
        "Wie een gesprek met u aan het vastleggen is.", .server)
    static let taken = Field(
        "taken", \Dossier.taken, .list(.object(Dossiertaak.shape), veel),
        "Acties van anderen die u doet of waarbij u helpt, zonder hun woorden.", .server)
    static let lijstkeuzes = Field(
        "lijstkeuzes", \Dossier.lijstkeuzes, .list(.object(Lijstkeuze.shape), veel),
        "Wat u als adviseur vaker van de actielijst vraagt.", .server)
    static let bezwaren = Field(
        "bezwaren", \Dossier.bezwaren, .list(.object(Bezwaar.shape), veel), "Uw bezwaren en de antwoorden.", .server)
    static let inzagen = Field(
        "inzagen", \Dossier.inzagen, .list(.object(Inzage.shape), veel), "Wie in uw gegevens keek.", .server)
    static let handelingen = Field(
        "handelingen", \Dossier.handelingen, .list(.object(Dossierhandeling.shape), veel),
        "Wat er met uw gegevens gebeurde en wat u zelf deed, in volgorde.", .server)
    static let toegang = Field(
        "toegang", \Dossier.toegang, .object(Dossiertoegang.shape), "Hoe u binnenkomt; zonder geheimen.", .server)
    static let gewist = Field(
        "gewist", \Dossier.gewist, .list(.object(Gewist.shape), veel), "Wat van u is gewist.", .server)
    static let personen = Field(
        "personen", \Dossier.personen, .list(.object(Persoonsnaam.shape), veel),
        "De namen bij de id's van mensen hierboven.", .server)
}

/// One dialogue of the person, with everything that ever hung on it.
struct Dossierdialoog: Entity {
    var dialoog: Dialoog
    var bewaartermijn: Dossiertermijn
    var voorbereiding: Voorbereiding?
    var samenvattingen: [Samenvatting]
    var historie: [Historieregel]
    var afspraakversies: [AfspraakVersie]
    var actiestanden: [Actiestand]
    var overgangen: [Overgang]
    var vrijgaven: [Vrijgave]

    static let shape = Shape(
        "Dossierdialoog", Dossierdialoog.init, dialoog, bewaartermijn, voorbereiding, samenvattingen, historie,
        afspraakversies, actiestanden, overgangen, vrijgaven)

    static let dialoog = Field(
        "dialoog", \Dossierdialoog.dialoog, .object(Dialoog.shape), "De dialoog zoals die nu is.", .server)
    static let bewaartermijn = Field(
        "bewaartermijn", \Dossierdialoog.bewaartermijn, .object(Dossiertermijn.shape),
        "Hoe lang de dialoog wordt bewaard, en waarom zo lang.", .server)
    static let voorbereiding = Field(
        "voorbereiding", \Dossierdialoog.voorbereiding, .optional(.object(Voorbereiding.shape)),
        "Wat u voorbereidde, en wat de ander deelde.", .server)
    static let samenvattingen = Field(
        "samenvattingen", \Dossierdialoog.samenvattingen, .list(.object(Samenvatting.shape), Dossier.veel),
        "Elke versie van de samenvatting.", .server)
    static let historie = Field(
        "historie", \Dossierdialoog.historie, .list(.object(Historieregel.shape), Dossier.veel),
        "Standen, teksten en correcties, in volgorde.", .server)
    static let afspraakversies = Field(
        "afspraakversies", \Dossierdialoog.afspraakversies, .list(.object(AfspraakVersie.shape), Dossier.veel),
        "Elke tekst die een afspraak had, met wie die bevestigde.", .server)
    static let actiestanden = Field(
        "actiestanden", \Dossierdialoog.actiestanden, .list(.object(Actiestand.shape), Dossier.veel),
        "Hoe elke actie wanneer stond.", .server)
    static let overgangen = Field(
        "overgangen", \Dossierdialoog.overgangen, .list(.object(Overgang.shape), Dossier.veel),
        "Wat uit een eerdere dialoog kwam of in een volgende verderging.", .server)
    static let vrijgaven = Field(
        "vrijgaven", \Dossierdialoog.vrijgaven, .list(.object(Vrijgave.shape), Dossier.veel),
        "Wat u van een vertrouwelijk gesprek liet lezen.", .server)
}

/// How long a dialogue is kept, and what that follows from.
struct Dossiertermijn: Entity {
    var maanden: Int64
    var afgelopenDatum: Day?
    var uitDienstDatum: Day?
    var regel: Vernietigingsregel?
    var bewarenTotDatum: Day?

    static let shape = Shape(
        "Dossiertermijn", Dossiertermijn.init, maanden, afgelopenDatum, uitDienstDatum, regel, bewarenTotDatum)

    static let maanden = Field(
        "maanden", \Dossiertermijn.maanden, .integer(1...120), "De termijn van het formulier, in maanden.", .server)
    static let afgelopenDatum = Field(
        "afgelopenDatum", \Dossiertermijn.afgelopenDatum, .optional(.day), "Wanneer de dialoog eindigde.", .server)
    static let uitDienstDatum = Field(
        "uitDienstDatum", \Dossiertermijn.uitDienstDatum, .optional(.day), "Uw laatste dag in dienst.", .server)
    static let regel = Field(
        "regel", \Dossiertermijn.regel, .optional(.choice),
        "Welke regel het eerst geldt; leeg zolang de dialoog loopt.",
        .server)
    static let bewarenTotDatum = Field(
        "bewarenTotDatum", \Dossiertermijn.bewarenTotDatum, .optional(.day),
        "De eerste dag waarop de dialoog er niet meer is.", .server)
}

/// How an action stood from an instant on.
struct Actiestand: Entity {
    var actieId: ID
    var revisie: Int64
    var vanOp: Instant
    var totOp: Instant?
    var status: StatusActie
    var streefdatumNu: Day
    var vastgelopenSinds: Day?

    static let shape = Shape(
        "Actiestand", Actiestand.init, actieId, revisie, vanOp, totOp, status, streefdatumNu, vastgelopenSinds)

    static let actieId = Field("actieId", \Actiestand.actieId, .id, "De actie.", .server)
    static let revisie = Field("revisie", \Actiestand.revisie, .revisie, "De hoeveelste stand.", .server)
    static let vanOp = Field("vanOp", \Actiestand.vanOp, .instant, "Sinds wanneer dit gold.", .server)
    static let totOp = Field("totOp", \Actiestand.totOp, .optional(.instant), "Tot wanneer.", .server)
    static let status = Field("status", \Actiestand.status, .choice, "Hoe ver de actie was.", .server)
    static let streefdatumNu = Field("streefdatumNu", \Actiestand.streefdatumNu, .day, "Wanneer klaar.", .server)
    static let vastgelopenSinds = Field(
        "vastgelopenSinds", \Actiestand.vastgelopenSinds, .optional(.day), "Sinds wanneer de actie vastliep.", .server)
}

/// A dialogue for which somebody else still writes the invitation: that it is there, and no more.
struct Aangekondigd: Entity {
    var dialoogId: ID
    var gesprekspartnerId: ID
    var aangemaaktOp: Instant

    static let shape = Shape("Aangekondigd", Aangekondigd.init, dialoogId, gesprekspartnerId, aangemaaktOp)

    static let dialoogId = Field("dialoogId", \Aangekondigd.dialoogId, .id, "De dialoog.", .server)
    static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Aangekondigd.gesprekspartnerId, .id, "Wie haar begon.", .server)
    static let aangemaaktOp = Field("aangemaaktOp", \Aangekondigd.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// That the person does an action of somebody else, or helps with it.
struct Dossiertaak: Entity {
    var actieId: ID
    var rol: Taakrol
    var status: StatusActie
    var streefdatumNu: Day
    var gereedDatum: Day?

    /// What somebody is to an action of somebody else.
    enum Taakrol: String, CaseIterable, Sendable {
        case eigenaar, steun
    }

    static let shape = Shape("Dossiertaak", Dossiertaak.init, actieId, rol, status, streefdatumNu, gereedDatum)

    static let actieId = Field("actieId", \Dossiertaak.actieId, .id, "De actie.", .server)
    static let rol = Field("rol", \Dossiertaak.rol, .choice, "Of u haar doet of helpt.", .server)
    static let status = Field("status", \Dossiertaak.status, .choice, "Hoe ver zij is.", .server)
    static let streefdatumNu = Field("streefdatumNu", \Dossiertaak.streefdatumNu, .day, "Wanneer klaar.", .server)
    static let gereedDatum = Field(
        "gereedDatum", \Dossiertaak.gereedDatum, .optional(.day), "Wanneer zij klaar was.", .server)
}
