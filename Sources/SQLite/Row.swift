internal import CSQLite
internal import Glibc

/// The row a statement stands on; it cannot leave the closure it is given to.
///
/// Columns count from 0. Reading is by type only, nothing is converted: a column that holds another type gives an empty
/// value here and makes the whole query throw, so that value goes nowhere and no reading needs a `try`.
package struct Row: ~Copyable {
    // Unmanaged: the statement outlives the closure that borrows the row, and Swift 6.3's optimiser crashes on a
    // noncopyable struct around a reference.
    private let borrowed: Unmanaged<Statement>
    private let handle: OpaquePointer

    init(_ statement: Statement) {
        borrowed = .passUnretained(statement)
        handle = statement.handle
    }

    /// The types that a column can hold.
    package enum Kind {
        case null, integer, text, bytes, fraction
    }

    /// How many columns the row has.
    package var count: Int { Int(sqlite3_column_count(handle)) }

    /// The name the statement gives a column.
    package func name(_ column: Int) -> String {
        sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
    }

    /// Whether the column holds NULL.
    package func isNull(_ column: Int) -> Bool { type(column) == SQLITE_NULL }

    /// The text of a column.
    package func text(_ column: Int) -> String {
        guard type(column) == SQLITE_TEXT else { return refuse(column, "no text", giving: "") }
        return String(decoding: bytes(in: column), as: UTF8.self)
    }

    /// The text of a column, nil for NULL.
    package func textOrNil(_ column: Int) -> String? {
        isNull(column) ? nil : text(column)
    }

    /// The number in a column.
    package func integer(_ column: Int) -> Int64 {
        guard type(column) == SQLITE_INTEGER else { return refuse(column, "no integer", giving: 0) }
        return sqlite3_column_int64(handle, Int32(column))
    }

    /// The number in a column, nil for NULL.
    package func integerOrNil(_ column: Int) -> Int64? {
        isNull(column) ? nil : integer(column)
    }

    /// The bytes of a column.
    package func bytes(_ column: Int) -> [UInt8] {
        guard type(column) == SQLITE_BLOB else { return refuse(column, "no bytes", giving: []) }
        return [UInt8](bytes(in: column))
    }

    /// The bytes of a column, nil for NULL.
    package func bytesOrNil(_ column: Int) -> [UInt8]? {
        isNull(column) ? nil : bytes(column)
    }

    /// What the column holds, whatever its type.
    package func cell(_ column: Int) -> Cell {
        switch type(column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, Int32(column)))
        case SQLITE_TEXT: .text(text(column))
        case SQLITE_BLOB: .bytes(bytes(column))
        default: refuse(column, "a fraction", giving: .null)
        }
    }

    /// The type of what the column holds.
    package func kind(_ column: Int) -> Kind {
        switch type(column) {
        case SQLITE_INTEGER: .integer
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .bytes
        case SQLITE_NULL: .null
        default: .fraction
        }
    }

    /// What a column holds, found in one look: for records that read every column of a row.
    package enum Content {
        case null
        case integer(Int64)
        /// UTF-8 that ends with the closure that was given the row.
        case text(UnsafeRawBufferPointer)
        case bytes, fraction
    }

    /// What a column holds; a text is not copied.
    package func content(_ column: Int) -> Content {
        // Reading this value is for one thread at a time, as the whole connection is.
        let value = sqlite3_column_value(handle, Int32(column))
        switch sqlite3_value_type(value) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_value_int64(value))
        case SQLITE_TEXT:
            // The pointer first: it may convert, and the length belongs to what it converted to.
            let start = sqlite3_value_blob(value)
            let count = Int(sqlite3_value_bytes(value))
            return .text(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
        case SQLITE_BLOB: return .bytes
        default: return .fraction
        }
    }

    /// The UTF-8 of a text column without making a String: for hot lists that go from statement to bytes.
    ///
    /// The bytes are SQLite's and end with the closure that was given the row; NULL and other types give nil.
    package func octets(_ column: Int) -> UnsafeRawBufferPointer? {
        // One look for the column and then at its value: each sqlite3_column_… looks for it again, half of what a cell cost.
        let value = sqlite3_column_value(handle, Int32(column))
        guard sqlite3_value_type(value) == SQLITE_TEXT else { return nil }
        let start = sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }

    /// How the octets of these text columns sort against those of another row: negative when they come before.
    func order(_ other: borrowing Row, by columns: [Int]) -> Int32 {
        for column in columns {
            guard let mine = octets(column), let theirs = other.octets(column) else { continue }
            let order = Self.order(mine, theirs)
            if order != 0 { return order }
        }
        return 0
    }

    /// Whether two columns hold the same text.
    package func isSame(_ column: Int, _ other: Int) -> Bool {
        guard let one = octets(column), let another = octets(other) else { return false }
        return Self.order(one, another) == 0
    }

    /// Whether a column holds a text that sorts before these octets.
    package func comes(_ column: Int, before text: [UInt8]) -> Bool {
        guard let mine = octets(column) else { return false }
        return text.withUnsafeBytes { Self.order(mine, $0) < 0 }
    }

    private static func order(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int32 {
        let count = min(one.count, other.count)
        if count > 0, let mine = one.baseAddress, let theirs = other.baseAddress {
            let order = memcmp(mine, theirs, count)
            if order != 0 { return order }
        }
        return one.count == other.count ? 0 : one.count < other.count ? -1 : 1
    }

    /// Makes the query throw because of what a column holds, and gives the value that goes nowhere.
    package func refuse<Value>(_ column: Int, _ finding: String, giving value: Value) -> Value {
        let statement = borrowed.takeUnretainedValue()
        let message = "column \(column) (\(name(column))) holds \(finding)"
        statement.fault = statement.fault ?? .mismatch(message, sql: statement.sql)
        return value
    }

    private func type(_ column: Int) -> Int32 { sqlite3_column_type(handle, Int32(column)) }

    private func bytes(in column: Int) -> UnsafeRawBufferPointer {
        // The pointer first: it may convert, and the length belongs to what it converted to.
        let start = sqlite3_column_blob(handle, Int32(column))
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    }
}
