import Model
import Schema

/// What one dialogue holds and on which days it goes on; all choices are made beforehand.
struct Plan {
    struct GeplandeWens {
        let body: Value
        /// What the partner says to it; nil while nothing was said.
        let antwoord: Value?
    }

    struct GeplandeActie {
        let ref: String
        let tekst: Actietekst
        let verhaal: Actieverhaal
        let streefdatum: Day
    }

    let verloop: Verloop
    let gesprek: Day
    let vastgelegd: Day
    let beantwoord: Day
    let geëvalueerd: Day
    let afgesloten: Day
    let isVanMedewerker: Bool
    let themas: [Thema]
    private(set) var wensen: [GeplandeWens] = []
    private(set) var afspraken: [Value] = []
    private(set) var acties: [GeplandeActie] = []
    private var kop: Value = .null

    init(_ verloop: Verloop, _ toeval: inout Toeval, gesprek: Day, vandaag: Day) {
        self.verloop = verloop
        self.gesprek = gesprek
        vastgelegd = gesprek.adding(days: toeval.kans(60) ? 0 : 1).werkdagErna
        beantwoord = vastgelegd.adding(days: toeval.getal(3...10))
        geëvalueerd = gesprek.adding(days: toeval.getal(95...105))
        afgesloten = verloop == .geenVervolgNodig ? beantwoord.adding(days: 7) : gesprek.adding(days: 120)
        isVanMedewerker =
            switch verloop {
            case .wachtOpPartner: true
            case .wachtOpMedewerker: false
            default: toeval.kans(25)
            }
        var themas = [toeval.een(Thema.alle)]
        if toeval.kans(30) { themas.append(toeval.een(Thema.alle)) }
        self.themas = themas.count == 2 && themas[0].wens.wens == themas[1].wens.wens ? [themas[0]] : themas
        kop = Self.kop(self.themas, verloop, &toeval, gesprek)
        guard verloop != .geenVervolgNodig else { return }
        for thema in self.themas {
            if toeval.kans(75) { wensen.append(wens(thema, &toeval)) }
            if toeval.kans(70) { afspraken.append(afspraak(thema, &toeval)) }
            kiesActies(thema, &toeval, vandaag)
        }
    }

    /// Who logs the talk.
    func legtVast(_ paar: Paar) -> ID { isVanMedewerker ? paar.medewerker : paar.partner }

    /// Who reads it then.
    func leest(_ paar: Paar) -> ID { isVanMedewerker ? paar.partner : paar.medewerker }

    /// The body that logs it all at once.
    func body(_ paar: Paar) -> Value {
        let antwoordMee = !isVanMedewerker
        let parts: Value = .alleen([
            ("medewerkerId", isVanMedewerker ? nil : .text(paar.medewerker.text)),
            ("gesprek", kop["gesprek"]),
            (
                "wensen",
                .list(wensen.map { antwoordMee ? $0.body.merging($0.antwoord ?? .object([])) : $0.body })
            ),
            ("afspraken", .list(afspraken)),
            ("acties", .list(acties.map { actie($0, paar) })),
        ])
        return kop.merging(parts)
    }

    private static func kop(_ themas: [Thema], _ verloop: Verloop, _ toeval: inout Toeval, _ dag: Day) -> Value {
        var onderwerpen: [Onderwerp] = []
        for onderwerp in themas.flatMap(\.onderwerpen) where !onderwerpen.contains(onderwerp) {
            onderwerpen.append(onderwerp)
        }
        let tekst = themas.map { toeval.een($0.samenvattingen) }.joined(separator: "\n\n")
        let slot = verloop == .geenVervolgNodig ? "\n\nHet gaat goed zo: verder is er nu niets nodig." : ""
        return .alleen([
            ("aanleiding", .text(toeval.een(["gesprekscyclus", "gesprekscyclus", "verdieping", "eigen_initiatief"]))),
            (
                "gesprek",
                [
                    "datum": .text(dag.text), "duurMinuten": .integer(Int64(toeval.een([30, 45, 60, 75]))),
                    "vorm": .text(toeval.een(["op_locatie", "op_locatie", "op_locatie", "video", "telefonisch"])),
                ]
            ),
            ("onderwerpen", .list(onderwerpen.map { .text($0.rawValue) })),
            (
                "horizonBesproken",
                toeval.kans(80) ? .text(toeval.een(Horizon.allCases).rawValue) : nil
            ),
            ("samenvatting", ["tekst": .text(tekst + slot)]),
        ])
    }

    private func wens(_ thema: Thema, _ toeval: inout Toeval) -> GeplandeWens {
        let tekst = thema.wens
        let body: Value = ["wens": .text(tekst.wens), "onderwerp": .text(thema.onderwerpen[0].rawValue)]
        var keuzes: [AntwoordWens?] = [.ja, .ja, .deels, .deels, .nee]
        if !verloop.isAfgerond { keuzes += [.nogNiet, .nogNiet, nil] }
        guard let keuze = toeval.een(keuzes) else { return GeplandeWens(body: body, antwoord: nil) }
        let verwacht = beantwoord.adding(days: toeval.getal(20...60))
        let antwoord: Value =
            switch keuze {
            case .ja: ["antwoord": "ja"]
            case .deels: ["antwoord": "deels", "toelichting": .text(tekst.deels)]
            case .nee: ["antwoord": "nee", "toelichting": .text(tekst.nee)]
            case .nogNiet:
                [
                    "antwoord": "nog_niet", "toelichting": .text(tekst.nogNiet),
                    "antwoordVerwachtDatum": .text(verwacht.text),
                ]
            }
        return GeplandeWens(body: body, antwoord: antwoord)
    }

    private func afspraak(_ thema: Thema, _ toeval: inout Toeval) -> Value {
        let tekst = thema.afspraak
        return .alleen([
            ("ref", .text("afspraak\(afspraken.count + 1)")), ("soort", .text(tekst.soort.rawValue)),
            ("tekst", .text(tekst.tekst)), ("medewerkerDoet", .text(tekst.medewerkerDoet)),
            ("werkgeverDoet", .text(tekst.werkgeverDoet)),
            ("horizonMaanden", .integer(Int64(toeval.een([3, 6, 12, 24])))),
            ("keerzijdeBesproken", .flag(tekst.soort == .flexibiliteitsafspraak)),
            ("maatwerk", .flag(tekst.maatwerk != nil)), ("maatwerkToelichting", tekst.maatwerk.map(Value.text)),
            ("bedragEurocent", tekst.bedragEurocent.map(Value.integer)), ("uren", tekst.uren.map(Value.integer)),
            ("bron", tekst.bron.map(Value.text)),
            ("evaluatieDatum", .text(gesprek.adding(days: toeval.getal(90...150)).text)),
        ])
    }

    private mutating func kiesActies(_ thema: Thema, _ toeval: inout Toeval, _ vandaag: Day) {
        let geleden = gesprek.days(until: vandaag)
        for tekst in thema.acties where acties.isEmpty || toeval.kans(65) {
            var keuzes: [Actieverhaal] =
                geleden < 21
                ? [.open, .open, .inUitvoering] : Actieverhaal.allCases + [.open, .inUitvoering, .teLaat, .gereed]
            if verloop.isAfgerond { keuzes = [.gereed, .gereed, .gereed, .vervallen] }
            let verhaal = toeval.een(keuzes)
            let dagen: Int =
                switch verhaal {
                case .open, .inUitvoering, .weerVerder: max(geleden, 0) + toeval.getal(7...90)
                case .teLaat: max(7, geleden - toeval.getal(3...30))
                default: toeval.getal(21...60)
                }
            acties.append(
                GeplandeActie(
                    ref: "actie\(acties.count + 1)", tekst: tekst, verhaal: verhaal,
                    streefdatum: gesprek.adding(days: dagen)))
        }
    }

    private func actie(_ actie: GeplandeActie, _ paar: Paar) -> Value {
        let eigenaar: ID? =
            switch actie.tekst.eigenaar {
            case .medewerker: paar.medewerker
            case .gesprekspartner: paar.partner
            case .hr: nil
            }
        return .alleen([
            ("ref", .text(actie.ref)), ("omschrijving", .text(actie.tekst.omschrijving)),
            ("soortOndersteuning", .text(actie.tekst.soort.rawValue)),
            ("eigenaarSoort", eigenaar == nil ? "hr" : "persoon"), ("eigenaarId", eigenaar.map { .text($0.text) }),
            ("alsDan", actie.tekst.alsDan.map(Value.text)), ("streefdatumEerst", .text(actie.streefdatum.text)),
            ("afspraakId", afspraken.isEmpty ? nil : "afspraak1"),
        ])
    }
}
