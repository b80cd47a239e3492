package import Model
package import Schema

/// What somebody is to a record, as of today.
package enum Relatie: String, Choice {
    /// It is the caller's own dialogue.
    case zelf
    /// It is about the caller, but the partner still writes the invitation: only that it exists is told.
    case betrokkene
    /// The caller holds the dialogue, and the line with the employee holds today; a confidential one needs no line.
    case gesprekspartner
    /// The caller stands in for that partner today.
    case waarnemer
    /// The caller, an adviser of HR, takes part in a talk with the employee's yes: until 30 days after it was settled.
    case deelnemer
    /// The employee released this one action or agreement of a confidential dialogue to the caller.
    case vrijgegeven
    /// The action is the caller's to do, or the caller helps.
    case eigenaar, steun
    /// The employee shares the action with HR, or HR owns it, and the employee is in the caller's werkgebied.
    case hr
    /// The caller writes the concept.
    case auteur
    /// A connected system that reads what is shared, or that may report its status.
    case koppelingLezen, koppelingStatus
}

/// One way to be allowed an operation.
package struct Toegang: Sendable {
    /// What opens the door.
    package enum Grond: Sendable, Hashable {
        case iedereen
        case aangemeld
        case relatie(Relatie)
        case rol(Rol)
        case scope(Scope)
    }

    package let grond: Grond
    /// What the caller gets to see and may change.
    package let toont: Part

    static func bij(_ relatie: Relatie, _ toont: Part) -> Toegang { Toegang(grond: .relatie(relatie), toont: toont) }

    static let iedereen = Toegang(grond: .iedereen, toont: .algemeen)
    static let aangemeld = Toegang(grond: .aangemeld, toont: .algemeen)
    static let zelf = bij(.zelf, .dossier)
    static let gesprekspartner = bij(.gesprekspartner, .dossier)
    /// A deputy does the partner's work, but only the two ever see why a dialogue was started.
    static let waarnemer = bij(.waarnemer, .dossier.subtracting(.aanleiding))
    /// Who takes part reads the content, but not why it was started, and not what was prepared.
    static let deelnemer = bij(.deelnemer, .dossier.subtracting(.aanleiding))
    static let vrijgegeven = bij(.vrijgegeven, .actie)
    static let eigenaar = bij(.eigenaar, .actie)
    static let steun = bij(.steun, .actie)
    static let hr = bij(.hr, .actie)
    static let auteur = bij(.auteur, .algemeen)
    static func rol(_ rol: Rol, _ toont: Part = .algemeen) -> Toegang { Toegang(grond: .rol(rol), toont: toont) }
    static func scope(_ scope: Scope, _ toont: Part = .algemeen) -> Toegang {
        Toegang(grond: .scope(scope), toont: toont)
    }
}

extension Part {
    /// Everything the two who hold a dialogue see of it.
    static let dossier: Part = [.algemeen, .aanleiding, .inhoud, .actieKern, .actieRest, .hulp]
    /// What an owner, a supporter and HR see of an action.
    static let actie: Part = [.algemeen, .actieKern]
    /// What HR sees of a signal: not which dialogue came of it.
    static let signaal: Part = [.algemeen, .inhoud]
    /// A person with everything the HR system knows of them.
    static let persoon: Part = [.algemeen, .persoonsgegevens]
}
