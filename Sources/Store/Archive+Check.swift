internal import SQLite
internal import Glibc

/// What a check of a database found.
package struct CheckReport: Sendable, Equatable {
    /// Damage that SQLite reports, references that point nowhere, gaps in the feed.
    package var faults: [String] = []
    /// The first row where the audit chain breaks.
    package var auditFault: AuditFault?
    package var auditRows: Int64 = 0
    package var feedRows: Int64 = 0
    package var version: Int64 = 0

    /// Whether nothing at all was found.
    package var isSound: Bool { faults.isEmpty && auditFault == nil }
}

extension Archive {
    /// Checks a directory's database on one snapshot, also while a server runs on it.
    package static func check(_ directory: String) throws(StoreError) -> CheckReport {
        let path = DataDirectory(path: directory).database
        guard File.exists(path) else { throw .file(operation: "open", path: path, code: ENOENT) }
        return try storing(try CheckReport(of: try Database(path: path, mode: .backup)))
    }
}

extension CheckReport {
    fileprivate init(of database: Database) throws(DatabaseError) {
        try database.run("begin")
        faults = try database.allFaults()
        version = try database.number("pragma user_version")
        guard try database.exists("select 1 from sqlite_schema where name = 'audit'") else {
            faults.append("de tabellen van inzetbaar ontbreken")
            return
        }
        (auditRows, auditFault) = try AuditChain.verify(database)
        feedRows = try database.number("select count(*) from wijziging")
        faults += try Self.gaps(in: database)
        try database.run("commit")
    }

    /// The feed may lose its oldest rows, never one between nor its end.
    private static func gaps(in database: Database) throws(DatabaseError) -> [String] {
        let last = try database.number("select seq from sqlite_sequence where name = 'wijziging'")
        let gap = try database.first(
            """
            select positie + 1 from wijziging as een
            where positie <> \(last)
            and not exists (select 1 from wijziging as ander where ander.positie = een.positie + 1)
            order by positie limit 1
            """
        ) { row in row.integer(0) }
        let isEmpty = try !database.exists("select 1 from wijziging")
        guard let missing = gap ?? (isEmpty && last > 0 ? last : nil) else { return [] }
        return ["de stroom van wijzigingen mist positie \(missing)"]
    }
}

extension Database {
    /// What one of SQLite's checks reports, nothing when all is well.
    func faults(_ check: String) throws(DatabaseError) -> [String] {
        try query("pragma \(raw: check)") { row in row.text(0) }.filter { $0 != "ok" }
    }

    /// What SQLite's full check and its check of references report.
    func allFaults() throws(DatabaseError) -> [String] {
        try faults("integrity_check") + brokenReferences().map { "een verwijzing in \($0) wijst nergens heen" }
    }

    /// The tables with references that point nowhere.
    func brokenReferences() throws(DatabaseError) -> [String] {
        try query("select distinct \"table\" from pragma_foreign_key_check") { row in row.text(0) }
    }
}
