package import Schema

/// One thing that a correction changes.
package struct Verbetering: Equatable {
    package let wat: WatVeranderde
    package var onderdeelId: ID?
    package let oud: String?
    package let nieuw: String?
}

extension Dialoog {
    /// Who still has to answer what was corrected after the settlement.
    package var wachtendOpCorrectie: [Zijde] {
        guard correcties > 0, status == .vastgesteld || status == .afgerond else { return [] }
        return Zijde.allCases.filter { antwoord(van: $0) == nil }
    }

    /// What `woord` changes of what was settled: nothing is refused, and so are words that are not one's own.
    package func verbeteringen(_ woord: Corrigeren, door zijde: Zijde) throws(Conflicts) -> [Verbetering] {
        var all: [Verbetering] = []
        if let tekst = woord.samenvatting, tekst != samenvatting?.tekst {
            all.append(Verbetering(wat: .samenvatting, oud: samenvatting?.tekst, nieuw: tekst))
        }
        if let anders = woord.onderwerpen, Set(anders) != Set(onderwerpen) {
            all.append(Verbetering(wat: .onderwerpen, oud: Self.woorden(onderwerpen), nieuw: Self.woorden(anders)))
        }
        if let anders = woord.horizonBesproken, anders != horizonBesproken {
            all.append(
                Verbetering(wat: .horizonBesproken, oud: horizonBesproken?.rawValue, nieuw: anders.rawValue))
        }
        var conflicts: [Complaint] = []
        for (plaats, anders) in woord.wensen.enumerated() {
            do throws(Conflicts) {
                all += try verbeteringen(anders, door: zijde, at: "/wensen/\(plaats)")
            } catch {
                conflicts += error.all
            }
        }
        try Conflicts.check(conflicts)
        guard !all.isEmpty else {
            throw Conflicts("", "niets_te_corrigeren", "Er verandert niets. Vul in wat er anders moet staan.")
        }
        return all
    }

    private func verbeteringen(
        _ anders: Wenscorrectie, door zijde: Zijde, at pointer: String
    ) throws(Conflicts) -> [Verbetering] {
        guard let wens = wensen.first(where: { $0.id == anders.wensId }) else {
            throw Conflicts(
                pointer + "/wensId", "niet_in_deze_dialoog", "Deze wens hoort niet bij deze dialoog.")
        }
        var all: [Verbetering] = []
        if let tekst = anders.wens, tekst != wens.wens {
            all.append(Verbetering(wat: .wens, onderdeelId: wens.id, oud: wens.wens, nieuw: tekst))
        }
        if let onderwerp = anders.onderwerp, onderwerp != wens.onderwerp {
            all.append(
                Verbetering(
                    wat: .wensOnderwerp, onderdeelId: wens.id, oud: wens.onderwerp?.rawValue,
                    nieuw: onderwerp.rawValue))
        }
        guard all.isEmpty || zijde == .medewerker || wens.auteurId != medewerkerId else {
            throw Conflicts(
                pointer + "/wens", "alleen_medewerker",
                "De medewerker schreef dit op; alleen de medewerker verandert het.")
        }
        return all
    }

    /// This once it was corrected: it stays settled, and both answer again.
    package func gecorrigeerd(_ woord: Corrigeren) -> Dialoog {
        var next = self
        next.onderwerpen = woord.onderwerpen ?? onderwerpen
        next.horizonBesproken = woord.horizonBesproken ?? horizonBesproken
        next.correcties += 1
        return next
    }

    private static func woorden(_ onderwerpen: [Onderwerp]) -> String {
        onderwerpen.map(\.rawValue).joined(separator: ", ")
    }
}

extension Actie {
    /// What says something else than `vorige` did, each with what stood there.
    package func verbeteringen(van vorige: Actie) -> [Verbetering] {
        [
            Verbetering(wat: .actie, onderdeelId: id, oud: vorige.omschrijving, nieuw: omschrijving),
            Verbetering(wat: .actieAlsDan, onderdeelId: id, oud: vorige.alsDan, nieuw: alsDan),
        ].filter { $0.oud != $0.nieuw }
    }
}

extension Afspraak {
    /// That this has another text than `vorige`; what else differs stands in the versions.
    package func verbetering(van vorige: Afspraak) -> Verbetering {
        let isAnders = vorige.tekst != tekst
        return Verbetering(
            wat: .afspraak, onderdeelId: id, oud: isAnders ? vorige.tekst : nil, nieuw: isAnders ? tekst : nil)
    }
}

extension Wens {
    /// What of the answer is another than `vorige` had, each with what stood there.
    package func verbeteringen(van vorige: Wens) -> [Verbetering] {
        [
            Verbetering(
                wat: .wensAntwoord, onderdeelId: id, oud: vorige.antwoord?.rawValue, nieuw: antwoord?.rawValue),
            Verbetering(wat: .wensToelichting, onderdeelId: id, oud: vorige.toelichting, nieuw: toelichting),
            Verbetering(
                wat: .wensAntwoordVerwacht, onderdeelId: id, oud: vorige.antwoordVerwachtDatum?.text,
                nieuw: antwoordVerwachtDatum?.text),
        ].filter { $0.oud != $0.nieuw }
    }
}

extension Verbetering {
    /// What other words have against themselves: what was settled changes with a reason, and a reason needs a change.
    package static func strijdigheden(
        _ verandert: Bool, vastgelegd: Bool, reden: String?
    ) -> [Complaint] {
        switch (verandert, reden) {
        case (true, nil) where vastgelegd:
            [
                Complaint(
                    pointer: "/wijzigingsreden", code: "reden_nodig",
                    detail: "Dit ligt vast. Zeg waarom het anders wordt; de oude woorden blijven bewaard.")
            ]
        case (false, .some):
            [
                Complaint(
                    pointer: "/wijzigingsreden", code: "niets_te_corrigeren",
                    detail: "Er verandert niets. Vul in wat er anders moet staan.")
            ]
        default: []
        }
    }
}
