import Model
import SQLite
import Schema
import Store

/// The topics of the dialogues, and where they stand in the models of the field; that of the sector can be chosen.
enum Onderwerpen {
    private static let lijst = Listing<Onderwerpkaart>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            try call.all(Tables.onderwerpkaarten, "where \(.after(after, "id")) order by id limit \(limit)")
        },
        fill: { call, items in items.map { call.heel($0) } })

    static let leesAlle = Operation.list(
        .leesOnderwerpen, "Leest de onderwerpen, met hun plaats in de modellen van het vak.", Onderwerpkaart.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesOnderwerpen)) }

    static let lees = Operation.read(
        .leesOnderwerp, "Leest een onderwerp.", .one(Onderwerpkaart.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesOnderwerp)
        return call.antwoord(try call.onderwerpkaart(), parts)
    }

    static let wijzig = Operation.change(
        .wijzigOnderwerp, "Wijzigt waar een onderwerp bij hoort in het model van de sector.",
        .change(Onderwerpkaart.shape), .one(Onderwerpkaart.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.wijzigOnderwerp)
        let kaart = try call.onderwerpkaart()
        try call.precondition(kaart.revisie)
        let next = try call.changed(
            kaart,
            [Onderwerpkaart.revisie.given(kaart.revisie + 1), Onderwerpkaart.gewijzigdOp.given(call.now)],
            within: parts)
        _ = try call.stored { database throws(DatabaseError) in
            try Tables.onderwerpkaarten.update(next, in: database)
        }
        try call.ledger(.wijzigOnderwerp, "onderwerp", next.id, next.revisie, fields: call.patchedFields())
        return call.antwoord(next, parts)
    }
}

extension Call {
    /// The card of the topic in the path.
    fileprivate func onderwerpkaart() throws(Failure) -> Onderwerpkaart {
        let id = try id("onderwerpId")
        let found = try stored { database throws(DatabaseError) in
            try Tables.onderwerpkaarten.find(id, in: database)
        }
        guard let found else { throw .notFound }
        return found
    }

    fileprivate func heel(_ kaart: Onderwerpkaart) -> Onderwerpkaart {
        var heel = kaart
        heel.componenten = kaart.onderwerp.componenten
        heel.huisVanWerkvermogen = kaart.onderwerp.verdiepingen
        heel.toegestaneHandelingen = mogelijk([.wijzigOnderwerp], []) { _ in true }
        return heel
    }

    fileprivate func antwoord(_ kaart: Onderwerpkaart, _ parts: Part) -> Answer {
        .record(heel(kaart), parts, revision: kaart.revisie)
    }
}
