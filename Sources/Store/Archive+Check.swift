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
    /// How many heads of the chain were signed outside the database.
    package var heads = 0
    /// What is no fault but has to be told: a copy that was put back.
    package var notices: [String] = []

    /// Whether nothing at all was found.
    package var isSound: Bool { faults.isEmpty && auditFault == nil }
}

extension Archive {
    /// Checks a directory's database on one snapshot, and what was signed about it, also while a server runs on it.
    ///
    /// `keys` are the public keys to trust, in hexadecimal; without them those that lie with the signed heads.
    package static func check(
        _ path: String, audit: AuditPlace? = nil, keys: [String]? = nil
    ) throws(StoreError) -> CheckReport {
        let directory = DataDirectory(path: path)
        guard directory.hasDatabase else { throw .file(operation: "open", path: directory.database, code: ENOENT) }
        let signed = try HeadCheck(directory, audit ?? directory.audit, keys: keys)
        return try storing(try CheckReport(of: try Database(path: directory.database, mode: .backup), signed))
    }
}

extension CheckReport {
    fileprivate init(of database: Database, _ signed: HeadCheck) throws(DatabaseError) {
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
        var signed = signed
        try signed.compare(with: database)
        try database.run("commit")
        add(signed)
    }

    /// Of two places where the chain broke the first is told.
    private mutating func add(_ signed: HeadCheck) {
        heads = signed.count
        faults += signed.faults
        notices = signed.notices
        guard let other = signed.fault, other.number < auditFault?.number ?? .max else { return }
        auditFault = other
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
