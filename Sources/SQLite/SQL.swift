/// A statement whose interpolated values are bound, so text of a user never becomes SQL.
///
///     database.query("select id from actie where eigenaar_id = \(eigenaar) and status = \(Status.open)") { row in … }
///
/// Only `\(raw:)` splices text, and only names that the program itself derived belong there.
package struct SQL: ExpressibleByStringInterpolation, Sendable, Equatable {
    package private(set) var text: String
    package private(set) var cells: [Cell]

    /// Takes a text the program derived, with one `?` for every cell.
    package init(_ text: String, _ cells: [Cell] = []) {
        self.text = text
        self.cells = cells
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    package init(stringInterpolation: Interpolation) {
        self = stringInterpolation.sql
    }

    /// Appends another piece with its own values.
    package static func + (left: SQL, right: SQL) -> SQL {
        SQL(left.text + right.text, left.cells + right.cells)
    }

    /// Appends another piece with its own values in place.
    package static func += (left: inout SQL, right: SQL) {
        left.append(right)
    }

    private mutating func append(_ other: SQL) {
        text += other.text
        cells += other.cells
    }

    /// Collects the pieces of a literal: texts as they are, values as `?`.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var sql: SQL

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql = SQL("")
            sql.text.reserveCapacity(literalCapacity + interpolationCount)
            sql.cells.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some Bindable) {
            sql.text += "?"
            sql.cells.append(value.cell)
        }

        /// Binds a value that may be missing; its own overload, or the compiler warns about interpolated optionals.
        package mutating func appendInterpolation<Value: Bindable>(_ value: Value?) {
            sql.text += "?"
            sql.cells.append(value?.cell ?? .null)
        }

        /// Binds the stored text of a choice.
        package mutating func appendInterpolation<Choice: RawRepresentable<String>>(_ choice: Choice) {
            appendInterpolation(choice.rawValue)
        }

        /// Binds the stored text of a choice that may be missing.
        package mutating func appendInterpolation<Choice: RawRepresentable<String>>(_ choice: Choice?) {
            appendInterpolation(choice?.rawValue)
        }

        /// Binds a list between parentheses; an empty list matches nothing.
        package mutating func appendInterpolation(list values: [some Bindable]) {
            sql.text += "(" + values.map { _ in "?" }.joined(separator: ", ") + ")"
            sql.cells += values.map(\.cell)
        }

        /// Puts another piece of SQL with its own values here.
        package mutating func appendInterpolation(_ other: SQL) {
            sql.append(other)
        }

        /// Puts a name here that the program itself derived, never anything a user wrote.
        package mutating func appendInterpolation(raw name: String) {
            sql.text += name
        }
    }
}
