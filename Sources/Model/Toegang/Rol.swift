import Schema

/// In which capacity somebody uses the record (DOMAIN.md §2).
package enum Rol: String, Choice {
    case medewerker, gesprekspartner
    case hrAdviseur = "hr_adviseur"
    case hrBeheerder = "hr_beheerder"
    case cijferlezer, koppeling, beheerder

    /// The roles somebody is given; the others follow from being employed and from the lines.
    package static let toegekend: [Rol] = [.hrAdviseur, .hrBeheerder, .cijferlezer, .beheerder]
}

/// What a connected system may do.
package enum Scope: String, Choice {
    case medewerkersSchrijven = "medewerkers:schrijven"
    case signalenSchrijven = "signalen:schrijven"
    case actiesLezen = "acties:lezen"
    case actiesStatus = "acties:status"
    case dialogenOvernemen = "dialogen:overnemen"
    case wijzigingenLezen = "wijzigingen:lezen"
}
