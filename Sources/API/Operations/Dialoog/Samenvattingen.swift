import Model
import SQLite
import Schema
import Store

/// What the two want to remember, and what each says of it.
enum Samenvattingen {
    static let lees = Operation.read(
        .leesSamenvatting, "Leest de laatste versie van de samenvatting.", .one(Samenvatting.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesSamenvatting)
        guard let samenvatting = try call.metAntwoorden(dialoog).samenvatting else { throw .notFound }
        return try call.antwoord(samenvatting, in: dialoog, parts)
    }

    static let schrijf = Operation.change(
        .schrijfSamenvatting,
        "Schrijft een nieuwe versie van de samenvatting; eerdere reacties gelden daarvoor niet meer.",
        .new(Samenvatting.shape), .one(Samenvatting.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.schrijfSamenvatting)
        try call.precondition(dialoog.revisie)
        let current = try call.metAntwoorden(dialoog).samenvatting
        let next = try call.new(
            Samenvatting.shape,
            [
                Samenvatting.id.given(.make(at: call.now)), Samenvatting.dialoogId.given(dialoog.id),
                Samenvatting.versie.given((current?.versie ?? 0) + 1),
                Samenvatting.auteurId.given(call.who?.medewerkerId),
                Samenvatting.auteurRol.given(call.zijde(dialoog)), Samenvatting.aangemaaktOp.given(call.now),
            ], within: parts)
        try call.check(Gate.takes(.schrijfSamenvatting, in: dialoog.status), dialoog.status.rawValue)
        // The same words are the same version: nobody has to answer them again.
        if let current, current.tekst == next.tekst { return try call.antwoord(current, in: dialoog, parts) }
        try call.stored { database throws(DatabaseError) in try Tables.samenvattingen.insert(next, in: database) }
        let bewaard = try call.bewaar(.schrijfSamenvatting, dialoog, ["samenvatting"])
        return try call.antwoord(next, in: bewaard, parts)
    }

    private static let lijst = Listing.delen(Tables.reacties) { $0.id }

    static let leesReacties = Operation.list(
        .leesReacties, "Leest wat beiden over de samenvatting zeiden.", Reactie.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesReacties).parts) }

    static let leesReactie = Operation.read(
        .leesReactie, "Leest een reactie.", .one(Reactie.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesReactie)
        return try call.antwoord(try call.deel(Tables.reacties, "reactieId", van: dialoog), in: dialoog, parts)
    }

    static let reageer = Operation.change(
        .maakReactie, "Zegt wat u van de samenvatting vindt; hebben beiden dat gedaan, dan is de dialoog vastgesteld.",
        .new(Reactie.shape), .made(Reactie.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.maakReactie)
        try call.precondition(dialoog.revisie)
        let reactie = try call.new(
            Reactie.shape,
            [
                Reactie.id.given(.make(at: call.now)), Reactie.dialoogId.given(dialoog.id),
                Reactie.medewerkerId.given(try call.person()), Reactie.rol.given(call.zijde(dialoog)),
                Reactie.correctie.given(dialoog.correcties), Reactie.aangemaaktOp.given(call.now),
            ], within: parts)
        var heel = try call.metAntwoorden(dialoog)
        try call.check(Gate.takes(.maakReactie, bij: heel), dialoog.status.rawValue)
        try call.check(heel.strijdigheden(reactie))
        try call.stored { database throws(DatabaseError) in try Tables.reacties.insert(reactie, in: database) }
        heel.reacties.append(reactie)
        let next = try call.bewaar(.maakReactie, heel.beantwoord(op: call.now), ["reacties"])
        return try call.antwoord(reactie, in: next, parts, made: "reacties/\(reactie.id.text)")
    }
}
