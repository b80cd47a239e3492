import Model
import SQLite
import Schema
import Store

/// Going on in a next dialogue, with the same partner or with a new one.
///
/// What runs changes dialogue with its id, dates, history and sharing; the dialogue it came from closes and keeps
/// naming it.
enum Overgangen {
    static let vervolg = Operation.change(
        .vervolgDialoog,
        "Gaat verder in een nieuwe dialoog: wat loopt, gaat mee; deze sluit met opgegaan_in_vervolg.",
        .new(Vervolgen.shape), .made(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .vervolgDialoog)
        try call.precondition(dialoog.revisie)
        let woord = try call.new(Vervolgen.shape)
        try call.check(Gate.takes(.vervolgDialoog, bij: dialoog), dialoog.status.rawValue)
        let oud = try call.metDelen(dialoog)
        try call.check(try call.belet(vervolgOp: oud))
        let nieuw = try call.dialoog(na: oud, met: oud.gesprekspartnerId, woord.sjabloonCode)
        try call.begin(nieuw, .vervolgDialoog)
        try call.neemMee(oud, naar: nieuw.id, .vervolgDialoog)
        return try call.antwoord(nieuw, parts, status: 201)
    }

    static let draagOver = Operation.change(
        .draagDialoogOver,
        "Draagt over wat loopt, aan wie nu de gesprekspartner is; verder ziet die niets van vroeger.",
        .new(Overdragen.shape), .oneOrMade(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .draagDialoogOver)
        try call.precondition(dialoog.revisie)
        let woord = try call.new(Overdragen.shape)
        try call.check(Gate.takes(.draagDialoogOver, bij: dialoog), dialoog.status.rawValue)
        guard let partner = try call.nieuwePartner(dialoog) else {
            throw .conflict(
                "/gesprekspartnerId", "geen_nieuwe_gesprekspartner",
                "Je gesprekspartner is niet veranderd, of er is nu niemand.")
        }
        let oud = try call.metDelen(dialoog)
        let keuze = try Failure.rule { () throws(Conflicts) in try oud.gekozen(woord) }
        guard !keuze.wensen.isEmpty || !keuze.afspraken.isEmpty || !keuze.acties.isEmpty else {
            throw .conflict("/acties", "niets_over_te_dragen", "Kies minstens één afspraak, actiepunt of wens.")
        }
        if let lopend = try call.vervolg(op: oud.id, met: partner) {
            try call.draag(keuze, van: oud, naar: lopend.id)
            return try call.antwoord(try call.bewaar(.draagDialoogOver, lopend, ["overgegaan"]), parts)
        }
        let nieuw = try call.dialoog(na: oud, met: partner, woord.sjabloonCode)
        try call.begin(nieuw, .draagDialoogOver)
        try call.draag(keuze, van: oud, naar: nieuw.id)
        return try call.antwoord(nieuw, parts, status: 201)
    }
}

extension Call {
    /// What is in the way of going on with the same partner.
    func belet(vervolgOp oud: Dialoog) throws(Failure) -> [Complaint] {
        if try !lijn(oud.medewerkerId, met: oud.gesprekspartnerId, op: today) {
            return [
                Complaint(
                    pointer: "/gesprekspartnerId", code: "andere_gesprekspartner",
                    detail: "Je hebt een andere gesprekspartner. Draag over wat loopt.")
            ]
        }
        let (_, afspraken, acties) = zichtbaar(oud, try relaties(dialoog: oud)).loopt
        if oud.status == .afgezien || oud.status == .ingetrokken, afspraken.isEmpty, acties.isEmpty {
            return [
                Complaint(pointer: "/status", code: "niets_loopt", detail: "Hier loopt niets dat verder kan gaan.")
            ]
        }
        return oud.belet(vervolgDoor: zijde(oud))
    }

    /// The dialogue that a new one of these two follows on, with all its parts.
    ///
    /// Without `gegeven` that is the last one that both have settled; nil when there is none.
    func vervolgOp(
        _ gegeven: ID?, _ aanleiding: Aanleiding?, _ partijen: Partijen, _ datum: Day, _ conflicts: inout [Complaint]
    ) throws(Failure) -> Dialoog? {
        func against(_ code: String, _ detail: String) -> Complaint {
            Complaint(pointer: "/vervolgOpId", code: code, detail: detail)
        }
        guard aanleiding == .vervolg else {
            if gegeven != nil { conflicts.append(against("alleen_bij_vervolg", "Dit kan alleen bij een vervolg.")) }
            return nil
        }
        let welke: SQL =
            if let gegeven { "id = \(gegeven)" } else {
                "status = 'vastgesteld' and gevoerd_datum <= \(datum)"
            }
        let found = try all(
            Tables.dialogen,
            """
            where medewerker_id = \(partijen.medewerker) and gesprekspartner_id = \(partijen.gesprekspartner)
            and soort = 'individueel' and \(welke) order by gevoerd_datum desc, id desc limit 1
            """
        ).first
        guard let found, try !relaties(dialoog: found).isEmpty else {
            if gegeven != nil {
                conflicts.append(against("onbekende_dialoog", "Deze dialoog van jullie beiden is niet bekend."))
            }
            return nil
        }
        guard Gate.takes(.vervolgDialoog, in: found.status) else {
            conflicts.append(against("al_geeindigd", "Deze dialoog kan niet verder in een vervolg."))
            return nil
        }
        let oud = try metDelen(found)
        let belet = try belet(vervolgOp: oud)
        if gegeven != nil { conflicts += belet.map { against($0.code, $0.detail) } }
        return belet.isEmpty ? oud : nil
    }

    /// The partner the employee has today, when that is somebody else than the one of this dialogue.
    func nieuwePartner(_ dialoog: Dialoog) throws(Failure) -> ID? {
        guard try !lijn(dialoog.medewerkerId, met: dialoog.gesprekspartnerId, op: today) else { return nil }
        return try gesprekspartner(van: dialoog.medewerkerId, op: today)
    }

    /// The dialogue that follows on another one with this partner and has not ended, when there is one.
    fileprivate func vervolg(op oud: ID, met partner: ID) throws(Failure) -> Dialoog? {
        try all(
            Tables.dialogen,
            """
            where vervolg_op_id = \(oud) and gesprekspartner_id = \(partner)
            and status in ('concept', 'uitgenodigd', 'gevoerd', 'vastgesteld') order by id limit 1
            """
        ).first
    }

    /// A dialogue that follows on `oud`, begun by the caller's side and still to be prepared.
    fileprivate func dialoog(na oud: Dialoog, met partner: ID, _ code: String) throws(Failure) -> Dialoog {
        guard let sjabloon = try sjabloon(code) else {
            throw .conflict("/sjabloonCode", "onbekend_formulier", "Dit formulier is er niet.")
        }
        let given: [Given<Dialoog>] = [
            Dialoog.id.given(.make(at: now)), Dialoog.medewerkerId.given(oud.medewerkerId),
            Dialoog.gesprekspartnerId.given(partner), Dialoog.soort.given(oud.soort),
            Dialoog.wijze.given(.voorbereid), Dialoog.aanleiding.given(.vervolg),
            Dialoog.aangevraagdDoor.given(zijde(oud)), Dialoog.sjabloonCode.given(sjabloon.code),
            Dialoog.sjabloonVersie.given(sjabloon.versie), Dialoog.status.given(.concept),
            Dialoog.onderwerpen.given([]), Dialoog.metKanttekening.given(false), Dialoog.vervolgOpId.given(oud.id),
            Dialoog.auteurId.given(who?.medewerkerId), Dialoog.aangemaaktOp.given(now),
            Dialoog.gewijzigdOp.given(now), Dialoog.revisie.given(1),
        ]
        return try Failure.reading { () throws(Complaints) in try Dialoog.shape.create(.object([]), given) }
    }

    fileprivate func begin(_ dialoog: Dialoog, _ handeling: Handeling) throws(Failure) {
        try stored { database throws(DatabaseError) in try Tables.dialogen.insert(dialoog, in: database) }
        try noemStatus(dialoog)
        guard let sjabloon = try sjabloon(dialoog.sjabloonCode) else { throw .notFound }
        try legVoorbereidingKlaar(dialoog, sjabloon)
        try ledger(handeling, "dialoog", dialoog.id, dialoog.revisie)
    }

    /// Takes along all that runs, wishes without an answer and planned talks too, and closes the dialogue it came from.
    func neemMee(_ oud: Dialoog, naar nieuw: ID, _ handeling: Handeling) throws(Failure) {
        let (wensen, afspraken, acties) = oud.loopt
        let today = today
        try boek(handeling) { boek throws(DatabaseError) in
            for wens in wensen { try boek.verplaats(wens, van: oud.id, naar: nieuw, overgedragen: false) }
            for afspraak in afspraken { try boek.verplaats(afspraak, naar: nieuw, overgedragen: false) }
            for actie in acties { try boek.verplaats(actie, naar: nieuw, overgedragen: false) }
            try boek.neemGeplandMee(van: oud.id, naar: nieuw)
            _ = try boek.bewaar(oud.opgegaan(op: today), ["status", "afsluitReden"])
        }
        try noemStatus(oud)
    }

    /// Hands over what was chosen; the dialogue it came from closes once nothing runs in it any more.
    ///
    /// What was planned with the partner of before does not happen.
    fileprivate func draag(
        _ keuze: (wensen: [Wens], afspraken: [Afspraak], acties: [Actie]), van oud: Dialoog, naar nieuw: ID
    ) throws(Failure) {
        let (wensen, afspraken, acties) = oud.loopt
        let isAlles =
            keuze.wensen.count == wensen.count && keuze.afspraken.count == afspraken.count
            && keuze.acties.count == acties.count
        let today = today
        try boek(.draagDialoogOver) { boek throws(DatabaseError) in
            try boek.zegGeplandAf(oud.id)
            for wens in keuze.wensen { try boek.verplaats(wens, van: oud.id, naar: nieuw, overgedragen: true) }
            for afspraak in keuze.afspraken { try boek.verplaats(afspraak, naar: nieuw, overgedragen: true) }
            for actie in keuze.acties { try boek.verplaats(actie, naar: nieuw, overgedragen: true) }
            _ = try boek.bewaar(isAlles ? oud.opgegaan(op: today) : oud, ["overgegaan"])
        }
        try noemStatus(oud)
    }
}

extension Dossierboek {
    fileprivate func verplaats(
        _ wens: Wens, van oud: ID, naar nieuw: ID, overgedragen: Bool
    ) throws(DatabaseError) {
        var next = wens
        next.dialoogId = nieuw
        _ = try Tables.wensen.update(next, in: transaction.database)
        try onthoud(.wens, wens.id, van: oud, naar: nieuw, overgedragen: overgedragen)
    }

    fileprivate func verplaats(_ afspraak: Afspraak, naar nieuw: ID, overgedragen: Bool) throws(DatabaseError) {
        var next = afspraak
        next.dialoogId = nieuw
        _ = try bewaar(next, ["dialoogId"])
        try onthoud(.afspraak, afspraak.id, van: afspraak.dialoogId, naar: nieuw, overgedragen: overgedragen)
    }

    fileprivate func verplaats(_ actie: Actie, naar nieuw: ID, overgedragen: Bool) throws(DatabaseError) {
        var next = actie
        next.dialoogId = nieuw
        _ = try bewaar(next, ["dialoogId"])
        try onthoud(.actie, actie.id, van: actie.dialoogId, naar: nieuw, overgedragen: overgedragen)
    }

    private func onthoud(
        _ soort: SoortOvergang, _ deel: ID, van oud: ID, naar nieuw: ID, overgedragen: Bool
    ) throws(DatabaseError) {
        try Tables.overgangen.insert(
            Overgang(
                id: .make(at: transaction.now), vanDialoogId: oud, naarDialoogId: nieuw, soort: soort, deelId: deel,
                overgedragen: overgedragen, aangemaaktOp: transaction.now, tekst: nil),
            in: transaction.database)
    }
}
