@testable import API
import Model
import SQLite
import Schema
import Testing

/// How SQLite reads the action list: by index, in order, without sorting.
@Suite struct `The plan of the action list` {
    private let house: House

    init() throws { house = try House() }

    private func plan(_ who: Who, _ query: String? = nil, after: [String]? = nil) throws -> [String] {
        let call = try house.call("/v1/acties", query, as: "application/json", who)
        let statements = try ActielijstVraag(call).statements(after: after, limit: 51)
        return try house.read { database throws(DatabaseError) in
            var steps: [String] = []
            for sql in statements {
                steps += try database.query(SQL("explain query plan " + sql.text, sql.cells)) { row in row.text(3) }
            }
            return steps
        }
    }

    @Test(arguments: [
        nil, "sort=-streefdatum", "vanMij=true", "mijnWerkgebied=true", "onderdeel=TEAM-101", "teLaat=true",
        "status=loopt_vast", "status=gereed", "soort=scholing&eigenaarRol=hr",
    ])
    func `searches and merges for HR`(query: String?) throws {
        for after in [nil, ["2026-01-01", "0190"]] {
            let plan = try plan(.hrAdviseur, query, after: after)
            #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }

    @Test func `takes the indexes of what runs for HR's usual list`() throws {
        let plan = try plan(.hrAdviseur)
        for index in ["actie_gedeeld_loopt", "actie_van_hr_loopt", "actie_eigenaar", "actie_steun"] {
            #expect(plan.contains { $0.hasPrefix("SEARCH a USING INDEX \(index) ") }, "\(plan)")
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
        #expect(try plan(.gesprekspartner).contains { $0.contains("actie_dialoog") })
        #expect(try !plan(.gesprekspartner).contains { $0.hasPrefix("SCAN") })
    }

    @Test func `reads an earlier day in the order of its dates`() throws {
        let plan = try plan(.hrAdviseur, "peildatum=2026-01-01")
        #expect(plan.contains { $0.contains("actie_stand_loopt") })
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
