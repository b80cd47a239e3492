package import Model
import SQLite
import Schema
import Store

/// What an organisation chooses for itself.
enum Instellingenbeheer {
    static let lees = Operation.read(
        .leesInstellingen, "Leest wat deze organisatie heeft gekozen.", .one(Instellingen.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesInstellingen)
        return try call.antwoord(try call.instellingen(), parts)
    }

    static let wijzig = Operation.change(
        .wijzigInstellingen, "Wijzigt wat deze organisatie kiest; dat geldt vanaf het volgende verzoek.",
        .change(Instellingen.shape), .one(Instellingen.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.wijzigInstellingen)
        let oud = try call.instellingen()
        try call.precondition(oud.revisie)
        let next = try call.changed(
            oud, [Instellingen.revisie.given(oud.revisie + 1), Instellingen.gewijzigdOp.given(call.now)])
        try call.bewaar(next)
        // What nobody may look at any more is not kept either.
        if oud.signalenAan, !next.signalenAan { try call.wisSignalen() }
        try call.ledger(.wijzigInstellingen, "instellingen", next.id, next.revisie, fields: call.patchedFields())
        return try call.antwoord(next, parts)
    }
}

extension Call {
    /// What this organisation chose, read once in a call.
    package func instellingen() throws(Failure) -> Instellingen {
        if let chosen { return chosen }
        let found = try stored { database throws(DatabaseError) in
            try Tables.instellingen.first("limit 1", in: database)
        }
        guard let found else { throw .notFound }
        chosen = found
        return found
    }

    fileprivate func wisSignalen() throws(Failure) {
        let transaction = try writing()
        _ = try stored { _ throws(DatabaseError) in try Signaalwissing.wisAlle(in: transaction) }
        transaction.afterCommit { [environment] in environment.emptyLog() }
    }

    fileprivate func bewaar(_ next: Instellingen) throws(Failure) {
        _ = try stored { database throws(DatabaseError) in try Tables.instellingen.update(next, in: database) }
        chosen = next
    }

    fileprivate func antwoord(_ instellingen: Instellingen, _ parts: Part) throws(Failure) -> Answer {
        var heel = instellingen
        heel.toegestaneHandelingen = mogelijk([.wijzigInstellingen], []) { _ in true }
        return .record(heel, parts, revision: heel.revisie)
    }
}
