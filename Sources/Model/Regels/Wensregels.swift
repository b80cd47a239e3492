package import Schema

extension Wens {
    /// Whether the partner's last word has been said.
    package var isBeantwoord: Bool { antwoord != nil && antwoord != .nogNiet }

    /// What an answer still needs to be a fair one (DOMAIN.md §3, wens).
    package func strijdigheden(at pointer: String = "") -> [Complaint] {
        var all: [Complaint] = []
        if let antwoord, antwoord != .ja, toelichting == nil {
            all.append(
                Complaint(
                    pointer: pointer + "/toelichting", code: "toelichting_nodig",
                    detail: "Leg uit waarom het antwoord zo is. Dat hoeft niet als het antwoord ja is."))
        }
        if antwoord == .nogNiet, antwoordVerwachtDatum == nil {
            all.append(
                Complaint(
                    pointer: pointer + "/antwoordVerwachtDatum", code: "datum_nodig",
                    detail: "Zeg wanneer het antwoord er is."))
        }
        if antwoord == nil, toelichting != nil || antwoordVerwachtDatum != nil {
            all.append(
                Complaint(
                    pointer: pointer + "/antwoord", code: "antwoord_nodig",
                    detail: "Een toelichting of datum hoort bij een antwoord."))
        }
        return all
    }

    /// What `zijde` may not do on the way from `vorige` to this: the employee asks, the partner's side answers.
    ///
    /// The words belong to the employee, unless the partner's side wrote them down, and stand once they are answered.
    package func strijdigheden(
        door zijde: Zijde?, van vorige: Wens?, medewerker: ID, at pointer: String = ""
    ) -> [Complaint] {
        var all: [Complaint] = []
        func against(_ wrong: Bool, _ field: String, _ code: String, _ detail: String) {
            guard wrong else { return }
            all.append(Complaint(pointer: "\(pointer)/\(field)", code: code, detail: detail))
        }
        if zijde == .medewerker {
            let detail = "Het antwoord is aan de gesprekspartner."
            against(antwoord != vorige?.antwoord, "antwoord", "alleen_gesprekspartner", detail)
            against(toelichting != vorige?.toelichting, "toelichting", "alleen_gesprekspartner", detail)
            against(
                antwoordVerwachtDatum != vorige?.antwoordVerwachtDatum, "antwoordVerwachtDatum",
                "alleen_gesprekspartner", detail)
        }
        if let vorige, wens != vorige.wens || onderwerp != vorige.onderwerp {
            let field = wens != vorige.wens ? "wens" : "onderwerp"
            against(
                vorige.isBeantwoord, field, "al_beantwoord", "Deze wens is al beantwoord. Leg een nieuwe wens vast.")
            against(
                zijde != .medewerker && vorige.auteurId == medewerker, field, "alleen_medewerker",
                "De medewerker schreef dit op; alleen de medewerker verandert het.")
        }
        return all
    }

    /// What of a wish only a correction still changes: its words, once the record is settled (DOMAIN.md R10).
    package func strijdigheden(vastgelegd: Bool, van vorige: Wens) -> [Complaint] {
        guard vastgelegd else { return [] }
        var all: [Complaint] = []
        for (field, isAnders) in [("wens", wens != vorige.wens), ("onderwerp", onderwerp != vorige.onderwerp)]
        where isAnders {
            all.append(
                Complaint(
                    pointer: "/" + field, code: "alleen_met_correctie",
                    detail: "Dit ligt vast. Corrigeer het, met de reden erbij."))
        }
        return all
    }

    /// Whether this has another answer than `vorige`.
    package func antwoordtAnders(dan vorige: Wens?) -> Bool {
        antwoord != vorige?.antwoord || toelichting != vorige?.toelichting
            || antwoordVerwachtDatum != vorige?.antwoordVerwachtDatum
    }
}
