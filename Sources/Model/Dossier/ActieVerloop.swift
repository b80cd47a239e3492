package import Schema

/// A later date for an action, with the reason.
package struct Bijstelling: Entity, Equatable {
    package var id: ID
    package var actieId: ID
    package var doorId: ID?
    package var van: Day
    package var naar: Day
    package var reden: String
    package var akkoordMedewerker: Bool
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Bijstelling", table: "bijstelling", Bijstelling.init, id, actieId, doorId, van, naar, reden,
        akkoordMedewerker, aangemaaktOp)

    package static let id = Field("id", \Bijstelling.id, .id, "Wijst de bijstelling aan.", .server)
    package static let actieId = Field("actieId", \Bijstelling.actieId, .id, "De actie.", .server)
    package static let doorId = Field(
        "doorId", \Bijstelling.doorId, .optional(.id), "Wie verschoof; leeg bij een koppeling.", .server)
    package static let van = Field("van", \Bijstelling.van, .day, "De streefdatum tot dan.", .server)
    package static let naar = Field("naar", \Bijstelling.naar, .day, "De nieuwe streefdatum.", .new)
    package static let reden = Field("reden", \Bijstelling.reden, .area(1...500), "Waarom.", .new)
    package static let akkoordMedewerker = Field(
        "akkoordMedewerker", \Bijstelling.akkoordMedewerker, .flag, "Of de medewerker ermee instemt.", .new,
        default: false)
    package static let aangemaaktOp = Field("aangemaaktOp", \Bijstelling.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// What stands in the way of an action; it describes the action, never the person.
package struct Belemmering: Entity, Equatable {
    package var id: ID
    package var actieId: ID
    package var soort: SoortBelemmering
    package var toelichting: String?
    package var vanDatum: Day
    package var opgelostDatum: Day?
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Belemmering", table: "belemmering", Belemmering.init, id, actieId, soort, toelichting, vanDatum,
        opgelostDatum, aangemaaktOp)

    package static let id = Field("id", \Belemmering.id, .id, "Wijst de belemmering aan.", .server)
    package static let actieId = Field("actieId", \Belemmering.actieId, .id, "De actie.", .server)
    package static let soort = Field("soort", \Belemmering.soort, .choice, "Wat er in de weg zit.", .new)
    package static let toelichting = Field(
        "toelichting", \Belemmering.toelichting, .optional(.area(1...500)), "Over de actie, niet over de persoon.",
        .new)
    package static let vanDatum = Field("vanDatum", \Belemmering.vanDatum, .day, "Sinds wanneer.", .server)
    package static let opgelostDatum = Field(
        "opgelostDatum", \Belemmering.opgelostDatum, .optional(.day), "Wanneer het weer verder ging.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Belemmering.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// What can stand in the way of an action.
package enum SoortBelemmering: String, CaseIterable, Sendable {
    case kanNiet = "kan_niet"
    case krijgtGeenMogelijkheden = "krijgt_geen_mogelijkheden"
    case weetNiet = "weet_niet"
    case wilNiet = "wil_niet"
    case durftOfMagNiet = "durft_of_mag_niet"
}

/// A short note on how an action goes.
package struct Voortgang: Entity, Equatable {
    package var id: ID
    package var actieId: ID
    package var auteurId: ID?
    package var tekst: String
    package var aangemaaktOp: Instant
    package var auteurNaam: String

    package static let shape = Shape(
        "Voortgang", table: "voortgang", Voortgang.init, id, actieId, auteurId, tekst, aangemaaktOp, auteurNaam)

    package static let id = Field("id", \Voortgang.id, .id, "Wijst het bericht aan.", .server)
    package static let actieId = Field("actieId", \Voortgang.actieId, .id, "De actie.", .server)
    package static let auteurId = Field(
        "auteurId", \Voortgang.auteurId, .optional(.id), "Wie dit schreef; leeg bij een koppeling.", .server)
    package static let tekst = Field("tekst", \Voortgang.tekst, .area(1...500), "Hoe het gaat.", .new)
    package static let aangemaaktOp = Field("aangemaaktOp", \Voortgang.aangemaaktOp, .instant, "Wanneer.", .server)
    package static let auteurNaam = Field.derived(
        "auteurNaam", \Voortgang.auteurNaam, .text(0...222), "De naam van wie dit schreef.", empty: "")
}
