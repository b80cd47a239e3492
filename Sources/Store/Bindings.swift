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
        let read = unsafe octets(column).flatMap { unsafe ID(octets: $0.bindMemory(to: UInt8.self).span) }
        return read ?? refuse(column, "no id", giving: nowhere)
    }

    /// The record's name in a column, nil for NULL.
    package func idOrNil(_ column: Int) -> ID? {
        isNull(column) ? nil : id(column)
    }

    /// The instant in a column.
    package func instant(_ column: Int) -> Instant {
        held(column).reading { Instant(octets: $0) } ?? refuse(column, "no instant", giving: .first)
    }

    /// The instant in a column, nil for NULL.
    package func instantOrNil(_ column: Int) -> Instant? {
        isNull(column) ? nil : instant(column)
    }

    /// The calendar day in a column.
    package func day(_ column: Int) -> Day {
        held(column).reading { Day(octets: $0) } ?? refuse(column, "no day", giving: .first)
    }

    /// The calendar day in a column, nil for NULL.
    package func dayOrNil(_ column: Int) -> Day? {
        isNull(column) ? nil : day(column)
    }

    /// What a column holds for a shape, which knows no bytes; only for as long as the statement stands on this row.
    package func held(_ column: Int) -> Held {
        switch content(column) {
        case .null: .null
        case .integer(let number): .integer(number)
        case .text(let octets): unsafe .octets(octets)
        case .bytes: refuse(column, "bytes", giving: .null)
        case .fraction: refuse(column, "a fraction", giving: .null)
        }
    }

    /// Whether the column holds just this.
    package func holds(_ cell: Cell, in column: Int) -> Bool {
        switch (kind(column), cell) {
        case (.null, .null): return true
        case (.integer, .integer(let number)): return integer(column) == number
        case (.text, .text(let text)): return held(column).reading { text.utf8Span.span.hasSame($0) } ?? false
        default: return self.cell(column) == cell
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

extension Span where Element == UInt8 {
    /// Whether two texts are the same octets.
    fileprivate func hasSame(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] { return false }
        return true
    }
}

/// Stands for an id that could not be read; the query that meets it throws.
private let nowhere = ID.make(at: .first)
