import Model
import SQLite
import Schema
import Testing

@testable import Store

/// What a table or a shape says of one column.
private struct Described: Hashable, CustomStringConvertible {
    let name: String
    let isText: Bool
    let isOptional: Bool

    var description: String { "\(name) \(isText ? "text" : "integer")\(isOptional ? "" : " not null")" }
}

/// A shape by its table and columns.
struct Tabel: Sendable, CustomTestStringConvertible {
    let name: String
    let columns: [Column]
    var testDescription: String { name }

    init<Row: Entity>(_ shape: Shape<Row>) {
        name = shape.table ?? ""
        columns = shape.columns
    }

    static let alle: [Tabel] = [
        Tabel(Onderdeel.shape), Tabel(Medewerker.shape), Tabel(Lijn.shape), Tabel(Waarneming.shape),
        Tabel(Concept.shape), Tabel(Dialoog.shape), Tabel(Gesprek.shape), Tabel(Samenvatting.shape),
        Tabel(Reactie.shape), Tabel(Wens.shape), Tabel(Afspraak.shape), Tabel(Bevestiging.shape), Tabel(Actie.shape),
        Tabel(Bijstelling.shape), Tabel(Belemmering.shape), Tabel(Voortgang.shape), Tabel(Inzage.shape),
        Tabel(Sjabloon.shape), Tabel(Uitnodiging.shape), Tabel(Voorbereiding.shape), Tabel(Antwoord.shape),
        Tabel(Deelnemer.shape),
    ]
}

@Suite struct ShapeTableTests {
    @Test(arguments: Tabel.alle) func `a shape's columns are those of its table`(tabel: Tabel) throws {
        let place = TemporaryDirectory()
        try place.store().close()
        // A reader may not ask for the schema.
        let database = try Database(path: place.directory.database, mode: .writer)
        let kept = try database.query(
            "select name, type, \"notnull\" from pragma_table_info(\(tabel.name))"
        ) { row in
            Described(name: row.text(0), isText: row.text(1) == "TEXT", isOptional: row.integer(2) == 0)
        }
        let described = tabel.columns.map {
            Described(name: $0.name, isText: $0.storage == .text, isOptional: $0.isOptional)
        }
        // In no order: columns are asked by name, and what a migration adds stands at the end.
        #expect(Set(kept) == Set(described))
        #expect(kept.count == described.count)
    }
}
