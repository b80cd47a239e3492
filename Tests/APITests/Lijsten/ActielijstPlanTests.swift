@testable import API
import Model
import SQLite
import Schema
import Store
import Testing

/// How SQLite reads the action list: by index, in order, without sorting.
@Suite struct `The plan of the action list` {
    private let house: House

    init() throws { house = try House() }

    private func plan(_ who: Who, _ query: String? = nil, after: [String]? = nil) throws -> [String] {
        let call = try house.call("/v1/acties", query, as: "application/json", who)
        let statements = try ActielijstVraag(call).groepen(after: after, limit: 51).flatMap(\.statements)
        return try house.read { database throws(DatabaseError) in
            var steps: [String] = []
            for sql in statements {
                steps += try database.query(SQL("explain query plan " + sql.text, sql.cells)) { row in row.text(3) }
            }
            return steps
        }
    }

    @Test(arguments: [
        nil, "sort=-streefdatum", "sort=aandacht", "vanMij=true", "mijnWerkgebied=true", "onderdeel=TEAM-101",
        "teLaat=true",
        "vastgelopen=true", "status=loopt_vast", "status=gereed", "status=gereed&status=vervallen",
        "status=open&status=gereed&sort=aandacht", "soort=scholing&eigenaarRol=hr", "peildatum=2026-01-01",
        "peildatum=2026-01-01&sort=aandacht",
    ])
    func `searches and merges for HR`(query: String?) throws {
        for after in [nil, ["2026-01-01", "0190"]] {
            let plan = try plan(.hrAdviseur, query, after: after)
            #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }

    @Test func `takes the indexes of what runs for HR's usual list`() throws {
        let plan = try plan(.hrAdviseur)
        for index in ["actie_gedeeld", "actie_van_hr", "actie_eigenaar", "actie_steun"] {
            #expect(plan.contains { $0.hasPrefix("SEARCH a USING INDEX \(index)_loopt ") }, "\(plan)")
        }
    }

    @Test func `searches for a connected system, an employee and an owner`() throws {
        for who in [Who.koppeling(.actiesLezen), .medewerker] {
            let plan = try plan(who)
            #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
        }
        let plan = try plan(.medewerker, "als=eigenaar")
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test func `reads a partner's people only`() throws {
        #expect(try plan(.gesprekspartner).contains { $0.contains("actie_medewerker_loopt (medewerker_id=?") })
        #expect(try !plan(.gesprekspartner).contains { $0.hasPrefix("SCAN") })
    }

    @Test func `reads the few people of a small unit by person`() throws {
        let plan = try plan(.hrAdviseur, "onderdeel=TEAM-102")
        #expect(plan.contains { $0.contains("actie_medewerker_loopt (medewerker_id=?") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }

    @Test(arguments: [0, 1, 4_999, 5_000])
    func `looks up few changes and walks past many`(before: Int64) throws {
        let last = try house.number("select coalesce(max(positie), 0) from wijziging")
        try house.write { transaction throws(DatabaseError) in
            for number in last..<5_000 {
                try transaction.feed(kind: "lijn", id: .make(at: transaction.now), revision: number)
            }
        }
        let plan = try plan(.koppeling(.actiesLezen), "gewijzigdSinds=\(5_000 - before)")
        #expect(plan.contains { $0.contains("actie_spoor_positie") } == (before < 5_000), "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.hasPrefix("SCAN k") }, "\(plan)")
    }

    @Test func `reads an earlier day in the order of its dates`() throws {
        let plan = try plan(.hrAdviseur, "peildatum=2026-01-01")
        #expect(
            plan.contains { $0.hasPrefix("SEARCH s USING COVERING INDEX actie_stand_loopt (<expr>=? AND (") }, "\(plan)"
        )
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
