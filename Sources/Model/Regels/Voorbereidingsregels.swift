package import Schema

extension Dialoog {
    /// How long a preparation stays after both settled the record, in days (DOMAIN.md §3).
    package static let dagenVoorbereiding: Int = 30
    /// How long a dialogue that nobody was invited to stays a draft, in days.
    package static let dagenConcept: Int = 90
}

extension Voorbereiding {
    /// Both sides of a dialogue that begins, with an empty answer for every question that is written down.
    package static func leeg(
        _ dialoog: ID, _ sjabloon: Sjabloon, op now: Instant
    ) -> (kanten: [Voorbereiding], antwoorden: [Antwoord]) {
        let vragen = sjabloon.vragen.filter { $0.soort != .alleenBespreken }
        let kanten = Zijde.allCases.map { zijde in
            Voorbereiding(
                id: .make(at: now), dialoogId: dialoog, zijde: zijde, ingevuldMetHulp: false, kopieBewaren: false,
                ingediendOp: nil, gewijzigdOp: now, revisie: 1, antwoorden: [], vanDeAnder: [],
                toegestaneHandelingen: [])
        }
        let antwoorden = Zijde.allCases.flatMap { zijde in
            vragen.map { vraag in
                Antwoord(
                    id: .make(at: now), dialoogId: dialoog, zijde: zijde, vraag: vraag.nummer, status: .leeg,
                    tekst: nil, gedeeld: false, gewijzigdOp: now, revisie: 1)
            }
        }
        return (kanten, antwoorden)
    }

    /// What a change has against itself: only the employee keeps a copy.
    package var strijdigheden: [Complaint] {
        guard kopieBewaren, zijde != .medewerker else { return [] }
        return [
            Complaint(
                pointer: "/kopieBewaren", code: "alleen_medewerker", detail: "Alleen de medewerker bewaart een kopie.")
        ]
    }
}

extension Antwoord {
    /// Whether the other side gets to read this, once the two may see each other's preparation.
    ///
    /// Nothing tells what is not shared from what was not answered.
    package var isVoorDeAnder: Bool { status == .beantwoord && gedeeld }

    /// This after a patch that named `velden`: words make it answered, and what is not answered has no words.
    ///
    /// What the partner writes is always shared in the end: nothing about a person is on record behind their back.
    package func gewijzigd(_ patch: Antwoord, velden: [String], vraag: Vraag) throws(Conflicts) -> Antwoord {
        var next = patch
        if velden.contains("tekst"), !velden.contains("status") {
            next.status = next.tekst == nil ? .leeg : .beantwoord
        }
        if velden.contains("status"), !velden.contains("tekst"), next.status != .beantwoord { next.tekst = nil }
        var all: [Complaint] = []
        func against(_ wrong: Bool, _ field: String, _ code: String, _ detail: String) {
            guard wrong else { return }
            all.append(Complaint(pointer: "/" + field, code: code, detail: detail))
        }
        against(
            next.status == .beantwoord && next.tekst == nil, "tekst", "tekst_nodig", "Schrijf een antwoord op.")
        against(
            next.status != .beantwoord && next.tekst != nil, "tekst", "hoort_bij_beantwoord",
            "Wie liever niet antwoordt, laat de tekst leeg.")
        against(
            next.tekst.map { !vraag.past($0) } ?? false, "tekst", "niet_bij_deze_vraag",
            "Kies een van de antwoorden bij deze vraag.")
        against(
            zijde == .gesprekspartner && velden.contains("gedeeld"), "gedeeld", "alleen_medewerker",
            "De medewerker leest je voorbereiding altijd mee; kiezen wat je deelt kan alleen de medewerker.")
        try Conflicts.check(all)
        if zijde == .gesprekspartner { next.gedeeld = true }
        if next.status != .beantwoord { next.gedeeld = false }
        return next
    }
}
