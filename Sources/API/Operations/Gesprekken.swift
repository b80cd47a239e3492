import Model
import SQLite
import Schema
import Store

/// The talks of a dialogue.
enum Gesprekken {
    private static let lijst = Listing.delen(Tables.gesprekken) { $0.id }

    static let leesAlle = Operation.list(
        .leesGesprekken, "Leest de gesprekken van een dialoog.", Gesprek.shape
    ) { call throws(Failure) in try call.page(lijst, try call.deelVan(.leesGesprekken).parts) }

    static let lees = Operation.read(
        .leesGesprek, "Leest een gesprek.", .one(Gesprek.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesGesprek)
        return try call.antwoord(
            try call.deel(Tables.gesprekken, "gesprekId", van: dialoog), in: dialoog, parts)
    }

    static let maak = Operation.change(
        .maakGesprek, "Legt een volgend gesprek van een dialoog vast.", .new(Gesprek.shape), .made(Gesprek.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.maakGesprek)
        try call.precondition(dialoog.revisie)
        let gesprek = try call.new(
            Gesprek.shape,
            [
                Gesprek.id.given(.make(at: call.now)), Gesprek.dialoogId.given(dialoog.id),
                Gesprek.aangemaaktOp.given(call.now),
            ], within: parts)
        try call.check(Gate.takes(.maakGesprek, in: dialoog.status), dialoog.status.rawValue)
        try call.check(gesprek.strijdigheden(na: dialoog.begonnenDatum, vandaag: call.today))
        try call.stored { database throws(DatabaseError) in try Tables.gesprekken.insert(gesprek, in: database) }
        let next = try call.bewaar(.maakGesprek, dialoog, ["gesprekken"])
        return try call.antwoord(gesprek, in: next, parts, made: "gesprekken/\(gesprek.id.text)")
    }
}
