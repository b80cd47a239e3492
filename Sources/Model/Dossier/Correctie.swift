package import Schema

/// A change of what counted: the old words stay, with the reason (DOMAIN.md R10).
///
/// The reason of another answer to a wish is that answer's own explanation.
package struct Correctie: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var wat: WatVeranderde
    package var onderdeelId: ID?
    package var oud: String?
    package var nieuw: String?
    package var reden: String?
    package var doorId: ID
    package var rol: Zijde
    package var versie: Int64?
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Correctie", table: "correctie", Correctie.init, id, dialoogId, wat, onderdeelId, oud, nieuw, reden, doorId,
        rol, versie, aangemaaktOp)

    package static let id = Field("id", \Correctie.id, .id, "Wijst de correctie aan.", .server)
    package static let dialoogId = Field("dialoogId", \Correctie.dialoogId, .id, "De dialoog.", .server)
    package static let wat = Field("wat", \Correctie.wat, .choice, "Wat is gecorrigeerd.", .server)
    package static let onderdeelId = Field(
        "onderdeelId", \Correctie.onderdeelId, .optional(.id), "De wens, afspraak of actie waar het om gaat.",
        .server)
    package static let oud = Field("oud", \Correctie.oud, .optional(.area(0...2_000)), "Wat er stond.", .server)
    package static let nieuw = Field("nieuw", \Correctie.nieuw, .optional(.area(0...2_000)), "Wat er staat.", .server)
    package static let reden = Field("reden", \Correctie.reden, .optional(.area(1...500)), "Waarom.", .server)
    package static let doorId = Field("doorId", \Correctie.doorId, .id, "Wie corrigeerde.", .server)
    package static let rol = Field("rol", \Correctie.rol, .choice, "In welke rol.", .server)
    package static let versie = Field(
        "versie", \Correctie.versie, .optional(.versie), "De versie van de samenvatting of de afspraak die ontstond.",
        .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Correctie.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// What corrects a settled dialogue: what stays out, or says the same, stays as it is.
package struct Corrigeren: Entity, Equatable {
    package var reden: String
    package var samenvatting: String?
    package var onderwerpen: [Onderwerp]?
    package var horizonBesproken: Horizon?
    package var wensen: [Wenscorrectie]

    package static let shape = Shape(
        "Corrigeren", Corrigeren.init, reden, samenvatting, onderwerpen, horizonBesproken, wensen)

    package static let reden = Field(
        "reden", \Corrigeren.reden, .area(1...500), "Waarom dit anders moet; beiden lezen dat.", .new)
    package static let samenvatting = Field(
        "samenvatting", \Corrigeren.samenvatting, .optional(.area(1...2_000)), "De juiste samenvatting.", .new)
    package static let onderwerpen = Field(
        "onderwerpen", \Corrigeren.onderwerpen, .optional(.set(.choice)), "Waar het wel over ging.", .new)
    package static let horizonBesproken = Field(
        "horizonBesproken", \Corrigeren.horizonBesproken, .optional(.choice), "Hoe ver vooruit wel is gekeken.", .new)
    package static let wensen = Field(
        "wensen", \Corrigeren.wensen, .list(.object(Wenscorrectie.shape), 0...50), "De juiste woorden van wensen.",
        .new, default: [])
}

/// Other words for a wish that was written down.
package struct Wenscorrectie: Entity, Equatable {
    package var wensId: ID
    package var wens: String?
    package var onderwerp: Onderwerp?

    package static let shape = Shape("Wenscorrectie", Wenscorrectie.init, wensId, wens, onderwerp)

    package static let wensId = Field("wensId", \Wenscorrectie.wensId, .id, "De wens.", .new)
    package static let wens = Field(
        "wens", \Wenscorrectie.wens, .optional(.area(1...1_000)), "Wat de medewerker wel wil.", .new)
    package static let onderwerp = Field(
        "onderwerp", \Wenscorrectie.onderwerp, .optional(.choice), "Waar de wens wel over gaat.", .new)
}

/// One line of what happened to a dialogue.
package struct Historieregel: Entity, Equatable {
    package var nummer: Int64
    package var op: Instant
    package var wat: WatVeranderde
    package var onderdeelId: ID?
    package var correctieId: ID?
    package var oud: String?
    package var nieuw: String?
    package var reden: String?
    package var doorId: ID?
    package var door: String
    package var rol: Zijde?

    package static let shape = Shape(
        "Historieregel", Historieregel.init, nummer, op, wat, onderdeelId, correctieId, oud, nieuw, reden, doorId, door,
        rol)

    package static let nummer = Field(
        "nummer", \Historieregel.nummer, .integer(1...Int64.max), "De plaats in de historie, vanaf 1.", .server)
    package static let op = Field("op", \Historieregel.op, .instant, "Wanneer.", .server)
    package static let wat = Field("wat", \Historieregel.wat, .choice, "Wat er veranderde.", .server)
    package static let onderdeelId = Field(
        "onderdeelId", \Historieregel.onderdeelId, .optional(.id), "De wens, afspraak of actie waar het om gaat.",
        .server)
    package static let correctieId = Field(
        "correctieId", \Historieregel.correctieId, .optional(.id), "De correctie, als het er een is.", .server)
    package static let oud = Field("oud", \Historieregel.oud, .optional(.area(0...2_000)), "Wat er stond.", .server)
    package static let nieuw = Field(
        "nieuw", \Historieregel.nieuw, .optional(.area(0...2_000)), "Wat er kwam te staan.", .server)
    package static let reden = Field(
        "reden", \Historieregel.reden, .optional(.area(1...500)), "Waarom, bij een wijziging van wat vastlag.", .server)
    package static let doorId = Field(
        "doorId", \Historieregel.doorId, .optional(.id), "Wie het deed; leeg als het vanzelf ging.", .server)
    package static let door = Field("door", \Historieregel.door, .text(0...222), "De naam daarvan.", .server)
    package static let rol = Field(
        "rol", \Historieregel.rol, .optional(.choice), "Aan welke kant; leeg als het vanzelf ging.", .server)
}

/// What of a dialogue its history tells of.
package enum WatVeranderde: String, CaseIterable, Sendable {
    case status, samenvatting, onderwerpen
    case horizonBesproken = "horizon_besproken"
    case wens
    case wensOnderwerp = "wens_onderwerp"
    case wensAntwoord = "wens_antwoord"
    case wensToelichting = "wens_toelichting"
    case wensAntwoordVerwacht = "wens_antwoord_verwacht"
    case actie
    case actieAlsDan = "actie_als_dan"
    case afspraak
    case actueel
    case tekstWeggehaald = "tekst_weggehaald"
}

extension Correctie {
    /// One thing that was corrected, by `zijde`; `versie` is that of the summary or the agreement, when there is a new one.
    package init(
        _ verbetering: Verbetering, in dialoog: ID, reden: String?, door persoon: ID, _ zijde: Zijde, versie: Int64?,
        op now: Instant
    ) {
        self.init(
            id: .make(at: now), dialoogId: dialoog, wat: verbetering.wat, onderdeelId: verbetering.onderdeelId,
            oud: verbetering.oud, nieuw: verbetering.nieuw, reden: reden, doorId: persoon, rol: zijde,
            versie: [.samenvatting, .afspraak].contains(verbetering.wat) ? versie : nil, aangemaaktOp: now)
    }
}

extension Historieregel {
    /// A line without a reason; its place and the name follow.
    package init(
        _ op: Instant, _ wat: WatVeranderde, oud: String?, nieuw: String?, door: ID?, _ rol: Zijde?
    ) {
        self.init(
            nummer: 1, op: op, wat: wat, onderdeelId: nil, correctieId: nil, oud: oud, nieuw: nieuw, reden: nil,
            doorId: door, door: "",
            rol: rol)
    }

    /// The line of a correction.
    package init(_ correctie: Correctie) {
        self.init(
            nummer: 1, op: correctie.aangemaaktOp, wat: correctie.wat, onderdeelId: correctie.onderdeelId,
            correctieId: correctie.id, oud: correctie.oud, nieuw: correctie.nieuw, reden: correctie.reden,
            doorId: correctie.doorId, door: "",
            rol: correctie.rol)
    }
}
