import Glibc
import Logging
import Migrations
import SQLite
import Schema
import Synchronization

@testable import Store

/// A data directory of its own that disappears with the value.
final class TemporaryDirectory: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/inzetbaar-store-XXXXXX".utf8CString)
        // mkdtemp writes into the local array only.
        path = unsafe mkdtemp(&template).map { unsafe String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
        // The path is our own and holds no quotes.
        _ = unsafe system("rm -rf '\(path)'")
    }

    var directory: DataDirectory { DataDirectory(path: path) }

    /// Opens the store of this directory.
    func store(_ change: (inout StoreSettings) -> Void = { _ in }) throws -> Archive {
        var settings = StoreSettings(workers: 2)
        settings.log.logLevel = .critical
        change(&settings)
        return try Archive(directory: path, settings: settings)
    }

    /// A connection that may do anything to the file, for tampering.
    func tamper(_ script: String) throws {
        try Database(path: directory.database, mode: .writer).execute(script)
    }
}

let piet = Actor(kind: "persoon", id: "019a0000-0000-7000-8000-000000000001", role: "hr_adviseur", request: "req-1")

extension Transaction {
    /// A change as the product makes them: one feed row and one audit row.
    func change(_ revision: Int64 = 1) throws(DatabaseError) {
        let id = ID.make(at: now)
        try feed(kind: "actie", id: id, revision: revision)
        try audit("wijzigen", kind: "actie", id: id, actor: piet, fields: ["omschrijving", "streefdatumNu"])
    }
}

extension Archive {
    /// Writes one kept piece.
    func keep(_ work: @escaping @Sendable (Transaction) throws(DatabaseError) -> Void) throws(WriteFailure) {
        try writeAndWait { transaction throws(DatabaseError) in .keep(try work(transaction)) }
    }

    /// The one number a query answers with.
    func number(_ sql: SQL) throws(DatabaseError) -> Int64 {
        try read { database throws(DatabaseError) in try database.number(sql) }
    }

    /// The positions of the feed.
    func positions() throws(DatabaseError) -> [Int64] {
        try read { database throws(DatabaseError) in
            try database.query("select positie from wijziging order by positie") { $0.integer(0) }
        }
    }
}

/// The failure of a body, nil when it went well.
func failure<Failure: Error>(as kind: Failure.Type, _ body: () throws -> Void) -> Failure? {
    do {
        try body()
        return nil
    } catch {
        return error as? Failure
    }
}
