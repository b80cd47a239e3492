import Model
import Schema

/// One line of the audit chain about the person, or of what the person did: names of fields and never what they held.
struct Dossierhandeling: Entity {
    var op: Instant
    var handeling: String
    var soort: String
    var id: ID?
    var velden: [String]
    var doorSoort: String
    var doorId: ID?
    var rol: String?

    static let shape = Shape(
        "Dossierhandeling", Dossierhandeling.init, op, handeling, soort, id, velden, doorSoort, doorId, rol)

    static let op = Field("op", \Dossierhandeling.op, .instant, "Wanneer.", .server)
    static let handeling = Field("handeling", \Dossierhandeling.handeling, .text(1...64), "Wat er gebeurde.", .server)
    static let soort = Field("soort", \Dossierhandeling.soort, .text(1...64), "Met wat voor gegeven.", .server)
    static let id = Field(
        "id", \Dossierhandeling.id, .optional(.id), "Welk gegeven; leeg als het van een ander is.", .server)
    static let velden = Field(
        "velden", \Dossierhandeling.velden, .list(.text(0...400), 0...1_000), "Welke velden veranderden.", .server)
    static let doorSoort = Field(
        "doorSoort", \Dossierhandeling.doorSoort, .text(1...64), "Een persoon, een sleutel of de dienst zelf.", .server)
    static let doorId = Field("doorId", \Dossierhandeling.doorId, .optional(.id), "Wie of welke sleutel.", .server)
    static let rol = Field("rol", \Dossierhandeling.rol, .optional(.text(1...64)), "In welke rol.", .server)
}

/// How the person comes in: when things were made and used, and no secret or hash of one.
struct Dossiertoegang: Entity {
    var wachtwoordGewijzigdOp: Instant?
    var tweedeStapGemaaktOp: Instant?
    var tweedeStapBevestigdOp: Instant?
    var herstelcodes: Int64
    var toegangslinkGemaaktOp: Instant?
    var toegangslinkVerlooptOp: Instant?
    var toestellenGezienOp: [Instant]
    var sessies: [Dossiersessie]
    var sleutels: [Dossiersleutel]

    static let shape = Shape(
        "Dossiertoegang", Dossiertoegang.init, wachtwoordGewijzigdOp, tweedeStapGemaaktOp, tweedeStapBevestigdOp,
        herstelcodes, toegangslinkGemaaktOp, toegangslinkVerlooptOp, toestellenGezienOp, sessies, sleutels)

    static let wachtwoordGewijzigdOp = Field(
        "wachtwoordGewijzigdOp", \Dossiertoegang.wachtwoordGewijzigdOp, .optional(.instant),
        "Wanneer uw wachtwoord is gekozen.", .server)
    static let tweedeStapGemaaktOp = Field(
        "tweedeStapGemaaktOp", \Dossiertoegang.tweedeStapGemaaktOp, .optional(.instant),
        "Wanneer u met de tweede stap begon.", .server)
    static let tweedeStapBevestigdOp = Field(
        "tweedeStapBevestigdOp", \Dossiertoegang.tweedeStapBevestigdOp, .optional(.instant),
        "Sinds wanneer de tweede stap geldt.", .server)
    static let herstelcodes = Field(
        "herstelcodes", \Dossiertoegang.herstelcodes, .integer(0...1_000), "Hoeveel herstelcodes u nog hebt.", .server)
    static let toegangslinkGemaaktOp = Field(
        "toegangslinkGemaaktOp", \Dossiertoegang.toegangslinkGemaaktOp, .optional(.instant),
        "Wanneer een link voor een nieuw wachtwoord is gemaakt.", .server)
    static let toegangslinkVerlooptOp = Field(
        "toegangslinkVerlooptOp", \Dossiertoegang.toegangslinkVerlooptOp, .optional(.instant), "Tot wanneer die geldt.",
        .server)
    static let toestellenGezienOp = Field(
        "toestellenGezienOp", \Dossiertoegang.toestellenGezienOp, .list(.instant, Dossier.veel),
        "Wanneer elke browser die we herkennen het laatst binnenkwam.", .server)
    static let sessies = Field(
        "sessies", \Dossiertoegang.sessies, .list(.object(Dossiersessie.shape), Dossier.veel), "Waar u bent aangemeld.",
        .server)
    static let sleutels = Field(
        "sleutels", \Dossiertoegang.sleutels, .list(.object(Dossiersleutel.shape), Dossier.veel), "Uw sleutels.",
        .server)
}

/// A session of the person.
struct Dossiersessie: Entity {
    var id: ID
    var begonnenOp: Instant
    var gebruiktOp: Instant
    var verlooptOp: Instant

    static let shape = Shape("Dossiersessie", Dossiersessie.init, id, begonnenOp, gebruiktOp, verlooptOp)

    static let id = Field("id", \Dossiersessie.id, .id, "Wijst de aanmelding aan.", .server)
    static let begonnenOp = Field("begonnenOp", \Dossiersessie.begonnenOp, .instant, "Sinds wanneer.", .server)
    static let gebruiktOp = Field("gebruiktOp", \Dossiersessie.gebruiktOp, .instant, "Het laatst gebruikt.", .server)
    static let verlooptOp = Field("verlooptOp", \Dossiersessie.verlooptOp, .instant, "Tot wanneer.", .server)
}

/// A token of the person.
struct Dossiersleutel: Entity {
    var id: ID
    var naam: String
    var rol: Rol
    var aangemaaktOp: Instant
    var verlooptOp: Instant
    var ingetrokkenOp: Instant?
    var gebruiktOp: Instant?

    static let shape = Shape(
        "Dossiersleutel", Dossiersleutel.init, id, naam, rol, aangemaaktOp, verlooptOp, ingetrokkenOp, gebruiktOp)

    static let id = Field("id", \Dossiersleutel.id, .id, "Wijst de sleutel aan.", .server)
    static let naam = Field("naam", \Dossiersleutel.naam, .text(1...80), "Hoe hij heet.", .server)
    static let rol = Field("rol", \Dossiersleutel.rol, .choice, "In welke rol.", .server)
    static let aangemaaktOp = Field("aangemaaktOp", \Dossiersleutel.aangemaaktOp, .instant, "Wanneer.", .server)
    static let verlooptOp = Field("verlooptOp", \Dossiersleutel.verlooptOp, .instant, "Tot wanneer.", .server)
    static let ingetrokkenOp = Field(
        "ingetrokkenOp", \Dossiersleutel.ingetrokkenOp, .optional(.instant), "Wanneer ingetrokken.", .server)
    static let gebruiktOp = Field(
        "gebruiktOp", \Dossiersleutel.gebruiktOp, .optional(.instant), "Het laatst gebruikt.", .server)
}

/// That a record of the person was erased.
struct Gewist: Entity {
    var id: ID
    var op: Instant

    static let shape = Shape("Gewist", Gewist.init, id, op)

    static let id = Field("id", \Gewist.id, .id, "Welk gegeven.", .server)
    static let op = Field("op", \Gewist.op, .instant, "Wanneer.", .server)
}

/// Who somebody is whom the record names by id.
struct Persoonsnaam: Entity {
    var id: ID
    var naam: String

    static let shape = Shape("Persoonsnaam", Persoonsnaam.init, id, naam)

    static let id = Field("id", \Persoonsnaam.id, .id, "Wie.", .server)
    static let naam = Field("naam", \Persoonsnaam.naam, .text(0...262), "Hoe die heet.", .server)
}
