import Model
import SQLite
import Schema
import Store

/// What the employee would like, and the answers.
enum Wensen {
    private static let lijst = Listing.delen(Tables.wensen) { $0.id }

    static let leesAlle = Operation.list(
        .leesWensen, "Leest de wensen in een dialoog.", Wens.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesWensen).parts) }

    static let lees = Operation.read(
        .leesWens, "Leest een wens.", .one(Wens.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesWens)
        return try call.antwoord(try call.deel(Tables.wensen, "wensId", van: dialoog), in: dialoog, parts)
    }

    static let maak = Operation.change(
        .maakWens, "Legt een wens vast; alleen de gesprekspartner geeft er een antwoord bij.", .new(Wens.shape),
        .made(Wens.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.maakWens)
        try call.precondition(dialoog.revisie)
        var wens = try call.new(
            Wens.shape,
            [
                Wens.id.given(.make(at: call.now)), Wens.dialoogId.given(dialoog.id),
                Wens.auteurId.given(call.who?.medewerkerId), Wens.aangemaaktOp.given(call.now),
            ], within: parts)
        try call.check(Gate.takes(.maakWens, in: dialoog.status), dialoog.status.rawValue)
        try call.beoordeel(&wens, nil, dialoog)
        try call.stored { [wens] database throws(DatabaseError) in try Tables.wensen.insert(wens, in: database) }
        let next = try call.bewaar(.maakWens, dialoog, ["wensen"])
        return try call.antwoord(wens, in: next, parts, made: "wensen/\(wens.id.text)")
    }

    static let wijzig = Operation.change(
        .wijzigWens, "Wijzigt een wens: de medewerker de woorden, de gesprekspartner het antwoord.",
        .change(Wens.shape), .one(Wens.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.wijzigWens)
        let vorige = try call.deel(Tables.wensen, "wensId", van: dialoog)
        try call.precondition(dialoog.revisie)
        var wens = try call.changed(vorige, within: parts)
        try call.check(Gate.takes(.wijzigWens, in: dialoog.status), dialoog.status.rawValue)
        try call.check(wens.strijdigheden(vastgelegd: dialoog.status == .vastgesteld, van: vorige))
        try call.beoordeel(&wens, vorige, dialoog)
        _ = try call.stored { [wens] database throws(DatabaseError) in try Tables.wensen.update(wens, in: database) }
        try call.schrijf(wens.verbeteringen(van: vorige), dialoog, nil)
        let next = try call.bewaar(.wijzigWens, dialoog, call.patchedFields().map { "wensen." + $0 })
        return try call.antwoord(wens, in: next, parts)
    }
}

extension Call {
    /// Holds a wish against its rules, and notes who answered when the answer is another one.
    fileprivate func beoordeel(_ wens: inout Wens, _ vorige: Wens?, _ dialoog: Dialoog) throws(Failure) {
        try check(
            wens.strijdigheden(door: zijde(dialoog), van: vorige, medewerker: dialoog.medewerkerId)
                + wens.strijdigheden()
                + (wens.afspraakId == vorige?.afspraakId ? [] : strijdigheden(afspraakId: wens.afspraakId, in: dialoog))
        )
        guard wens.antwoordtAnders(dan: vorige) else { return }
        wens.beantwoordDoorId = wens.antwoord == nil ? nil : who?.medewerkerId
        wens.beantwoordOp = wens.antwoord == nil ? nil : now
    }
}
