/// What stands around a word within its clause, and what that makes of it.
///
/// It looks at most eight words to the left and four to the right.
struct Zinsverband {
    let woorden: [Lezing.Woord]

    /// To whom or what the words on one side tie a word.
    private enum Band {
        /// To a person, named or understood.
        case persoon(isGenoemd: Bool)
        case werk
        case geen
    }

    /// What the word at `index` amounts to.
    func oordeel(_ index: Int) -> Oordeel {
        let soort = woorden[index].soort
        if soort.raakt(.uitgezonderd) { return .niets }
        if soort.raakt(.sterk) { return sterk(index) }
        if soort.raakt(.beroep) { return beroep(index) }
        if soort.raakt(.vak) { return vak(index) }
        if soort.raakt(.zwak) { return zwak(index) }
        if soort.raakt(.beleid) { return .vraagt }
        if soort.raakt(.verlies) { return isVerlies(index) ? .persoon : .niets }
        return lichaam(index)
    }

    private func sterk(_ index: Int) -> Oordeel {
        switch links(index, .heeft + .is) {
        case .persoon: .persoon
        case .werk: .vraagt
        case .geen: isWerkRechts(index) ? .vraagt : .persoon
        }
    }

    private func vak(_ index: Int) -> Oordeel {
        if isWerkRechts(index) { return .vraagt }
        switch links(index, .heeft + .is) {
        case .persoon: return .persoon
        case .werk: return .vraagt
        case .geen:
            let isVanIemand =
                isAfspraak(index) || isAchterop(index) || isVanVerwant(index) || rechts(index, 1) { $0.raakt(.verwant) }
            return isVanIemand ? .persoon : .vraagt
        }
    }

    /// Whether it is why something is so: «wegens scheiding».
    private func isReden(_ index: Int) -> Bool {
        index > 0 && !woorden[index].naGrens && woorden[index - 1].soort.raakt(.reden)
    }

    /// Whether a note says only with whom and when: «fysio elke dinsdag».
    private func isAfspraak(_ index: Int) -> Bool {
        guard index == 0 || woorden[index].naGrens || woorden[index - 1].soort.raakt(.tijd) && index == 1 else {
            return false
        }
        guard !rechts(index, 6, { $0.raakt(.werk + .derden + .persoon) }) else { return false }
        return rechts(index, 2) { $0.raakt(.tijd) } || index == 1
    }

    /// Care, quarrels and loss tell something when they are of somebody close.
    private func isVerlies(_ index: Int) -> Bool {
        let isErna = rechts(index, 4) { $0.raakt(.verwant) } && !rechts(index, 4) { $0.raakt(.derden) }
        // «hij heeft zijn broer verloren»
        let isErvoor =
            index > 1 && !woorden[index].naGrens && woorden[index - 1].soort.raakt(.verwant)
            && woorden[index - 2].soort.raakt(.bezit)
        return isErna || isErvoor
    }

    private func zwak(_ index: Int) -> Oordeel {
        if isWerkRechts(index) { return .niets }
        switch links(index, .heeft + .is) {
        case .persoon(let isGenoemd): return isGenoemd || isReden(index) ? .persoon : .niets
        case .werk: return .niets
        case .geen: return isAchterop(index) || isReden(index) ? .persoon : .niets
        }
    }

    private func beroep(_ index: Int) -> Oordeel {
        if isWerkRechts(index) { return .vraagt }
        switch links(index, .bezoek) {
        case .persoon: return .persoon
        case .werk: return .vraagt
        case .geen:
            if isAfspraak(index) { return .persoon }
            let isHetZelf = index > 0 && !woorden[index].naGrens && woorden[index - 1].soort.raakt(.is)
            return isHetZelf ? .niets : .vraagt
        }
    }

    /// A part of the body tells something when what is wrong with it stands beside it.
    private func lichaam(_ index: Int) -> Oordeel {
        guard woorden[index].soort.raakt(.lichaam) else { return .niets }
        var plaats = index
        for _ in 0..<4 where plaats > 0 && !woorden[plaats].naGrens {
            plaats -= 1
            let soort = woorden[plaats].soort
            if soort.raakt(.derden + .werk) { return .niets }
            if soort.raakt(.letsel) { return .persoon }
        }
        if index > 1, woorden[index - 1].soort.raakt(.bezit), woorden[index - 2].soort.raakt(.reden) { return .persoon }
        plaats = index
        for _ in 0..<3 where plaats + 1 < woorden.count && !woorden[plaats + 1].naGrens {
            plaats += 1
            if woorden[plaats].soort.raakt(.letsel) { return .persoon }
        }
        return .niets
    }
}

extension Zinsverband {
    /// What the words before `index` tie it to: the nearest decides, and a verb ties to its subject.
    private func links(_ index: Int, _ werkwoord: Woordsoort) -> Band {
        var plaats = index
        var heeftWerkwoord = false
        var isVanIemand = false
        for afstand in 1...8 {
            guard plaats > 0, !woorden[plaats].naGrens else { break }
            plaats -= 1
            let woord = woorden[plaats]
            if isVanIemand {
                // «de bewoner raakt onrustig door zijn dementie»
                if woord.soort.raakt(.derden) { return .werk }
                continue
            }
            if woord.soort.raakt(.derden + .werk) { return heeftWerkwoord || afstand <= 6 ? .werk : .geen }
            isVanIemand = woord.soort.raakt(.bezit) && afstand <= 3 && !heeftWerkwoord
            if woord.soort.raakt(.verwant) {
                // «begeleidt ouders in een scheiding»
                return isVoorwerpVanWerk(plaats) ? .werk : .persoon(isGenoemd: true)
            }
            let isOnderwerp = plaats == 0 || !woorden[plaats - 1].soort.raakt(.bezoek)
            if heeftWerkwoord, isOnderwerp, woord.soort.raakt(.persoon) || woord.isNaam {
                return .persoon(isGenoemd: true)
            }
            if woord.soort.raakt(werkwoord), afstand <= 5 { heeftWerkwoord = true }
            if woord.soort.raakt(.grens) { break }
        }
        if isVanIemand { return .persoon(isGenoemd: true) }
        guard heeftWerkwoord else { return .geen }
        return .persoon(isGenoemd: isPersoonRechts(index))
    }

    private func isVoorwerpVanWerk(_ plaats: Int) -> Bool {
        (1...2).contains { afstand in
            plaats >= afstand && !woorden[plaats - afstand + 1].naGrens
                && woorden[plaats - afstand].soort.raakt(.werk) && !woorden[plaats - 1].soort.raakt(.bezit)
        }
    }

    private func isWerkRechts(_ index: Int) -> Bool {
        rechts(index, 3) { $0.raakt(.derden + .werk) }
    }

    private func isPersoonRechts(_ index: Int) -> Bool {
        rechts(index, 3) { $0.raakt(.persoon) }
    }

    /// Whether it is somebody's of the family, as in «na de uitvaart van mijn broer».
    private func isVanVerwant(_ index: Int) -> Bool {
        rechts(index, 3) { $0.raakt(.bezit) } && rechts(index, 4) { $0.raakt(.verwant) }
    }

    /// Whether the verb comes last, as in «dat zij diabetes heeft».
    private func isAchterop(_ index: Int) -> Bool {
        guard rechts(index, 2, { $0.raakt(.heeft + .is) }) else { return false }
        var plaats = index
        for _ in 0..<8 where plaats > 0 && !woorden[plaats].naGrens {
            plaats -= 1
            if woorden[plaats].soort.raakt(.derden + .werk) { return false }
            if woorden[plaats].soort.raakt(.persoon + .verwant) || woorden[plaats].isNaam { return true }
        }
        return false
    }

    private func rechts(_ index: Int, _ aantal: Int, _ isGezocht: (Woordsoort) -> Bool) -> Bool {
        var plaats = index
        for _ in 0..<aantal where plaats + 1 < woorden.count && !woorden[plaats + 1].naGrens {
            plaats += 1
            let soort = woorden[plaats].soort
            if isGezocht(soort) { return true }
            if soort.raakt(.grens) { return false }
        }
        return false
    }
}
