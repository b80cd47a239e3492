import Model
import SQLite
import Schema
import Store

/// Keeps changes of dialogues, agreements and actions: revision, feed, audit and history never differ.
///
/// The one way for people and for what happens by itself.
struct Dossierboek {
    let transaction: Transaction
    /// What is done, as the audit chain names it.
    let naam: String
    let actor: Actor
    private var database: Database { transaction.database }

    init(_ transaction: Transaction, _ naam: String, door actor: Actor) {
        self.transaction = transaction
        self.naam = naam
        self.actor = actor
    }

    /// Keeps a dialogue after a change of its own or of a part without a revision.
    func bewaar(_ dialoog: Dialoog, _ fields: [String] = []) throws(DatabaseError) -> Dialoog {
        var next = dialoog
        next.revisie += 1
        next.gewijzigdOp = transaction.now
        _ = try Tables.dialogen.update(next, in: database)
        if !next.isVoorGesprek, next.status != .gevoerd, next.vastgesteldOp == nil { try wisSignaal(next.id) }
        try boek("dialoog", next.id, next.revisie, fields)
        return next
    }

    /// What is over without being settled no longer tells which signal it began with; in a settled record the letter stays as
    /// it was sent, for the two who know it.
    private func wisSignaal(_ dialoog: ID) throws(DatabaseError) {
        let metSignaal = try Tables.uitnodigingen.first(
            "where dialoog_id = \(dialoog) and criterium is not null", in: database)
        guard let metSignaal else { return }
        _ = try Tables.uitnodigingen.update(metSignaal.zonderSignaal, in: database)
        try Idempotentie.erase(dialoog, in: transaction)
    }

    /// Keeps an agreement after a change.
    func bewaar(_ afspraak: Afspraak, _ fields: [String] = []) throws(DatabaseError) -> Afspraak {
        var next = afspraak
        next.revisie += 1
        next.gewijzigdOp = transaction.now
        _ = try Tables.afspraken.update(next, in: database)
        try boek("afspraak", next.id, next.revisie, fields)
        return next
    }

    /// Keeps an action after a change.
    func bewaar(_ actie: Actie, _ fields: [String] = []) throws(DatabaseError) -> Actie {
        var next = actie.gedeeld(vandaag: transaction.now.day)
        next.revisie += 1
        next.gewijzigdOp = transaction.now
        let changed = try Tables.acties.amend(next, in: database) ?? []
        if !changed.isDisjoint(with: Self.stand) { try boekStand(next) }
        try boek(next, fields)
        return next
    }

    /// Adds an action, and how it stands from now on.
    func voegToe(_ actie: Actie, _ fields: [String]) throws(DatabaseError) {
        try Tables.acties.insert(actie, in: database)
        try boekStand(actie)
        try boek(actie, fields)
    }

    /// The columns of an action that its standing is made of; one that moves stands anew in the other dialogue.
    private static let stand: Set<String> = ["status", "streefdatum_nu", "vastgelopen_sinds", "dialoog_id"]

    /// Books how an action stands from now on.
    ///
    /// Times never run back: a state that is replaced within the same instant lasted no time, and no question about a
    /// moment finds it.
    private func boekStand(_ actie: Actie) throws(DatabaseError) {
        let open = try database.first(
            "select van_op from actie_stand where actie_id = \(actie.id) and tot_op is null"
        ) { $0.instant(0) }
        let op = max(transaction.now, open ?? transaction.now)
        if open != nil {
            try database.run("update actie_stand set tot_op = \(op) where actie_id = \(actie.id) and tot_op is null")
        }
        try database.run(
            """
            insert into actie_stand (actie_id, revisie, van_op, status, streefdatum_nu, vastgelopen_sinds)
            values (\(actie.id), \(actie.revisie), \(op), \(actie.status.rawValue), \(actie.streefdatumNu),
                \(actie.vastgelopenSinds))
            """)
    }

    /// Books a change of an action, where in the feed that is, and whether HR could see it.
    private func boek(_ actie: Actie, _ fields: [String]) throws(DatabaseError) {
        let positie = try boek("actie", actie.id, actie.revisie, fields)
        let isGedeeld = actie.hrDelen == .gedeeld || actie.eigenaarSoort == .hr
        try database.run(
            """
            insert into actie_spoor (actie_id, positie, medewerker_id, ooit_gedeeld, nu_gedeeld, gedeeld_positie)
            values (\(actie.id), \(positie), \(actie.medewerkerId), \(isGedeeld), \(isGedeeld),
                \(isGedeeld ? positie : nil))
            on conflict (actie_id) do update set positie = excluded.positie,
                ooit_gedeeld = max(ooit_gedeeld, excluded.ooit_gedeeld), nu_gedeeld = excluded.nu_gedeeld,
                gedeeld_positie = iif(max(nu_gedeeld, excluded.nu_gedeeld) = 1, excluded.positie, gedeeld_positie)
            """)
    }

    @discardableResult
    private func boek(
        _ kind: String, _ id: ID, _ revision: Int64, _ fields: [String]
    ) throws(DatabaseError) -> Int64 {
        let positie = try transaction.feed(kind: kind, id: id, revision: revision)
        try transaction.audit(naam, kind: kind, id: id, actor: actor, fields: fields)
        return positie
    }
}

extension Call {
    /// Runs changes of the record in this call's transaction, under the name of an operation.
    func boek<Result>(
        _ handeling: Handeling, _ body: (Dossierboek) throws(DatabaseError) -> Result
    ) throws(Failure) -> Result {
        let boek = Dossierboek(try writing(), handeling.rawValue, door: actor)
        return try stored { _ throws(DatabaseError) in try body(boek) }
    }
}
