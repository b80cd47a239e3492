@testable import API
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

/// A list of rows that are made up, to see how lists are streamed.
private enum Proeflijst {
    /// Twenty thousand rows; from `fault` on reading fails.
    static func listing(rows: Int, fault: Int = .max) -> Listing<Wijziging> {
        Listing<Wijziging>(
            keyParts: 1, key: { ["\($0.positie)"] },
            rows: { _, after, limit throws(Failure) in
                let start = after.flatMap { Int($0[0]) } ?? 0
                guard start < fault else { throw .database(.misuse("made up")) }
                return (start..<min(rows, start + limit)).map { place in
                    Wijziging(
                        positie: Int64(place + 1), soort: String(repeating: "é", count: 60), id: .make(at: .first),
                        revisie: 1, op: .first)
                }
            })
    }

    static func routes(_ listing: Listing<Wijziging>) -> [Route] {
        [
            Route(
                .get, "/v1/proef",
                .list(.leesGezondheid, "Leest een proeflijst.", Wijziging.shape) { call throws(Failure) in
                    try call.page(listing, .all)
                })
        ]
    }
}

@Suite struct `A list as a stream` {
    @Test(arguments: ["text/csv", "application/x-ndjson"])
    func `carries twenty thousand rows over the wire`(type: String) throws {
        let house = try House(Proeflijst.routes(Proeflijst.listing(rows: 20_000)))
        let reply = try house.anybody().get("/v1/proef", as: type)
        #expect(reply.fields.first("Transfer-Encoding") == "chunked")
        #expect(reply.lines.count == (type == "text/csv" ? 20_001 : 20_000))
        #expect(Set(reply.ids).count == 20_000)
    }

    @Test func `holds one slice in memory`() throws {
        let house = try House()
        let call = try house.call("/v1/proef", as: "application/x-ndjson")
        let answer = try call.page(Proeflijst.listing(rows: 20_000), .all)
        let source = try #require(answer.stream as? ListingStream<Wijziging>)
        var (slice, total, most, held, goesOn) = ([UInt8](), 0, 0, 0, true)
        while goesOn {
            slice.removeAll(keepingCapacity: true)
            goesOn = try source.next(into: &slice, worker: 0)
            total += slice.count
            most = max(most, slice.count)
            held = max(held, source.held)
        }
        #expect(total > 4_000_000)
        #expect(most <= 64 << 10)
        #expect(held <= 128 << 10)
    }

    @Test func `is cut where a slice fails, so that what is missing shows`() throws {
        let house = try House(Proeflijst.routes(Proeflijst.listing(rows: 20_000, fault: 5_000)))
        #expect(throws: ClientError.self) { try house.anybody().get("/v1/proef", as: "text/csv") }
        #expect(try house.anybody().get("/v1/proef?limit=500", as: "text/csv").lines.count == 501)
    }

    @Test func `answers a fault in the first slice with a problem`() throws {
        let house = try House(Proeflijst.routes(Proeflijst.listing(rows: 20_000, fault: 0)))
        let reply = try house.anybody().get("/v1/proef", as: "text/csv")
        #expect(reply.status == 503)
        #expect(reply.fields.first("Content-Type") == "application/problem+json")
    }

    @Test func `leaves the lines of a slice before its rows leave, once a day`() throws {
        let house = try House()
        let people = try house.crowd(450)
        let first = try house.as(.hrAdviseur).get("/v1/acties", as: "application/x-ndjson")
        #expect(first.lines.count == 450)
        #expect(try house.number("select count(distinct medewerker_id) from inzage") == Int64(people))
        #expect(try house.as(.hrAdviseur).get("/v1/acties", as: "text/csv").lines.count == 451)
        #expect(try house.number("select count(*) from inzage where deel = 'actielijst'") == Int64(people))
        try house.pass(days: 1)
        _ = try house.as(.hrAdviseur).get("/v1/acties", as: "text/csv")
        #expect(try house.number("select count(*) from inzage") == Int64(2 * people))
    }

    @Test func `stops when the token is withdrawn on the way`() throws {
        let house = try House()
        _ = try house.crowd(450)
        let call = try house.call("/v1/acties", as: "text/csv", .koppeling(.actiesLezen))
        let source = try #require(try Actielijst.lees.run(call).stream)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("update sleutel set ingetrokken_op = \(transaction.now)")
        }
        var slice: [UInt8] = []
        #expect(throws: Failure.self) { while try source.next(into: &slice, worker: 0) {} }
    }

    @Test func `stops when the session ends on the way`() throws {
        let house = try House()
        _ = try house.crowd(450)
        let id = house.id(.hrAdviseur)
        let secret = try house.store.writeAndWait(at: house.now) { transaction throws(DatabaseError) in
            .keep(try Sessie.begin(id, in: transaction))
        }
        let call = try house.call("/v1/acties", as: "text/csv", session: secret)
        let source = try #require(try Actielijst.lees.run(call).stream)
        try house.write { transaction throws(DatabaseError) in try Sessie.eindig(secret, in: transaction) }
        var slice: [UInt8] = []
        #expect(throws: Failure.self) { while try source.next(into: &slice, worker: 0) {} }
    }

    @Test func `stops when the token expires on the way`() throws {
        let house = try House()
        _ = try house.crowd(450)
        let call = try house.call("/v1/acties", as: "text/csv", .koppeling(.actiesLezen))
        let source = try #require(try Actielijst.lees.run(call).stream)
        try house.pass(days: 366)
        var slice: [UInt8] = []
        #expect(throws: Failure.self) { while try source.next(into: &slice, worker: 0) {} }
    }
}

extension House {
    /// So many people of TEAM-101 with a shared action each.
    fileprivate func crowd(_ count: Int) throws -> Int {
        let (unit, dialoog, now, partner) = (people.unit("TEAM-101"), try proefdialoog(), now, id(.medewerker))
        try write { transaction throws(DatabaseError) in
            for place in 0..<count {
                let id = ID.make(at: now)
                try transaction.database.run(
                    """
                    insert into medewerker (id, personeelsnummer, voornaam, achternaam, onderdeel_id, in_dienst_datum,
                        revisie) values (\(id), \("9\(place)"), 'Kim', 'Jansen', \(unit), '2020-01-01', 1)
                    """)
                let actie = Proefactie(
                    id: .make(at: now), medewerker: id, dialoog: dialoog, eigenaar: partner, eerst: now.day,
                    standen: [.init(op: now, nu: now.day)])
                try actie.insert(transaction)
            }
        }
        return count
    }
}
