import Glibc
import SQLite

/// A directory of its own that disappears with the value.
final class TemporaryDirectory {
    let path: String

    init() {
        var template = Array("/tmp/inzetbaar-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
        for name in ["test.db", "test.db-wal", "test.db-shm", "copy.db"] { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    var database: String { path + "/test.db" }

    func writer() throws -> Database { try Database(path: database, mode: .writer) }
    func reader() throws -> Database { try Database(path: database, mode: .reader) }
}

/// The integer a query answers with.
func number(_ sql: SQL, _ database: Database) throws -> Int64? {
    try database.first(sql) { row in row.integer(0) }
}

/// The refusal of the database, nil when the body went well.
func refusal(_ body: () throws -> Void) -> DatabaseError? {
    do {
        try body()
        return nil
    } catch {
        return error as? DatabaseError
    }
}
