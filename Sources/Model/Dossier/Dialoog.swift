package import Schema

/// One dialogue about duurzame inzetbaarheid, from its start until it is closed, with everything that came of it.
package struct Dialoog: Entity, Equatable {
    package var id: ID
    package var medewerkerId: ID
    package var gesprekspartnerId: ID
    package var soort: SoortDialoog
    package var wijze: Wijze
    package var aanleiding: Aanleiding
    package var aangevraagdDoor: Zijde
    package var sjabloonCode: String
    package var sjabloonVersie: Int64
    package var status: StatusDialoog
    package var uitgenodigdOp: Instant?
    package var gevoerdDatum: Day?
    package var onderwerpen: [Onderwerp]
    package var horizonBesproken: Horizon?
    package var vastgesteldOp: Instant?
    package var metKanttekening: Bool
    package var bevestigdActueelDatum: Day?
    package var correcties: Int64
    package var afgerondDatum: Day?
    package var afsluitReden: Afsluitreden?
    package var volgendGesprekDatum: Day?
    package var vervolgOpId: ID?
    package var herinnerdOp: Instant?
    package var wisDatum: Day?
    package var auteurId: ID?
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant
    package var revisie: Int64
    package var medewerkerNaam: String
    package var gesprekspartnerNaam: String
    package var fase: Fase?
    package var voorgesteldVolgendGesprekDatum: Day?
    package var verlooptDatum: Day?
    package var vervolgDialoogId: ID?
    package var afsluiting: Afsluiting?
    package var overgegaan: [Overgang]
    package var ingediendDoor: [Zijde]
    package var uitnodiging: Uitnodiging?
    package var gesprekken: [Gesprek]
    package var samenvatting: Samenvatting?
    package var reacties: [Reactie]
    package var correctieWachtOp: [Zijde]
    package var bevestigdActueel: [Actueelbevestiging]
    package var bevestigdActueelDatums: [Day]
    package var wensen: [Wens]
    package var afspraken: [Afspraak]
    package var acties: [Actie]
    package var teEvalueren: [ID]
    package var verklaring: Verklaring?
    package var toegestaneHandelingen: [String]
    package var refs: [Ref]

    package static let shape = Shape(
        "Dialoog", table: "dialoog", Dialoog.init, id, medewerkerId, gesprekspartnerId, soort, wijze, aanleiding,
        aangevraagdDoor, sjabloonCode, sjabloonVersie, status, uitgenodigdOp, gevoerdDatum, onderwerpen,
        horizonBesproken, vastgesteldOp, metKanttekening, bevestigdActueelDatum, correcties, afgerondDatum,
        afsluitReden,
        volgendGesprekDatum, vervolgOpId, herinnerdOp, wisDatum,
        auteurId, aangemaaktOp, gewijzigdOp, revisie, medewerkerNaam, gesprekspartnerNaam, fase,
        voorgesteldVolgendGesprekDatum, verlooptDatum, vervolgDialoogId, afsluiting, overgegaan, ingediendDoor,
        uitnodiging, gesprekken,
        samenvatting, reacties, correctieWachtOp, bevestigdActueel, bevestigdActueelDatums, wensen, afspraken, acties,
        teEvalueren, verklaring, toegestaneHandelingen,
        refs)

    package static let id = Field("id", \Dialoog.id, .id, "Wijst de dialoog aan.", .server)
    package static let medewerkerId = Field(
        "medewerkerId", \Dialoog.medewerkerId, .id, "Van wie de dialoog is.", .server)
    package static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Dialoog.gesprekspartnerId, .id, "Met wie de dialoog wordt gevoerd.", .server)
    package static let soort = Field("soort", \Dialoog.soort, .choice, "Met de leidinggevende of met HR.", .server)
    package static let wijze = Field(
        "wijze", \Dialoog.wijze, .choice, "Voorbereid, achteraf vastgelegd of overgenomen uit een ouder dossier.",
        .server)
    package static let aanleiding = Field(
        "aanleiding", \Dialoog.aanleiding, .choice,
        "Waarom de dialoog begon; alleen zichtbaar voor medewerker en gesprekspartner.", .server, part: .aanleiding)
    package static let aangevraagdDoor = Field(
        "aangevraagdDoor", \Dialoog.aangevraagdDoor, .choice, "Wie de dialoog begon.", .server, part: .aanleiding)
    package static let sjabloonCode = Field(
        "sjabloonCode", \Dialoog.sjabloonCode, .text(1...60), "Het formulier.", .server)
    package static let sjabloonVersie = Field(
        "sjabloonVersie", \Dialoog.sjabloonVersie, .integer(1...100_000), "De versie daarvan; verandert nooit.",
        .server)
    package static let status = Field("status", \Dialoog.status, .choice, "Hoe ver de dialoog is.", .server)
    package static let uitgenodigdOp = Field(
        "uitgenodigdOp", \Dialoog.uitgenodigdOp, .optional(.instant), "Wanneer de medewerker is uitgenodigd.", .server)
    package static let gevoerdDatum = Field(
        "gevoerdDatum", \Dialoog.gevoerdDatum, .optional(.day), "De dag van het eerste gesprek; leeg tot het er was.",
        .server)
    package static let onderwerpen = Field(
        "onderwerpen", \Dialoog.onderwerpen, .set(.choice), "Waar het over ging.", part: .inhoud)
    package static let horizonBesproken = Field(
        "horizonBesproken", \Dialoog.horizonBesproken, .optional(.choice), "Hoe ver vooruit is gekeken.",
        part: .inhoud)
    package static let vastgesteldOp = Field(
        "vastgesteldOp", \Dialoog.vastgesteldOp, .optional(.instant), "Wanneer beiden hadden geantwoord.", .server)
    package static let metKanttekening = Field(
        "metKanttekening", \Dialoog.metKanttekening, .flag, "Of een van beiden niet akkoord was.", .server,
        part: .inhoud)
    package static let bevestigdActueelDatum = Field(
        "bevestigdActueelDatum", \Dialoog.bevestigdActueelDatum, .optional(.day),
        "De laatste dag waarop beiden zeiden dat dit nog klopt.", .server)
    package static let correcties = Field(
        "correcties", \Dialoog.correcties, .integer(0...100_000), "Hoe vaak iets is gecorrigeerd na het vaststellen.",
        .server, default: 0)
    package static let afgerondDatum = Field(
        "afgerondDatum", \Dialoog.afgerondDatum, .optional(.day), "De dag van de afsluiting.", .server)
    package static let afsluitReden = Field(
        "afsluitReden", \Dialoog.afsluitReden, .optional(.choice), "Waarom de dialoog is afgesloten.", .server)
    package static let volgendGesprekDatum = Field(
        "volgendGesprekDatum", \Dialoog.volgendGesprekDatum, .optional(.day), "Wanneer het volgende gesprek is.",
        .server)
    package static let vervolgOpId = Field(
        "vervolgOpId", \Dialoog.vervolgOpId, .optional(.id),
        "De dialoog waar deze op volgt; alleen voor wie die mag lezen.", .server, part: .inhoud)
    package static let herinnerdOp = Field(
        "herinnerdOp", \Dialoog.herinnerdOp, .optional(.instant),
        "Wanneer beiden zijn herinnerd dat er lang niets gebeurde.", .server)
    package static let wisDatum = Field(
        "wisDatum", \Dialoog.wisDatum, .optional(.day),
        "De dag waarop dit wordt gewist, omdat de medewerker daarom vroeg.", .server)
    package static let auteurId = Field(
        "auteurId", \Dialoog.auteurId, .optional(.id), "Wie de dialoog vastlegde; leeg bij een koppeling.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Dialoog.aangemaaktOp, .instant, "Wanneer dit is vastgelegd.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Dialoog.gewijzigdOp, .instant, "Wanneer dit het laatst is gewijzigd.", .server)
    package static let revisie = Field("revisie", \Dialoog.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let medewerkerNaam = Field.derived(
        "medewerkerNaam", \Dialoog.medewerkerNaam, .text(1...222), "De naam van de medewerker.", empty: "")
    package static let gesprekspartnerNaam = Field.derived(
        "gesprekspartnerNaam", \Dialoog.gesprekspartnerNaam, .text(1...222), "De naam van de gesprekspartner.",
        empty: "")
    package static let fase = Field.derived(
        "fase", \Dialoog.fase, .optional(.choice), "Op wie of wat het wacht.", empty: nil)
    package static let voorgesteldVolgendGesprekDatum = Field.derived(
        "voorgesteldVolgendGesprekDatum", \Dialoog.voorgesteldVolgendGesprekDatum, .optional(.day),
        "Wanneer een volgend gesprek in het ritme past; een voorstel.", empty: nil, part: .inhoud)
    package static let verlooptDatum = Field.derived(
        "verlooptDatum", \Dialoog.verlooptDatum, .optional(.day),
        "Wanneer de dialoog eindigt als er niets meer gebeurt.", empty: nil)
    package static let vervolgDialoogId = Field.derived(
        "vervolgDialoogId", \Dialoog.vervolgDialoogId, .optional(.id),
        "De dialoog die op deze volgt; alleen voor wie die mag lezen.", empty: nil, part: .inhoud)
    package static let afsluiting = Field.derived(
        "afsluiting", \Dialoog.afsluiting, .optional(.object(Afsluiting.shape)), "Hoe de dialoog eindigde.",
        empty: nil, part: .inhoud)
    package static let overgegaan = Field.derived(
        "overgegaan", \Dialoog.overgegaan, .list(.object(Overgang.shape), 0...500),
        "Wat uit deze dialoog verderging in een volgende.", empty: [], part: .inhoud)
    package static let ingediendDoor = Field.derived(
        "ingediendDoor", \Dialoog.ingediendDoor, .set(.choice), "Wie klaar is met voorbereiden.", empty: [],
        part: .inhoud)
    package static let uitnodiging = Field.derived(
        "uitnodiging", \Dialoog.uitnodiging, .optional(.object(Uitnodiging.shape)), "De uitnodiging.", empty: nil,
        part: .inhoud)
    package static let gesprekken = Field.derived(
        "gesprekken", \Dialoog.gesprekken, .list(.object(Gesprek.shape), 0...100), "De gesprekken, gepland en gevoerd.",
        empty: [], part: .inhoud)
    package static let samenvatting = Field.derived(
        "samenvatting", \Dialoog.samenvatting, .optional(.object(Samenvatting.shape)),
        "De laatste versie van de samenvatting.", empty: nil, part: .inhoud)
    package static let reacties = Field.derived(
        "reacties", \Dialoog.reacties, .list(.object(Reactie.shape), 0...500), "Wat beiden daarop zeiden.",
        empty: [], part: .inhoud)
    package static let correctieWachtOp = Field.derived(
        "correctieWachtOp", \Dialoog.correctieWachtOp, .set(.choice),
        "Wie nog moet zeggen wat hij van een correctie vindt.", empty: [], part: .inhoud)
    package static let bevestigdActueel = Field.derived(
        "bevestigdActueel", \Dialoog.bevestigdActueel, .list(.object(Actueelbevestiging.shape), 0...1_000),
        "Wie wanneer zei dat dit nog klopt.", empty: [], part: .inhoud)
    package static let bevestigdActueelDatums = Field.derived(
        "bevestigdActueelDatums", \Dialoog.bevestigdActueelDatums, .list(.day, 0...1_000),
        "De dagen waarop beiden dat hadden gezegd; de eerste is die van het vaststellen.", empty: [], part: .inhoud)
    package static let wensen = Field.derived(
        "wensen", \Dialoog.wensen, .list(.object(Wens.shape), 0...100), "Wat de medewerker wil.", empty: [],
        part: .inhoud)
    package static let afspraken = Field.derived(
        "afspraken", \Dialoog.afspraken, .list(.object(Afspraak.shape), 0...100), "Wat is afgesproken.", empty: [],
        part: .inhoud)
    package static let acties = Field.derived(
        "acties", \Dialoog.acties, .list(.object(Actie.shape), 0...200), "Wie wat doet, en wanneer.", empty: [],
        part: .inhoud)
    package static let teEvalueren = Field.derived(
        "teEvalueren", \Dialoog.teEvalueren, .list(.id, 0...100),
        "De lopende afspraken waarop jullie na het laatste vervolggesprek nog niet terugkeken.", empty: [],
        part: .inhoud)
    package static let verklaring = Field.derived(
        "verklaring", \Dialoog.verklaring, .optional(.object(Verklaring.shape)),
        "Wat de medewerker er in eigen woorden bij zette; voor die en de gesprekspartner.", empty: nil, part: .inhoud)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Dialoog.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
    package static let refs = Field.derived(
        "refs", \Dialoog.refs, .list(.object(Ref.shape), 0...400),
        "De namen uit de aanvraag met de id's die daarbij horen.", empty: [], part: .refs)
}

/// With whom the dialogue is.
package enum SoortDialoog: String, CaseIterable, Sendable {
    case individueel
    case vertrouwelijkHr = "vertrouwelijk_hr"
}

/// How the dialogue came into the record.
package enum Wijze: String, CaseIterable, Sendable {
    case voorbereid, achteraf, overgenomen
}

/// How far a dialogue is, as stored (DOMAIN.md §3).
package enum StatusDialoog: String, Choice {
    case concept, uitgenodigd, gevoerd, vastgesteld, afgerond, afgezien, ingetrokken
}

/// Who or what a dialogue waits for; derived, never stored.
package enum Fase: String, CaseIterable, Sendable {
    case inVoorbereiding = "in_voorbereiding"
    case voorbereid
    case wachtOpMedewerker = "wacht_op_medewerker"
    case wachtOpGesprekspartner = "wacht_op_gesprekspartner"
    case inOpvolging = "in_opvolging"
    case nietActueel = "niet_actueel"
}

/// Why a dialogue was closed.
package enum Afsluitreden: String, CaseIterable, Sendable {
    case allesAfgerond = "alles_afgerond"
    case geenVervolgNodig = "geen_vervolg_nodig"
    case opgegaanInVervolg = "opgegaan_in_vervolg"
    case uitDienst = "uit_dienst"
    case verlopen

    /// Whether the two close a dialogue for this, so that the other one can agree; the rest comes about by itself.
    package var isVanBeiden: Bool { self == .allesAfgerond || self == .geenVervolgNodig }
}

/// A name that a nested body gave to one of its parts, with the id the part got.
package struct Ref: Entity, Equatable {
    package var ref: String
    package var id: ID

    package init(ref: String, id: ID) {
        self.ref = ref
        self.id = id
    }

    package static let shape = Shape("Ref", Ref.init, refField, idField)

    package static let refField = Field("ref", \Ref.ref, .text(1...40), "De naam uit de aanvraag.", .server)
    package static let idField = Field("id", \Ref.id, .id, "De id in het dossier.", .server)
}

extension Kind where Stored == [String] {
    /// The operations somebody may do now, by their operationId.
    package static var handelingen: Self { .list(.text(1...60), 0...60) }
}
