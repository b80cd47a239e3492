import HTTP
import Model
import SQLite
import Schema
import Store

/// Files from the HR system: units and people.
enum Importen {
    /// Octets of a file at most.
    static let limit = 16 << 20
    static let soort = Parameter("soort", Kind<SoortImport>.choice, "Wat er in het bestand staat.", isRequired: true)
    static let proef = Parameter("proef", .flag, "Kijk alleen wat er zou veranderen; er wordt niets bewaard.")
    static let peildatum = Parameter(
        "peildatum", .day, "De dag waarop lijnen ingaan en eindigen; vandaag als u niets kiest.")
    static let parameters: [any QueryParameter] = [soort, proef, peildatum]

    /// A file that was read without faults, and the day it counts for.
    struct Gelezen: Sendable {
        let bestand: Inleesbestand
        let dag: Day
        let isProef: Bool
    }

    /// Reads a file outside any transaction; with the first fault nothing of it counts.
    static let lees: @Sendable (Preparation) throws(Failure) -> any Sendable = { preparation throws(Failure) in
        let query = try QueryValues(preparation.request.rawQuery, parameters)
        guard let soort = query(soort) else {
            throw .invalid([Complaint(pointer: "?soort", code: "verplicht", detail: "Kies onderdelen of medewerkers.")])
        }
        let vandaag = preparation.now.day
        let dag = query(peildatum) ?? vandaag
        guard (vandaag.adding(days: -366)...vandaag.adding(days: 31)).contains(dag) else {
            throw .conflict(
                "?peildatum", "buiten_bereik", "De peildatum ligt hooguit een jaar terug en een maand vooruit.")
        }
        let bestand = try preparation.environment.store.read(worker: preparation.worker) { database throws(Failure) in
            try Inleesbestand(soort, preparation.request.body, op: dag, in: database)
        }
        return Gelezen(bestand: bestand, dag: dag, isProef: query(proef) ?? false)
    }

    static let maak = Operation.make(
        .maakImport, "Leest een bestand in, of kijkt bij wijze van proef wat er zou veranderen.", query: parameters,
        .csv(limit: limit), .oneOrMade(Import.shape), prepare: lees
    ) { call throws(Failure) in
        let parts = try call.pass(.maakImport)
        try call.precondition()
        let gelezen = try call.importeer(door: call.actor)
        guard let id = gelezen.id else { return .record(gelezen, parts) }
        return .record(gelezen, parts, revision: 1, status: 201, location: "/v1/importen/\(id.text)")
    }

    private static let lijst = Listing<Import>(
        keyParts: 1, key: { [$0.id?.text ?? ""] },
        rows: { call, after, limit throws(Failure) in
            let eerder: SQL = if let last = after?.first { "where id < \(last)" } else { "" }
            return try call.all(Tables.importen, "\(eerder) order by id desc limit \(limit)")
        })

    static let leesAlle = Operation.list(
        .leesImporten, "Leest wat er is ingelezen, het nieuwste eerst.", Import.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesImporten)) }

    static let leesEen = Operation.read(
        .leesImport, "Leest wat één import deed.", .one(Import.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesImport)
        let id = try call.id("importId")
        let gevonden = try Failure.stored { () throws(DatabaseError) in
            try Tables.importen.find(id, in: call.database)
        }
        guard let gevonden else { throw .notFound }
        return .record(gevonden, parts, revision: 1)
    }
}

extension Call {
    /// Carries out the file that was read before the transaction.
    func importeer(door actor: Actor) throws(Failure) -> Import {
        guard let gelezen = prepared as? Importen.Gelezen ?? importpoging?.gelezen else {
            throw .unavailable(seconds: 1)
        }
        let transaction = try writing()
        let gedaan = try transaction.leesIn(
            gelezen.bestand, op: gelezen.dag, proef: gelezen.isProef, door: actor, zelf: who?.medewerkerId)
        let environment = environment
        if !gelezen.isProef { transaction.afterCommit { environment.peopleChanged() } }
        return gedaan
    }
}
