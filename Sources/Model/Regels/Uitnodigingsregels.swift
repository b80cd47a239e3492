package import Schema

extension Uitnodiging {
    /// The sentence that every invitation holds (DOMAIN.md R1).
    package static let vrijheid = "Je hoeft niet te vertellen wat er speelt rond ziekte of thuis."

    /// An invitation that still has to be written.
    package static func leeg(voor dialoog: ID, op now: Instant) -> Uitnodiging {
        Uitnodiging(
            id: .make(at: now), dialoogId: dialoog, kanalen: [], tekst: "", criterium: nil, hrErbij: nil,
            auteurId: nil, verstuurdDatum: nil, reactie: nil, reactieDatum: nil, keuzes: nil)
    }

    /// This without the criterium: a sentence that says no more than that somebody was invited.
    package var zonderSignaal: Uitnodiging {
        guard criterium != nil else { return self }
        var next = self
        next.criterium = nil
        next.tekst = "Ik nodig je uit voor een gesprek over je inzetbaarheid. \(Self.vrijheid)"
        return next
    }

    /// This, with what the partner writes now; a proposal of the employee about HR stays.
    package func geschreven(_ woord: UitnodigingSchrijven, door auteur: ID?) -> Uitnodiging {
        var next = self
        next.kanalen = woord.kanalen
        next.tekst = woord.tekst
        next.criterium = woord.criterium ?? criterium
        next.hrErbij = woord.hrErbij ? HrErbij(voorgesteldDoor: .gesprekspartner, akkoordMedewerker: nil) : nil
        next.auteurId = auteur
        return next
    }

    /// This, answered; that HR takes part counts only by the employee's own word.
    package func beantwoord(_ woord: Reageren, op vandaag: Day) -> Uitnodiging {
        var next = self
        next.reactie = woord.reactie
        next.reactieDatum = vandaag
        next.keuzes = woord.reactie == .zietAf ? nil : woord.keuzes
        guard let wil = next.keuzes?.hrErbij, wil || hrErbij != nil else { return next }
        next.hrErbij = HrErbij(voorgesteldDoor: hrErbij?.voorgesteldDoor ?? .medewerker, akkoordMedewerker: wil)
        return next
    }
}

extension UitnodigingSchrijven {
    /// What an invitation for this reason has against itself; `bekend` is the criterion that is there already.
    package func strijdigheden(bij aanleiding: Aanleiding, bekend: String? = nil) -> [Complaint] {
        var all: [Complaint] = []
        if !tekst.contains(Uitnodiging.vrijheid) {
            all.append(
                Complaint(
                    pointer: "/tekst", code: "zin_ontbreekt",
                    detail: "Zet deze zin in de uitnodiging: «\(Uitnodiging.vrijheid)»"))
        }
        let isSignaal = Aanleiding.signalen.contains(aanleiding)
        if isSignaal, criterium == nil, bekend == nil {
            all.append(
                Complaint(
                    pointer: "/criterium", code: "criterium_nodig",
                    detail: "Zeg in gewone woorden bij welk aantal of welke duur iedereen wordt uitgenodigd."))
        }
        if !isSignaal, criterium != nil {
            all.append(
                Complaint(
                    pointer: "/criterium", code: "alleen_bij_signaal",
                    detail: "Een criterium hoort alleen bij een uitnodiging na een signaal."))
        }
        return all
    }
}

extension Dialoog {
    /// This, with the invitation sent.
    package func uitgenodigd(op now: Instant) -> Dialoog {
        var next = self
        next.status = .uitgenodigd
        next.uitgenodigdOp = now
        return next
    }

    /// This, ended before any talk: by the employee without a reason, or taken back by who asked.
    package func gaatNietDoor(_ status: StatusDialoog) -> Dialoog {
        var next = self
        next.status = status
        return next.zonderSignaal
    }

    /// This once a talk was held on `dag`; the first talk makes it held.
    package func gevoerd(op dag: Day) -> Dialoog {
        guard status == .concept || status == .uitgenodigd else { return self }
        var next = self
        next.status = .gevoerd
        next.gevoerdDatum = dag
        return next
    }
}
