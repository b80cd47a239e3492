import Model
import SQLite
import Schema
import Store

/// How an action goes on until it is done or called off.
enum Actieverloop {
    static let start = Operation.change(
        .startActie, "Begint aan een actiepunt.", .none, .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.startActie, ["status"]) { actie, _ in actie.gestart(op: call.today) }
    }

    static let meldGereed = Operation.change(
        .meldActieGereed, "Meldt een actiepunt gereed.", .new(Gereedmelden.shape), .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.meldActieGereed, ["status", "gereedDatum"]) { _, _ throws(Failure) in
            try call.new(Gereedmelden.shape)
        } _: { actie, dialoog, woord throws(Failure) in
            let today = call.today
            let next = try Failure.rule { () throws(Conflicts) in
                try actie.gereed(
                    op: woord.gereedDatum ?? today, gesprekDatum: dialoog.begonnenDatum, vandaag: today)
            }
            try call.losOp(actie)
            return next
        }
    }

    static let stelBij = Operation.change(
        .stelActieBij, "Verschuift de streefdatum, met de reden.", .new(Bijstelling.shape), .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.stelActieBij, ["streefdatumNu"]) { _, actie throws(Failure) in
            try call.new(Bijstelling.shape, call.nieuweBijstelling(actie))
        } _: { actie, _, bijstelling throws(Failure) in
            let today = call.today
            let next = try Failure.rule { () throws(Conflicts) in
                try actie.bijgesteld(naar: bijstelling.naar, vandaag: today)
            }
            try call.stored { database throws(DatabaseError) in
                try Tables.bijstellingen.insert(bijstelling, in: database)
            }
            return next
        }
    }

    static let meldVast = Operation.change(
        .meldActieVast, "Zegt wat een actiepunt in de weg zit.", .new(Belemmering.shape), .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.meldActieVast, ["status", "belemmeringen"]) { _, actie throws(Failure) in
            try call.new(
                Belemmering.shape,
                [
                    Belemmering.id.given(.make(at: call.now)), Belemmering.actieId.given(actie.id),
                    Belemmering.vanDatum.given(call.today), Belemmering.aangemaaktOp.given(call.now),
                ])
        } _: { actie, dialoog, belemmering throws(Failure) in
            try call.check(
                belemmering.strijdigheden(isMedewerker: call.who?.medewerkerId == dialoog.medewerkerId))
            try call.stored { database throws(DatabaseError) in
                try Tables.belemmeringen.insert(belemmering, in: database)
            }
            return actie.vastgelopen(op: call.today)
        }
    }

    static let hervat = Operation.change(
        .hervatActie, "Gaat verder met een actiepunt dat vastliep.", .none, .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.hervatActie, ["status", "belemmeringen"]) { actie, _ throws(Failure) in
            try call.losOp(actie)
            return actie.gestart(op: call.today)
        }
    }

    static let laatVervallen = Operation.change(
        .laatActieVervallen, "Laat een actiepunt vervallen.", .none, .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.laatActieVervallen, ["status"]) { actie, _ in
            actie.vervallen(op: call.today, door: call.who?.medewerkerId)
        }
    }

    static let wijsToe = Operation.change(
        .wijsActieToe, "Geeft een actiepunt een andere eigenaar, bijvoorbeeld als de vorige uit dienst is.",
        .new(Toewijzen.shape), .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.wijsActieToe, ["eigenaarSoort", "eigenaarId"]) { _, _ throws(Failure) in
            try call.new(Toewijzen.shape)
        } _: { actie, dialoog, woord throws(Failure) in
            let zijde = call.zijde(dialoog)
            let next = try Failure.rule { () throws(Conflicts) in try actie.toegewezen(woord, door: zijde) }
            var conflicts = try call.strijdigheden(personenVan: next)
            if dialoog.soort == .vertrouwelijkHr {
                conflicts += try call.strijdigheden(vertrouwelijk: next, dialoog.medewerkerId)
            }
            conflicts += try call.strijdigheden(bijHr: next, na: actie, dialoog)
            // Who helps stays who that was.
            try call.check(conflicts.filter { $0.pointer != "/steunVanId" })
            try call.waak(overNieuweLezersVan: next, na: actie)
            return next
        }
    }

    static let stelVoorAanHr = Operation.change(
        .stelActieVoorAanHr, "Stelt de medewerker voor om dit actiepunt met HR te delen.", .none, .one(Actie.shape)
    ) { call throws(Failure) in try call.deel(.stelActieVoorAanHr, .voorgesteld) }

    static let deelMetHr = Operation.change(
        .deelActieMetHr, "Deelt dit actiepunt met HR; alleen de medewerker kan dat.", .none, .one(Actie.shape)
    ) { call throws(Failure) in try call.deel(.deelActieMetHr, .gedeeld) }

    static let trekTerugVanHr = Operation.change(
        .trekActieTerugVanHr, "Deelt dit actiepunt niet langer met HR.", .none, .one(Actie.shape)
    ) { call throws(Failure) in try call.deel(.trekActieTerugVanHr, .nee) }
}

extension Call {
    /// What stood in the way no longer does.
    fileprivate func losOp(_ actie: Actie) throws(Failure) {
        _ = try stored { database throws(DatabaseError) in
            try database.run(
                """
                update belemmering set opgelost_datum = \(today)
                where actie_id = \(actie.id) and opgelost_datum is null
                """)
        }
    }

    /// Another date by the employee has the employee's word; of another's, that person tells whether it has.
    fileprivate func nieuweBijstelling(_ actie: Actie) -> [Given<Bijstelling>] {
        let given = [
            Bijstelling.id.given(.make(at: now)), Bijstelling.actieId.given(actie.id),
            Bijstelling.doorId.given(who?.medewerkerId), Bijstelling.van.given(actie.streefdatumNu),
            Bijstelling.aangemaaktOp.given(now),
        ]
        return who?.medewerkerId == actie.medewerkerId
            ? given + [Bijstelling.akkoordMedewerker.given(true)] : given
    }

    fileprivate func deel(_ handeling: Handeling, _ delen: HrDelen) throws(Failure) -> Answer {
        try wijzig(handeling, ["hrDelen"]) { actie, _ throws(Failure) in
            guard Gate.takes(handeling, bij: actie) else {
                throw .conflict(
                    "/hrDelen", "niet_vanuit_deze_stand",
                    actie.isPersoonlijk
                        ? "Deze soort ondersteuning wordt niet met HR gedeeld."
                        : "Dit actiepunt staat al op \(actie.hrDelen.rawValue).")
            }
            if delen != .nee { try check(taalbezwaren(try teksten(actie), .hr)) }
            var next = actie
            next.hrDelen = delen
            return next
        }
    }

    /// Refuses what stands with an action and HR should not find there, when HR reads it from now on.
    func waak(overNieuweLezersVan actie: Actie, na oud: Actie, behalve velden: [String] = []) throws(Failure) {
        guard try lezers(van: actie) == .hr, try lezers(van: oud) != .hr else { return }
        let teksten = try teksten(actie).filter { tekst in !velden.contains { tekst.pointer == "/" + $0 } }
        try check(taalbezwaren(teksten, .hr))
    }

    /// The texts that HR gets to read with an action, by their place in the record.
    func teksten(_ actie: Actie) throws(Failure) -> [(pointer: String, tekst: String)] {
        let berichten = try all(Tables.voortgang, "where actie_id = \(actie.id) order by id")
        let belemmeringen = try all(Tables.belemmeringen, "where actie_id = \(actie.id) order by id")
        return [("/omschrijving", actie.omschrijving)] + (actie.alsDan.map { [("/alsDan", $0)] } ?? [])
            + berichten.enumerated().map { ("/voortgang/\($0)/tekst", $1.tekst) }
            + belemmeringen.enumerated().compactMap { place, belemmering in
                belemmering.toelichting.map { ("/belemmeringen/\(place)/toelichting", $0) }
            }
    }
}
