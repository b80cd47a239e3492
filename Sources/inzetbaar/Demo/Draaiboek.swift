import API
import Model
import Schema

/// Everything that happens in the demo, from a year ago until now.
struct Draaiboek {
    private var verteller: Verteller
    private let bezetting: Bezetting

    init(_ bezetting: Bezetting, vandaag: Day) {
        self.bezetting = bezetting
        verteller = Verteller(Toeval(UInt64(bitPattern: Int64(vandaag.number))), vandaag: vandaag)
    }

    /// What happens, in no order yet.
    mutating func stappen() -> [Stap] {
        vertelTeam()
        vertelVooraf()
        vertelVervolg()
        vertelRest()
        bewaarConcepten()
        kijkAlsHR()
        return verteller.stappen
    }

    /// The manager's own team: something of everything.
    private mutating func vertelTeam() {
        var verlopen: [Verloop] = [
            .wachtOpPartner, .inOpvolging, .nietActueel, .metKanttekening, .wachtOpMedewerker, .inOpvolging,
            .allesAfgerond,
        ]
        for plaats in bezetting.team {
            if plaats.nummer == Rolverdeling.medewerker.nummer {
                verteller.vertel(plaats.paar, .allesAfgerond, gesprek: 200)
                verteller.vertel(plaats.paar, .inOpvolging, gesprek: 60)
                verteller.vertel(plaats.paar, .wachtOpMedewerker, gesprek: 5)
            } else if !verlopen.isEmpty {
                verteller.vertel(plaats.paar, verlopen.removeFirst())
            }
        }
    }

    /// What waits for the people whom the README names.
    private mutating func vertelVooraf() {
        let anderen = bezetting.team.filter { $0.nummer != Rolverdeling.medewerker.nummer }.map(\.paar)
        guard anderen.count >= 4, let ik = bezetting.team.first(where: { $0.nummer == Rolverdeling.medewerker.nummer }),
            let adviseur = bezetting.wie(Rolverdeling.hrAdviseur),
            let beheerder = bezetting.wie(Rolverdeling.hrBeheerder)
        else { return }
        verteller.nodigUit(ik.paar)
        verteller.spreekAf(anderen[0], met: adviseur)
        verteller.kijkTerug(anderen[1])
        verteller.beginZelf(anderen[2])
        verteller.signaleer(anderen[3], beheerder: beheerder, adviseur: adviseur)
    }

    /// What a change of manager, a next talk and a talk in confidence look like.
    private mutating func vertelVervolg() {
        guard let ik = bezetting.team.first(where: { $0.nummer == Rolverdeling.medewerker.nummer }),
            let adviseur = bezetting.wie(Rolverdeling.hrAdviseur),
            let partner = bezetting.wie(Rolverdeling.leidinggevende),
            let beheerder = bezetting.wie(Rolverdeling.hrBeheerder), let verhuizer
        else { return }
        verteller.vertrouw(ik.paar, aan: adviseur)
        if let verder = bezetting.team.last(where: { $0.nummer != ik.nummer }) { verteller.gaVerder(verder.paar) }
        verteller.wissel(verhuizer.paar, naar: partner, beheerder: beheerder)
    }

    /// Who comes to the manager's team from another one, with one story only.
    private var verhuizer: Bezetting.Plaats? {
        let spelers = Set(Rolverdeling.alle.map(\.nummer))
        return bezetting.werkgebied.last { !spelers.contains($0.nummer) }
    }

    private mutating func vertelRest() {
        let verhuizer = verhuizer?.nummer
        for plaats in bezetting.werkgebied where plaats.nummer != verhuizer && verteller.toeval.kans(60) {
            vertel(plaats.paar)
        }
        for plaats in bezetting.elders where verteller.toeval.kans(11) { vertel(plaats.paar) }
    }

    private mutating func vertel(_ paar: Paar) {
        let verloop: Verloop =
            switch verteller.toeval.getal(1...100) {
            case ...8: .wachtOpPartner
            case ...20: .wachtOpMedewerker
            case ...56: .inOpvolging
            case ...62: .metKanttekening
            case ...76: .nietActueel
            case ...90: .allesAfgerond
            default: .geenVervolgNodig
            }
        verteller.vertel(paar, verloop)
        if verloop == .allesAfgerond, verteller.toeval.kans(40) { verteller.vertel(paar, .inOpvolging) }
    }

    /// Talks of which the manager has not finished writing.
    private mutating func bewaarConcepten() {
        guard let partner = bezetting.wie(Rolverdeling.leidinggevende) else { return }
        for (place, plaats) in bezetting.team.prefix(2).enumerated() {
            let dag = verteller.vandaag.adding(days: -2 - 3 * place).werkdagErvoor
            let thema = verteller.toeval.een(Thema.alle)
            let inhoud: Value = [
                "medewerkerId": .text(plaats.paar.medewerker.text), "gesprek": ["datum": .text(dag.text)],
                "onderwerpen": .list(thema.onderwerpen.map { .text($0.rawValue) }),
                "samenvatting": ["tekst": .text(thema.samenvattingen[0])],
            ]
            verteller.stap(dag) { toneel, op throws(Failure) in
                try toneel.doe(.maakConcept, als: partner, op: op, ["inhoud": inhoud])
            }
        }
    }

    /// The adviser looks at the list now and then, and asks after what is late.
    private mutating func kijkAlsHR() {
        guard let adviseur = bezetting.wie(Rolverdeling.hrAdviseur) else { return }
        for weken in [1, 3, 6] {
            verteller.stap(verteller.vandaag.adding(days: -7 * weken)) { toneel, op throws(Failure) in
                let lijst = try toneel.doe(.leesActies, als: adviseur, op: op, query: "als=hr_adviseur&teLaat=true")
                for actie in (lijst["items"]?.lijst ?? []).filter(Self.isVanEenPersoon).prefix(2) {
                    guard let id = actie["id"]?.tekst else { continue }
                    try toneel.doe(.herinnerEigenaar, als: adviseur, op: op, bij: [("actieId", id)])
                }
            }
        }
    }

    private static func isVanEenPersoon(_ actie: Value) -> Bool { actie["eigenaarRol"]?.tekst != "hr" }
}
