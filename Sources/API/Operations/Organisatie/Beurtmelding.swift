import Model
import SQLite
import Schema
import Store

/// «Gesprek aan de beurt»: the HR system may say that a talk is due, for the rhythm; there is no place for a reason.
enum Beurtmelding {
    static let meld = Operation.make(
        .meldBeurt, "Zegt dat iemand aan de beurt is voor een gesprek, zonder reden; het volgende gesprek wist dat.",
        .none, .nothing
    ) { call throws(Failure) in
        try call.pass(.meldBeurt)
        let id = try call.id("medewerkerId")
        guard try call.register().personen[id] != nil else { throw .notFound }
        try call.precondition()
        let (transaction, today) = (try call.writing(), call.today)
        try call.stored { database throws(DatabaseError) in
            try database.run(
                """
                insert into beurt (medewerker_id, gemeld_datum) values (\(id), \(today))
                on conflict (medewerker_id) do update set gemeld_datum = excluded.gemeld_datum
                """)
            try transaction.audit(Handeling.meldBeurt.rawValue, kind: "medewerker", id: id, actor: call.actor)
        }
        return .nothing
    }
}

extension Call {
    /// Forgets the mark once a talk was held; one in confidence leaves it, or the manager could tell from it.
    func beurtVoorbij(_ dialoog: Dialoog) throws(Failure) {
        guard dialoog.soort == .individueel, dialoog.wijze != .overgenomen else { return }
        _ = try stored { database throws(DatabaseError) in
            try database.run("delete from beurt where medewerker_id = \(dialoog.medewerkerId)")
        }
    }
}
