import API
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct SessieTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private func begin(_ who: Who) throws -> String {
        let id = house.id(who)
        return try house.store.writeAndWait(at: house.now) { transaction throws(DatabaseError) in
            .keep(try Sessie.begin(id, in: transaction))
        }
    }

    private func isGesprekspartner(_ secret: String) throws -> Bool {
        try house.environment.session(secret)?.rollen.contains(.gesprekspartner) == true
    }

    @Test func `only who has people in line is a partner, and a new line counts at once`() throws {
        let (partner, other) = (try begin(.gesprekspartner), try begin(.collega))
        #expect(try isGesprekspartner(partner))
        #expect(try !isGesprekspartner(other))
        #expect(try house.environment.session(other)?.rollen == [.medewerker])
        try house.line(.buitenstaander, with: .collega)
        #expect(try isGesprekspartner(other))
    }

    @Test func `a partner stays one until no talk can be logged any more`() throws {
        try house.line(.buitenstaander, with: nil)
        try house.pass(days: 29)
        #expect(try isGesprekspartner(try begin(.andereManager)))
        try house.pass(days: 1)
        #expect(try !isGesprekspartner(try begin(.andereManager)))
    }

    @Test func `a deputy is a partner while standing in`() throws {
        try house.waarneming(.collega, dagen: 3)
        #expect(try isGesprekspartner(try begin(.collega)))
        try house.pass(days: 4)
        #expect(try !isGesprekspartner(try begin(.collega)))
    }

    @Test func `an ended session lets nobody in, and is forgotten after a week`() throws {
        let secret = try begin(.collega)
        try house.write { transaction throws(DatabaseError) in try Sessie.eindig(secret, in: transaction) }
        #expect(try house.environment.session(secret) == nil)
        try house.pass(days: 6)
        Upkeep.run(house.environment)
        #expect(try house.number("select count(*) from sessie") == 1)
        try house.pass(days: 1)
        Upkeep.run(house.environment)
        #expect(try house.number("select count(*) from sessie") == 0)
    }

    @Test func `a session without use ends by itself`() throws {
        let secret = try begin(.collega)
        try house.pass(seconds: Sessie.inactief)
        #expect(try house.environment.session(secret) == nil)
    }
}
