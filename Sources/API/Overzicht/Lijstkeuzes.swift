package import Model
import SQLite
package import Schema
import Store

extension Tables {
    static let lijstkeuzes = Table<Lijstkeuze>()
}

/// The choices from HR's list that somebody keeps for themself.
extension Call {
    /// Their own, by name.
    package func lijstkeuzes() throws(Failure) -> [Lijstkeuze] {
        try all(Tables.lijstkeuzes, "where medewerker_id = \(try person()) order by naam, id")
    }

    /// Keeps a choice under a name; another one of that name makes room.
    ///
    /// A name is a note that nobody else would find, so it may not be one about somebody (R2, R7).
    package func bewaarLijstkeuze(_ body: Value) throws(Failure) -> Lijstkeuze {
        let ik = try person()
        let keuze = try Failure.reading { () throws(Complaints) in
            try Lijstkeuze.shape.create(
                body,
                [
                    Lijstkeuze.id.given(.make(at: now)), Lijstkeuze.medewerkerId.given(ik),
                    Lijstkeuze.aangemaaktOp.given(now),
                ])
        }
        try (Taalwacht.oordeel(keuze.naam) != .persoon).orConflict(
            "/naam", "naam_over_iemand", "Noem hier niemand en niets over gezondheid of thuis: kies een andere naam.")
        let anderen = try lijstkeuzes().count { $0.naam != keuze.naam }
        try (anderen < Lijstkeuze.meeste).orConflict(
            "/naam", "lijst_vol", "Je hebt al \(Lijstkeuze.meeste) keuzes. Haal er eerst een weg.")
        let transaction = try writing()
        try Failure.stored { () throws(DatabaseError) in
            try transaction.database.run(
                "delete from lijstkeuze where medewerker_id = \(ik) and naam = \(keuze.naam)")
            try Tables.lijstkeuzes.insert(keuze, in: transaction.database)
        }
        return keuze
    }

    /// Lets one of their own go.
    package func vergeetLijstkeuze(_ id: ID) throws(Failure) {
        let ik = try person()
        let transaction = try writing()
        _ = try Failure.stored { () throws(DatabaseError) in
            try transaction.database.run("delete from lijstkeuze where id = \(id) and medewerker_id = \(ik)")
        }
    }
}
