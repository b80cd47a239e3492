import API
import HTTP
import Model
import SQLite
import Schema
import Store
import Testing

/// Every route of the table, for every kind of caller, for a dialogue in every state.
@Suite struct `The walk of all routes` {
    @Test func `answers everybody as the table says, changes nothing and tells nobody what is not theirs`() throws {
        let huis = try Wandelhuis()
        let before = try huis.veranderingen()
        let tochten = lopend(huis)
        #expect(try huis.veranderingen() == before)
        #expect(tochten.count == Beller.alle.count)
        for tocht in tochten {
            for fout in tocht.fouten { Issue.record("\(fout)") }
            for fout in verraad(tocht, huis) { Issue.record("\(tocht.beller.naam): \(fout)") }
        }
        let zelf = tochten[0].opvang.woorden
        for deel in ["samenvatting", "wens", "antwoordprive", "antwoordgedeeld", "antwoordpartner", "actiepersoonlijk"]
        {
            #expect(zelf.contains("zwaluw-\(deel)-gevoerd"), "the walk reads what it greps for: \(deel)")
        }
        try Golden.expect(
            Wandeltabel(tochten, routes: API.routes.map { "\($0.method.rawValue) \($0.path)" }).tekst,
            equals: "Golden/wandeling.txt")
    }

    /// Several callers at once: each has its own connections and its own answers.
    private func lopend(_ huis: Wandelhuis) -> [Tocht] {
        let klaar = Lock([String: Tocht]())
        concurrently(4) { plaats in
            for beller in Beller.alle.enumerated().filter({ $0.offset % 4 == plaats }).map(\.element) {
                var wandelaar = Wandelaar(huis, beller)
                do {
                    try wandelaar.loop()
                    try wandelaar.lijsten()
                } catch {
                    wandelaar.tocht.fouten.append("stopped: \(error)")
                }
                let tocht = wandelaar.tocht
                klaar.withLock { $0[beller.naam] = tocht }
            }
        }
        let alle = klaar.withLock { $0 }
        return Beller.alle.compactMap { alle[$0.naam] }
    }

    /// What somebody was told that DOMAIN does not give them.
    private func verraad(_ tocht: Tocht, _ huis: Wandelhuis) -> [String] {
        let (mens, rol) = (tocht.beller.mens, Choices([tocht.beller.rol].compactMap(\.self)))
        let isIemand = tocht.beller.isIemand
        var fouten = tocht.opvang.woorden.sorted().filter { !isIemand || !Weten.mag(mens, rol, $0) }.map {
            "reads \($0)"
        }
        for pad in tocht.onbekend.sorted() {
            // What the address ends with is what does not exist for them.
            let id = String(pad.split(separator: "/").last ?? "")
            if let plaats = tocht.opvang.ids[id] { fouten.append("finds \(pad) in \(plaats)") }
        }
        let mogen = ["zelf", "partner", "hrGesprekspartner"]
        if !mogen.contains(tocht.beller.naam) {
            fouten += tocht.opvang.aanleidingen.sorted().prefix(3).map { "reads an aanleiding in \($0)" }
        }
        return fouten
    }

    @Test func `nothing about a request makes what is hidden differ from what never was`() throws {
        let huis = try Wandelhuis()
        let gevoerd = try #require(huis.zaken.first { $0.naam == "gevoerd" })
        let namen = ["collega", "vorigePartner", "toekomstigePartner", "waarnemerNadien", "hrBuiten"]
        let bellers = Beller.alle.filter { namen.contains($0.naam) }
        let zelf = huis.visitor(Beller.alle[0])
        for route in API.routes where route.method == .get && route.path.contains("{") {
            guard let pad = Wandelaar.pad(route.path, gevoerd.ids) else { continue }
            let (etag, nooit) = (try zelf.get(pad).etag, Wandelaar.nooit(route.path))
            let velden: [[(String, String)]] = [
                [("If-None-Match", etag)], [("If-None-Match", "*")], [("If-Match", etag)],
                [("Accept", "text/csv")], [("Accept", "application/x-ndjson")], [("Accept", "image/png")],
                [("Accept-Encoding", "gzip")],
            ]
            for beller in bellers {
                let bezoeker = huis.visitor(beller)
                guard try bezoeker.get(pad).status == 404 else { continue }
                for kop in velden where !(kop[0].1.isEmpty) {
                    let (echt, geen) = (try bezoeker.get(pad, kop), try bezoeker.get(nooit, kop))
                    #expect(echt.isAls(geen, pad, nooit), "\(pad) \(kop) \(beller.naam)")
                }
                for method in [Method.head, .options, .post, .patch, .put, .delete] {
                    let match = etag.isEmpty ? "*" : etag
                    let echt = try bezoeker.send(method, pad, match: match)
                    let geen = try bezoeker.send(method, nooit, match: match)
                    #expect(echt.isAls(geen, pad, nooit), "\(method) \(pad) \(beller.naam)")
                }
            }
        }
    }

    @Test func `a filter on who is out of reach answers as one on nobody`() throws {
        let huis = try Wandelhuis()
        let nooit = ID.make(at: huis.house.now).text
        for route in API.routes where route.method == .get {
            for parameter in route.operation.query where ["medewerkerId", "gesprekspartnerId"].contains(parameter.name)
            {
                for beller in Beller.alle where beller.isIemand {
                    // Of these nobody but themselves, their own partners and HR of their unit can know anything.
                    for naam in ["buitenstaander", "medewerker", "leidinggevendeErboven"] where naam != beller.mens {
                        let (bezoeker, path) = (huis.visitor(beller), "\(route.path)?\(parameter.name)=")
                        let (echt, geen) = (path + (huis.mensen[naam]?.text ?? ""), path + nooit)
                        let reply = try bezoeker.get(echt)
                        // Who is shown something of theirs may.
                        guard reply.count("/items") == 0 else { continue }
                        let none = try bezoeker.get(geen)
                        #expect(reply.isAls(none, echt, geen), "\(echt) \(beller.naam)")
                    }
                }
            }
        }
    }

    @Test func `what was erased is gone for its own two, and for others it never was`() throws {
        let huis = try Wandelhuis()
        let weg = ID.make(at: huis.house.now)
        let (ik, partner, now) = (huis.mensen["medewerker"], huis.mensen["gesprekspartner"], huis.house.now)
        try huis.house.write { transaction throws(DatabaseError) in
            try transaction.database.run(
                """
                insert into vernietigd (id, medewerker_id, gesprekspartner_id, op)
                values (\(weg), \(ik), \(partner), \(now))
                """)
        }
        let mogen = ["zelf", "partner", "waarnemer"]
        for path in ["/v1/dialogen/{dialoogId}", "/v1/afspraken/{dialoogId}", "/v1/acties/{dialoogId}"] {
            let (pad, nooit) = (path.replacing("{dialoogId}", with: weg.text), Wandelaar.nooit(path))
            for beller in Beller.alle where beller.isIemand && beller.rol != .koppeling {
                let reply = try huis.visitor(beller).get(pad)
                if mogen.contains(beller.naam) {
                    #expect(reply.status == 410, "\(beller.naam)")
                } else {
                    #expect(reply.isAls(try huis.visitor(beller).get(nooit), pad, nooit), "\(beller.naam)")
                }
            }
        }
    }
}
