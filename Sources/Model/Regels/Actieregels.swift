package import Schema

extension Actie {
    /// What an action that was just written down has against itself.
    package func strijdigheden(door zijde: Zijde?, gesprekDatum: Day, at pointer: String = "") -> [Complaint] {
        var all = eigenaarStrijdigheden(at: pointer)
        func against(_ wrong: Bool, _ field: String, _ code: String, _ detail: String) {
            guard wrong else { return }
            all.append(Complaint(pointer: "\(pointer)/\(field)", code: code, detail: detail))
        }
        against(
            streefdatumEerst < gesprekDatum, "streefdatumEerst", "voor_het_gesprek",
            "De datum ligt voor de dag van het gesprek.")
        against(
            steunVanId != nil && steunVanId == eigenaarId, "steunVanId", "zelfde_persoon",
            "Wie helpt is iemand anders dan wie het doet.")
        against(
            hrDelen == .gedeeld && zijde != .medewerker, "hrDelen", "medewerker_beslist",
            "Alleen de medewerker kan dit met HR delen. Je kunt het voorstellen.")
        return all + persoonlijkeStrijdigheden(door: zijde, at: pointer)
    }

    /// There is one owner: a person, or HR as a whole.
    private func eigenaarStrijdigheden(at pointer: String) -> [Complaint] {
        func against(_ code: String, _ detail: String) -> [Complaint] {
            [Complaint(pointer: "\(pointer)/eigenaarId", code: code, detail: detail)]
        }
        return switch (eigenaarSoort, eigenaarId) {
        case (.persoon, nil): against("eigenaar_nodig", "Kies wie dit gaat doen.")
        case (.hr, .some): against("hr_heeft_geen_persoon", "Als HR dit doet, blijft de persoon leeg.")
        default: []
        }
    }

    /// This with another owner; who helped and now does it, no longer helps.
    package func toegewezen(_ woord: Toewijzen, door zijde: Zijde) throws(Conflicts) -> Actie {
        var next = self
        next.eigenaarSoort = woord.eigenaarSoort
        next.eigenaarId = woord.eigenaarId
        if next.eigenaarId != nil, next.eigenaarId == steunVanId { next.steunVanId = nil }
        guard next != self else { throw Conflicts("/eigenaarId", "zelfde_eigenaar", "Deze persoon doet dit al.") }
        try Conflicts.check(next.eigenaarStrijdigheden(at: "") + next.persoonlijkeStrijdigheden(door: zijde, at: ""))
        return next
    }

    /// Whether who reads no more than the text of an action reads the same here as in `ander`.
    package func leestAls(_ ander: Actie) -> Bool {
        omschrijving == ander.omschrijving && soortOndersteuning == ander.soortOndersteuning
    }

    /// This, proposed to share with HR where it was shared: the employee has not read these words yet.
    package var opnieuwVoorgesteld: Actie {
        var next = self
        if hrDelen == .gedeeld { next.hrDelen = .voorgesteld }
        return next
    }

    /// What a change of this has against itself; what was agreed before, such as the dates, no longer counts.
    package func strijdigheden(gewijzigdDoor zijde: Zijde?) -> [Complaint] {
        var all: [Complaint] = []
        if steunVanId != nil, steunVanId == eigenaarId {
            all.append(
                Complaint(
                    pointer: "/steunVanId", code: "zelfde_persoon",
                    detail: "Wie helpt is iemand anders dan wie het doet."))
        }
        return all + persoonlijkeStrijdigheden(door: zijde, at: "")
    }

    /// Support that only the employee may see stays with the employee: written, done and kept by nobody else.
    private func persoonlijkeStrijdigheden(door zijde: Zijde?, at pointer: String) -> [Complaint] {
        guard isPersoonlijk else { return [] }
        var all: [Complaint] = []
        func against(_ wrong: Bool, _ field: String, _ code: String, _ detail: String) {
            guard wrong else { return }
            all.append(Complaint(pointer: "\(pointer)/\(field)", code: code, detail: detail))
        }
        against(
            zijde != .medewerker, "soortOndersteuning", "alleen_medewerker",
            "Deze soort ondersteuning kan alleen de medewerker zelf vastleggen.")
        against(
            eigenaarSoort == .hr || eigenaarId != nil && eigenaarId != medewerkerId, "eigenaarId", "alleen_medewerker",
            "Deze soort ondersteuning regelt de medewerker zelf.")
        against(
            steunVanId != nil, "steunVanId", "alleen_medewerker", "Bij deze soort ondersteuning staat geen ander.")
        against(hrDelen != .nee, "hrDelen", "niet_met_hr", "Deze soort ondersteuning wordt niet met HR gedeeld.")
        return all
    }

    /// Whether only the employee may see this.
    package var isPersoonlijk: Bool { soortOndersteuning == .persoonlijkeOndersteuning }

    /// This with the day since which HR may see it, when it is kept on `vandaag`.
    package func gedeeld(vandaag: Day) -> Actie {
        var next = self
        next.gedeeldDatum = hrDelen == .gedeeld ? gedeeldDatum ?? vandaag : nil
        return next
    }

    /// How late this is on `vandaag`, in days; 0 when it is in time or no longer runs.
    package func dagenTeLaat(op vandaag: Day) -> Int64 {
        status.loopt ? Int64(max(0, streefdatumNu.days(until: vandaag))) : 0
    }

    /// This, begun on `dag`.
    package func gestart(op dag: Day) -> Actie {
        var next = self
        next.status = .inUitvoering
        next.gestartDatum = gestartDatum ?? dag
        next.vastgelopenSinds = nil
        return next
    }

    /// This, done on `dag`: any day from the talk until today.
    package func gereed(op dag: Day, gesprekDatum: Day, vandaag: Day) throws(Conflicts) -> Actie {
        guard dag <= vandaag else {
            throw Conflicts("/gereedDatum", "in_de_toekomst", "De dag waarop het klaar was, ligt in de toekomst.")
        }
        guard dag >= min(aangemaaktOp.day, gesprekDatum) else {
            throw Conflicts("/gereedDatum", "voor_het_begin", "De dag ligt voor de dag waarop dit is afgesproken.")
        }
        var next = self
        next.status = .gereed
        next.gereedDatum = dag
        next.vastgelopenSinds = nil
        return next
    }

    /// This with a later or earlier date that still lies ahead.
    package func bijgesteld(naar dag: Day, vandaag: Day) throws(Conflicts) -> Actie {
        guard dag >= vandaag else {
            throw Conflicts("/naar", "in_het_verleden", "Kies een dag die nog komt.")
        }
        guard dag != streefdatumNu else {
            throw Conflicts("/naar", "zelfde_dag", "Dit is al de streefdatum.")
        }
        var next = self
        next.streefdatumNu = dag
        return next
    }

    /// This, stuck since `dag`.
    package func vastgelopen(op dag: Day) -> Actie {
        var next = self
        next.status = .looptVast
        next.vastgelopenSinds = vastgelopenSinds ?? dag
        return next
    }

    /// This, called off by `persoon` on `dag`.
    package func vervallen(op dag: Day, door persoon: ID?) -> Actie {
        var next = self
        next.status = .vervallen
        next.vervallenDatum = dag
        next.vervallenDoorId = persoon
        next.vastgelopenSinds = nil
        return next
    }
}

extension Belemmering {
    /// What this has against itself: that somebody does not want to, only that person says.
    package func strijdigheden(isMedewerker: Bool) -> [Complaint] {
        guard soort == .wilNiet, !isMedewerker else { return [] }
        return [
            Complaint(
                pointer: "/soort", code: "alleen_medewerker", detail: "Dit kan alleen de medewerker zelf zeggen.")
        ]
    }
}
