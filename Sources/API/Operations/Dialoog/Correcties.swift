import Model
import SQLite
import Schema
import Store

/// Keeping what was settled current and right, and reading how it came to be.
enum Correcties {
    static let bevestigActueel = Operation.change(
        .bevestigDialoogActueel, "Zegt dat wat vastligt nog klopt; zeggen beiden dat, dan is het weer actueel.",
        .none, .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .bevestigDialoogActueel)
        try call.precondition(dialoog.revisie)
        try call.check(Gate.takes(.bevestigDialoogActueel, in: dialoog.status), dialoog.status.rawValue)
        let (dagen, zijde) = (try call.instellingen().dagenActueel, call.zijde(dialoog))
        let heel = try call.metActueel(dialoog)
        try call.check(heel.strijdigheden(actueel: zijde, op: call.today, dagenActueel: dagen))
        let woord = Actueelbevestiging(
            id: .make(at: call.now), dialoogId: dialoog.id, medewerkerId: try call.person(), rol: zijde,
            aangemaaktOp: call.now)
        try call.stored { database throws(DatabaseError) in
            try Tables.actueelbevestigingen.insert(woord, in: database)
        }
        let next = try call.bewaar(
            .bevestigDialoogActueel, heel.bevestigd(woord, dagenActueel: dagen), ["bevestigdActueel"])
        return try call.antwoord(next, parts)
    }

    static let corrigeer = Operation.change(
        .corrigeerDialoog,
        "Corrigeert wat vastligt; wat er stond en de reden blijven bewaard, en beiden antwoorden opnieuw.",
        .new(Corrigeren.shape), .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .corrigeerDialoog)
        try call.precondition(dialoog.revisie)
        let woord = try call.new(Corrigeren.shape)
        try call.check(Gate.takes(.corrigeerDialoog, in: dialoog.status), dialoog.status.rawValue)
        let (heel, zijde) = (try call.metDelen(dialoog), call.zijde(dialoog))
        let verbeteringen = try Failure.rule { () throws(Conflicts) in
            try heel.verbeteringen(woord, door: zijde)
        }
        let next = heel.gecorrigeerd(woord)
        let versie = try call.verbeter(next, woord)
        try call.schrijf(verbeteringen, next, woord.reden, versie: versie)
        try call.zegAkkoord(next, versie: versie ?? heel.versie)
        let fields = ["correcties"] + verbeteringen.map(\.wat.rawValue)
        return try call.antwoord(try call.bewaar(.corrigeerDialoog, next, fields), parts)
    }

    private static let lijst = Listing<Historieregel>(
        keyParts: 1, key: { ["\($0.nummer)"] },
        rows: { call, after, limit throws(Failure) in
            let dialoog = try call.dialoog(try call.id("dialoogId"), for: .leesDialoogHistorie).dialoog
            let eerder = after?.first.flatMap { Int($0) } ?? 0
            return Array(try call.historie(van: dialoog).dropFirst(eerder).prefix(limit))
        })

    static let leesHistorie = Operation.list(
        .leesDialoogHistorie, "Leest wat er met een dialoog gebeurde: standen, teksten en correcties, in volgorde.",
        Historieregel.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesDialoogHistorie).parts) }
}

extension Call {
    /// A dialogue with every word that it still holds.
    func metActueel(_ dialoog: Dialoog) throws(Failure) -> Dialoog {
        var heel = dialoog
        heel.bevestigdActueel = try all(
            Tables.actueelbevestigingen, "where dialoog_id = \(dialoog.id) order by id")
        return heel
    }

    /// Writes the corrected words; tells the version of the summary when that is a new one.
    fileprivate func verbeter(_ dialoog: Dialoog, _ woord: Corrigeren) throws(Failure) -> Int64? {
        for anders in woord.wensen {
            guard var wens = dialoog.wensen.first(where: { $0.id == anders.wensId }) else { continue }
            wens.wens = anders.wens ?? wens.wens
            wens.onderwerp = anders.onderwerp ?? wens.onderwerp
            _ = try stored { [wens] database throws(DatabaseError) in try Tables.wensen.update(wens, in: database) }
        }
        guard let tekst = woord.samenvatting, tekst != dialoog.samenvatting?.tekst else { return nil }
        let next = try Failure.reading { () throws(Complaints) in
            try Samenvatting.shape.create(
                ["tekst": .text(tekst)],
                [
                    Samenvatting.id.given(.make(at: now)), Samenvatting.dialoogId.given(dialoog.id),
                    Samenvatting.versie.given(dialoog.versie + 1), Samenvatting.auteurId.given(who?.medewerkerId),
                    Samenvatting.auteurRol.given(zijde(dialoog)), Samenvatting.aangemaaktOp.given(now),
                ])
        }
        try stored { database throws(DatabaseError) in try Tables.samenvattingen.insert(next, in: database) }
        return next.versie
    }

    /// Keeps what stood there and why it is different now.
    func schrijf(
        _ verbeteringen: [Verbetering], _ dialoog: some HeeftDialoogkop, _ reden: String?, versie: Int64? = nil
    ) throws(Failure) {
        let persoon = try person()
        for verbetering in verbeteringen {
            let correctie = Correctie(
                verbetering, in: dialoog.kop.id, reden: reden, door: persoon, zijde(dialoog), versie: versie, op: now)
            try stored { database throws(DatabaseError) in try Tables.correcties.insert(correctie, in: database) }
        }
    }

    /// Who corrects agrees with what then stands there.
    fileprivate func zegAkkoord(_ dialoog: Dialoog, versie: Int64) throws(Failure) {
        let persoon = try person()
        let reactie = try Failure.reading { () throws(Complaints) in
            try Reactie.shape.create(
                ["reactie": .text(SoortReactie.akkoord.rawValue), "versie": .integer(versie)],
                [
                    Reactie.id.given(.make(at: now)), Reactie.dialoogId.given(dialoog.id),
                    Reactie.medewerkerId.given(persoon), Reactie.rol.given(zijde(dialoog)),
                    Reactie.correctie.given(dialoog.correcties), Reactie.aangemaaktOp.given(now),
                ])
        }
        try stored { database throws(DatabaseError) in try Tables.reacties.insert(reactie, in: database) }
    }

    /// What happened to a dialogue, in order.
    func historie(van dialoog: Dialoog) throws(Failure) -> [Historieregel] {
        let correcties = try correcties(in: dialoog)
        let gecorrigeerd = Set(correcties.filter { $0.wat == .samenvatting }.compactMap(\.versie))
        let teksten = try all(Tables.samenvattingen, "where dialoog_id = \(dialoog.id) order by versie")
        var regels = try standen(van: dialoog)
        for (plaats, tekst) in teksten.enumerated() where !gecorrigeerd.contains(tekst.versie) {
            regels.append(
                Historieregel(
                    tekst.aangemaaktOp, .samenvatting, oud: plaats > 0 ? teksten[plaats - 1].tekst : nil,
                    nieuw: tekst.tekst, door: tekst.auteurId, tekst.auteurRol))
        }
        regels += correcties.map { Historieregel($0) }
        regels += try metActueel(dialoog).bevestigdActueel.map {
            Historieregel($0.aangemaaktOp, .actueel, oud: nil, nieuw: nil, door: $0.medewerkerId, $0.rol)
        }
        regels += try all(Tables.tekstverwijderingen, "where dialoog_id = \(dialoog.id) order by id").map {
            Historieregel($0.aangemaaktOp, .tekstWeggehaald, oud: nil, nieuw: $0.tekst, door: $0.doorId, .medewerker)
        }
        let register = try register()
        // Equal moments stay in the order in which they were put together: the sort is stable.
        return regels.sorted { $0.op < $1.op }.enumerated().map { plaats, regel in
            var regel = regel
            regel.nummer = Int64(plaats + 1)
            regel.door = regel.doorId.map(register.naam) ?? ""
            return regel
        }
    }

    /// What changed of what counted; of support that only the employee may see, to nobody else.
    private func correcties(in dialoog: Dialoog) throws(Failure) -> [Correctie] {
        let isZelf = try relaties(dialoog: dialoog).contains(.zelf)
        return try all(
            Tables.correcties,
            """
            where dialoog_id = \(dialoog.id) and (\(isZelf) or wat not in ('actie', 'actie_als_dan')
                or exists (select 1 from actie a where a.id = correctie.onderdeel_id
                    and a.soort_ondersteuning is not 'persoonlijke_ondersteuning'))
            order by id
            """)
    }

    /// Whether this dialogue, or one that an action or agreement came from, was settled while the part was there.
    func isVastgelegd(_ deel: ID, in dialoog: ID, sinds begin: Instant) throws(Failure) -> Bool {
        try stored { database throws(DatabaseError) in
            try database.exists(
                """
                select 1 from dialoog where vastgesteld_op >= \(begin) and (id = \(dialoog)
                    or id in (select van_dialoog_id from overgang where deel_id = \(deel)))
                """)
        }
    }

    private func standen(van dialoog: Dialoog) throws(Failure) -> [Historieregel] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                select oud, nieuw, door_id, rol, aangemaakt_op from dialoogstatus where dialoog_id = \(dialoog.id)
                order by nummer
                """
            ) { row in
                Historieregel(
                    row.instant(4), .status, oud: row.textOrNil(0), nieuw: row.text(1),
                    door: row.textOrNil(2).flatMap { ID($0) }, row.textOrNil(3).flatMap { Zijde(rawValue: $0) })
            }
        }
    }
}
