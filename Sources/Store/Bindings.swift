package import SQLite
package import Schema

extension ID: Bindable {
    package var cell: Cell { .text(text) }
}

extension Instant: Bindable {
    package var cell: Cell { .text(text) }
}

extension Day: Bindable {
    package var cell: Cell { .text(text) }
}

extension Row {
    /// The record's name in a column.
    package func id(_ column: Int) -> ID {
        ID(text(column)) ?? refuse(column, "no id", giving: nowhere)
    }

    /// The record's name in a column, nil for NULL.
    package func idOrNil(_ column: Int) -> ID? {
        isNull(column) ? nil : id(column)
    }

    /// The instant in a column.
    package func instant(_ column: Int) -> Instant {
        Instant(text(column)) ?? refuse(column, "no instant", giving: .first)
    }

    /// The instant in a column, nil for NULL.
    package func instantOrNil(_ column: Int) -> Instant? {
        isNull(column) ? nil : instant(column)
    }

    /// The calendar day in a column.
    package func day(_ column: Int) -> Day {
        Day(text(column)) ?? refuse(column, "no day", giving: .first)
    }

    /// The calendar day in a column, nil for NULL.
    package func dayOrNil(_ column: Int) -> Day? {
        isNull(column) ? nil : day(column)
    }

    /// What a column holds for a shape, which knows no bytes.
    package func scalar(_ column: Int) -> Scalar {
        switch cell(column) {
        case .null: .null
        case .integer(let value): .integer(value)
        case .text(let text): .text(text)
        case .bytes: refuse(column, "bytes", giving: .null)
        }
    }
}

extension Cell {
    /// What a column of a shape holds, as SQLite takes it.
    package init(_ scalar: Scalar) {
        self =
            switch scalar {
            case .null: .null
            case .integer(let value): .integer(value)
            case .text(let text): .text(text)
            }
    }
}

/// Stands for an id that could not be read; the query that meets it throws.
private let nowhere = ID.make(at: .first)
