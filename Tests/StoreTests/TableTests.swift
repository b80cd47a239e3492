import SQLite
import Schema
import Testing

@testable import Store

/// A record with every kind of column.
private struct Proef: Entity, Equatable {
    var id: ID
    var omschrijving: String
    var streefdatumNu: Day?
    var aantal: Int64
    var isKlaar: Bool
    var revisie: Int64

    static let shape = Shape(
        "Proef", table: "proef", Proef.init(id:omschrijving:streefdatumNu:aantal:isKlaar:revisie:),
        idField, omschrijvingField, streefdatumField, aantalField, klaarField, revisieField)

    private static let idField = Field("id", \Proef.id, .id, "De naam.", .server)
    private static let omschrijvingField = Field("omschrijving", \Proef.omschrijving, .text(1...200), "Wat.")
    private static let streefdatumField = Field("streefdatumNu", \Proef.streefdatumNu, .optional(.day), "Wanneer.")
    private static let aantalField = Field("aantal", \Proef.aantal, .integer(0...9), "Hoeveel.")
    private static let klaarField = Field("isKlaar", \Proef.isKlaar, .flag, "Of het klaar is.")
    private static let revisieField = Field("revisie", \Proef.revisie, .integer(1...Int64.max), "Welke.", .server)
}

@Suite struct TableTests {
    private static let table = Table<Proef>()
    private let place = TemporaryDirectory()
    private let proef = Proef(
        id: ID.make(at: .now()), omschrijving: "één; drop", streefdatumNu: Day("2026-11-21"), aantal: 3, isKlaar: true,
        revisie: 1)

    private func store() throws -> Archive {
        let store = try place.store()
        let proef = proef
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.execute(
                """
                create table proef (revisie integer not null, id text primary key, omschrijving text not null,
                streefdatum_nu text, aantal integer not null, is_klaar integer not null) strict
                """)
            try Self.table.insert(proef, in: transaction.database)
        }
        return store
    }

    private func found(_ store: Archive) throws -> Proef? {
        try store.read { database throws(DatabaseError) in try Self.table.find(proef.id, in: database) }
    }

    @Test func `a record comes back as it went in`() throws {
        #expect(try found(try store()) == proef)
    }

    @Test func `an update replaces all but the id, and tells when there is nothing`() throws {
        let store = try store()
        var changed = proef
        (changed.omschrijving, changed.streefdatumNu, changed.revisie) = ("anders", nil, 2)
        let (record, other) = (changed, ID.make(at: .now()))
        let results = try store.writeAndWait { transaction throws(DatabaseError) in
            var absent = record
            absent.id = other
            return .keep([
                try Self.table.update(record, in: transaction.database),
                try Self.table.update(absent, in: transaction.database),
            ])
        }
        #expect(results == [true, false])
        #expect(try found(store) == changed)
    }

    @Test func `a deleted record is gone, once`() throws {
        let store = try store()
        let id = proef.id
        let results = try store.writeAndWait { transaction throws(DatabaseError) in
            .keep([
                try Self.table.delete(id, in: transaction.database),
                try Self.table.delete(id, in: transaction.database),
            ])
        }
        #expect(results == [true, false])
        #expect(try found(store) == nil)
    }

    @Test func `a selection gives records in its order`() throws {
        let store = try store()
        let tekst = "één; drop"
        let all = try store.read { database throws(DatabaseError) in
            try Self.table.all("where omschrijving = \(tekst) order by id limit \(10)", in: database)
        }
        #expect(all == [proef])
    }

    @Test func `a column of another type is told with its name`() throws {
        let store = try store()
        let id = proef.id
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.run("update proef set streefdatum_nu = 'morgen' where id = \(id)")
        }
        let error = failure(as: DatabaseError.self) { _ = try found(store) }
        #expect(error?.message.contains("streefdatum_nu") == true)
    }
}
