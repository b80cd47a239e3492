import API
import Model
import SQLite
import Schema
import Store
import Testing

/// One action is read all the time, by several at once, while what lets them read it ends.
@Suite struct `Reading one action` {
    private let house: House
    private let dossier: Dossier
    private var actie: String { dossier.actie }

    init() throws {
        house = try House(workers: 4)
        dossier = try house.settled()
    }

    /// How many readings that began after `end` had its answer still got the action; some before it must have.
    private func late(_ who: Who, _ end: @escaping @Sendable () throws -> Void) throws -> Int {
        #expect(try house.as(who).get(actie).status == 200)
        let (hasEnded, late) = (Lock(false), Lock(0))
        concurrently(4) { [house, actie] reader in
            for turn in 0..<30 {
                if reader == 0, turn == 10 {
                    do { try end() } catch { Issue.record(error) }
                    hasEnded.withLock { $0 = true }
                }
                let isOver = hasEnded.withLock { $0 }
                guard let reply = try? house.as(who).get(actie) else { continue }
                if isOver, reply.status == 200 { late.withLock { $0 += 1 } }
            }
        }
        return late.withLock { $0 }
    }

    @Test func `ends with the line`() throws {
        let house = house
        #expect(try late(.gesprekspartner) { try house.line(.medewerker, with: .andereManager) } == 0)
        #expect(try house.as(.gesprekspartner).get(actie).status == 404)
        #expect(try house.as(.medewerker).get(actie).status == 200)
    }

    @Test func `ends with the deputy`() throws {
        try house.waarneming(.andereManager)
        let house = house
        let count = try late(.andereManager) {
            try house.write { transaction throws(DatabaseError) in
                try transaction.database.run("delete from waarneming")
            }
        }
        #expect(count == 0)
        #expect(try house.as(.andereManager).get(actie).status == 404)
    }

    @Test func `ends with the token`() throws {
        let house = house
        let count = try late(.medewerker) {
            try house.write { transaction throws(DatabaseError) in
                try transaction.database.run("update sleutel set ingetrokken_op = \(transaction.now)")
            }
        }
        #expect(count == 0)
        #expect(try house.as(.medewerker).get(actie).status == 401)
    }

    @Test func `is the same record as in its dialogue`() throws {
        let whole = try house.as(.medewerker).get(actie)
        let list = try house.as(.medewerker).get(dossier.dialoog + "/acties")
        #expect(list["/items/0"] == whole.json)
    }
}
