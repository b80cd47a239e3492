package import Schema

extension Afspraak {
    /// What is still missing before anybody can confirm this (DOMAIN.md §3, afspraak; both sides do something: Ladder).
    package var nodigVoorBevestiging: [Complaint] {
        var all: [Complaint] = []
        func need(_ missing: Bool, _ field: String, _ detail: String) {
            guard missing else { return }
            all.append(Complaint(pointer: "/" + field, code: "nodig_voor_bevestiging", detail: detail))
        }
        need(medewerkerDoet == nil, "medewerkerDoet", "Vul in wat de medewerker doet.")
        need(werkgeverDoet == nil, "werkgeverDoet", "Vul in wat de werkgever doet.")
        need(
            soort == .flexibiliteitsafspraak && !keerzijdeBesproken, "keerzijdeBesproken",
            "Bespreek ook het nadeel van deze afspraak.")
        need(
            (soort == .beloningsafspraak || maatwerk) && maatwerkToelichting == nil, "maatwerkToelichting",
            "Vul in hoe deze afspraak is uitgelegd.")
        return all
    }

    /// Whether `changed` says something else than this, so that earlier confirmations no longer hold.
    package func zegtAnders(_ changed: Afspraak) -> Bool {
        soort != changed.soort || tekst != changed.tekst || medewerkerDoet != changed.medewerkerDoet
            || werkgeverDoet != changed.werkgeverDoet || horizonMaanden != changed.horizonMaanden
            || maatwerk != changed.maatwerk || maatwerkToelichting != changed.maatwerkToelichting
            || keerzijdeBesproken != changed.keerzijdeBesproken || bedragEurocent != changed.bedragEurocent
            || uren != changed.uren || bron != changed.bron || verschuift(changed)
    }

    /// Whether `changed` moves a day to look back that both agreed to.
    private func verschuift(_ changed: Afspraak) -> Bool {
        status == .overeengekomen && evaluatieDatum != nil && evaluatieDatum != changed.evaluatieDatum
    }

    /// This after a change: another text is the next version and has to be confirmed again.
    package func gewijzigd(_ changed: Afspraak) -> Afspraak {
        guard zegtAnders(changed) else { return changed }
        var next = changed
        next.versie = versie + 1
        next.status = .voorstel
        return next
    }

    /// This after `zijde` confirmed the version it has; agreed once both have.
    package func bevestigd(door zijde: Zijde, versie: Int64) throws(Conflicts) -> Afspraak {
        guard versie == self.versie else {
            throw Conflicts(
                "/versie", "andere_versie",
                "De tekst is intussen gewijzigd. Lees versie \(self.versie) en bevestig die.")
        }
        guard !isBevestigd(door: zijde) else {
            throw Conflicts("/versie", "al_bevestigd", "Je hebt deze versie al bevestigd.")
        }
        try Conflicts.check(nodigVoorBevestiging)
        let other: Zijde = zijde == .medewerker ? .gesprekspartner : .medewerker
        var next = self
        if isBevestigd(door: other) { next.status = .overeengekomen }
        return next
    }

    /// Whether `zijde` confirmed the version this has now.
    package func isBevestigd(door zijde: Zijde) -> Bool {
        bevestigingen.contains { $0.rol == zijde && $0.versie == versie }
    }

    /// This, ended: what was never agreed can't be kept or broken, only dropped.
    package func afgerond(_ afloop: Afloop) throws(Conflicts) -> Afspraak {
        guard status == .overeengekomen || afloop == .vervallen else {
            throw Conflicts(
                "/status", "niet_overeengekomen",
                "Deze afspraak is nog niet door beiden bevestigd. Hij kan alleen vervallen.")
        }
        var next = self
        next.status = afloop.status
        return next
    }
}
