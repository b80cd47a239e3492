package import SQLite
package import Schema

/// A table whose columns follow from an entity's shape: its SQL is derived once, when the value is made.
///
///     static let acties = Table<Actie>()
///     guard let actie = try acties.find(id, in: database) else { … }
///
/// Keep one as a `static let` beside its queries. The column `id` names a row.
package struct Table<Record: Entity>: Sendable {
    /// The table's name.
    package let name: String
    /// The columns with commas between, in the order `load` expects them.
    package let columns: String
    let names: [String]
    private let insertion: String
    private let selection: String
    private let finding: String
    private let deletion: String
    private let idPlace: Int

    /// Derives everything from the shape, which must name a table and have a field `id`.
    package init() {
        let shape = Record.shape
        names = shape.columns.map(\.name)
        guard let table = shape.table, let place = names.firstIndex(of: "id") else {
            preconditionFailure("\(shape.name) names no table or has no id")
        }
        let places = names.map { _ in "?" }.joined(separator: ", ")
        name = table
        columns = names.joined(separator: ", ")
        idPlace = place
        insertion = "insert into \(table) (\(columns)) values (\(places))"
        selection = "select \(columns) from \(table) "
        finding = "\(selection)where id = ?"
        deletion = "delete from \(table) where id = ?"
    }

    /// Finds one record, nil when there is none.
    package func find(_ id: ID, in database: Database) throws(DatabaseError) -> Record? {
        try database.first(SQL(finding, [id.cell])) { row throws(DatabaseError) in try load(row) }
    }

    /// Finds the first record of a selection such as `where … order by …`.
    package func first(_ selection: SQL, in database: Database) throws(DatabaseError) -> Record? {
        try database.first(select(selection)) { row throws(DatabaseError) in try load(row) }
    }

    /// Finds all records of a selection such as `where … order by … limit …`.
    package func all(_ selection: SQL = "order by id", in database: Database) throws(DatabaseError) -> [Record] {
        try database.query(select(selection)) { row throws(DatabaseError) in try load(row) }
    }

    /// Adds a record.
    package func insert(_ record: Record, in database: Database) throws(DatabaseError) {
        try database.run(SQL(insertion, Record.shape.store(record).map(Cell.init)))
    }

    /// Replaces the record of this id; false when there is none.
    ///
    /// A caller that depends on a revision compares it in the same transaction.
    package func update(_ record: Record, in database: Database) throws(DatabaseError) -> Bool {
        try amend(record, in: database) != nil
    }

    /// Writes the columns in which a record differs from what is stored, and names them; nil when there is none.
    ///
    /// A column that is set to what it holds would still cost the upkeep of its indexes and the check of its reference.
    package func amend(_ record: Record, in database: Database) throws(DatabaseError) -> Set<String>? {
        let cells = Record.shape.store(record).map(Cell.init)
        let id = cells[idPlace]
        let places = try database.first(SQL(finding, [id])) { row in
            cells.indices.filter { !row.holds(cells[$0], in: $0) }
        }
        guard let places else { return nil }
        if !places.isEmpty {
            let settings = places.map { "\(names[$0]) = ?" }.joined(separator: ", ")
            try database.run(SQL("update \(name) set \(settings) where id = ?", places.map { cells[$0] } + [id]))
        }
        return Set(places.map { names[$0] })
    }

    /// Removes a record; false when there is none.
    package func delete(_ id: ID, in database: Database) throws(DatabaseError) -> Bool {
        try database.run(SQL(deletion, [id.cell])) == 1
    }

    /// Makes a record of a row whose columns from `first` on are `columns`.
    package func load(_ row: borrowing Row, from first: Int = 0) throws(DatabaseError) -> Record {
        do throws(Misfit) {
            return try Record.shape.load { row.held(first + $0) }
        } catch {
            throw .mismatch("\(error.table).\(error.column) holds another type than its field")
        }
    }

    private func select(_ selection: SQL) -> SQL {
        SQL(self.selection + selection.text, selection.cells)
    }
}
