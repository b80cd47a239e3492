import API
import Model
import Schema

/// Makes up what happens in a dialogue, day by day until now.
struct Verteller {
    var toeval: Toeval
    let vandaag: Day
    private(set) var stappen: [Stap] = []

    init(_ toeval: Toeval, vandaag: Day) {
        self.toeval = toeval
        self.vandaag = vandaag
    }

    /// Tells one dialogue from its talk on.
    mutating func vertel(_ paar: Paar, _ verloop: Verloop, gesprek dagenGeleden: Int? = nil) {
        let geleden = dagenGeleden ?? toeval.getal(verloop.dagenGeleden)
        let gesprek = vandaag.adding(days: -geleden).werkdagErvoor
        let verhaal = Verhaal(paar)
        let plan = Plan(verloop, &toeval, gesprek: gesprek, vandaag: vandaag)
        legVast(verhaal, plan)
        if verloop != .wachtOpPartner, verloop != .wachtOpMedewerker { antwoord(verhaal, plan) }
        beantwoord(verhaal, plan)
        for place in plan.afspraken.indices { bevestig(verhaal, plan, place) }
        for actie in plan.acties { volg(verhaal, plan, actie) }
        if !verloop.isAfgerond, toeval.kans(8) { vraagSteun(verhaal, plan) }
        if toeval.kans(20) { spreekOpnieuw(verhaal, plan) }
        if verloop.isAfgerond { sluitAf(verhaal, plan) }
    }

    /// Something that happens on a day, at an hour when people work.
    mutating func stap(_ dag: Day, _ doe: @escaping (Toneel, Instant) throws(Failure) -> Void) {
        let uur = toeval.getal(8...16)
        let minuut = toeval.getal(0...59)
        guard let moment = Instant(dag.werkdagErna, hour: uur, minute: minuut) else { return }
        stappen.append(Stap(op: moment.adding(seconds: Int64(toeval.getal(0...59))), doe: doe))
    }

    /// Something that happens a few minutes after what was told last.
    private mutating func even(_ doe: @escaping (Toneel, Instant) throws(Failure) -> Void) {
        guard let vorige = stappen.last else { return }
        stappen.append(Stap(op: vorige.op.adding(seconds: Int64(toeval.getal(90...400))), doe: doe))
    }

    private mutating func legVast(_ verhaal: Verhaal, _ plan: Plan) {
        let body = plan.body(verhaal.paar)
        let wie = plan.legtVast(verhaal.paar)
        stap(plan.vastgelegd) { toneel, op throws(Failure) in
            verhaal.onthoud(try toneel.doe(.maakDialoog, als: wie, op: op, body))
        }
    }

    /// The other one reads it and says what they think of it.
    private mutating func antwoord(_ verhaal: Verhaal, _ plan: Plan) {
        let wie = plan.leest(verhaal.paar)
        var body: Value = ["reactie": .text(toeval.kans(80) ? "akkoord" : "gezien"), "versie": 1]
        if plan.verloop == .metKanttekening {
            body = [
                "reactie": "niet_akkoord", "versie": 1,
                "opmerking": .text(toeval.een(Self.kanttekeningen)),
            ]
        }
        stap(plan.beantwoord) { toneel, op throws(Failure) in
            try toneel.doe(.leesDialoog, als: wie, op: op, bij: verhaal.plek)
        }
        even { toneel, op throws(Failure) in
            try toneel.doe(.maakReactie, als: wie, op: op, bij: verhaal.plek, body)
        }
    }

    private static let kanttekeningen = [
        "De afspraak klopt, maar er staat niet bij dat het team eerst vervanging nodig heeft.",
        "Ik had gevraagd om één vaste dag. Dat staat er nu anders.",
        "We spraken over dit jaar; hier staat volgend jaar.",
    ]

    /// The partner answers the wishes of an employee who logged the talk.
    private mutating func beantwoord(_ verhaal: Verhaal, _ plan: Plan) {
        guard plan.isVanMedewerker, plan.verloop != .wachtOpPartner else { return }
        for (place, wens) in plan.wensen.enumerated() {
            guard let antwoord = wens.antwoord else { continue }
            let partner = verhaal.paar.partner
            stap(plan.beantwoord.adding(days: 1)) { toneel, op throws(Failure) in
                try toneel.doe(.wijzigWens, als: partner, op: op, bij: verhaal.wens(place), antwoord)
            }
        }
    }

    /// Who logged an agreement has confirmed it; the other one follows, or not.
    private mutating func bevestig(_ verhaal: Verhaal, _ plan: Plan, _ place: Int) {
        let ref = "afspraak\(place + 1)"
        let (een, ander) = (plan.legtVast(verhaal.paar), plan.leest(verhaal.paar))
        let wacht = plan.verloop == .wachtOpPartner || plan.verloop == .wachtOpMedewerker
        guard plan.verloop.isAfgerond || !wacht && toeval.kans(75) else { return }
        stap(plan.beantwoord.adding(days: 1)) { toneel, op throws(Failure) in
            try toneel.doe(.bevestigAfspraak, als: ander, op: op, bij: verhaal.afspraak(ref), ["versie": 1])
        }
        guard plan.verloop.isAfgerond || plan.verloop == .nietActueel && toeval.kans(40) else { return }
        let afloop = toeval.een(["nagekomen", "nagekomen", "deels_nagekomen", "niet_nagekomen"])
        stap(plan.geëvalueerd) { toneel, op throws(Failure) in
            try toneel.doe(.rondAfspraakAf, als: een, op: op, bij: verhaal.afspraak(ref), ["status": .text(afloop)])
        }
    }

    private mutating func spreekOpnieuw(_ verhaal: Verhaal, _ plan: Plan) {
        let dag = plan.gesprek.adding(days: toeval.getal(30...60))
        guard dag < vandaag, dag < plan.afgesloten else { return }
        let partner = verhaal.paar.partner
        let body: Value = [
            "soort": .text(toeval.kans(70) ? "vervolggesprek" : "bila"), "datum": .text(dag.werkdagErna.text),
            "duurMinuten": 30, "vorm": .text(toeval.een(["op_locatie", "video", "telefonisch"])),
        ]
        stap(dag) { toneel, op throws(Failure) in
            try toneel.doe(.leesDialoog, als: partner, op: op, bij: verhaal.plek)
        }
        even { toneel, op throws(Failure) in
            try toneel.doe(.maakGesprek, als: partner, op: op, bij: verhaal.plek, body)
        }
    }

    private mutating func sluitAf(_ verhaal: Verhaal, _ plan: Plan) {
        let wie = toeval.kans(50) ? verhaal.paar.partner : verhaal.paar.medewerker
        let reden: Value = plan.verloop == .allesAfgerond ? "alles_afgerond" : "geen_vervolg_nodig"
        stap(plan.afgesloten) { toneel, op throws(Failure) in
            try toneel.doe(.sluitDialoogAf, als: wie, op: op, bij: verhaal.plek, ["reden": reden])
        }
    }
}

extension Day {
    /// This day, or the Friday before a weekend.
    var werkdagErvoor: Day { adding(days: min(0, 5 - isoWeekday)) }

    /// This day, or the Monday after a weekend.
    var werkdagErna: Day { isoWeekday > 5 ? adding(days: 8 - isoWeekday) : self }
}
