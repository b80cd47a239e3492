package import SQLite
package import Schema

/// Two tables that are read together: a record and the one that a column of it names.
///
///     static let acties = TablePair(Tables.acties, Table<Dialoogkop>(), by: "dialoog_id")
///
/// In a selection the record is `r` and the other one is `o`.
package struct TablePair<Record: Entity, Other: Entity>: Sendable {
    private let record: Table<Record>
    private let other: Table<Other>
    private let selection: String
    private let finding: String

    /// Derives the SQL; `column` of the record holds the id of the other one.
    package init(_ record: Table<Record>, _ other: Table<Other>, by column: String) {
        self.record = record
        self.other = other
        let columns = record.names.map { "r.\($0)" } + other.names.map { "o.\($0)" }
        // `cross join` keeps SQLite to the record first.
        selection =
            "select \(columns.joined(separator: ", ")) from \(record.name) r "
            + "cross join \(other.name) o on o.id = r.\(column) "
        finding = selection + "where r.id = ?"
    }

    /// Finds a record with the other one, nil when there is none.
    package func find(_ id: ID, in database: Database) throws(DatabaseError) -> (record: Record, other: Other)? {
        try database.first(SQL(finding, [id.cell])) { row throws(DatabaseError) in try load(row) }
    }

    /// Finds the first pair of a selection such as `where …`.
    package func first(
        _ selection: SQL, in database: Database
    ) throws(DatabaseError) -> (record: Record, other: Other)? {
        try database.first(SQL(self.selection + selection.text, selection.cells)) { row throws(DatabaseError) in
            try load(row)
        }
    }

    private func load(_ row: borrowing Row) throws(DatabaseError) -> (record: Record, other: Other) {
        (try record.load(row), try other.load(row, from: record.names.count))
    }
}
