import Model
import SQLite
package import Schema
package import Store

/// The forms of a dialogue: versions that never change.
enum Sjablonen {
    static let code = Parameter<String?>("code", .optional(.reference), "Alleen de versies van dit formulier.")
    static let versie = Parameter<Int64?>("versie", .optional(.versie), "Alleen deze versie.")

    private static let lijst = Listing<Sjabloon>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            var filter: SQL = .after(after, "id")
            if let code = call.query(code) ?? nil { filter += " and code = \(code)" }
            if let versie = call.query(versie) ?? nil { filter += " and versie = \(versie)" }
            return try call.all(Tables.sjablonen, "where \(filter) order by id limit \(limit)")
        })

    static let leesAlle = Operation.list(
        .leesSjablonen, "Leest de formulieren met hun vragen, alle versies.", query: [code, versie], Sjabloon.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesSjablonen)) }

    static let lees = Operation.read(
        .leesSjabloon, "Leest een versie van een formulier.", .one(Sjabloon.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesSjabloon)
        let id = try call.id("sjabloonId")
        let found = try call.stored { database throws(DatabaseError) in
            try Tables.sjablonen.find(id, in: database)
        }
        guard let found else { throw .notFound }
        return .record(found, parts, revision: 1)
    }

    static let maak = Operation.make(
        .maakSjabloon,
        "Maakt een formulier, of de volgende versie van een formulier; gevoerde dialogen houden de oude.",
        .new(Sjabloon.shape), .made(Sjabloon.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakSjabloon)
        try call.precondition()
        var sjabloon = try call.new(
            Sjabloon.shape,
            [
                Sjabloon.id.given(.make(at: call.now)), Sjabloon.versie.given(1),
                Sjabloon.aangemaaktOp.given(call.now),
            ], within: parts)
        try call.check(sjabloon.strijdigheden)
        if let vorige = try call.sjabloon(sjabloon.code) {
            sjabloon.versie = vorige.versie + 1
            // Who changes the questions does not mean to change the term.
            if try call.body()["bewaarmaanden"] == nil { sjabloon.bewaarmaanden = vorige.bewaarmaanden }
        }
        try call.stored { [sjabloon] database throws(DatabaseError) in
            try Tables.sjablonen.insert(sjabloon, in: database)
        }
        try call.ledger(.maakSjabloon, "sjabloon", sjabloon.id, sjabloon.versie)
        return .record(
            sjabloon, parts, revision: 1, status: 201, location: "/v1/sjablonen/\(sjabloon.id.text)")
    }
}

/// The forms that come with the product.
package enum MeegeleverdeSjablonen {
    /// Adds the shipped forms that are not there yet, each as the next version of its code: once, at every start.
    package static func vulAan(_ store: Archive, at now: Instant) throws(WriteFailure) {
        try store.writeAndWait(at: now) { transaction throws(DatabaseError) in
            for shipped in Sjabloon.meegeleverd
            where try Tables.sjablonen.find(shipped.id, in: transaction.database) == nil {
                var form = shipped
                form.aangemaaktOp = transaction.now
                form.versie = try nieuwste(form.code, in: transaction.database) + 1
                try Tables.sjablonen.insert(form, in: transaction.database)
            }
            return .keep(())
        }
    }

    private static func nieuwste(_ code: String, in database: Database) throws(DatabaseError) -> Int64 {
        try database.first("select coalesce(max(versie), 0) from sjabloon where code = \(code)") { $0.integer(0) } ?? 0
    }
}

extension Call {
    /// The newest version of a form, nil when there is none of that code.
    func sjabloon(_ code: String) throws(Failure) -> Sjabloon? {
        try stored { database throws(DatabaseError) in
            try Tables.sjablonen.first("where code = \(code) order by versie desc limit 1", in: database)
        }
    }

    /// The form a dialogue is held with.
    func sjabloon(van dialoog: Dialoog) throws(Failure) -> Sjabloon? {
        try stored { database throws(DatabaseError) in
            try Tables.sjablonen.first(
                "where code = \(dialoog.sjabloonCode) and versie = \(dialoog.sjabloonVersie)", in: database)
        }
    }
}
