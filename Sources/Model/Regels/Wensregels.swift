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
}
