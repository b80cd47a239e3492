package import Model

extension Gate {
    private static let lopend: Set<StatusDialoog> = [.gevoerd, .vastgesteld]
    private static let voorGesprek: Set<StatusDialoog> = [.concept, .uitgenodigd]
    private static let vastgelegd: Set<StatusDialoog> = [.vastgesteld, .afgerond]
    private static let metGesprek = voorGesprek.union(lopend)
    /// What runs goes on until it ends, also where the talk that would follow on it is still to come or never came.
    private static let nietAfgerond = metGesprek.union([.afgezien, .ingetrokken])

    /// In which states of a dialogue an operation makes sense; elsewhere it is 409.
    ///
    /// Not listed: in every state.
    private static let dialoogStatussen: Statussen<StatusDialoog> = [
        .wijzigDialoog: [.gevoerd],
        .bevestigDialoogActueel: [.vastgesteld],
        .corrigeerDialoog: vastgelegd,
        .sluitDialoogAf: [.vastgesteld],
        .bevestigAfsluiting: [.afgerond],
        .vervolgDialoog: lopend.union([.afgezien, .ingetrokken]),
        .draagDialoogOver: nietAfgerond,
        .schrijfUitnodiging: [.concept],
        .nodigUit: [.concept],
        .reageerOpUitnodiging: [.uitgenodigd],
        .zieAfVanDialoog: voorGesprek,
        .trekDialoogIn: voorGesprek,
        .wijzigVoorbereiding: metGesprek,
        .dienVoorbereidingIn: voorGesprek,
        .wijzigAntwoord: voorGesprek.union([.gevoerd]),
        .maakGesprek: metGesprek,
        .planGesprek: metGesprek,
        .wijzigGesprek: metGesprek,
        .houdGesprek: metGesprek,
        .annuleerGesprek: metGesprek,
        .maakDeelnemer: metGesprek,
        .aanvaardDeelnemer: metGesprek,
        .verwijderDeelnemer: metGesprek,
        .schrijfSamenvatting: [.gevoerd],
        .maakReactie: vastgelegd.union([.gevoerd]),
        .maakWens: lopend,
        .wijzigWens: nietAfgerond,
        .maakAfspraak: lopend,
        .wijzigAfspraak: nietAfgerond,
        .bevestigAfspraak: nietAfgerond,
        .rondAfspraakAf: nietAfgerond,
        .evalueerAfspraak: lopend,
        .wijzigEvaluatie: lopend,
        .maakActie: lopend,
        .wijzigActie: nietAfgerond,
        .wijsActieToe: nietAfgerond,
        .stelActieVoorAanHr: nietAfgerond,
        .deelActieMetHr: nietAfgerond,
    ]

    private static let bezig: Set<StatusActie> = [.open, .inUitvoering, .looptVast]

    /// In which states of an action an operation makes sense.
    private static let actieStatussen: Statussen<StatusActie> = [
        .wijzigActie: bezig,
        .wijsActieToe: bezig,
        .startActie: [.open],
        .meldActieGereed: bezig,
        .stelActieBij: bezig,
        .meldActieVast: [.open, .inUitvoering],
        .hervatActie: [.looptVast],
        .laatActieVervallen: bezig,
        .stelActieVoorAanHr: bezig,
        .deelActieMetHr: bezig,
        .herinnerEigenaar: bezig,
    ]

    private static let afspraakStatussen: Statussen<StatusAfspraak> = [
        .wijzigAfspraak: [.voorstel, .overeengekomen],
        .bevestigAfspraak: [.voorstel],
        .rondAfspraakAf: [.voorstel, .overeengekomen],
        .evalueerAfspraak: [.overeengekomen],
    ]

    /// Whether a dialogue in this state takes the operation.
    package static func takes(_ handeling: Handeling, in status: StatusDialoog) -> Bool {
        dialoogStatussen.takes(handeling, in: status)
    }

    /// Whether an action in this state takes the operation.
    package static func takes(_ handeling: Handeling, in status: StatusActie) -> Bool {
        actieStatussen.takes(handeling, in: status)
    }

    /// Whether an agreement in this state takes the operation.
    package static func takes(_ handeling: Handeling, in status: StatusAfspraak) -> Bool {
        afspraakStatussen.takes(handeling, in: status)
    }

    /// Whether this dialogue takes the operation: by its state, and by who began it.
    static func takes(_ handeling: Handeling, bij dialoog: Dialoog) -> Bool {
        guard takes(handeling, in: dialoog.status) else { return false }
        return switch handeling {
        case .schrijfUitnodiging, .nodigUit, .trekDialoogIn: dialoog.aangevraagdDoor == .gesprekspartner
        // What the partner began is held once the employee was invited.
        case .maakGesprek, .houdGesprek: !dialoog.isVoorUitnodiging
        case .bevestigAfsluiting: dialoog.afsluitReden?.isVanBeiden ?? false
        case .vervolgDialoog, .draagDialoogOver: dialoog.soort == .individueel
        case .leesVoorbereiding, .wijzigVoorbereiding, .dienVoorbereidingIn, .wijzigAntwoord:
            dialoog.wijze == .voorbereid
        case .wisDialoog: dialoog.wisDatum == nil
        case .trekWissenIn: dialoog.wisDatum != nil
        // Nothing new holds up what the employee asked for.
        case .maakActie, .maakAfspraak: dialoog.wisDatum == nil
        case .maakReactie: dialoog.status == .gevoerd || !dialoog.wachtendOpCorrectie.isEmpty
        default: true
        }
    }

    /// Whether sharing with HR can go this way from where it stands.
    static func takes(_ handeling: Handeling, bij actie: Actie) -> Bool {
        switch handeling {
        case .geefActieVrij: !actie.isPersoonlijk
        case .stelActieVoorAanHr: actie.hrDelen == .nee && !actie.isPersoonlijk
        case .deelActieMetHr: actie.hrDelen != .gedeeld && !actie.isPersoonlijk
        case .trekActieTerugVanHr: actie.hrDelen != .nee
        default: true
        }
    }

    /// The operations that `toegestaneHandelingen` of a dialogue, an agreement and an action may name.
    static let bijDialoog: [Handeling] = [
        .wijzigDialoog, .schrijfUitnodiging, .nodigUit, .reageerOpUitnodiging, .zieAfVanDialoog, .trekDialoogIn,
        .leesVoorbereiding, .bevestigDialoogActueel, .corrigeerDialoog, .leesDialoogHistorie, .verwijderTekst,
        .sluitDialoogAf,
        .bevestigAfsluiting, .vervolgDialoog, .draagDialoogOver, .planGesprek,
        .maakGesprek, .schrijfSamenvatting, .maakReactie, .maakWens,
        .wijzigWens,
        .maakAfspraak, .maakActie, .leesDialoogInzagen, .schrijfVerklaring, .verwijderVerklaring, .wisDialoog,
        .trekWissenIn,
    ]
    static let bijVoorbereiding: [Handeling] = [.wijzigVoorbereiding, .wijzigAntwoord, .dienVoorbereidingIn]
    static let bijGesprek: [Handeling] = [
        .wijzigGesprek, .houdGesprek, .annuleerGesprek, .maakDeelnemer, .aanvaardDeelnemer, .verwijderDeelnemer,
    ]
    static let bijAfspraak: [Handeling] = [
        .wijzigAfspraak, .bevestigAfspraak, .evalueerAfspraak, .wijzigEvaluatie, .rondAfspraakAf, .geefAfspraakVrij,
        .trekVrijgaveAfspraakIn,
    ]
    static let bijActie: [Handeling] = [
        .wijzigActie, .wijsActieToe, .startActie, .meldActieGereed, .stelActieBij, .meldActieVast, .hervatActie,
        .laatActieVervallen, .stelActieVoorAanHr, .deelActieMetHr, .trekActieTerugVanHr, .maakVoortgang,
        .herinnerEigenaar, .geefActieVrij, .trekVrijgaveActieIn,
    ]
}
