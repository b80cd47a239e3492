import Model
import SQLite
import Schema
import Store

/// Ending what nobody will end: what runs is called off, what was planned does not happen.
extension Dossierboek {
    /// Ends a dialogue by itself, with everything that still runs in it.
    func beeindig(_ dialoog: Dialoog, _ reden: Afsluitreden) throws(DatabaseError) {
        let (database, dag) = (transaction.database, transaction.now.day)
        let acties = try Tables.acties.all(
            "where dialoog_id = \(dialoog.id) and status in ('open', 'in_uitvoering', 'loopt_vast')", in: database)
        for actie in acties { _ = try bewaar(actie.vervallen(op: dag, door: nil), ["status"]) }
        let afspraken = try Tables.afspraken.all(
            "where dialoog_id = \(dialoog.id) and status in ('voorstel', 'overeengekomen')", in: database)
        for var afspraak in afspraken {
            afspraak.status = .vervallen
            _ = try bewaar(afspraak, ["status"])
        }
        let einde = dialoog.beeindigd(reden, op: dag)
        guard einde != dialoog else { return }
        try zegGeplandAf(dialoog.id)
        if dialoog.isVoorGesprek { try Voorbereidingswissing.wis(dialoog.id, in: transaction) }
        _ = try bewaar(einde, ["status", "afsluitReden"])
    }

    /// Takes the talks that were planned and not held along to the dialogue in which it goes on, with who takes part.
    func neemGeplandMee(van oud: ID, naar nieuw: ID) throws(DatabaseError) {
        try transaction.database.run(
            """
            update deelnemer set dialoog_id = \(nieuw) where dialoog_id = \(oud)
            and gesprek_id in (select id from gesprek where dialoog_id = \(oud) and datum is null)
            """)
        try transaction.database.run(
            "update gesprek set dialoog_id = \(nieuw) where dialoog_id = \(oud) and datum is null")
    }

    /// Calls off the talks that were planned in a dialogue and not held.
    func zegGeplandAf(_ dialoog: ID) throws(DatabaseError) {
        try transaction.database.run("delete from gesprek where dialoog_id = \(dialoog) and datum is null")
    }
}

extension Actor {
    /// What happens by itself.
    static let vanzelf = Actor(kind: "systeem")
}
