import SQLite
import Testing

@Suite struct DatabaseTests {
    let directory = TemporaryDirectory()

    private func filled() throws -> Database {
        let database = try directory.writer()
        try database.execute(
            "create table t (id integer primary key, naam text not null, aantal integer, ruw blob) strict;")
        try database.run("insert into t values (1, \("één"), \(7), \([1, 2] as [UInt8]))")
        try database.run("insert into t values (2, \(""), \(nil as Int64?), \([] as [UInt8]))")
        return database
    }

    @Test func `values come back as they were bound`() throws {
        let database = try filled()
        let cells = try database.query("select naam, aantal, ruw from t order by id") { row in
            [row.cell(0), row.cell(1), row.cell(2)]
        }
        #expect(cells == [[.text("één"), .integer(7), .bytes([1, 2])], [.text(""), .null, .bytes([])]])
    }

    @Test func `a user's text is bound and never becomes SQL`() throws {
        let database = try filled()
        let hostile = "x'; drop table t; --"
        try database.run("update t set naam = \(hostile) where id = \(1)")
        #expect(try database.exists("select 1 from t where naam = \(hostile)"))
    }

    @Test func `a NUL inside a text does not cut it`() throws {
        let database = try filled()
        try database.run("update t set naam = \("a\u{0}b") where id = 1")
        let text = try database.first("select naam from t where id = 1") { row in
            row.text(0)
        }
        #expect(text == "a\u{0}b")
    }

    @Test func `a column of another type is refused, not converted`() throws {
        let database = try filled()
        let error = refusal {
            _ = try database.first("select naam from t") { row in row.integer(0) }
        }
        #expect(error?.message.contains("naam") == true)
    }

    @Test func `counts the rows a statement changed`() throws {
        let database = try filled()
        #expect(try database.run("update t set aantal = 1") == 2)
        #expect(try database.run("update t set aantal = 1 where id = 99") == 0)
        #expect(try database.run("create table leeg (id integer) strict") == 0)
    }

    @Test func `refuses a second statement behind the first`() throws {
        let database = try filled()
        let error = refusal { try database.run("delete from t where id = 1; delete from t") }
        #expect(error?.message == "more than one statement")
        #expect(try number("select count(*) from t", database) == 2)
    }

    @Test func `refuses a wrong number of values`() throws {
        let database = try filled()
        #expect(refusal { try database.run(SQL("delete from t where id = ?")) } != nil)
    }

    @Test func `an error names the constraint and never the value`() throws {
        let database = try filled()
        let error = try #require(refusal { try database.run("insert into t values (1, \("geheim"), null, null)") })
        #expect(error.isConstraint && error.isUnique && !error.isForeignKey)
        #expect(!error.description.contains("geheim"))
    }

    @Test func `a function that refuses its arguments does not quote them`() throws {
        let database = try filled()
        let error = try #require(
            refusal { _ = try database.exists("select json_extract('{}', \("$geheim["))") })
        #expect(!error.description.contains("geheim"))
    }

    @Test func `the same text can run inside itself`() throws {
        let database = try filled()
        var pairs = 0
        try database.each("select id from t") { _ throws(DatabaseError) in
            try database.each("select id from t") { _ in pairs += 1 }
        }
        #expect(pairs == 4)
    }

    @Test func `a statement that failed half way is ready for use again`() throws {
        let database = try filled()
        let query: SQL = "select aantal from t order by id"
        let failing = refusal { _ = try database.query(query) { row in row.integer(0) } }
        #expect(failing != nil)
        #expect(try number(query, database) == 7)
        #expect(try database.run("drop table t") == 0)
    }

    @Test func `gives the bytes of a text without a String`() throws {
        let database = try filled()
        let counts = try database.query("select naam, aantal from t order by id") { row in
            [row.octets(0)?.count, row.octets(1)?.count]
        }
        #expect(counts == [[5, nil], [0, nil]])
    }

    @Test func `more statements than the cache holds still run`() throws {
        let database = try filled()
        for value in 0..<600 {
            #expect(try number(SQL("select \(value)"), database) == Int64(value))
        }
        #expect(try number("select 1", database) == 1)
    }
}
