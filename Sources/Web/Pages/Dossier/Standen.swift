import API
import Schema

/// How a dialogue, an agreement and an action stand, in a word with a shade; never a word about a person (R3).
enum Standen {
    /// Whether a dialogue waits for this reader.
    static func wacht(_ dialoog: Value, op ik: String) -> Bool {
        switch dialoog.text("fase") {
        case "wacht_op_medewerker": dialoog.text("medewerkerId") == ik
        case "wacht_op_gesprekspartner": dialoog.text("gesprekspartnerId") == ik
        default: false
        }
    }

    static func dialoog(_ dialoog: Value, voor ik: String) -> HTML {
        if wacht(dialoog, op: ik) { return statusTag(Teksten.text("stand.wacht_op_jou"), .waiting) }
        let fase = dialoog.text("fase")
        switch fase {
        case "wacht_op_medewerker", "wacht_op_gesprekspartner", "in_opvolging":
            return statusTag(Teksten.keuze(fase, of: "dialoog.fase"), .moving)
        case "":
            let isKlaar = dialoog.text("status") == "afgerond"
            return statusTag(Teksten.keuze(dialoog.text("status"), of: "dialoog.status"), isKlaar ? .done : .calm)
        case "in_voorbereiding", "voorbereid":
            let status = dialoog.text("status")
            let isStil = status == "concept" && !dialoog.may(.maakGesprek)
            let woord = isStil ? "stand.uitnodiging_komt" : "dialoog.fase.\(fase).\(status)"
            return statusTag(Teksten.text(woord), .moving)
        default: return statusTag(Teksten.keuze(fase, of: "dialoog.fase"))
        }
    }

    static func afspraak(_ afspraak: Value) -> HTML {
        let status = afspraak.text("status")
        let kind: TagKind =
            switch status {
            case "voorstel": .waiting
            case "overeengekomen": .moving
            case "nagekomen", "deels_nagekomen": .done
            default: .calm
            }
        return statusTag(Teksten.keuze(status, of: "afspraak.status"), kind)
    }

    static func actie(_ actie: Value) -> HTML {
        let status = actie.text("status")
        let kind: TagKind =
            switch status {
            case "in_uitvoering": .moving
            case "loopt_vast": .waiting
            case "gereed": .done
            default: .calm
            }
        return statusTag(Teksten.keuze(status, of: "actie.status"), kind)
    }

    static func wens(_ wens: Value) -> HTML {
        guard let antwoord = wens.some("antwoord") else { return statusTag(Teksten.text("wens.open"), .waiting) }
        let kind: TagKind = antwoord == "ja" ? .done : antwoord == "nog_niet" ? .waiting : .calm
        return statusTag(Teksten.keuze(antwoord, of: "wens.antwoord"), kind)
    }
}
