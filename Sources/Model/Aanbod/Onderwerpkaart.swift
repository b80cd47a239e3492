package import Schema

/// One topic of the dialogues, and where it stands in the models that the field uses.
package struct Onderwerpkaart: Entity, Equatable {
    package var id: ID
    package var onderwerp: Onderwerp
    package var sectormodel: String
    package var sectordelen: [String]
    package var gewijzigdOp: Instant
    package var revisie: Int64
    package var componenten: [ComponentDI]
    package var huisVanWerkvermogen: [Verdieping]
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Onderwerpkaart", table: "onderwerpkaart", Onderwerpkaart.init, id, onderwerp, sectormodel, sectordelen,
        gewijzigdOp, revisie, componenten, huisVanWerkvermogen, toegestaneHandelingen)

    package static let id = Field("id", \Onderwerpkaart.id, .id, "Wijst de kaart aan.", .server)
    package static let onderwerp = Field("onderwerp", \Onderwerpkaart.onderwerp, .choice, "Het onderwerp.", .server)
    package static let sectormodel = Field(
        "sectormodel", \Onderwerpkaart.sectormodel, .text(1...80), "Het model van de sector, zoals Cirkel van DI.")
    package static let sectordelen = Field(
        "sectordelen", \Onderwerpkaart.sectordelen, .set(.text(1...80), 0...10),
        "Waar het onderwerp in dat model bij hoort.")
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Onderwerpkaart.gewijzigdOp, .instant, "Wanneer dit het laatst is gewijzigd.", .server)
    package static let revisie = Field("revisie", \Onderwerpkaart.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let componenten = Field.derived(
        "componenten", \Onderwerpkaart.componenten, .set(.choice),
        "De onderdelen van duurzame inzetbaarheid waar het bij hoort.", empty: [])
    package static let huisVanWerkvermogen = Field.derived(
        "huisVanWerkvermogen", \Onderwerpkaart.huisVanWerkvermogen, .set(.choice),
        "De verdiepingen van het Huis van Werkvermogen waar het bij hoort.", empty: [])
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Onderwerpkaart.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// The three components of duurzame inzetbaarheid.
package enum ComponentDI: String, CaseIterable, Sendable {
    case vitaliteit, werkvermogen, employability
}

/// The floors of the Huis van Werkvermogen, and what stands around it.
package enum Verdieping: String, CaseIterable, Sendable {
    case functioneleCapaciteiten = "functionele_capaciteiten"
    case kennisEnVaardigheden = "kennis_en_vaardigheden"
    case waardenEnMotivatie = "waarden_en_motivatie"
    case werk, omgeving
}

extension Onderwerp {
    /// Which components of duurzame inzetbaarheid this is about.
    package var componenten: [ComponentDI] {
        switch self {
        case .werkdrukEnHerstel, .werkPriveBalans, .verlofEnVerloftegoed: [.vitaliteit, .werkvermogen]
        case .arbeidsomstandigheden, .wederzijdseVerwachtingen: [.werkvermogen]
        case .vitaliteit, .motivatieEnWerkplezier, .contactMetOrganisatie, .samenwerkingEnSfeer: [.vitaliteit]
        case .werkinhoud, .arbeidsvoorwaarden: [.werkvermogen, .employability]
        case .kennisEnOntwikkeling, .loopbaanEnToekomst, .kennisVanMogelijkheden: [.employability]
        case .regieEnAutonomie: [.vitaliteit, .employability]
        }
    }

    /// On which floors of the Huis van Werkvermogen this lives.
    package var verdiepingen: [Verdieping] {
        switch self {
        case .vitaliteit: [.functioneleCapaciteiten]
        case .werkdrukEnHerstel: [.functioneleCapaciteiten, .werk]
        case .kennisEnOntwikkeling, .kennisVanMogelijkheden: [.kennisEnVaardigheden]
        case .loopbaanEnToekomst: [.kennisEnVaardigheden, .waardenEnMotivatie]
        case .motivatieEnWerkplezier, .regieEnAutonomie: [.waardenEnMotivatie, .werk]
        case .wederzijdseVerwachtingen: [.waardenEnMotivatie, .werk]
        case .werkPriveBalans: [.werk, .omgeving]
        case .werkinhoud, .arbeidsomstandigheden, .contactMetOrganisatie, .samenwerkingEnSfeer, .verlofEnVerloftegoed,
            .arbeidsvoorwaarden:
            [.werk]
        }
    }

    /// Where this stands in the sector's model as it is shipped; an organisation changes it.
    private var sectordelen: [String] {
        switch self {
        case .vitaliteit, .werkdrukEnHerstel, .arbeidsomstandigheden: ["Vitaliteit"]
        case .werkPriveBalans, .verlofEnVerloftegoed: ["Balans werk en privé"]
        case .kennisEnOntwikkeling, .kennisVanMogelijkheden, .loopbaanEnToekomst: ["Leren en ontwikkelen"]
        case .motivatieEnWerkplezier, .werkinhoud: ["Betekenisvol werk"]
        case .regieEnAutonomie, .wederzijdseVerwachtingen: ["Eigen regie"]
        case .contactMetOrganisatie, .samenwerkingEnSfeer: ["Samenwerken"]
        case .arbeidsvoorwaarden: ["Goed werkgeverschap"]
        }
    }

    /// The cards that come with the product, one for each topic.
    package static let kaarten: [Onderwerpkaart] = allCases.enumerated().map { plaats, onderwerp in
        let nummer = plaats < 9 ? "0\(plaats + 1)" : "\(plaats + 1)"
        guard let id = ID("0193e3a0-5d00-7000-8000-0000000003\(nummer)") else {
            preconditionFailure("the id of a topic is a UUID")
        }
        return Onderwerpkaart(
            id: id, onderwerp: onderwerp, sectormodel: "Cirkel van DI", sectordelen: onderwerp.sectordelen,
            gewijzigdOp: .first, revisie: 1, componenten: [], huisVanWerkvermogen: [], toegestaneHandelingen: [])
    }
}
