import Model
import SQLite
import Schema
import Store

/// What the employee adds in own words beside a dialogue, in whatever state that is.
enum Verklaringen {
    static let lees = Operation.read(
        .leesVerklaring, "Leest wat de medewerker er in eigen woorden bij zette.", .one(Verklaring.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.deelVan(.leesVerklaring)
        guard let verklaring = try call.verklaring(bij: dialoog.id) else { throw .notFound }
        return try call.antwoord(verklaring, in: dialoog, parts)
    }

    static let schrijf = Operation.change(
        .schrijfVerklaring, "Zet een eigen verklaring bij een dialoog, of wijzigt die; de gesprekspartner leest mee.",
        .new(Verklaring.shape), .one(Verklaring.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .schrijfVerklaring)
        try call.precondition(dialoog.revisie)
        let bekend = try call.verklaring(bij: dialoog.id)
        let next = try call.new(
            Verklaring.shape,
            [
                Verklaring.id.given(bekend?.id ?? .make(at: call.now)), Verklaring.dialoogId.given(dialoog.id),
                Verklaring.aangemaaktOp.given(bekend?.aangemaaktOp ?? call.now),
                Verklaring.gewijzigdOp.given(call.now),
            ], within: parts)
        try call.stored { database throws(DatabaseError) in
            if bekend == nil {
                try Tables.verklaringen.insert(next, in: database)
            } else {
                _ = try Tables.verklaringen.update(next, in: database)
            }
        }
        if bekend != nil { try call.vergeet(dialoog.id) }
        return try call.antwoord(
            next, in: try call.bewaar(.schrijfVerklaring, dialoog, ["verklaring"]), parts)
    }

    static let verwijder = Operation.change(
        .verwijderVerklaring, "Haalt de eigen verklaring weg; er blijft niets van over.", .none, .nothing
    ) { call throws(Failure) in
        let (dialoog, _) = try call.dialoog(try call.id("dialoogId"), for: .verwijderVerklaring)
        try call.precondition(dialoog.revisie)
        guard let verklaring = try call.verklaring(bij: dialoog.id) else { throw .notFound }
        _ = try call.stored { database throws(DatabaseError) in
            try Tables.verklaringen.delete(verklaring.id, in: database)
        }
        try call.vergeet(dialoog.id)
        _ = try call.bewaar(.verwijderVerklaring, dialoog, ["verklaring"])
        return .nothing
    }
}

extension Call {
    /// What the employee added to a dialogue.
    func verklaring(bij dialoog: ID) throws(Failure) -> Verklaring? {
        try stored { database throws(DatabaseError) in
            try Tables.verklaringen.first("where dialoog_id = \(dialoog)", in: database)
        }
    }

    /// Erases kept answers that show earlier words of a dialogue, and those words from the log soon.
    fileprivate func vergeet(_ dialoog: ID) throws(Failure) {
        let (transaction, environment) = (try writing(), environment)
        try stored { _ throws(DatabaseError) in try Idempotentie.erase(dialoog, in: transaction) }
        transaction.afterCommit { environment.emptyLog() }
    }
}
