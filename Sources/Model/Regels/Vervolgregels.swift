package import Schema

extension Dialoog {
    /// How many days ahead a next talk is proposed when the rhythm's own day has passed: time to find a moment.
    package static let dagenVooruit: Int = 14

    /// After how long without activity both are reminded, and after how long a dialogue ends, in months.
    package static let maandenTotHerinnering: Int = 11
    package static let maandenTotVerloop: Int = 12

    /// How long both have at least after the reminder, in days.
    package static let dagenNaHerinnering: Int = 28

    /// When a next talk would be, so many times a year, after the last one on `laatste` (DOMAIN.md R13).
    ///
    /// It is a proposal for a day that is still to come: having missed one is no offence.
    package static func voorstel(na laatste: Day, perJaar: Int64, vandaag: Day) -> Day {
        let dag = ritme(na: laatste, perJaar: perJaar)
        return dag > vandaag ? dag : vandaag.adding(days: dagenVooruit)
    }

    /// From when on a talk fits: when it is planned, was agreed on or falls in the rhythm; never before today.
    package static func beurt(
        gepland: Day?, afgesproken: Day?, na laatste: Day?, perJaar: Int64, vandaag: Day
    ) -> Day {
        if let gepland { return gepland }
        guard let laatste else { return vandaag }
        // What was agreed on before the last talk has taken place.
        if let afgesproken, afgesproken > laatste { return max(afgesproken, vandaag) }
        return max(ritme(na: laatste, perJaar: perJaar), vandaag)
    }

    /// The day that is an equal part of a year later: whole months, and what is left of them in days.
    private static func ritme(na laatste: Day, perJaar: Int64) -> Day {
        let keer = Int(max(1, perJaar))
        return laatste.adding(months: 12 / keer).adding(days: 12 % keer * 365 / (12 * keer))
    }

    /// Whether `zijde` may let this go on in a next dialogue now.
    ///
    /// While the employee has not answered, only the employee may: nobody's word is cut off by the other.
    package func belet(vervolgDoor zijde: Zijde) -> [Complaint] {
        guard status == .gevoerd, zijde == .gesprekspartner, antwoord(van: .medewerker) == nil else { return [] }
        return [
            Complaint(
                pointer: "/reacties", code: "medewerker_antwoordt_nog",
                detail: "De medewerker heeft nog niet geantwoord. Leg een volgend gesprek vast in deze dialoog.")
        ]
    }

    /// This, gone on in a next dialogue; one that never took place keeps its own end.
    package func opgegaan(op vandaag: Day) -> Dialoog { beeindigd(.opgegaanInVervolg, op: vandaag) }

    /// This, ended without anybody's word.
    package func beeindigd(_ reden: Afsluitreden, op vandaag: Day) -> Dialoog {
        guard ![.afgerond, .afgezien, .ingetrokken].contains(status) else { return self }
        var next = self
        next.status = .afgerond
        next.afgerondDatum = vandaag
        next.afsluitReden = reden
        return next.zonderSignaal
    }

    /// What runs on in this and goes along into a next one.
    package var loopt: (wensen: [Wens], afspraken: [Afspraak], acties: [Actie]) {
        (wensen.filter { !$0.isBeantwoord }, afspraken.filter(\.status.loopt), acties.filter(\.status.loopt))
    }

    /// What `keuze` takes of what runs; everything when it names nothing.
    package func gekozen(
        _ keuze: Overdragen
    ) throws(Conflicts) -> (wensen: [Wens], afspraken: [Afspraak], acties: [Actie]) {
        let (wensen, afspraken, acties) = loopt
        if keuze.afspraken == nil, keuze.acties == nil, keuze.wensen == nil { return loopt }
        var onbekend: [Complaint] = []
        func kies<Deel>(_ ids: [ID]?, _ uit: [Deel], _ id: KeyPath<Deel, ID>, _ naam: String) -> [Deel] {
            for (place, een) in (ids ?? []).enumerated() where !uit.contains(where: { $0[keyPath: id] == een }) {
                onbekend.append(
                    Complaint(
                        pointer: "/\(naam)/\(place)", code: "loopt_niet",
                        detail: "Dit loopt niet in deze dialoog."))
            }
            return uit.filter { (ids ?? []).contains($0[keyPath: id]) }
        }
        let gekozen = (
            kies(keuze.wensen, wensen, \.id, "wensen"), kies(keuze.afspraken, afspraken, \.id, "afspraken"),
            kies(keuze.acties, acties, \.id, "acties")
        )
        try Conflicts.check(onbekend)
        return gekozen
    }
}

extension Actie {
    /// This without how it went before `op`: what still stands in the way stays, it is how the action stands.
    package func zonderVerleden(voor op: Instant) -> Actie {
        var next = self
        next.bijstellingen.removeAll { $0.aangemaaktOp < op }
        next.belemmeringen.removeAll { $0.aangemaaktOp < op && $0.opgelostDatum != nil }
        next.voortgang.removeAll { $0.aangemaaktOp < op }
        return next
    }
}
