internal import CSQLite

/// What SQLite refused, with its code and the statement's text, never the values that were bound.
///
/// The message is SQLite's own, in English, and belongs in the log; errors in running functions are told without it.
package struct DatabaseError: Error, Sendable, Equatable {
    /// The extended result code, such as 2067 for a broken UNIQUE.
    package let extendedCode: Int32
    package let message: String
    /// The statement with its `?`, empty when there was none.
    package let sql: String

    package init(extendedCode: Int32, message: String, sql: String = "") {
        self.extendedCode = extendedCode
        self.message = message
        self.sql = sql
    }

    /// The primary result code, such as 19 for any broken constraint.
    package var code: Int32 { extendedCode & 0xFF }
    package var isConstraint: Bool { code == SQLITE_CONSTRAINT }
    /// A UNIQUE or PRIMARY KEY already holds this value.
    package var isUnique: Bool {
        extendedCode == SQLITE_CONSTRAINT_UNIQUE_CODE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY_CODE
            || extendedCode == SQLITE_CONSTRAINT_ROWID_CODE
    }
    /// A reference points nowhere, or something still points here.
    package var isForeignKey: Bool { extendedCode == SQLITE_CONSTRAINT_FOREIGNKEY_CODE }
    package var isFull: Bool { code == SQLITE_FULL }
    package var isInputOutput: Bool { code == SQLITE_IOERR }
    package var isOutOfMemory: Bool { code == SQLITE_NOMEM }
    package var isCorrupt: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
    package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
    package var isReadOnly: Bool { code == SQLITE_READONLY }
    /// The disk did not confirm a write: Linux reports that once only, so nobody may go on as if nothing happened.
    package var isFailedSync: Bool {
        extendedCode == SQLITE_IOERR_FSYNC_CODE || extendedCode == SQLITE_IOERR_DIR_FSYNC_CODE
    }

    /// A fault of the caller: a wrong number of values, a column of another type, a second statement.
    package static func misuse(_ message: String, sql: String = "") -> DatabaseError {
        DatabaseError(extendedCode: SQLITE_MISUSE, message: message, sql: sql)
    }

    /// A column that does not hold what the reader expects.
    package static func mismatch(_ message: String, sql: String = "") -> DatabaseError {
        DatabaseError(extendedCode: SQLITE_MISMATCH, message: message, sql: sql)
    }
}

extension DatabaseError: CustomStringConvertible {
    package var description: String {
        sql.isEmpty ? "SQLite \(extendedCode): \(message)" : "SQLite \(extendedCode): \(message) [\(sql)]"
    }
}

// The extended codes are macros of the form (A | (n << 8)), which Swift does not import.
private let SQLITE_CONSTRAINT_FOREIGNKEY_CODE = SQLITE_CONSTRAINT | (3 << 8)
private let SQLITE_CONSTRAINT_PRIMARYKEY_CODE = SQLITE_CONSTRAINT | (6 << 8)
private let SQLITE_CONSTRAINT_UNIQUE_CODE = SQLITE_CONSTRAINT | (8 << 8)
private let SQLITE_CONSTRAINT_ROWID_CODE = SQLITE_CONSTRAINT | (10 << 8)
private let SQLITE_IOERR_FSYNC_CODE = SQLITE_IOERR | (4 << 8)
private let SQLITE_IOERR_DIR_FSYNC_CODE = SQLITE_IOERR | (5 << 8)

/// An error that can carry a refusal of the database, so that one `throws(E)` serves a whole handler.
package protocol DatabaseFailure: Error {
    /// Wraps what the database refused.
    init(_ cause: DatabaseError)
}

extension DatabaseError: DatabaseFailure {
    package init(_ cause: DatabaseError) {
        self = cause
    }
}
