import Glibc
import Migrations
import SQLite
import Schema
import Testing

@testable import Store

@Suite struct MigratorTests {
    private let place = TemporaryDirectory()

    private func open(_ more: [Migration]) throws -> Archive {
        try Archive(place.directory, StoreSettings(), Migrator(Migration.all + more))
    }

    /// The step after the product's last, or so many after it.
    private func step(_ sql: String, after: Int = 1, name: String = "proef") -> Migration {
        Migration(Migration.all.count + after, name, Array(sql.utf8))
    }

    /// The files in `Migrations/SQL`, in order.
    private var files: [String] {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        // readdir's entries are read before the next call.
        guard let handle = unsafe opendir("/\(folder)/Migrations/SQL") else { return [] }
        defer { unsafe closedir(handle) }
        var names: [String] = []
        while let entry = unsafe readdir(handle) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.hasSuffix(".sql") { names.append(name) }
        }
        return names.sorted()
    }

    @Test func `every SQL file is listed, in order`() {
        let listed = Migration.all.map { migration in
            let number = String(migration.number)
            return String(repeating: "0", count: 4 - number.count) + number + "-\(migration.name).sql"
        }
        #expect(files == listed)
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    /// The checksums of the released steps: lines are added with a release and then left alone; none is released yet.
    private static let released: [String] = []

    @Test(arguments: released.indices)
    func `a released step is unchanged`(place: Int) {
        #expect(Migrator.checksum(of: Migration.all[place]) == Self.released[place])
    }

    // SQLite 3.40 takes its json functions for unsafe in a CHECK: no row could be written, no copy be made.
    @Test func `every table can be written and copied as the server does it`() throws {
        let store = try open([])
        let tables = try store.read { database throws(DatabaseError) in
            try database.query("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'") {
                $0.text(0)
            }
        }
        try store.keep { transaction throws(DatabaseError) in
            for table in tables {
                _ = try transaction.database.exists("explain insert into \(raw: table) default values")
            }
        }
        try store.backup(to: place.path + "/kopie.db")
        #expect(tables.contains("audit"))
    }

    @Test func `steps run in order and once`() throws {
        try open([]).close()
        let steps = [
            step("create table een (n integer) strict"), step("insert into een values (1)", after: 2, name: "twee"),
        ]
        try open(steps).close()
        let store = try open(steps)
        #expect(try store.number("select count(*) from een") == 1)
        #expect(try store.number("select max(nummer) from migratie") == Int64(Migration.all.count + 2))
    }

    @Test func `the database is copied before it is migrated, not when it is new`() throws {
        try open([]).close()
        #expect(place.size(of: place.directory.beforeMigration) == -1)
        try open([step("create table een (n integer) strict")]).close()
        let copy = try Database(path: place.directory.beforeMigration, mode: .backup)
        #expect(try copy.number("pragma user_version") == Int64(Migration.all.count))
    }

    @Test func `a step that fails leaves the database as it was`() throws {
        try open([]).close()
        let steps = [
            step("create table een (n integer) strict"), step("drop table bestaat_niet", after: 2, name: "fout"),
        ]
        #expect(failure(as: StoreError.self) { _ = try open(steps) } != nil)
        let store = try open([])
        #expect(try store.number("select count(*) from sqlite_schema where name = 'een'") == 0)
        #expect(try store.number("select count(*) from migratie") == Int64(Migration.all.count))
    }

    @Test func `a step that breaks references is refused, naming the table`() throws {
        try open([]).close()
        let broken = step(
            "create table los (id integer references audit (volgnummer)) strict; insert into los values (9);")
        let error = failure(as: StoreError.self) { _ = try open([broken]) }
        #expect(error?.description.contains("los") == true)
        #expect(try open([]).number("select count(*) from sqlite_schema where name = 'los'") == 0)
    }

    @Test func `a step that ends the transaction is refused`() throws {
        #expect(failure(as: StoreError.self) { _ = try open([step("commit")]) } != nil)
    }

    @Test func `a step that changed after it ran is refused`() throws {
        try open([step("create table een (n integer) strict")]).close()
        let error = failure(as: StoreError.self) { _ = try open([step("create table twee (n integer) strict")]) }
        #expect(error?.description.contains("proef") == true)
    }

    @Test func `foreign keys bind after migrating`() throws {
        let store = try open([step("create table los (id integer references audit (volgnummer)) strict")])
        let refused = failure(as: WriteFailure.self) {
            try store.keep { transaction throws(DatabaseError) in
                try transaction.database.run("insert into los values (9)")
            }
        }
        #expect(refused?.cause?.isForeignKey == true)
    }
}
