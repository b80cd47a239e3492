import API
import Schema

/// The course of a dialogue and its actions in time, as pictures.
extension Dialoogpagina {
    @HTMLBuilder var verloop: HTML {
        if !["afgezien", "ingetrokken"].contains(dialoog.text("status")) {
            Verloop(stappen: stappen.map { Teksten.text("verloop.\($0)") }, nu: plaats).html
        }
    }

    /// What was done, and when it was to be done; only once there is a course to see.
    @HTMLBuilder var tijdlijn: HTML {
        let acties = dialoog.list("acties")
        if acties.count > 1 {
            disclosure(Teksten.text("tijdlijn.kop")) { Tijdlijn(acties, vandaag: visit.today).html }
        }
    }

    /// A talk that was logged afterwards begins with the talk.
    private var stappen: [String] {
        let vooraf =
            dialoog.text("wijze") != "voorbereid"
            ? [] : heeftUitnodiging ? ["uitnodiging", "voorbereiding"] : ["voorbereiding"]
        return vooraf + ["gesprek", "nalezen", "doen", "afgerond"]
    }

    private var heeftUitnodiging: Bool {
        dialoog["uitnodiging"].map { $0 != .null } ?? false || dialoog.text("aangevraagdDoor") == "gesprekspartner"
    }

    private var plaats: Int {
        let stap =
            switch dialoog.text("status") {
            case "gevoerd": "nalezen"
            case "vastgesteld": "doen"
            case "afgerond": "klaar"
            default: voorafStap
            }
        return stappen.firstIndex(of: stap) ?? stappen.count
    }

    /// Before the talk: until the invitation is answered, then until the employee is ready.
    private var voorafStap: String {
        let isBeantwoord = dialoog["uitnodiging"]?.some("reactie") != nil
        if heeftUitnodiging, !isBeantwoord { return "uitnodiging" }
        return dialoog.words("ingediendDoor").contains("medewerker") ? "gesprek" : "voorbereiding"
    }
}
