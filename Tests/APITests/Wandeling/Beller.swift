import API
import Model
import Schema

/// Somebody who knocks at every door: a person in one role, a connected system, or somebody who is nobody any more.
struct Beller: Sendable {
    /// What a caller shows.
    enum Bewijs: Sendable {
        case sleutel, ingetrokken, verlopen, uitgelogd, geen
    }

    let naam: String
    /// The person, by the name that `Wandelhuis` knows; nil for a system.
    var mens: String?
    var rol: Rol?
    var scopes: [Scope] = []
    var bewijs = Bewijs.sleutel

    /// Whether a request of theirs is anybody's.
    var isIemand: Bool { bewijs == .sleutel && naam != "vertrokken" }

    /// Those who are answered alike nearly everywhere, under one name in the golden table.
    static let groepen: [(naam: String, leden: [String])] = [
        ("«geen sleutel»", ["vertrokken", "ingetrokkenSleutel", "verlopenSleutel", "uitgelogd", "niemand"]),
        ("«koppelingen»", Scope.allCases.map { "koppeling-" + $0.rawValue } + ["koppelingZonderScope"]),
        ("«beheer»", ["hrBeheerder", "cijferlezer", "beheerder"]),
        (
            "«andere partners»",
            [
                "vorigePartner", "toekomstigePartner", "waarnemerVooraf", "waarnemerNadien", "leidinggevendeErboven",
                "andereManager",
            ]
        ),
        ("«andere HR»", ["hrDeelnemerNadien", "hrBuiten"]),
    ]

    /// As the gate knows them.
    func caller(_ id: ID?) -> Caller? {
        guard isIemand, let rol else { return nil }
        return Caller(
            credential: .sleutel(.make(at: .first)), medewerkerId: id, rollen: [rol], scopes: Choices(scopes),
            werkgebied: [], naam: "")
    }

    static func mens(_ naam: String, _ mens: String, _ rol: Rol, _ bewijs: Bewijs = .sleutel) -> Beller {
        Beller(naam: naam, mens: mens, rol: rol, bewijs: bewijs)
    }

    /// Everybody, in the order of the golden table.
    static let alle: [Beller] =
        [
            mens("zelf", "medewerker", .medewerker), mens("zelfAlsPartner", "medewerker", .gesprekspartner),
            mens("partner", "gesprekspartner", .gesprekspartner),
            mens("partnerAlsMedewerker", "gesprekspartner", .medewerker),
            mens("vorigePartner", "vorigePartner", .gesprekspartner),
            mens("toekomstigePartner", "toekomstigePartner", .gesprekspartner),
            mens("waarnemerVooraf", "waarnemerVooraf", .gesprekspartner),
            mens("waarnemer", "waarnemer", .gesprekspartner),
            mens("waarnemerNadien", "waarnemerNadien", .gesprekspartner),
            mens("leidinggevendeErboven", "leidinggevendeErboven", .gesprekspartner),
            mens("andereManager", "andereManager", .gesprekspartner),
            mens("eigenaar", "eigenaar", .medewerker), mens("steun", "steun", .medewerker),
            mens("hrGesprekspartner", "hrGesprekspartner", .hrAdviseur),
            mens("hrDeelnemer", "hrDeelnemer", .hrAdviseur),
            mens("hrDeelnemerNadien", "hrDeelnemerNadien", .hrAdviseur),
            mens("hrBinnen", "hrAdviseur", .hrAdviseur), mens("hrBuiten", "andereHrAdviseur", .hrAdviseur),
            mens("hrBeheerder", "hrBeheerder", .hrBeheerder), mens("cijferlezer", "cijferlezer", .cijferlezer),
            mens("beheerder", "beheerder", .beheerder), mens("collega", "collega", .medewerker),
        ]
        + Scope.allCases.map { Beller(naam: "koppeling-" + $0.rawValue, rol: .koppeling, scopes: [$0]) }
        + [
            Beller(naam: "koppelingZonderScope", rol: .koppeling),
            mens("vertrokken", "vertrokken", .gesprekspartner),
            mens("ingetrokkenSleutel", "medewerker", .medewerker, .ingetrokken),
            mens("verlopenSleutel", "medewerker", .medewerker, .verlopen),
            mens("uitgelogd", "medewerker", .medewerker, .uitgelogd),
            Beller(naam: "niemand", bewijs: .geen),
        ]
}

/// One action, by what makes it known to others.
enum Actiesoort: String, CaseIterable, Sendable {
    case gewoon, gedeeld, vanHr, persoonlijk
}

/// One dialogue of the employee with everything that hangs on it, and what its addresses are filled with.
struct Zaak: Sendable {
    let naam: String
    let status: StatusDialoog
    /// Who holds it, by name.
    let partner: String
    var soort = SoortDialoog.individueel
    var actie = Actiesoort.gewoon
    /// The dialogue it went on from, by name, and whether that was with another partner.
    var na: String?
    var isOvergedragen = false
    /// Whether the manager was shown one action and one agreement of what is held in confidence.
    var heeftVrijgave = false
    /// The id of the dialogue it went on from.
    var eerder: String?
    /// The ids by the names of the parameters in the templates of the routes.
    var ids: [String: String] = [:]

    /// The dialogues; `gevoerd` has an action of each kind.
    static let alle: [Zaak] =
        StatusDialoog.allCases.map { Zaak(naam: $0.rawValue, status: $0, partner: "gesprekspartner") } + [
            Zaak(
                naam: "vertrouwelijk", status: .gevoerd, partner: "hrGesprekspartner", soort: .vertrouwelijkHr,
                heeftVrijgave: true),
            Zaak(naam: "verzwegen", status: .vastgesteld, partner: "hrGesprekspartner", soort: .vertrouwelijkHr),
            Zaak(naam: "vorig", status: .vastgesteld, partner: "vorigePartner"),
            Zaak(
                naam: "overgedragen", status: .concept, partner: "gesprekspartner", na: "vorig", isOvergedragen: true),
            Zaak(naam: "vervolgd", status: .concept, partner: "gesprekspartner", na: "afgerond"),
        ]

    /// Whether the partner still writes the invitation: what goes on from an earlier dialogue needs none.
    var isVoorUitnodiging: Bool { status == .concept && na == nil }

    /// What somebody is to the dialogue today: by DOMAIN §2, not by the code.
    func relaties(_ mens: String?) -> Choices<Relatie> {
        switch mens {
        case "medewerker": isVoorUitnodiging ? [.betrokkene] : [.zelf]
        case "gesprekspartner" where partner == "gesprekspartner": [.gesprekspartner]
        case "hrGesprekspartner" where partner == "hrGesprekspartner": [.gesprekspartner]
        case "waarnemer" where partner == "gesprekspartner": [.waarnemer]
        // Until thirty days after it was settled; of the one that ended that is past.
        // And not before the employee was invited.
        case "hrDeelnemer" where status != .afgerond && !isVoorUitnodiging: [.deelnemer]
        default: []
        }
    }

    /// Whether the employee released the ordinary action and the agreement of the confidential dialogue to somebody.
    func isVrijgegeven(_ mens: String?) -> Bool { heeftVrijgave && mens == "gesprekspartner" }

    /// What somebody is to its action.
    func relatiesBijActie(_ mens: String?) -> Choices<Relatie> {
        var relaties = relaties(mens)
        if actie == .persoonlijk { return relaties.intersection([.zelf]) }
        if isVrijgegeven(mens), actie == .gewoon { return [.vrijgegeven] }
        switch (actie, mens) {
        case (.gewoon, "eigenaar"): relaties.insert(.eigenaar)
        case (.gewoon, "steun"): relaties.insert(.steun)
        case (.gedeeld, "medewerker"): relaties.insert(.eigenaar)
        case (.gedeeld, "hrAdviseur"): relaties.insert(.hr)
        case (.gedeeld, nil): relaties.formUnion([.koppelingLezen, .koppelingStatus])
        case (.vanHr, "hrAdviseur"): relaties.formUnion([.hr, .eigenaar])
        default: break
        }
        return relaties
    }

    /// What somebody is to the record that a path names first.
    func relaties(_ mens: String?, bij parameter: String?) -> Choices<Relatie> {
        switch parameter {
        case "dialoogId": return relaties(mens)
        case "afspraakId": return isVrijgegeven(mens) ? [.vrijgegeven] : relaties(mens)
        case "actieId": return relatiesBijActie(mens)
        case "sessieId", "sleutelId": return mens == "medewerker" ? [.zelf] : []
        case "signaalId": return signaal(mens)
        case "bezwaarId": return mens == "medewerker" ? [.zelf] : []
        case "conceptId": return mens == "gesprekspartner" ? [.auteur] : []
        case "waarnemingId":
            return mens == "gesprekspartner" ? [.auteur] : mens == "waarnemer" ? [.waarnemer] : []
        case "medewerkerId":
            return mens == "medewerker"
                ? [.zelf] : mens == "gesprekspartner" ? [.gesprekspartner] : mens == "waarnemer" ? [.waarnemer] : []
        default: return []
        }
    }

    private func signaal(_ mens: String?) -> Choices<Relatie> {
        switch mens {
        case "medewerker": [.zelf]
        case "gesprekspartner": [.gesprekspartner]
        case "hrAdviseur": [.hr]
        default: []
        }
    }
}
