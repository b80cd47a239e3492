import Schema

/// What became of what was agreed, until the dialogue was closed.
extension Naspel {
    /// Every action from the day it was written down.
    func volgActies() {
        for actie in casus.acties {
            op(actie.dag("aangemaaktDatum")) { [self] in try schrijfOp(actie) }
            op(actie.dag("gedeeldDatum")) { [self] in
                try doe(medewerker, self.actie(actie) + "/_delen-met-hr", bij: self.actie(actie))
            }
            op(actie.dag("gestartDatum")) { [self] in try doet(actie, "/_starten") }
            for belemmering in actie["belemmeringen"]?.values ?? [] {
                op(belemmering.dag("datum")) { [self] in
                    try doet(actie, "/_vastmelden", belemmering.only("soort", "toelichting"))
                }
                op(belemmering.dag("opgelostDatum")) { [self] in try doet(actie, "/_hervatten") }
            }
            for bijstelling in actie["bijstellingen"]?.values ?? [] {
                op(bijstelling.dag("datum")) { [self] in
                    try doet(
                        actie, "/_bijstellen", bijstelling.only("naar", "reden", "akkoordMedewerker"),
                        door: bijstelling["door"])
                }
            }
            op(actie.dag("gereedDatum")) { [self] in
                try doet(actie, "/_gereedmelden", actie.only("gereedDatum"))
            }
            op(actie.dag("vervallenDatum")) { [self] in
                try doet(actie, "/_vervallen", door: actie["vervallenDoor"])
            }
        }
    }

    /// The partner writes an action down; what only the employee may see, the employee.
    private func schrijfOp(_ actie: Value) throws {
        func persoon(_ naam: String) throws -> Value? { try actie[naam]?.string.map { try gemeente.id($0) } }
        let body = Value.made([
            ("omschrijving", actie["omschrijving"]), ("soortOndersteuning", actie["soortOndersteuning"]),
            ("eigenaarId", try persoon("eigenaar")), ("steunVanId", try persoon("steunVan")),
            ("alsDan", actie["alsDan"]), ("streefdatumEerst", actie["streefdatumEerst"]),
            ("afspraakId", id(actie["afspraak"])), ("voortgekomenUitId", id(actie["voortgekomenUit"])),
        ])
        let naam = actie["id"]?.string ?? ""
        let isAlleenVanMedewerker = casus["/verwacht/nooitBijHr"].values.contains(.text(naam))
        let wie = isAlleenVanMedewerker ? try medewerker : try gesprekspartner
        ids[naam] = try doe(wie, dialoog + "/acties", body).text("/id")
    }

    /// The owner, or who the fixture names, does something with an action.
    private func doet(_ actie: Value, _ werkwoord: String, _ body: Value? = nil, door: Value? = nil) throws {
        let wie = try als((door ?? actie["eigenaar"])?.string ?? "")
        try doe(wie, self.actie(actie) + werkwoord, body, bij: self.actie(actie))
    }

    /// What each says of the agreements when they look back.
    func evalueer() {
        for afspraak in casus.afspraken {
            for evaluatie in afspraak["evaluaties"]?.values ?? [] {
                op(evaluatie.dag("datum")) { [self] in
                    let adres = self.afspraak(afspraak)
                    let body = evaluatie.only("datum", "oordeel", "opmerkingMedewerker")
                    let wie = evaluatie["opmerkingMedewerker"] == nil ? try gesprekspartner : try medewerker
                    try doe(wie, adres + "/evaluaties", body, bij: adres)
                }
            }
        }
    }

    /// Both say that it is still so; the first time they did by answering.
    func houdActueel() {
        for dag in casus["/dialoog/bevestigdActueelDatums"].values.dropFirst() {
            op(try? dag.dag()) { [self] in
                for wie in [try medewerker, try gesprekspartner] {
                    try doe(wie, dialoog + "/_bevestigen-actueel", bij: dialoog)
                }
            }
        }
    }

    /// One closes, the other agrees.
    func sluitAf() throws {
        op(try casus.dag("/dialoog/afsluiting/datum")) { [self] in
            let beiden = casus["/dialoog/afsluiting/bevestigdDoor"].values.compactMap(\.string)
            let body = casus["/dialoog/afsluiting"].only("reden", "volgendGesprekDatum")
            for (plaats, wie) in beiden.enumerated() {
                if plaats == 0 {
                    try doe(als(wie), dialoog + "/_afsluiten", body, bij: dialoog)
                } else {
                    try doe(als(wie), dialoog + "/_afsluiting-bevestigen", bij: dialoog)
                }
            }
        }
    }
}
