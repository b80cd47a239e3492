import API
import Model
import SQLite
import Schema
import Store
import Testing

@testable import API

@Suite struct VerklaringenTests {
    private let house: House

    init() throws {
        house = try House()
    }

    private func schrijf(_ dossier: Dossier, _ tekst: String, by who: Who = .medewerker) throws -> Reply {
        let visitor = house.as(who)
        return try visitor.put(
            dossier.dialoog + "/verklaring", ["tekst": .text(tekst)], match: visitor.get(dossier.dialoog).etag)
    }

    @Test func `the employee adds words of their own, changes them and takes them away`() throws {
        let dossier = try house.settled()
        let adres = dossier.dialoog + "/verklaring"
        #expect(try house.as(.medewerker).get(adres).status == 404)
        #expect(try schrijf(dossier, "Ik zie het anders.").status == 200)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog).text("/verklaring/tekst") == "Ik zie het anders.")
        #expect(try schrijf(dossier, "Ik zie het heel anders.").text("/tekst") == "Ik zie het heel anders.")
        let weg = try house.as(.medewerker).delete(adres, match: house.as(.medewerker).get(dossier.dialoog).etag)
        #expect(weg.status == 204)
        #expect(try house.as(.medewerker).get(adres).status == 404)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog)["/verklaring"] == .null)
        try house.upkeep()
        #expect(try !house.octets().contains("heel anders"))
    }

    @Test func `it can be added to what is closed, and the dialogue stays closed`() throws {
        let dossier = try house.settled()
        let (id, today) = (try house.id(of: dossier), house.today)
        try house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                update dialoog set status = 'afgerond', afgerond_datum = \(today), afsluit_reden = 'geen_vervolg_nodig'
                where id = \(id)
                """)
        }
        #expect(try schrijf(dossier, "Achteraf gezien.").status == 200)
        #expect(try house.as(.medewerker).get(dossier.dialoog).text("/status") == "afgerond")
    }

    @Test func `nobody else writes it, and only the two read it`() throws {
        let dossier = try house.settled()
        #expect(try schrijf(dossier, "Van de ander.", by: .gesprekspartner).status == 403)
        #expect(try schrijf(dossier, "Van mij.").status == 200)
        #expect(try house.as(.gesprekspartner).get(dossier.dialoog + "/verklaring").status == 200)
        #expect(try house.as(.collega).get(dossier.dialoog + "/verklaring").status == 404)
        #expect(try house.as(.hrBeheerder).get(dossier.dialoog + "/verklaring").status == 403)
    }

    @Test func `words about somebody's health are asked about, as all that the two read`() throws {
        let dossier = try house.settled()
        let reply = try schrijf(dossier, "Mijn collega heeft een burn-out.")
        #expect(reply.status == 409)
        #expect(reply.text("/errors/0/pointer") == "/tekst")
        #expect(!reply.text.contains("burn-out"))
    }

    @Test func `of two who write at once one is told that it changed`() throws {
        let dossier = try house.settled()
        let (visitor, etag) = (house.as(.medewerker), try house.as(.medewerker).get(dossier.dialoog).etag)
        let replies = statussen(2) { turn in
            try visitor.put(dossier.dialoog + "/verklaring", ["tekst": .text("Tekst \(turn).")], match: etag).status
        }
        #expect(replies.sorted() == [200, 412])
        #expect(try visitor.put(dossier.dialoog + "/verklaring", ["tekst": "Zonder."]).status == 428)
    }
}

/// The statuses that so many requests at once were answered with.
func statussen(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Int) -> [Int] {
    let alle = Lock([Int]())
    concurrently(count) { turn in
        let status = (try? body(turn)) ?? 0
        alle.withLock { $0.append(status) }
    }
    return alle.withLock { $0 }
}
