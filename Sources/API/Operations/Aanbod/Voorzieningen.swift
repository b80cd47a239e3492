import Model
import SQLite
package import Schema
package import Store

/// What the organisation offers: for everybody to read, for the functional administrator to keep.
enum Voorzieningen {
    static let groep = Parameter<GroepVoorziening?>("groep", .optional(.choice), "Alleen uit deze groep.")
    static let soort = Parameter<SoortOndersteuning?>(
        "soortOndersteuning", .optional(.choice), "Alleen van deze soort ondersteuning.")
    static let onderwerp = Parameter<Onderwerp?>("onderwerp", .optional(.choice), "Alleen wat bij dit onderwerp past.")

    private static let lijst = Listing<Voorziening>(
        keyParts: 3, key: { [$0.groep.rawValue, $0.soortOndersteuning.rawValue, $0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let order: SQL = "groep, soort_ondersteuning, id"
            return try call.all(
                Tables.voorzieningen,
                "where \(filter(call)) and \(.after(after, "groep, soort_ondersteuning, id")) order by \(order) limit \(limit)"
            )
        },
        fill: { call, items in items.map { call.heel($0) } })

    /// Who keeps the catalogue also sees what is not offered now.
    private static func filter(_ call: Call) -> SQL {
        var filter: SQL = call.houdtVoorzieningenBij ? "1" : "actief = 1"
        if let groep = call.query(groep) ?? nil { filter += " and groep = \(groep.rawValue)" }
        if let soort = call.query(soort) ?? nil { filter += " and soort_ondersteuning = \(soort.rawValue)" }
        if let onderwerp = call.query(onderwerp) ?? nil {
            filter += " and instr(onderwerpen, \("\"" + onderwerp.rawValue + "\"")) > 0"
        }
        return filter
    }

    static let leesAlle = Operation.list(
        .leesVoorzieningen, "Leest wat de organisatie aanbiedt.", query: [groep, soort, onderwerp], Voorziening.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesVoorzieningen)) }

    static let lees = Operation.read(
        .leesVoorziening, "Leest een voorziening.", .one(Voorziening.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesVoorziening)
        return call.antwoord(try call.voorziening(), parts)
    }

    static let maak = Operation.make(
        .maakVoorziening, "Zet een voorziening in de lijst.", .new(Voorziening.shape), .made(Voorziening.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.maakVoorziening)
        try call.precondition()
        let voorziening = try call.new(
            Voorziening.shape,
            [
                Voorziening.id.given(.make(at: call.now)), Voorziening.aangemaaktOp.given(call.now),
                Voorziening.gewijzigdOp.given(call.now), Voorziening.revisie.given(1),
            ], within: parts)
        try call.stored { database throws(DatabaseError) in
            try Tables.voorzieningen.insert(voorziening, in: database)
        }
        try call.ledger(.maakVoorziening, "voorziening", voorziening.id, 1)
        return call.antwoord(voorziening, parts, status: 201)
    }

    static let wijzig = Operation.change(
        .wijzigVoorziening, "Wijzigt een voorziening, of zegt dat zij nu niet wordt aangeboden.",
        .change(Voorziening.shape), .one(Voorziening.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.wijzigVoorziening)
        let voorziening = try call.voorziening()
        try call.precondition(voorziening.revisie)
        let next = try call.changed(
            voorziening,
            [Voorziening.revisie.given(voorziening.revisie + 1), Voorziening.gewijzigdOp.given(call.now)],
            within: parts)
        _ = try call.stored { database throws(DatabaseError) in
            try Tables.voorzieningen.update(next, in: database)
        }
        try call.ledger(.wijzigVoorziening, "voorziening", next.id, next.revisie, fields: call.patchedFields())
        return call.antwoord(next, parts)
    }
}

/// The catalogue and the topics that come with the product.
package enum MeegeleverdAanbod {
    /// Adds what is shipped and not there yet: once, at every start.
    package static func vulAan(_ store: Archive, at now: Instant) throws(WriteFailure) {
        try store.writeAndWait(at: now) { transaction throws(DatabaseError) in
            let (database, now) = (transaction.database, transaction.now)
            for shipped in Voorziening.meegeleverd where try Tables.voorzieningen.find(shipped.id, in: database) == nil
            {
                var voorziening = shipped
                voorziening.aangemaaktOp = now
                voorziening.gewijzigdOp = now
                try Tables.voorzieningen.insert(voorziening, in: database)
            }
            for shipped in Onderwerp.kaarten where try Tables.onderwerpkaarten.find(shipped.id, in: database) == nil {
                var kaart = shipped
                kaart.gewijzigdOp = now
                try Tables.onderwerpkaarten.insert(kaart, in: database)
            }
            return .keep(())
        }
    }
}

extension Call {
    fileprivate var houdtVoorzieningenBij: Bool {
        if case .allowed = Gate.decide(.wijzigVoorziening, caller: who, relaties: []) { true } else { false }
    }

    fileprivate func voorziening() throws(Failure) -> Voorziening {
        let id = try id("voorzieningId")
        let found = try stored { database throws(DatabaseError) in
            try Tables.voorzieningen.find(id, in: database)
        }
        guard let found else { throw .notFound }
        return found
    }

    /// A provision with how its kind of support helps, and what the caller may do now.
    fileprivate func heel(_ voorziening: Voorziening) -> Voorziening {
        var heel = voorziening
        heel.functies = voorziening.soortOndersteuning.functies
        heel.toegestaneHandelingen = mogelijk([.wijzigVoorziening], []) { _ in true }
        return heel
    }

    fileprivate func antwoord(_ voorziening: Voorziening, _ parts: Part, status: Int = 200) -> Answer {
        .record(
            heel(voorziening), parts, revision: voorziening.revisie, status: status,
            location: status == 201 ? "/v1/voorzieningen/\(voorziening.id.text)" : nil)
    }

    /// What the organisation offers now that can help when this is in the way of an action.
    func voorzieningen(bij belemmering: Belemmering) throws(Failure) -> [Voorziening] {
        let soorten = belemmering.soort.helpt.map(\.rawValue)
        let all = try all(Tables.voorzieningen, "where actief = 1 order by groep, soort_ondersteuning, id limit 500")
        return all.filter { soorten.contains($0.soortOndersteuning.rawValue) }.prefix(100).map { heel($0) }
    }
}
