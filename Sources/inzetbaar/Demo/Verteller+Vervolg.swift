import API
import Model
import Schema

/// What goes on after a talk: in a next dialogue, with another partner, or in confidence.
extension Verteller {
    /// A talk in confidence with an adviser, of which the manager reads the one action that the employee releases.
    mutating func vertrouw(_ paar: Paar, aan adviseur: ID) {
        let (verhaal, thema) = (Verhaal(Paar(medewerker: paar.medewerker, partner: adviseur)), Thema.afwisseling)
        let body = Self.gesprek(thema, paar, op: vandaag.adding(days: -40).werkdagErna, tot: vandaag).merging([
            "soort": "vertrouwelijk_hr", "aanleiding": "eigen_initiatief",
            "gesprekspartnerId": .text(adviseur.text),
        ])
        stap(vandaag.adding(days: -40)) { toneel, op throws(Failure) in
            verhaal.onthoud(try toneel.doe(.maakDialoog, als: paar.medewerker, op: op, body))
        }
        let akkoord: Value = ["reactie": "akkoord", "versie": 1]
        stap(vandaag.adding(days: -37)) { toneel, op throws(Failure) in
            try toneel.doe(.maakReactie, als: adviseur, op: op, bij: verhaal.plek, akkoord)
            try toneel.doe(.geefActieVrij, als: paar.medewerker, op: op, bij: verhaal.actie("actie"))
        }
    }

    /// A dialogue that closed because it goes on in a next one, which takes along what runs.
    mutating func gaVerder(_ paar: Paar) {
        let verhaal = Verhaal(paar)
        vertelVastgesteld(verhaal, dagenGeleden: 160)
        stap(vandaag.adding(days: -12)) { toneel, op throws(Failure) in
            try toneel.doe(
                .vervolgDialoog, als: paar.medewerker, op: op, bij: verhaal.plek,
                ["sjabloonCode": "focus-op-inzetbaarheid"])
        }
    }

    /// Somebody gets another partner and hands over what runs, and nothing else.
    mutating func wissel(_ paar: Paar, naar partner: ID, beheerder: ID) {
        let verhaal = Verhaal(paar)
        vertelVastgesteld(verhaal, dagenGeleden: 120)
        let medewerker = paar.medewerker
        stap(vandaag.adding(days: -30)) { toneel, op throws(Failure) in
            let lijnen = try toneel.doe(
                .leesLijnen, als: beheerder, op: op, query: "medewerkerId=\(medewerker.text)")
            for lijn in lijnen["items"]?.lijst ?? [] {
                guard let id = lijn["id"]?.tekst else { continue }
                try toneel.doe(
                    .wijzigLijn, als: beheerder, op: op, bij: [("lijnId", id)], ["totDatum": .text(op.day.text)])
            }
            try toneel.doe(
                .maakLijn, als: beheerder, op: op,
                [
                    "medewerkerId": .text(medewerker.text), "gesprekspartnerId": .text(partner.text),
                    "vanDatum": .text(op.day.text),
                ])
        }
        stap(vandaag.adding(days: -24)) { toneel, op throws(Failure) in
            try toneel.doe(
                .draagDialoogOver, als: medewerker, op: op, bij: verhaal.plek,
                ["sjabloonCode": "focus-op-inzetbaarheid"])
        }
    }

    /// A talk that the partner logged and the employee agreed with.
    private mutating func vertelVastgesteld(_ verhaal: Verhaal, dagenGeleden: Int) {
        let (paar, dag) = (verhaal.paar, vandaag.adding(days: -dagenGeleden).werkdagErna)
        let body = Self.gesprek(toeval.een(Thema.alle), paar, op: dag, tot: vandaag)
        stap(vandaag.adding(days: -dagenGeleden)) { toneel, op throws(Failure) in
            verhaal.onthoud(try toneel.doe(.maakDialoog, als: paar.partner, op: op, body))
        }
        stap(vandaag.adding(days: 5 - dagenGeleden)) { toneel, op throws(Failure) in
            let akkoord: Value = ["reactie": "akkoord", "versie": 1]
            try toneel.doe(.maakReactie, als: paar.medewerker, op: op, bij: verhaal.plek, akkoord)
            try toneel.doe(
                .bevestigAfspraak, als: paar.medewerker, op: op, bij: verhaal.afspraak("afspraak"), ["versie": 1])
        }
    }
}
