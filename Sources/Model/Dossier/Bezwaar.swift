package import Schema

/// An objection of an employee to what is done with their data (GDPR article 21), and the answer to it.
///
/// The functional administrator of HR answers and so reads the text, but not which dialogue it is about.
package struct Bezwaar: Entity, Equatable {
    package var id: ID
    package var medewerkerId: ID
    package var dialoogId: ID?
    package var tekst: String
    package var status: StatusBezwaar
    package var antwoordUiterlijkDatum: Day
    package var toelichting: String?
    package var beantwoordDoorId: ID?
    package var afgehandeldOp: Instant?
    package var aangemaaktOp: Instant
    package var revisie: Int64
    package var medewerkerNaam: String
    package var beantwoordDoorNaam: String?
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Bezwaar", table: "bezwaar", Bezwaar.init, id, medewerkerId, dialoogId, tekst, status, antwoordUiterlijkDatum,
        toelichting, beantwoordDoorId, afgehandeldOp, aangemaaktOp, revisie, medewerkerNaam, beantwoordDoorNaam,
        toegestaneHandelingen)

    package static let id = Field("id", \Bezwaar.id, .id, "Wijst het bezwaar aan.", .server)
    package static let medewerkerId = Field("medewerkerId", \Bezwaar.medewerkerId, .id, "Van wie.", .server)
    package static let dialoogId = Field(
        "dialoogId", \Bezwaar.dialoogId, .optional(.id),
        "De eigen dialoog waar het om gaat; alleen de medewerker ziet welke. Leeg als het over de verwerking gaat.",
        .new)
    package static let tekst = Field(
        "tekst", \Bezwaar.tekst, .area(1...2_000), "Waar u bezwaar tegen hebt, en waarom; HR leest dit.", .new)
    package static let status = Field("status", \Bezwaar.status, .choice, "Hoe ver het is.", .server)
    package static let antwoordUiterlijkDatum = Field(
        "antwoordUiterlijkDatum", \Bezwaar.antwoordUiterlijkDatum, .day,
        "Wanneer het antwoord er uiterlijk is: binnen een maand (artikel 12 AVG).", .server)
    package static let toelichting = Field(
        "toelichting", \Bezwaar.toelichting, .optional(.area(1...2_000)), "Waarom zo is besloten.", .server)
    package static let beantwoordDoorId = Field(
        "beantwoordDoorId", \Bezwaar.beantwoordDoorId, .optional(.id), "Wie namens de werkgever antwoordde.", .server)
    package static let afgehandeldOp = Field(
        "afgehandeldOp", \Bezwaar.afgehandeldOp, .optional(.instant), "Wanneer het is beantwoord of ingetrokken.",
        .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Bezwaar.aangemaaktOp, .instant, "Wanneer het is ingediend.", .server)
    package static let revisie = Field("revisie", \Bezwaar.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let medewerkerNaam = Field.derived(
        "medewerkerNaam", \Bezwaar.medewerkerNaam, .text(0...222), "De naam van de medewerker.", empty: "")
    package static let beantwoordDoorNaam = Field.derived(
        "beantwoordDoorNaam", \Bezwaar.beantwoordDoorNaam, .optional(.text(0...222)), "De naam van wie antwoordde.",
        empty: nil)
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Bezwaar.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// How far an objection is.
package enum StatusBezwaar: String, CaseIterable, Sendable {
    case ingediend, toegewezen, afgewezen, ingetrokken
}

/// The answer to an objection.
package struct BezwaarBeantwoorden: Entity, Equatable {
    package var besluit: BesluitBezwaar
    package var toelichting: String

    package static let shape = Shape("BezwaarBeantwoorden", BezwaarBeantwoorden.init, besluit, toelichting)

    package static let besluit = Field(
        "besluit", \BezwaarBeantwoorden.besluit, .choice, "Of de medewerker gelijk krijgt.", .new)
    package static let toelichting = Field(
        "toelichting", \BezwaarBeantwoorden.toelichting, .area(1...2_000),
        "Waarom, en wat er nu gebeurt; de medewerker leest dit.", .new)
}

/// What is decided on an objection.
package enum BesluitBezwaar: String, CaseIterable, Sendable {
    case toegewezen, afgewezen
}

extension Bezwaar {
    /// Months within which it is answered (GDPR article 12, paragraph 3).
    package static let maanden = 1

    /// The objection after the answer on behalf of the employer.
    package func beantwoord(_ woord: BezwaarBeantwoorden, door persoon: ID, op now: Instant) -> Bezwaar {
        var next = self
        next.status = woord.besluit == .toegewezen ? .toegewezen : .afgewezen
        next.toelichting = woord.toelichting
        next.beantwoordDoorId = persoon
        next.afgehandeldOp = now
        return next
    }

    /// The objection after its employee took it back.
    package func ingetrokken(op now: Instant) -> Bezwaar {
        var next = self
        next.status = .ingetrokken
        next.afgehandeldOp = now
        return next
    }
}

extension Bezwaar: Bewaakt {
    /// HR answers it.
    package var lezers: Lezers { .hr }
}

extension BezwaarBeantwoorden: Bewaakt {
    /// HR writes it and keeps it.
    package var lezers: Lezers { .hr }
}
