import API
import SQLite
import Schema
import Store
import Testing

/// How SQLite reads every list: by an index wherever a table grows with the years.
@Suite struct `The plans of all lists` {
    /// Tables with a row for each person, unit or setting, or that are emptied within months; all others grow.
    private static let klein: Set<String> = [
        "onderdeel", "medewerker", "lijn", "waarneming", "rol", "werkgebied", "sleutel", "sessie", "tweede_stap",
        "instellingen", "huisstijl", "sjabloon", "voorziening", "onderwerpkaart", "signaal", "beslisser", "beurt",
        "concept", "bezwaar", "import", "vernietiging", "migratie",
    ]

    /// Steps that read a growing table from a place on, and why they end soon all the same.
    private static let begrensd = [
        "SCAN wijziging": "the oldest row is the first",
        "SCAN audit": "the head is the last row",
        "SCAN a USING INDEX actie_voorgesteld": "what waits for the word of an employee, for a while",
        "SEARCH actie_spoor USING INDEX actie_spoor_positie (positie>?)":
            "at most 5,000 changes, or the table is walked",
        "SEARCH wijziging USING INDEX wijziging_medewerker (positie>?)": "people whose particulars changed",
    ]

    /// A statement that was asked, with the steps of its plan.
    private struct Vraag: Hashable {
        let statement: String
        let plan: [String]
    }

    @Test func `search where tables grow, and sort only what is somebody's`() throws {
        let huis = try Wandelhuis()
        let tabellen = try huis.house.read { database throws(DatabaseError) in
            try database.query("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'") {
                $0.text(0)
            }
        }
        let groeit = Set(tabellen).subtracting(Self.klein)
        var gezien: Set<Vraag> = []
        for naam in ["zelf", "partner", "hrBinnen", "hrBeheerder", "koppeling-acties:lezen"] {
            for beller in Beller.alle where beller.naam == naam {
                var wandelaar = Wandelaar(huis, beller)
                try wandelaar.lijsten()
                gezien.formUnion(try vragen(huis))
            }
        }
        #expect(gezien.contains { $0.statement.contains("actie_gedeeld_loopt") }, "the walk asks what is looked at")
        for vraag in gezien {
            let sorteert = vraag.plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }
            for stap in vraag.plan where !Self.begrensd.keys.contains(stap) {
                guard let tabel = tabel(stap, vraag.statement, groeit) else { continue }
                #expect(!stap.hasPrefix("SCAN"), "\(tabel): \(vraag.statement)")
                #expect(!sorteert || stap.contains("=?"), "\(stap): \(vraag.statement)")
            }
        }
    }

    /// What the connections still hold ready, and how each would be done.
    private func vragen(_ huis: Wandelhuis) throws -> Set<Vraag> {
        var found: Set<Vraag> = []
        for worker in 0..<3 {
            let asked = try huis.house.store.read(worker: worker) { database throws(DatabaseError) in
                try Self.vragen(database)
            }
            found.formUnion(asked)
        }
        let written = try huis.house.store.writeAndWait(at: huis.house.now) { transaction throws(DatabaseError) in
            .keep(try Self.vragen(transaction.database))
        }
        return found.union(written)
    }

    private static func vragen(_ database: Database) throws(DatabaseError) -> Set<Vraag> {
        var found: Set<Vraag> = []
        for statement in try database.query("select sql from sqlite_stmt where sql like 'select%'", { $0.text(0) })
        where !statement.contains("sqlite_stmt") {
            let empty = statement.filter { $0 == "?" }.map { _ in Cell.null }
            let plan = try database.query(SQL("explain query plan " + statement, empty)) { $0.text(3) }
            found.insert(Vraag(statement: statement, plan: plan))
        }
        return found
    }

    /// The growing table that a step reads, by its own name or by the one that a statement gives it behind that.
    private func tabel(_ stap: String, _ statement: String, _ groeit: Set<String>) -> String? {
        let words = stap.split(separator: " ").map(String.init)
        guard words.count > 1, ["SCAN", "SEARCH"].contains(words[0]) else { return nil }
        if groeit.contains(words[1]) { return words[1] }
        let all = statement.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        return zip(all, all.dropFirst()).first { $1 == words[1] && groeit.contains($0) }?.0
    }
}
