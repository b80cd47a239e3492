import API
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

@Suite struct `The change feed` {
    private let house: House
    private let feed: Visitor

    init() throws {
        house = try House()
        feed = house.as(.koppeling(.wijzigingenLezen))
    }

    private func tell(_ kind: String, _ id: ID = .make(at: House.begin), revision: Int64 = 1) throws {
        try house.write { transaction throws(DatabaseError) in
            try transaction.feed(kind: kind, id: id, revision: revision)
        }
    }

    @Test func `has a line for a change, and nothing about anybody`() throws {
        let id = house.id(.medewerker)
        try tell("medewerker", id, revision: 3)
        let reply = try feed.get("/v1/wijzigingen?na=0")
        #expect(
            reply["/items"] == [
                [
                    "positie": 1, "soort": "medewerker", "id": .text(id.text), "revisie": 3,
                    "op": "2026-11-18T09:00:00.000Z",
                ]
            ])
        #expect(reply.text("/stand") == "1")
    }

    @Test func `names an action only when it was ever shared, and no dialogue`() throws {
        let dialoog = try house.proefdialoog()
        let shared = try house.proefactie(dialoog)
        _ = try house.proefactie(dialoog) { $0.hrDelen = "nee" }
        for kind in ["dialoog", "afspraak", "wens", "concept", "gesprek"] { try tell(kind) }
        #expect(try feed.get("/v1/wijzigingen").ids == [shared.text])
    }

    @Test func `is read on from a position without loss`() throws {
        for _ in 0..<7 { try tell("onderdeel") }
        var (seen, na) = ([Int64](), "0")
        while true {
            let reply = try feed.get("/v1/wijzigingen?limit=3&na=\(na)")
            let positions = reply["/items"]?.values.compactMap { $0["positie"]?.number } ?? []
            guard let last = positions.last else { break }
            seen += positions
            na = "\(last)"
            if seen.count < 9 { try tell("lijn") }
        }
        #expect(seen == Array(1...Int64(seen.count)))
        #expect(seen.count >= 9)
    }

    @Test func `links its pages and comes as lines`() throws {
        for _ in 0..<7 { try tell("onderdeel") }
        let first = try feed.get("/v1/wijzigingen?na=2&limit=3")
        let second = try feed.get(try #require(first.next))
        #expect((first.ids + second.ids).count == 5 && second.next == nil)
        #expect(try feed.get("/v1/wijzigingen?na=2", as: "application/x-ndjson").ids == first.ids + second.ids)
        #expect(try feed.get("/v1/wijzigingen?na=2", as: "text/csv").fields.first("Stand") == "7")
    }

    @Test func `refuses a position it does not know`() throws {
        for _ in 0..<3 { try tell("onderdeel") }
        #expect(try feed.get("/v1/wijzigingen?na=3").ids == [])
        #expect(try feed.get("/v1/wijzigingen?na=4").status == 410)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run("delete from wijziging where positie = 1")
            try transaction.database.run("delete from wijziging where positie = 2")
        }
        #expect(try feed.get("/v1/wijzigingen?na=1").status == 410)
        #expect(try feed.get("/v1/wijzigingen?na=2").ids.count == 1)
        #expect(try feed.get("/v1/wijzigingen?na=0").ids.count == 1)
        #expect(try feed.get("/v1/wijzigingen?na=-1").status == 400)
        #expect(try feed.get("/v1/wijzigingen?na=x").status == 400)
    }

    @Test func `is for connected systems with that scope`() throws {
        #expect(try house.as(.koppeling(.actiesLezen)).get("/v1/wijzigingen").status == 403)
        #expect(try house.as(.hrAdviseur).get("/v1/wijzigingen").status == 403)
        #expect(try house.anybody().get("/v1/wijzigingen").status == 401)
    }
}

@Suite struct `The counts of what waits` {
    private let house: House

    init() throws { house = try House() }

    private func hire(_ count: Int) throws {
        let unit = house.people.unit("TEAM-102")
        try house.write { transaction throws(DatabaseError) in
            for place in 0..<count {
                try transaction.database.run(
                    """
                    insert into medewerker (id, personeelsnummer, voornaam, achternaam, onderdeel_id, in_dienst_datum,
                        revisie) values (\(ID.make(at: House.begin)), \("8\(place)"), 'Kim', 'Jansen', \(unit),
                        '2020-01-01', 1)
                    """)
            }
        }
    }

    @Test func `tell how many actions wait for the employee`() throws {
        try hire(20)
        let dialoog = try house.proefdialoog()
        for sharing in ["voorgesteld", "voorgesteld", "nee", "gedeeld"] {
            _ = try house.proefactie(dialoog) { $0.hrDelen = sharing }
        }
        _ = try house.proefactie(dialoog) { ($0.hrDelen, $0.standen[0].status) = ("voorgesteld", "gereed") }
        let reply = try house.as(.hrAdviseur).get("/v1/acties/_tellingen")
        #expect(reply.json == ["wachtOpMedewerker": 2, "reden": .null])
        #expect(try house.number("select count(*) from inzage") == 0)
    }

    @Test func `are kept back in a small group`() throws {
        // AFD-10 has eight people of the house.
        try hire(6)
        let hr = house.as(.hrAdviseur)
        #expect(
            try hr.get("/v1/acties/_tellingen").json
                == ["wachtOpMedewerker": .null, "reden": "te_klein_om_te_tonen"])
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                insert into medewerker (id, personeelsnummer, voornaam, achternaam, onderdeel_id, in_dienst_datum, revisie)
                select \(ID.make(at: House.begin)), '77', 'Kim', 'Jansen', onderdeel_id, '2020-01-01', 1
                from medewerker where personeelsnummer = '80'
                """)
        }
        #expect(try hr.get("/v1/acties/_tellingen").json == ["wachtOpMedewerker": 0, "reden": .null])
    }

    @Test func `are for HR alone`() throws {
        #expect(try house.as(.gesprekspartner).get("/v1/acties/_tellingen").status == 403)
    }
}
