package import Schema

extension Dialoog {
    /// How many days after the record was settled who took part may still read it (DOMAIN.md §2).
    package static let dagenDeelnemer = 30

    /// The version of the record that answers are about; 0 while there is no summary.
    package var versie: Int64 { samenvatting?.versie ?? 0 }

    /// Whether the first talk is still to come.
    package var isVoorGesprek: Bool { status == .concept || status == .uitgenodigd }

    /// What `zijde` last said of the version there is now.
    package func antwoord(van zijde: Zijde) -> Reactie? {
        reacties.last { $0.rol == zijde && $0.versie == versie && $0.correctie == correcties }
    }

    /// Who or what this waits for on `vandaag`; nil when it is over.
    ///
    /// For `dagenActueel` days after both said so a record counts as current: three times a year (DOMAIN.md §3).
    package func fase(op vandaag: Day, dagenActueel: Int64) -> Fase? {
        switch status {
        case .concept, .uitgenodigd: ingediendDoor.contains(.medewerker) ? .voorbereid : .inVoorbereiding
        case .gevoerd where wijze == .voorbereid && samenvatting == nil && reacties.isEmpty: .wachtOpGesprekspartner
        case .gevoerd: antwoord(van: .medewerker) == nil ? .wachtOpMedewerker : .wachtOpGesprekspartner
        case .vastgesteld where wachtendOpCorrectie.contains(.medewerker): .wachtOpMedewerker
        case .vastgesteld where wachtendOpCorrectie.contains(.gesprekspartner): .wachtOpGesprekspartner
        case .vastgesteld:
            (bevestigdActueelDatum ?? begonnenDatum).adding(days: Int(dagenActueel)) < vandaag
                ? .nietActueel : .inOpvolging
        case .afgerond, .afgezien, .ingetrokken: nil
        }
    }

    /// This once the answers in `reacties` are counted: with an answer from both, it is settled.
    package func beantwoord(op now: Instant) -> Dialoog {
        guard let een = antwoord(van: .medewerker), let ander = antwoord(van: .gesprekspartner) else { return self }
        var next = self
        next.metKanttekening = een.reactie == .nietAkkoord || ander.reactie == .nietAkkoord
        // What was corrected after the settlement is settled already.
        guard status == .gevoerd else { return next }
        next.status = .vastgesteld
        next.vastgesteldOp = now
        next.bevestigdActueelDatum = now.day
        return next.zonderSignaal
    }

    /// This without the signal behind it: the reason does not outlive what it was for.
    var zonderSignaal: Dialoog {
        var next = self
        if Aanleiding.signalen.contains(aanleiding) { next.aanleiding = .opUitnodiging }
        return next
    }

    /// What is still in the way of closing this for `reden`, each thing by name.
    package func belet(_ reden: Afsluitreden) -> [Complaint] {
        guard reden.isVanBeiden else {
            return [
                Complaint(
                    pointer: "/reden", code: "niet_door_mensen",
                    detail: "Deze reden ontstaat vanzelf; kies alles_afgerond of geen_vervolg_nodig.")
            ]
        }
        func open(_ list: String, _ id: ID, _ detail: String) -> Complaint {
            Complaint(pointer: "/\(list)/\(id.text)", code: "staat_nog_open", detail: detail)
        }
        let openActies = acties.filter(\.status.loopt).map {
            open("acties", $0.id, "Dit actiepunt is nog niet gereed of vervallen.")
        }
        let openAfspraken = afspraken.filter(\.status.loopt).map { afspraak in
            open(
                "afspraken", afspraak.id,
                afspraak.isTeEvalueren(na: gesprekken)
                    ? "Deze afspraak loopt nog, en na het laatste vervolggesprek keken jullie er niet op terug."
                    : "Deze afspraak loopt nog.")
        }
        let openWensen =
            reden == .allesAfgerond
            ? wensen.filter { !$0.isBeantwoord }.map { open("wensen", $0.id, "Deze wens heeft nog geen antwoord.") }
            : []
        return openWensen + openAfspraken + openActies
    }

    /// This, closed on `vandaag`.
    package func afgesloten(_ reden: Afsluitreden, op vandaag: Day, volgende: Day?) throws(Conflicts) -> Dialoog {
        try Conflicts.check(belet(reden))
        if let volgende, volgende < vandaag {
            throw Conflicts("/volgendGesprekDatum", "in_het_verleden", "Het volgende gesprek moet nog komen.")
        }
        var next = self
        next.status = .afgerond
        next.afgerondDatum = vandaag
        next.afsluitReden = reden
        next.volgendGesprekDatum = volgende ?? volgendGesprekDatum
        return next.zonderSignaal
    }

    /// What an answer has against itself: it is about the version there is now.
    package func strijdigheden(_ reactie: Reactie) -> [Complaint] {
        guard reactie.versie != versie else { return [] }
        return [
            Complaint(
                pointer: "/versie", code: "andere_versie",
                detail: "De samenvatting is nu versie \(versie). Lees die en antwoord daarop.")
        ]
    }
}

extension Gesprek {
    /// A talk that was held, as it is logged.
    package init(_ woord: GesprekVastleggen, in dialoog: ID, op now: Instant) {
        self.init(
            id: .make(at: now), dialoogId: dialoog, soort: woord.soort, geplandOp: nil, datum: woord.datum,
            duurMinuten: woord.duurMinuten, vorm: woord.vorm, plaats: woord.plaats, aangemaaktOp: now, deelnemers: [],
            toegestaneHandelingen: [])
    }

    /// A talk that is still to come.
    package init(_ woord: GesprekPlannen, in dialoog: ID, op now: Instant) {
        self.init(
            id: .make(at: now), dialoogId: dialoog, soort: woord.soort, geplandOp: woord.geplandOp, datum: nil,
            duurMinuten: woord.duurMinuten, vorm: woord.vorm, plaats: woord.plaats, aangemaaktOp: now, deelnemers: [],
            toegestaneHandelingen: [])
    }

    /// What a planned talk has against itself: it has a moment, which is still to come.
    package func strijdigheden(gepland now: Instant) -> [Complaint] {
        guard let geplandOp else {
            return [
                Complaint(
                    pointer: "/geplandOp", code: "moment_nodig", detail: "Zeg wanneer het gesprek is, of annuleer het.")
            ]
        }
        guard geplandOp <= now else { return [] }
        return [
            Complaint(
                pointer: "/geplandOp", code: "in_het_verleden",
                detail: "Dit moment is al geweest. Leg een gesprek dat is geweest vast met de dag.")
        ]
    }

    /// What a talk that was held has against itself: it is over, and the dialogue had begun by then.
    package func strijdigheden(na eerste: Day, vandaag: Day) -> [Complaint] {
        guard let datum else { return [] }
        if datum > vandaag {
            return [
                Complaint(
                    pointer: "/datum", code: "in_de_toekomst",
                    detail: "De dag van het gesprek ligt in de toekomst. Leg het gesprek vast als het is geweest.")
            ]
        }
        guard datum < eerste else { return [] }
        return [
            Complaint(
                pointer: "/datum", code: "voor_het_eerste_gesprek", detail: "De dialoog begon pas na deze dag.")
        ]
    }
}
