import API
import Model
import Schema

extension Verteller {
    /// Tells how one action goes on, and whether HR gets to see it.
    mutating func volg(_ verhaal: Verhaal, _ plan: Plan, _ actie: Plan.GeplandeActie) {
        deel(verhaal, plan, actie)
        let wie = actie.tekst.eigenaar == .medewerker ? verhaal.paar.medewerker : verhaal.paar.partner
        let begin = plan.vastgelegd.adding(days: toeval.getal(4...12))
        switch actie.verhaal {
        case .open, .teLaat: break
        case .inUitvoering: start(verhaal, actie, wie, begin)
        case .looptVast, .weerVerder: loopVast(verhaal, actie, wie, begin)
        case .bijgesteld: stelBij(verhaal, plan, actie, wie)
        case .gereed:
            if toeval.kans(70) { start(verhaal, actie, wie, begin) }
            meldGereed(verhaal, plan, actie, wie)
        case .vervallen:
            let partner = verhaal.paar.partner
            stap(einde(plan, begin.adding(days: 30))) { toneel, op throws(Failure) in
                try toneel.doe(.laatActieVervallen, als: partner, op: op, bij: verhaal.actie(actie.ref))
            }
        }
    }

    /// The partner proposes to let HR see it, the employee decides; what HR does itself, HR sees anyway.
    private mutating func deel(_ verhaal: Verhaal, _ plan: Plan, _ actie: Plan.GeplandeActie) {
        let (medewerker, partner) = (verhaal.paar.medewerker, verhaal.paar.partner)
        let lot = toeval.getal(1...100)
        if (21...70).contains(lot) {
            stap(plan.vastgelegd.adding(days: 1)) { toneel, op throws(Failure) in
                try toneel.doe(.stelActieVoorAanHr, als: partner, op: op, bij: verhaal.actie(actie.ref))
            }
        }
        guard lot > 40 else { return }
        stap(plan.vastgelegd.adding(days: 5)) { toneel, op throws(Failure) in
            try toneel.doe(.deelActieMetHr, als: medewerker, op: op, bij: verhaal.actie(actie.ref))
        }
        guard lot == 41 || lot == 42 else { return }
        stap(plan.vastgelegd.adding(days: 11)) { toneel, op throws(Failure) in
            try toneel.doe(.trekActieTerugVanHr, als: medewerker, op: op, bij: verhaal.actie(actie.ref))
        }
    }

    /// Support of which nobody but the employee knows.
    mutating func vraagSteun(_ verhaal: Verhaal, _ plan: Plan) {
        let wie = verhaal.paar.medewerker
        let body: Value = [
            "omschrijving": "Een afspraak maken met iemand die meedenkt.",
            "soortOndersteuning": .text(SoortOndersteuning.persoonlijkeOndersteuning.rawValue),
            "eigenaarId": .text(wie.text), "streefdatumEerst": .text(plan.gesprek.adding(days: 45).text),
        ]
        stap(plan.vastgelegd.adding(days: 4)) { toneel, op throws(Failure) in
            try toneel.doe(.maakActie, als: wie, op: op, bij: verhaal.plek, body)
        }
    }

    private mutating func start(_ verhaal: Verhaal, _ actie: Plan.GeplandeActie, _ wie: ID, _ dag: Day) {
        stap(dag) { toneel, op throws(Failure) in
            try toneel.doe(.startActie, als: wie, op: op, bij: verhaal.actie(actie.ref))
        }
        for (place, bericht) in actie.tekst.voortgang.enumerated() where toeval.kans(60) {
            stap(dag.adding(days: 8 * (place + 1))) { toneel, op throws(Failure) in
                try toneel.doe(
                    .maakVoortgang, als: wie, op: op, bij: verhaal.actie(actie.ref), ["tekst": .text(bericht)])
            }
        }
    }

    private mutating func loopVast(_ verhaal: Verhaal, _ actie: Plan.GeplandeActie, _ wie: ID, _ dag: Day) {
        start(verhaal, actie, wie, dag)
        let belemmering: Value = [
            "soort": .text(actie.tekst.belemmering.rawValue), "toelichting": .text(actie.tekst.watInDeWegZit),
        ]
        let vast = dag.adding(days: toeval.getal(3...6))
        stap(vast) { toneel, op throws(Failure) in
            try toneel.doe(.meldActieVast, als: wie, op: op, bij: verhaal.actie(actie.ref), belemmering)
        }
        guard actie.verhaal == .weerVerder else { return }
        stap(vast.adding(days: toeval.getal(7...21))) { toneel, op throws(Failure) in
            try toneel.doe(.hervatActie, als: wie, op: op, bij: verhaal.actie(actie.ref))
        }
    }

    private mutating func stelBij(
        _ verhaal: Verhaal, _ plan: Plan, _ actie: Plan.GeplandeActie, _ wie: ID
    ) {
        let dag = actie.streefdatum.adding(days: -toeval.getal(2...10))
        let naar = dag.adding(days: toeval.getal(30...120))
        let body: Value = [
            "naar": .text(naar.text), "reden": .text(actie.tekst.waaromLater),
            "akkoordMedewerker": .flag(toeval.kans(80)),
        ]
        stap(dag) { toneel, op throws(Failure) in
            try toneel.doe(.stelActieBij, als: wie, op: op, bij: verhaal.actie(actie.ref), body)
        }
    }

    private mutating func meldGereed(
        _ verhaal: Verhaal, _ plan: Plan, _ actie: Plan.GeplandeActie, _ wie: ID
    ) {
        let dag = einde(plan, actie.streefdatum.adding(days: toeval.getal(-12...14)))
        stap(dag) { toneel, op throws(Failure) in
            try toneel.doe(.meldActieGereed, als: wie, op: op, bij: verhaal.actie(actie.ref), .object([]))
        }
    }

    /// A day after the action began and before its dialogue is closed.
    private func einde(_ plan: Plan, _ dag: Day) -> Day {
        max(plan.vastgelegd.adding(days: 15), min(dag, plan.gesprek.adding(days: 90)))
    }
}
