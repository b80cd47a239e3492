import Model
import SQLite
import Schema
import Store

/// Receipts of what was erased, and what is about to be: numbers only.
enum Vernietigingen {
    private static let lijst = Listing<Vernietiging>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let eerder: SQL = if let last = after?.first { "where id < \(last)" } else { "" }
            return try call.all(Tables.vernietigingen, "\(eerder) order by id desc limit \(limit)")
        })

    static let leesAlle = Operation.list(
        .leesVernietigingen, "Leest de vernietigingsverklaringen: wat er per dag en regel is gewist, in aantallen.",
        Vernietiging.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesVernietigingen)) }

    static let leesEen = Operation.read(
        .leesVernietiging, "Leest één vernietigingsverklaring.", .one(Vernietiging.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesVernietiging)
        let id = try call.id("vernietigingId")
        let gevonden = try call.stored { database throws(DatabaseError) in
            try Tables.vernietigingen.find(id, in: database)
        }
        guard let gevonden else { throw .notFound }
        return .record(gevonden, parts, revision: gevonden.revisie)
    }

    static let proef = Operation.read(
        .leesVernietigingsproef, "Zegt wat er vandaag gewist zou worden, in aantallen; er wordt niets gewist.",
        .one(Vernietigingsproef.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesVernietigingsproef)
        let dag = call.today
        let proef = try call.stored { database throws(DatabaseError) in try Bewaring.proef(op: dag, in: database) }
        return .record(proef, parts)
    }
}
