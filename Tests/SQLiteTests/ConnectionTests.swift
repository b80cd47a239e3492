import Glibc
import SQLite
import Testing

@Suite struct ConnectionTests {
    let directory = TemporaryDirectory()

    private func pragma(_ name: String, _ database: Database) throws -> Cell? {
        try database.first("pragma \(raw: name)") { row in row.cell(0) }
    }

    @Test func `the writer promises durability`() throws {
        let database = try directory.writer()
        #expect(try pragma("journal_mode", database) == .text("wal"))
        #expect(try pragma("synchronous", database) == .integer(2))
        #expect(try pragma("foreign_keys", database) == .integer(1))
        #expect(try pragma("secure_delete", database) == .integer(1))
        #expect(try pragma("trusted_schema", database) == .integer(0))
        #expect(try pragma("mmap_size", database) == .integer(0))
    }

    @Test func `a reader cannot write`() throws {
        let writer = try directory.writer()
        try writer.execute("create table t (id integer) strict")
        let reader = try directory.reader()
        #expect(refusal { try reader.run("insert into t values (1)") }?.isReadOnly == true)
    }

    @Test(arguments: ["pragma foreign_keys = off", "attach 'x.db' as x", "detach main"])
    func `pragmas and other files are refused after start-up`(statement: String) throws {
        let database = try directory.writer()
        database.lockDown()
        #expect(refusal { try database.run("\(raw: statement)") } != nil)
    }

    @Test func `a mistyped column is an error and no text`() throws {
        let database = try directory.writer()
        #expect(refusal { _ = try database.exists("select \"bestaat_niet\"") } != nil)
    }

    @Test func `a finished query does not pin the snapshot`() throws {
        let writer = try directory.writer()
        try writer.execute("create table t (id integer) strict; insert into t values (1), (2), (3);")
        let reader = try directory.reader()
        #expect(try number("select id from t", reader) == 1)
        try writer.run("insert into t values (4)")
        #expect(try writer.checkpoint(.truncate))
    }

    @Test func `an open read keeps the log from being emptied and says so at once`() throws {
        let writer = try directory.writer()
        try writer.execute("create table t (id integer) strict; insert into t values (1);")
        let reader = try directory.reader()
        try reader.run("begin")
        _ = try number("select id from t", reader)
        try writer.run("insert into t values (2)")
        writer.waitForLocks(milliseconds: 0)
        #expect(try !writer.checkpoint(.truncate))
        try reader.run("commit")
        #expect(try writer.checkpoint(.truncate))
    }

    @Test func `a closing reader leaves the log alone`() throws {
        do {
            let writer = try directory.writer()
            try writer.execute("create table t (id integer) strict")
            _ = try directory.reader().exists("select 1")
        }
        _ = try directory.writer()
        var status = stat()
        #expect(stat(directory.database, &status) == 0 && status.st_size > 0)
    }

    @Test func `a copy is made with a connection for backups`() throws {
        let writer = try directory.writer()
        try writer.execute("create table t (id integer) strict; insert into t values (1);")
        let source = try Database(path: directory.database, mode: .backup)
        let copy = directory.path + "/copy.db"
        try source.run("vacuum into \(copy)")
        #expect(try number("select id from t", Database(path: copy, mode: .backup)) == 1)
    }

    @Test func `a file that is no database is refused as corrupt`() throws {
        let file = try #require(fopen(directory.database, "w"))
        fputs(String(repeating: "geen database ", count: 200), file)
        fclose(file)
        #expect(refusal { _ = try directory.writer() }?.isCorrupt == true)
    }

    @Test func `a full disk is told as such and keeps what was there`() throws {
        let database = try directory.writer()
        try database.execute("create table t (tekst text) strict; insert into t values ('blijft');")
        try database.execute("pragma max_page_count = 4")
        let big = String(repeating: "x", count: 100_000)
        #expect(refusal { try database.run("insert into t values (\(big))") }?.isFull == true)
        #expect(try number("select count(*) from t", database) == 1)
    }
}
