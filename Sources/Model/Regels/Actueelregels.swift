package import Schema

/// Keeping a settled record current: it counts as current from the moment that both said so.
///
/// A word waits for the other's as long as the record itself would count as current; then it has to be said again.
package struct Actueel {
    /// The days on which both had said so, the day of the settlement first.
    package private(set) var dagen: [Day]
    /// The words that still wait for the other's.
    package private(set) var open: [Zijde: Instant] = [:]
    private let geldig: Int64

    package init(vastgesteldOp: Instant?, _ woorden: [Actueelbevestiging], dagenActueel: Int64) {
        dagen = vastgesteldOp.map { [$0.day] } ?? []
        geldig = dagenActueel
        for woord in woorden { zeg(woord.rol, op: woord.aangemaaktOp) }
    }

    /// Whether the other's word still stands beside one that is given now.
    private mutating func zeg(_ zijde: Zijde, op now: Instant) {
        open[zijde] = now
        let geldend = open.values.filter { $0.day.adding(days: Int(geldig)) >= now.day }
        guard geldend.count == Zijde.allCases.count else { return }
        open = [:]
        if dagen.last != now.day { dagen.append(now.day) }
    }
}

extension Dialoog {
    /// How current this is kept, by every word that was given.
    package func actueel(dagenActueel: Int64) -> Actueel {
        Actueel(vastgesteldOp: vastgesteldOp, bevestigdActueel, dagenActueel: dagenActueel)
    }

    /// What stands in the way of this word: the same one, given today and still waiting for the other's.
    package func strijdigheden(actueel zijde: Zijde, op vandaag: Day, dagenActueel: Int64) -> [Complaint] {
        guard actueel(dagenActueel: dagenActueel).open[zijde]?.day == vandaag else { return [] }
        return [
            Complaint(
                pointer: "/bevestigdActueel", code: "al_bevestigd",
                detail: "Je zei vandaag al dat dit nog klopt. Nu de ander nog.")
        ]
    }

    /// This with one more word; when both stand, it is current as of today.
    package func bevestigd(_ woord: Actueelbevestiging, dagenActueel: Int64) -> Dialoog {
        var next = self
        next.bevestigdActueel.append(woord)
        let actueel = next.actueel(dagenActueel: dagenActueel)
        if actueel.open.isEmpty { next.bevestigdActueelDatum = woord.aangemaaktOp.day }
        return next
    }
}
