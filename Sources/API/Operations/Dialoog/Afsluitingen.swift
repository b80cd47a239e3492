import Model
import SQLite
import Schema
import Store

/// Closing a dialogue: by one of the two, agreed with by the other when they want to say so.
enum Afsluitingen {
    static let lees = Operation.read(
        .leesAfsluiting, "Leest hoe een dialoog eindigde.", .one(Afsluiting.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesAfsluiting)
        guard let afsluiting = try call.afsluiting(van: dialoog) else { throw .notFound }
        return try call.antwoord(afsluiting, in: dialoog, parts)
    }

    static let sluitAf = Operation.change(
        .sluitDialoogAf, "Sluit een dialoog af; wat nog openstaat, wordt genoemd.", .new(Afsluiten.shape),
        .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .sluitDialoogAf)
        try call.precondition(dialoog.revisie)
        let wens = try call.new(Afsluiten.shape)
        if Gate.takes(.bevestigAfsluiting, bij: dialoog), try call.isAanDeAnder(dialoog) {
            return try call.stemIn(dialoog, met: wens, parts)
        }
        try call.check(Gate.takes(.sluitDialoogAf, in: dialoog.status), dialoog.status.rawValue)
        // What only the employee may see is in nobody else's way: a fault would name it.
        let heel = call.zichtbaar(try call.metDelen(dialoog), try call.relaties(dialoog: dialoog))
        let today = call.today
        let closed = try Failure.rule { () throws(Conflicts) in
            try heel.afgesloten(wens.reden, op: today, volgende: wens.volgendGesprekDatum)
        }
        try call.tekenAan(afsluiting: dialoog)
        return try call.antwoord(try call.bewaar(.sluitDialoogAf, closed, ["status", "afsluitReden"]), parts)
    }

    static let bevestig = Operation.change(
        .bevestigAfsluiting, "Stemt in met het afsluiten door de ander.", .none, .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .bevestigAfsluiting)
        try call.precondition(dialoog.revisie)
        try call.check(Gate.takes(.bevestigAfsluiting, bij: dialoog), dialoog.status.rawValue)
        guard try !call.heeftAfgesloten(dialoog) else {
            throw .conflict("/bevestigdDoor", "al_bevestigd", "Je hebt hier al mee ingestemd.")
        }
        try call.tekenAan(afsluiting: dialoog)
        return try call.antwoord(try call.bewaar(.bevestigAfsluiting, dialoog, ["bevestigdDoor"]), parts)
    }
}

extension Call {
    /// Whether the other one closed this and the caller, one of the two, has not said anything yet.
    fileprivate func isAanDeAnder(_ dialoog: Dialoog) throws(Failure) -> Bool {
        let ik = try person()
        guard ik == dialoog.medewerkerId || ik == dialoog.gesprekspartnerId else { return false }
        return try !heeftAfgesloten(dialoog)
    }

    /// Closing what the other one closed is agreeing with it, unless it is for another reason.
    fileprivate func stemIn(_ dialoog: Dialoog, met wens: Afsluiten, _ parts: Part) throws(Failure) -> Answer {
        guard wens.reden == dialoog.afsluitReden else {
            throw .conflict(
                "/reden", "al_afgesloten",
                "De ander sloot dit al af, met reden \(dialoog.afsluitReden?.rawValue ?? ""). "
                    + "Stem daarmee in, of laat het zo.")
        }
        try tekenAan(afsluiting: dialoog)
        return try antwoord(try bewaar(.bevestigAfsluiting, dialoog, ["bevestigdDoor"]), parts)
    }

    /// How a dialogue ended; nil while it has not.
    func afsluiting(van dialoog: Dialoog) throws(Failure) -> Afsluiting? {
        guard let datum = dialoog.afgerondDatum, let reden = dialoog.afsluitReden,
            let bewaren = try bewarenTot(dialoog)
        else { return nil }
        return Afsluiting(
            datum: datum, reden: reden, bevestigdDoor: try bevestigingen(afsluiting: dialoog.id).map(\.medewerkerId),
            volgendGesprekDatum: dialoog.volgendGesprekDatum, bewarenTotDatum: bewaren)
    }

    /// Whether the caller's side said already that this is closed.
    func heeftAfgesloten(_ dialoog: Dialoog) throws(Failure) -> Bool {
        let zijde = zijde(dialoog)
        return try bevestigingen(afsluiting: dialoog.id).contains { $0.rol == zijde }
    }

    /// The first day on which a dialogue that ended is no longer there, by the term of its form.
    private func bewarenTot(_ dialoog: Dialoog) throws(Failure) -> Day? {
        let maanden = try stored { database throws(DatabaseError) in
            try database.first(
                """
                select bewaarmaanden from sjabloon
                where code = \(dialoog.sjabloonCode) and versie = \(dialoog.sjabloonVersie)
                """
            ) { $0.integer(0) }
        }
        return Bewaartermijn.einde(
            afgelopen: dialoog.afgerondDatum, uitDienst: try register().personen[dialoog.medewerkerId]?.uitDienst,
            maanden: maanden.map { Int($0) } ?? Bewaartermijn.maanden)?.dag
    }

    private func bevestigingen(afsluiting dialoog: ID) throws(Failure) -> [Afsluitbevestiging] {
        try all(Tables.afsluitbevestigingen, "where dialoog_id = \(dialoog) order by id")
    }

    /// Writes down that the caller's side has closed this; a deputy speaks for nobody.
    fileprivate func tekenAan(afsluiting dialoog: Dialoog) throws(Failure) {
        let ik = try person()
        guard ik == dialoog.medewerkerId || ik == dialoog.gesprekspartnerId else { return }
        let woord = Afsluitbevestiging(
            id: .make(at: now), dialoogId: dialoog.id, medewerkerId: ik, rol: zijde(dialoog), aangemaaktOp: now)
        try stored { database throws(DatabaseError) in try Tables.afsluitbevestigingen.insert(woord, in: database) }
    }
}
