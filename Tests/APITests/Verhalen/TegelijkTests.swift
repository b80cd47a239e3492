import HTTP
import SQLite
import Schema
import Store
import Testing

/// Both have the record open and save at the same moment, over and over.
@Suite struct `Two editors at once` {
    private let house: House
    private static let rounds = 60

    init() throws { house = try House(workers: 4) }

    /// Sends both at once over connections of their own; what each was answered.
    private func both(_ send: @escaping @Sendable (Int) -> Reply?) -> [Reply] {
        let replies = Lock<[Reply]>([])
        concurrently(2) { side in
            if let reply = send(side) { replies.withLock { $0.append(reply) } }
        }
        return replies.withLock { $0 }
    }

    @Test func `one of two summaries is kept, the other is told, and none is lost`() throws {
        let dialoog = try house.dossier().dialoog
        let people = [house.as(.medewerker), house.as(.gesprekspartner)]
        for round in 1...Self.rounds {
            let etag = try people[0].get(dialoog).etag
            let replies = both { side in
                try? people[side].put(
                    dialoog + "/samenvatting", ["tekst": .text("ronde \(round) van \(side)")], match: etag)
            }
            #expect(replies.map(\.status).sorted() == [200, 412])
            let kept = replies.first { $0.status == 200 }?.text("/tekst")
            let now = try people[0].get(dialoog)
            #expect(now.text("/samenvatting/tekst") == kept)
            #expect(now["/samenvatting/versie"] == .integer(Int64(round) + 1))
        }
        #expect(try house.number("select count(*) from samenvatting") == Int64(Self.rounds) + 1)
    }

    @Test func `whoever comes second does it again on what is there, and both words stand`() throws {
        let dossier = try house.dossier()
        for round in 1...Self.rounds {
            let people = [house.as(.medewerker), house.as(.gesprekspartner)]
            let etag = try people[0].get(dossier.actie).etag
            let patches: [Value] = [
                ["omschrijving": .text("Ronde \(round).")], ["alsDan": .text("Als ronde \(round) er is, dan ga ik.")],
            ]
            let replies = both { side in
                guard let first = try? people[side].patch(dossier.actie, patches[side], match: etag) else { return nil }
                guard first.status == 412 else { return first }
                let fresh = (try? people[side].get(dossier.actie).etag) ?? ""
                _ = try? people[side].patch(dossier.actie, patches[side], match: fresh)
                return first
            }
            #expect(replies.map(\.status).sorted() == [200, 412])
            let now = try people[0].get(dossier.actie)
            #expect(now.text("/omschrijving") == "Ronde \(round).")
            #expect(now.text("/alsDan") == "Als ronde \(round) er is, dan ga ik.")
        }
        #expect(try house.as(.medewerker).get(dossier.actie)["/revisie"] == .integer(Int64(Self.rounds) * 2 + 1))
    }

    @Test func `a form that was sent twice at once is one record`() throws {
        let body = house.talk()
        let partner = house.as(.gesprekspartner)
        let replies = both { _ in try? partner.post("/v1/dialogen", body, key: "twee-keer-geklikt") }
        #expect(replies.map(\.status) == [201, 201])
        #expect(Set(replies.map(\.location)).count == 1)
        #expect(try house.number("select count(*) from dialoog") == 1)
    }
}
