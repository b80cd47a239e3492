import SQLite
import Testing

private enum Status: String {
    case open
}

@Suite struct SQLTests {
    @Test func `every interpolation becomes a place and a value`() {
        let none: String? = nil
        let sql: SQL = "a = \("x") and b = \(3) and c = \(true) and d = \(none) and e = \(Status.open)"
        #expect(sql.text == "a = ? and b = ? and c = ? and d = ? and e = ?")
        #expect(sql.cells == [.text("x"), .integer(3), .integer(1), .null, .text("open")])
    }

    @Test func `a list stands between parentheses`() {
        let sql: SQL = "id in \(list: [1, 2, 3])"
        #expect(sql == SQL("id in (?, ?, ?)", [.integer(1), .integer(2), .integer(3)]))
    }

    @Test func `pieces join with their values in order`() {
        var sql: SQL = "select 1 where a = \(1)"
        let condition: SQL = "b = \(2)"
        sql += " and \(condition) and c = \(3)"
        #expect(sql.text == "select 1 where a = ? and b = ? and c = ?")
        #expect(sql.cells == [.integer(1), .integer(2), .integer(3)])
    }

    @Test func `a name the program derived is spliced`() {
        #expect(("select \(raw: "naam") from t" as SQL).text == "select naam from t")
    }
}
