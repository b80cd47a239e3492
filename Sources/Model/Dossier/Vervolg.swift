package import Schema

/// What goes on in a next dialogue with the same partner.
package struct Vervolgen: Entity, Equatable {
    package var sjabloonCode: String

    package static let shape = Shape("Vervolgen", Vervolgen.init, sjabloonCode)

    package static let sjabloonCode = Field(
        "sjabloonCode", \Vervolgen.sjabloonCode, .reference, "Het formulier om mee voor te bereiden.", .new,
        default: Sjabloon.focusOpInzetbaarheid.code)
}

/// What an employee hands over to a new partner.
package struct Overdragen: Entity, Equatable {
    package var afspraken: [ID]?
    package var acties: [ID]?
    package var wensen: [ID]?
    package var sjabloonCode: String

    package static let shape = Shape("Overdragen", Overdragen.init, afspraken, acties, wensen, sjabloonCode)

    package static let afspraken = Field(
        "afspraken", \Overdragen.afspraken, .optional(.set(.id, 0...100)),
        "Welke lopende afspraken; zonder afspraken, acties en wensen alles wat loopt.", .new)
    package static let acties = Field(
        "acties", \Overdragen.acties, .optional(.set(.id, 0...200)),
        "Welke lopende actiepunten; zonder afspraken, acties en wensen alles wat loopt.", .new)
    package static let wensen = Field(
        "wensen", \Overdragen.wensen, .optional(.set(.id, 0...100)),
        "Welke wensen zonder antwoord; zonder afspraken, acties en wensen alles wat loopt.", .new)
    package static let sjabloonCode = Field(
        "sjabloonCode", \Overdragen.sjabloonCode, .reference, "Het formulier om mee voor te bereiden.", .new,
        default: Sjabloon.focusOpInzetbaarheid.code)
}

/// Something that went on in another dialogue: the one it came from keeps naming it.
package struct Overgang: Entity, Equatable {
    package var id: ID
    package var vanDialoogId: ID?
    package var naarDialoogId: ID?
    package var soort: SoortOvergang
    package var deelId: ID
    package var overgedragen: Bool
    package var aangemaaktOp: Instant
    package var tekst: String?

    package init(
        id: ID, vanDialoogId: ID?, naarDialoogId: ID?, soort: SoortOvergang, deelId: ID, overgedragen: Bool,
        aangemaaktOp: Instant, tekst: String?
    ) {
        self.id = id
        self.vanDialoogId = vanDialoogId
        self.naarDialoogId = naarDialoogId
        self.soort = soort
        self.deelId = deelId
        self.overgedragen = overgedragen
        self.aangemaaktOp = aangemaaktOp
        self.tekst = tekst
    }

    package static let shape = Shape(
        "Overgang", table: "overgang", Overgang.init, id, vanDialoogId, naarDialoogId, soort, deelId, overgedragen,
        aangemaaktOp, tekst)

    package static let id = Field("id", \Overgang.id, .id, "Wijst de overgang aan.", .server)
    package static let vanDialoogId = Field(
        "vanDialoogId", \Overgang.vanDialoogId, .optional(.id), "De dialoog waar het uit kwam.", .server)
    package static let naarDialoogId = Field(
        "naarDialoogId", \Overgang.naarDialoogId, .optional(.id), "De dialoog waarin het verderging.", .server)
    package static let soort = Field("soort", \Overgang.soort, .choice, "Wat het is.", .server)
    package static let deelId = Field(
        "deelId", \Overgang.deelId, .id, "De wens, de afspraak of het actiepunt.", .server)
    package static let overgedragen = Field(
        "overgedragen", \Overgang.overgedragen, .flag,
        "Of de medewerker het aan een nieuwe gesprekspartner overdroeg.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Overgang.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let tekst = Field.derived(
        "tekst", \Overgang.tekst, .optional(.area(1...1_000)),
        "Wat er nu staat; alleen voor wie dat mag lezen.", empty: nil)
}

/// What can go on in another dialogue.
package enum SoortOvergang: String, CaseIterable, Sendable {
    case wens, afspraak, actie
}
