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
