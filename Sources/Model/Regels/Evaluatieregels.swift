package import Schema

extension Evaluatie {
    /// One that was given with the talk in which the two looked back.
    package init(_ woord: EvaluatieBijGesprek, in gesprek: Gesprek, door auteur: ID?, op now: Instant) {
        self.init(
            id: .make(at: now), afspraakId: woord.afspraakId, gesprekId: gesprek.id, datum: gesprek.datum ?? now.day,
            oordeel: woord.oordeel, opmerkingMedewerker: woord.opmerkingMedewerker,
            opmerkingGesprekspartner: woord.opmerkingGesprekspartner, auteurId: auteur, aangemaaktOp: now)
    }

    /// What this has against itself: it is over, the dialogue had begun by then, and each side speaks for itself.
    package func strijdigheden(
        door zijde: Zijde, na eerste: Day, vandaag: Day, at pointer: String = ""
    ) -> [Complaint] {
        var all: [Complaint] = []
        if datum > vandaag {
            all.append(
                Complaint(
                    pointer: pointer + "/datum", code: "in_de_toekomst",
                    detail: "Terugkijken kan op een dag die is geweest."))
        }
        if datum < eerste {
            all.append(
                Complaint(
                    pointer: pointer + "/datum", code: "voor_het_eerste_gesprek",
                    detail: "De dialoog begon pas na deze dag."))
        }
        return all + strijdigheden(door: zijde, van: nil, at: pointer)
    }

    /// What `zijde` may not write on the way from `vorige` to this: the other's remark.
    package func strijdigheden(door zijde: Zijde, van vorige: Evaluatie?, at pointer: String = "") -> [Complaint] {
        let (wrong, field) =
            zijde == .medewerker
            ? (opmerkingGesprekspartner != vorige?.opmerkingGesprekspartner, "opmerkingGesprekspartner")
            : (opmerkingMedewerker != vorige?.opmerkingMedewerker, "opmerkingMedewerker")
        guard wrong else { return [] }
        return [
            Complaint(
                pointer: "\(pointer)/\(field)", code: "alleen_eigen_kant",
                detail: "Deze opmerking is aan de ander. Schrijf alleen die van jezelf.")
        ]
    }
}

extension Afspraak {
    /// This after the two looked back on it: it runs on, or it is settled.
    package func geevalueerd(_ evaluatie: Evaluatie) -> Afspraak {
        var next = self
        if let status = evaluatie.oordeel.status { next.status = status }
        next.evaluaties.append(evaluatie)
        return next
    }

    /// Whether the two have yet to look back on this, by the last follow-up talk among `gesprekken`.
    ///
    /// A talk out of which an agreement came is none to look back in: it was held and in the record, as its id tells,
    /// by the time the agreement was written down.
    package func isTeEvalueren(na gesprekken: [Gesprek]) -> Bool {
        guard status == .overeengekomen else { return false }
        let bron = gesprekken.filter { $0.id < id }.compactMap(\.datum).filter { $0 <= aangemaaktOp.day }.max()
        let vervolg = gesprekken.filter { gesprek in
            guard gesprek.soort == .vervolggesprek, let datum = gesprek.datum else { return false }
            return bron.map { datum > $0 } ?? true
        }
        guard let dag = vervolg.compactMap(\.datum).max() else { return false }
        let laatste = Set(vervolg.filter { $0.datum == dag }.map(\.id))
        return !evaluaties.contains { $0.datum >= dag || $0.gesprekId.map(laatste.contains) ?? false }
    }
}

extension Dialoog {
    /// The running agreements that the two have yet to look back on since their last follow-up talk.
    package var nogTeEvalueren: [ID] {
        afspraken.filter { $0.isTeEvalueren(na: gesprekken) }.map(\.id)
    }
}
