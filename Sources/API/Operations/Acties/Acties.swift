import Model
import SQLite
import Schema
import Store

/// The follow-up actions: made, read and described; how they go on stands in `Actieverloop`.
enum Acties {
    private static let lijst = Listing<Actie>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let id = try call.id("dialoogId")
            let dialoog = try call.dialoog(id, for: .leesDialoogActies).dialoog
            let isZelf = try call.relaties(dialoog: dialoog).contains(.zelf)
            return try call.all(
                Tables.acties,
                """
                where dialoog_id = \(id) and (\(isZelf) or soort_ondersteuning is not
                    \(SoortOndersteuning.persoonlijkeOndersteuning.rawValue))
                and \(.after(after, "id")) order by id limit \(limit)
                """)
        },
        fill: { call, items throws(Failure) in
            guard let first = items.first else { return [] }
            let dialoog = try call.dialoog(first.dialoogId, for: .leesDialoogActies).dialoog
            var all: [Actie] = []
            for actie in items { all.append(try call.heel(actie, dialoog)) }
            return all
        })

    static let leesBijDialoog = Operation.list(
        .leesDialoogActies, "Leest de actiepunten van een dialoog.", Actie.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesDialoogActies).parts) }

    static let lees = Operation.read(
        .leesActie, "Leest een actiepunt.", .one(Actie.shape)
    ) { call throws(Failure) in
        let (actie, dialoog, parts) = try call.actie(try call.id("actieId"), for: .leesActie)
        return try call.antwoord(actie, dialoog, parts)
    }

    static let maak = Operation.make(
        .maakActie, "Legt een actiepunt vast in een dialoog.", .new(Actie.shape), .made(Actie.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .maakActie)
        try call.precondition()
        var actie = try call.new(
            Actie.shape,
            [
                Actie.id.given(.make(at: call.now)), Actie.dialoogId.given(dialoog.id),
                Actie.medewerkerId.given(dialoog.medewerkerId), Actie.streefdatumNu.given(.first),
                Actie.status.given(.open), Actie.auteurId.given(call.who?.medewerkerId),
                Actie.aangemaaktOp.given(call.now), Actie.gewijzigdOp.given(call.now), Actie.revisie.given(1),
            ], within: parts)
        actie.streefdatumNu = actie.streefdatumEerst
        try call.check(Gate.takes(.maakActie, bij: dialoog), dialoog.status.rawValue)
        try call.check(
            actie.strijdigheden(door: call.zijde(dialoog), gesprekDatum: dialoog.begonnenDatum)
                + call.strijdigheden(personenVan: actie)
                + (dialoog.soort == .vertrouwelijkHr
                    ? call.strijdigheden(vertrouwelijk: actie, dialoog.medewerkerId) : [])
                + call.strijdigheden(afspraakId: actie.afspraakId, in: dialoog)
                + call.strijdigheden(voortgekomenUitId: actie.voortgekomenUitId, in: dialoog))
        let made = try call.voegToe(.maakActie, actie)
        return try call.antwoord(made, dialoog, parts, status: 201)
    }

    static let wijzig = Operation.change(
        .wijzigActie, "Wijzigt de woorden van een actiepunt en wie erbij helpt.", .change(Actie.shape),
        .one(Actie.shape)
    ) { call throws(Failure) in
        try call.wijzig(.wijzigActie, call.patchedFields()) { parts, actie throws(Failure) in
            try call.changed(actie, within: parts.union(.reden))
        } _: { actie, dialoog, changed throws(Failure) in
            var conflicts = changed.strijdigheden(gewijzigdDoor: call.zijde(dialoog))
            if changed.steunVanId != actie.steunVanId {
                conflicts += try call.strijdigheden(personenVan: changed).filter { $0.pointer == "/steunVanId" }
                if dialoog.soort == .vertrouwelijkHr {
                    conflicts += try call.strijdigheden(vertrouwelijk: changed, dialoog.medewerkerId)
                }
            }
            if changed.afspraakId != actie.afspraakId {
                conflicts += try call.strijdigheden(afspraakId: changed.afspraakId, in: dialoog)
            }
            let anders = changed.verbeteringen(van: actie)
            conflicts += Verbetering.strijdigheden(
                !anders.isEmpty,
                vastgelegd: try call.isVastgelegd(actie.id, in: dialoog.id, sinds: actie.aangemaaktOp),
                reden: changed.wijzigingsreden)
            let next = try call.doorgelaten(changed, na: actie, dialoog)
            conflicts += try call.strijdigheden(bijHr: next, na: actie, dialoog)
            try call.check(conflicts)
            if let reden = changed.wijzigingsreden { try call.schrijf(anders, dialoog, reden) }
            // What the patch holds was judged for these readers as it was read.
            try call.waak(overNieuweLezersVan: changed, na: actie, behalve: call.patchedFields())
            return next
        }
    }
}

extension Call {
    /// A change of the action in the path: its body is read before its state is judged.
    func wijzig<Body>(
        _ handeling: Handeling, _ fields: [String], lees: (Part, Actie) throws(Failure) -> Body,
        _ change: (Actie, Dialoogkop, Body) throws(Failure) -> Actie
    ) throws(Failure) -> Answer {
        let (actie, dialoog, parts) = try actie(try id("actieId"), for: handeling)
        try precondition(actie.revisie)
        let body = try lees(parts, actie)
        try check(Gate.takes(handeling, in: dialoog.status), dialoog.status.rawValue)
        try check(Gate.takes(handeling, in: actie.status), actie.status.rawValue)
        let changed = try change(actie, dialoog, body)
        let isAndersGedeeld = changed.hrDelen != actie.hrDelen && !fields.contains("hrDelen")
        let next = try bewaar(handeling, changed, isAndersGedeeld ? fields + ["hrDelen"] : fields)
        // Who says what is in the way hears what can help, also an owner who sees no more than the action.
        return try antwoord(next, dialoog, handeling == .meldActieVast ? parts.union(.hulp) : parts)
    }

    /// A change of the action in the path that needs no body.
    func wijzig(
        _ handeling: Handeling, _ fields: [String], _ change: (Actie, Dialoogkop) throws(Failure) -> Actie
    ) throws(Failure) -> Answer {
        try wijzig(handeling, fields) { _, _ in
        } _: { actie, dialoog, _ throws(Failure) in
            try change(actie, dialoog)
        }
    }
}
