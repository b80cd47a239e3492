import Model
import Schema

/// What each caller may read of the free texts, as a reviewer reads it from DOMAIN §2 and §3; the gate is not asked.
enum Weten {
    /// What the two wrote to each other before the talk.
    private static let vooraf: Set<String> = [
        "uitnodiging", "criterium", "keuze", "antwoordpartner", "antwoord", "antwoordprive",
    ]
    private static let afspraak: Set<String> = ["afspraak", "medewerkerdoet", "werkgeverdoet", "maatwerk", "bron"]
    private static let eigenKant: Set<String> = ["antwoordprive"]

    /// Whether this person may read the part of the dialogue that a word stands for.
    static func mag(_ mens: String?, _ rol: Choices<Rol>, _ woord: String) -> Bool {
        let delen = woord.split(separator: "-").map(String.init)
        guard delen.count >= 3 else { return false }
        let (deel, zaak) = (delen[1], delen[2])
        if zaak == "los" { return los(mens, rol, deel) }
        let (kaal, actie) = ontleed(deel)
        // What the employee adds is for the two; who stands in or takes part does not read it.
        if kaal == "verklaring", ["waarnemer", "hrDeelnemer"].contains(mens) { return false }
        switch mens {
        case "medewerker" where rol.contains(.medewerker):
            // What the partner still writes is the partner's until the invitation is sent; an action of one's own that
            // was taken along into it was known before.
            return zaak != "concept" || kaal == "actie"
        case "gesprekspartner" where rol.contains(.gesprekspartner), "waarnemer" where rol.contains(.gesprekspartner):
            return !["vertrouwelijk", "verzwegen", "vorig"].contains(zaak) && magPartner(kaal, actie, zaak)
                || isVrijgegeven(mens, zaak, kaal, actie)
        case "hrGesprekspartner" where rol.contains(.hrAdviseur):
            return ["vertrouwelijk", "verzwegen"].contains(zaak) && magPartner(kaal, actie, zaak)
        case "hrDeelnemer" where rol.contains(.hrAdviseur):
            return zaak != "afgerond" && zaak != "concept" && !vooraf.contains(kaal) && magPartner(kaal, actie, zaak)
        default: break
        }
        // Whoever helps with one action knows that action's text, dates and status, and the notes they wrote themselves.
        guard let actie, kaal == "actie" || kaal == "voortgang" && mens == "medewerker" else { return false }
        return switch (actie, mens) {
        case (.gewoon, "eigenaar"), (.gewoon, "steun"), (.gedeeld, "medewerker"): true
        case (.gedeeld, "hrAdviseur"), (.vanHr, "hrAdviseur"): rol.contains(.hrAdviseur)
        case (.gedeeld, nil): rol.contains(.koppeling) && kaal == "actie"
        default: false
        }
    }

    /// Texts that belong to no dialogue: a signal tells the partner and HR of the werkgebied, a draft its author only.
    private static func los(_ mens: String?, _ rol: Choices<Rol>, _ deel: String) -> Bool {
        if deel == "concept" { return mens == "gesprekspartner" }
        if deel.hasPrefix("bezwaar") {
            return mens == "medewerker" && rol.contains(.medewerker) || rol.contains(.hrBeheerder)
        }
        return switch mens {
        case "medewerker": rol.contains(.medewerker)
        case "gesprekspartner": rol.contains(.gesprekspartner)
        case "hrAdviseur": rol.contains(.hrAdviseur)
        default: false
        }
    }

    /// Of what is held in confidence the manager reads the text of what the employee released.
    private static func isVrijgegeven(_ mens: String?, _ zaak: String, _ deel: String, _ actie: Actiesoort?) -> Bool {
        guard mens == "gesprekspartner", zaak == "vertrouwelijk" else { return false }
        return afspraak.contains(deel) || (deel == "actie" && actie == .gewoon)
    }

    /// The partner reads everything but answers that are not shared and personal support, and of what was handed over
    /// not how it went with the partner of before.
    private static func magPartner(_ deel: String, _ actie: Actiesoort?, _ zaak: String) -> Bool {
        !eigenKant.contains(deel) && actie != .persoonlijk && !(zaak == "overgedragen" && verleden.contains(deel))
    }

    private static let verleden: Set<String> = ["voortgang", "bijstelling", "evaluatiem", "evaluatiep"]

    /// A part without the kind of action at its end.
    static func ontleed(_ deel: String) -> (kaal: String, actie: Actiesoort?) {
        for soort in Actiesoort.allCases where deel.hasSuffix(soort.rawValue) {
            return (String(deel.dropLast(soort.rawValue.count)), soort)
        }
        return (deel, nil)
    }
}
