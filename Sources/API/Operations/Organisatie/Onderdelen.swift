import Model
import SQLite
import Schema
import Store

/// The units of the organisation.
enum Onderdelen {
    private static let lijst = Listing<Onderdeel>(
        keyParts: 1, key: { [$0.code] },
        rows: { call, after, limit throws(Failure) in
            try call.all(Tables.onderdelen, "where \(.after(after, "code")) order by code limit \(limit)")
        })

    static let leesAlle = Operation.list(
        .leesOnderdelen, "Leest de onderdelen van de organisatie.", Onderdeel.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesOnderdelen)) }

    static let leesEen = Operation.read(
        .leesOnderdeel, "Leest een onderdeel.", .one(Onderdeel.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesOnderdeel)
        let onderdeel = try call.een(Tables.onderdelen, call.id("onderdeelId"))
        return .record(onderdeel, parts, revision: onderdeel.revisie)
    }
}

extension Call {
    /// The record of this id, for a caller who passed the gate or passes it next; 404 when there is none.
    func een<Row: Entity>(_ table: Table<Row>, _ id: ID) throws(Failure) -> Row {
        let found: Row?
        do { found = try table.find(id, in: database) } catch { throw .database(error) }
        guard let found else { throw .notFound }
        return found
    }
}

extension Caller {
    /// Whether units, people and lines are this caller's to keep.
    var beheertPersoneel: Bool {
        rollen.contains(.hrBeheerder) || rollen.contains(.beheerder) || scopes.contains(.medewerkersSchrijven)
    }
}
