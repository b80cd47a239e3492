package import Schema

/// How the two look back on an agreement; each of them writes the own remark.
package struct Evaluatie: Entity, Equatable {
    package var id: ID
    package var afspraakId: ID
    package var gesprekId: ID?
    package var datum: Day
    package var oordeel: OordeelAfspraak
    package var opmerkingMedewerker: String?
    package var opmerkingGesprekspartner: String?
    package var auteurId: ID?
    package var aangemaaktOp: Instant

    package init(
        id: ID, afspraakId: ID, gesprekId: ID?, datum: Day, oordeel: OordeelAfspraak, opmerkingMedewerker: String?,
        opmerkingGesprekspartner: String?, auteurId: ID?, aangemaaktOp: Instant
    ) {
        self.id = id
        self.afspraakId = afspraakId
        self.gesprekId = gesprekId
        self.datum = datum
        self.oordeel = oordeel
        self.opmerkingMedewerker = opmerkingMedewerker
        self.opmerkingGesprekspartner = opmerkingGesprekspartner
        self.auteurId = auteurId
        self.aangemaaktOp = aangemaaktOp
    }

    package static let shape = Shape(
        "Evaluatie", table: "evaluatie", Evaluatie.init, id, afspraakId, gesprekId, datum, oordeel,
        opmerkingMedewerker, opmerkingGesprekspartner, auteurId, aangemaaktOp)

    package static let id = Field("id", \Evaluatie.id, .id, "Wijst de evaluatie aan.", .server)
    package static let afspraakId = Field("afspraakId", \Evaluatie.afspraakId, .id, "De afspraak.", .server)
    package static let gesprekId = Field(
        "gesprekId", \Evaluatie.gesprekId, .optional(.id), "Het gesprek waarin jullie terugkeken.", .server)
    package static let datum = Field("datum", \Evaluatie.datum, .day, "De dag waarop jullie terugkeken.", .server)
    package static let oordeel = Field("oordeel", \Evaluatie.oordeel, .choice, "Hoe het gaat of ging.", .server)
    package static let opmerkingMedewerker = Field(
        "opmerkingMedewerker", \Evaluatie.opmerkingMedewerker, .optional(.area(1...1_000)),
        "Wat de medewerker erbij zegt; alleen de medewerker schrijft dit.")
    package static let opmerkingGesprekspartner = Field(
        "opmerkingGesprekspartner", \Evaluatie.opmerkingGesprekspartner, .optional(.area(1...1_000)),
        "Wat de gesprekspartner erbij zegt; alleen de gesprekspartner schrijft dit.")
    package static let auteurId = Field(
        "auteurId", \Evaluatie.auteurId, .optional(.id), "Wie dit vastlegde.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Evaluatie.aangemaaktOp, .instant, "Wanneer dit is vastgelegd.", .server)
}

/// How an agreement goes or went.
package enum OordeelAfspraak: String, CaseIterable, Sendable {
    case loopt, nagekomen, deels, niet

    /// The status that it settles; nil while the agreement runs on.
    package var status: StatusAfspraak? {
        switch self {
        case .loopt: nil
        case .nagekomen: .nagekomen
        case .deels: .deelsNagekomen
        case .niet: .nietNagekomen
        }
    }
}

/// What evaluates an agreement.
package struct Evalueren: Entity, Equatable {
    package var oordeel: OordeelAfspraak
    package var datum: Day?
    package var gesprekId: ID?
    package var opmerkingMedewerker: String?
    package var opmerkingGesprekspartner: String?

    package static let shape = Shape(
        "Evalueren", Evalueren.init, oordeel, datum, gesprekId, opmerkingMedewerker, opmerkingGesprekspartner)

    package static let oordeel = Field(
        "oordeel", \Evalueren.oordeel, .choice, "Hoe het gaat; met loopt geldt de afspraak verder.", .new)
    package static let datum = Field(
        "datum", \Evalueren.datum, .optional(.day),
        "De dag waarop jullie terugkeken; zonder opgave die van het gesprek, en anders vandaag.", .new)
    package static let gesprekId = Field(
        "gesprekId", \Evalueren.gesprekId, .optional(.id), "Het gevoerde gesprek waarin dat was.", .new)
    package static let opmerkingMedewerker = Field(
        "opmerkingMedewerker", \Evalueren.opmerkingMedewerker, .optional(.area(1...1_000)),
        "Wat de medewerker erbij zegt.", .new)
    package static let opmerkingGesprekspartner = Field(
        "opmerkingGesprekspartner", \Evalueren.opmerkingGesprekspartner, .optional(.area(1...1_000)),
        "Wat de gesprekspartner erbij zegt.", .new)
}

/// The evaluation of one agreement inside the talk that is being logged.
package struct EvaluatieBijGesprek: Entity, Equatable {
    package var afspraakId: ID
    package var oordeel: OordeelAfspraak
    package var opmerkingMedewerker: String?
    package var opmerkingGesprekspartner: String?

    package static let shape = Shape(
        "EvaluatieBijGesprek", EvaluatieBijGesprek.init, afspraakId, oordeel, opmerkingMedewerker,
        opmerkingGesprekspartner)

    package static let afspraakId = Field(
        "afspraakId", \EvaluatieBijGesprek.afspraakId, .id, "De afspraak waarop jullie terugkeken.", .new)
    package static let oordeel = Field(
        "oordeel", \EvaluatieBijGesprek.oordeel, .choice, "Hoe het gaat.", .new)
    package static let opmerkingMedewerker = Field(
        "opmerkingMedewerker", \EvaluatieBijGesprek.opmerkingMedewerker, .optional(.area(1...1_000)),
        "Wat de medewerker erbij zegt.", .new)
    package static let opmerkingGesprekspartner = Field(
        "opmerkingGesprekspartner", \EvaluatieBijGesprek.opmerkingGesprekspartner, .optional(.area(1...1_000)),
        "Wat de gesprekspartner erbij zegt.", .new)
}
