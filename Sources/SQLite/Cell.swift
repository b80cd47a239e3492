/// One value as SQLite holds it in a column; the product knows no floating point.
package enum Cell: Sendable, Equatable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// A value that may stand in an `SQL` interpolation and is then bound, never spliced.
package protocol Bindable {
    /// What is bound for this value.
    var cell: Cell { get }
}

extension Cell: Bindable {
    package var cell: Cell { self }
}

extension String: Bindable {
    package var cell: Cell { .text(self) }
}

extension Int64: Bindable {
    package var cell: Cell { .integer(self) }
}

extension Int: Bindable {
    package var cell: Cell { .integer(Int64(self)) }
}

extension Bool: Bindable {
    package var cell: Cell { .integer(self ? 1 : 0) }
}

extension [UInt8]: Bindable {
    package var cell: Cell { .bytes(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var cell: Cell { self?.cell ?? .null }
}
