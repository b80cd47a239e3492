internal import Crypto
package import Migrations
package import SQLite
package import Schema

/// Brings a database to the version this program knows, with frozen SQL.
///
/// The procedure is SQLite's own (lang_altertable, section 7): foreign keys off, one transaction, the SQL, a check of
/// the references, COMMIT, foreign keys on. All steps that are due run in that one transaction: all or none.
package struct Migrator {
    /// "Inzb": tells this product's files from others.
    package static let applicationID: Int64 = 0x496E_7A62

    private let migrations: [Migration]

    /// Takes the steps in order; the product's own unless a test brings others.
    package init(_ migrations: [Migration] = Migration.all) {
        self.migrations = migrations
    }

    /// The SHA-256 of a step's SQL, in hexadecimal.
    package static func checksum(of migration: Migration) -> String {
        let digits = Array("0123456789abcdef")
        return String(SHA256.hash(data: migration.sql).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// The steps that are due; throws when the file is foreign, newer, or went through other steps than these.
    package func due(in database: Database, path: String) throws(StoreError) -> [Migration] {
        let version = try storing(try database.number("pragma user_version"))
        let application = try storing(try database.number("pragma application_id"))
        let tables = try storing(try database.number("select count(*) from sqlite_schema"))
        if application == 0, version == 0, tables == 0 { return migrations }
        guard application == Self.applicationID else { throw .foreign(path: path) }
        guard (0...Int64(migrations.count)).contains(version) else {
            throw .newer(version: version, known: migrations.count)
        }
        try compare(with: database, upTo: Int(version))
        return Array(migrations.dropFirst(Int(version)))
    }

    /// Runs the steps; afterwards the database is at the last one, or unchanged when it throws.
    package func run(_ due: [Migration], in database: Database, now: Instant) throws(StoreError) {
        guard !due.isEmpty else { return }
        // Outside the transaction: inside, SQLite ignores this pragma.
        try storing(try database.execute("pragma foreign_keys = off; begin immediate;"))
        do throws(StoreError) {
            for migration in due {
                try storing(try apply(migration, in: database, now: now))
            }
            try checkReferences(of: database)
            try storing(try database.execute("commit; pragma foreign_keys = on;"))
        } catch {
            // The first error is the one to tell.
            if !database.isAutocommit { try? database.execute("rollback") }
            try? database.execute("pragma foreign_keys = on")
            throw error
        }
    }

    private func apply(_ migration: Migration, in database: Database, now: Instant) throws(DatabaseError) {
        try database.execute(String(decoding: migration.sql, as: UTF8.self))
        guard !database.isAutocommit else { throw .misuse("migration \(migration.number) ended the transaction") }
        try database.run(
            """
            insert into migratie (nummer, naam, controlegetal, op)
            values (\(migration.number), \(migration.name), \(Self.checksum(of: migration)), \(now))
            """)
        try database.execute(
            "pragma application_id = \(Self.applicationID); pragma user_version = \(migration.number);")
    }

    private func checkReferences(of database: Database) throws(StoreError) {
        let tables = try storing(try database.brokenReferences())
        guard tables.isEmpty else { throw .brokenReferences(tables: tables) }
    }

    private func compare(with database: Database, upTo version: Int) throws(StoreError) {
        let applied = try storing(
            try database.query("select nummer, naam, controlegetal from migratie order by nummer") { row in
                (row.integer(0), row.text(1), row.text(2))
            })
        for (index, migration) in migrations.prefix(version).enumerated() {
            let expected = (Int64(migration.number), migration.name, Self.checksum(of: migration))
            guard index < applied.count, applied[index] == expected else {
                throw .changedMigration(name: "\(migration.number) (\(migration.name))")
            }
        }
    }
}

extension Database {
    /// The one number a query answers with, 0 when there is no row.
    func number(_ sql: SQL) throws(DatabaseError) -> Int64 {
        try first(sql) { row in row.integer(0) } ?? 0
    }
}
