import API
import Model
import SQLite
import Schema
import Store
import Testing

/// Every page, for everybody with a session and for who has none any more.
@Suite struct `The walk of all pages` {
    private static let bellers = Beller.alle.filter { beller in
        beller.rol != .koppeling
            && !["zelfAlsPartner", "partnerAlsMedewerker", "ingetrokkenSleutel"].contains(beller.naam)
    }

    @Test func `tells nobody what is not theirs, and nothing by what never existed`() throws {
        let huis = try Wandelhuis()
        let sessies = try sessies(huis)
        let before = try huis.veranderingen()
        let klaar = Lock([String: Tocht]())
        concurrently(4) { plaats in
            for beller in Self.bellers.enumerated().filter({ $0.offset % 4 == plaats }).map(\.element) {
                var wandelaar = Paginawandelaar(huis, beller, geheim: sessies[beller.naam])
                do { try wandelaar.loop() } catch { wandelaar.tocht.fouten.append("stopped: \(error)") }
                let tocht = wandelaar.tocht
                klaar.withLock { $0[beller.naam] = tocht }
            }
        }
        #expect(try huis.veranderingen() == before)
        let alle = klaar.withLock { $0 }
        let tochten = Self.bellers.compactMap { alle[$0.naam] }
        for tocht in tochten {
            for fout in tocht.fouten + verraad(tocht) { Issue.record("\(tocht.beller.naam): \(fout)") }
        }
        #expect(tochten[0].opvang.woorden.contains("zwaluw-samenvatting-gevoerd"))
        let routes = Paginawandelaar.paginas.map(Paginawandelaar.naam)
        try Golden.expect(Wandeltabel(tochten, routes: routes).tekst, equals: "Golden/paginawandeling.txt")
    }

    private func verraad(_ tocht: Tocht) -> [String] {
        let beller = tocht.beller
        let vreemd = tocht.opvang.woorden.sorted().filter {
            !beller.isIemand || !Weten.mag(beller.mens ?? "niemand", Choices(Rol.allCases), $0)
        }
        var fouten = vreemd.map { "reads \($0)" }
        for pad in tocht.onbekend.sorted() {
            let id = String(pad.split(separator: "/").last ?? "")
            if let plaats = tocht.opvang.ids[id] { fouten.append("finds \(pad) on \(plaats)") }
        }
        return fouten
    }

    /// A session of everybody; that of some is over.
    private func sessies(_ huis: Wandelhuis) throws -> [String: String] {
        let (bellers, ids) = (Self.bellers, huis.mensen)
        let sessies = try huis.house.store.writeAndWait(at: huis.house.now) { transaction throws(DatabaseError) in
            var sessies: [String: String] = [:]
            for beller in bellers {
                guard let mens = beller.mens.flatMap({ ids[$0] }) else { continue }
                let geheim = try Sessie.begin(mens, tweede: true, in: transaction)
                let now = transaction.now
                if beller.bewijs == .uitgelogd { try Sessie.eindig(geheim, in: transaction) }
                if beller.bewijs == .verlopen {
                    try transaction.database.run(
                        "update sessie set gebruikt_op = \(now.adding(seconds: -3_600)) where hash = \(Secret.hash(geheim))"
                    )
                }
                sessies[beller.naam] = geheim
            }
            return .keep(sessies)
        }
        huis.house.environment.peopleChanged()
        return sessies
    }
}
