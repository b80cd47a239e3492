import HTTP
import Model
import SQLite
import Schema
import Store

/// What the command line asks of whoever holds the data directory, over a socket that only its owner can open.
///
/// A running server listens there; without one the command holds the directory itself and talks to its own console. So
/// there is one way to do each piece of work. None of this is ever served on a port.
package enum Console {
    /// The name of the socket in the data directory.
    package static let socket = "inzetbaar.sock"

    package static let endpoints: [Endpoint] = [
        endpoint(.get, "/sleutels", .read) { call throws(Failure) in
            Answer(200, Media.json, try call.sleutels())
        },
        endpoint(.post, "/sleutels", .write) { call throws(Failure) in
            let vraag = try call.new(NieuweSleutel.shape)
            let (id, token) = try call.writing().maakSleutel(vraag, door: .opdrachtregel)
            return try call.made(["id": .text(id.text), "token": .text(token)])
        },
        endpoint(.post, "/sleutels/{sleutelId}/_intrekken", .write) { call throws(Failure) in
            try call.writing().trekSleutelIn(try call.id("sleutelId"), door: .opdrachtregel)
            return try call.made([:])
        },
        wachtwoord,
        endpoint(.post, "/gebruikers/_rollen", .write) { call throws(Failure) in
            let vraag = try call.new(NieuweRollen.shape)
            let id = try call.writing().geefRollen(
                vraag.rollen, werkgebied: vraag.werkgebied, aan: vraag.personeelsnummer, door: .opdrachtregel)
            return try call.made(["medewerkerId": .text(id.text)])
        },
        endpoint(.post, "/gebruikers/_uitnodigen", .write) { call throws(Failure) in
            let vraag = try call.new(Genoemde.shape)
            let transaction = try call.writing()
            let id = try transaction.persoon(vraag.personeelsnummer).id
            let link = try transaction.maakToegangslink(voor: id, door: .opdrachtregel)
            return try call.made([
                "pad": .text(Toegangslink.pad(link)), "adres": call.environment.baseURL.map(Value.text) ?? .null,
            ])
        },
        endpoint(.post, "/gebruikers/_zonder-tweede-stap", .write) { call throws(Failure) in
            let vraag = try call.new(Genoemde.shape)
            let id = try call.writing().wisTweedeStap(van: vraag.personeelsnummer, door: .opdrachtregel)
            return try call.made(["medewerkerId": .text(id.text)])
        },
        importeer,
        bewaar(.get, isProef: true), bewaar(.post, isProef: false),
    ]

    /// Retention, or what it would erase; it does its own pieces of work, before the transaction of this request.
    private static func bewaar(_ method: Method, isProef: Bool) -> Endpoint {
        endpoint(
            method, "/vernietigingen", .read,
            prepare: { preparation throws(Failure) in
                let (environment, dag) = (preparation.environment, preparation.now.day)
                guard isProef else {
                    return Vernietigingsproef(op: dag, try Bewaring.voerUit(environment))
                }
                return try Failure.stored { () throws(DatabaseError) in
                    try environment.store.readApart { database throws(DatabaseError) in
                        try Bewaring.proef(op: dag, in: database)
                    }
                }
            },
            run: { call throws(Failure) in
                guard let gewist = call.prepared as? Vernietigingsproef else { throw .unavailable(seconds: 1) }
                return .record(gewist, .all)
            })
    }

    private static let wachtwoord = endpoint(
        .post, "/gebruikers/_wachtwoord", .write,
        prepare: { preparation throws(Failure) in
            let body: Value
            do throws(JSONError) {
                body = try JSON.parse(preparation.request.body)
            } catch {
                throw .malformed(error.reason)
            }
            let vraag = try Failure.reading { () throws(Complaints) in try NieuwWachtwoord.shape.create(body) }
            return (vraag, try preparation.environment.hashing.hash(vraag.wachtwoord))
        },
        run: { call throws(Failure) in
            guard let (vraag, hash) = call.prepared as? (NieuwWachtwoord, String) else {
                throw .unavailable(seconds: 1)
            }
            let id = try call.writing().geefWachtwoord(
                hash, aan: vraag.personeelsnummer, isNieuw: vraag.isNieuw, door: .opdrachtregel)
            let bezwaar = try Failure.stored { () throws(DatabaseError) in
                try Wachtwoord.bezwaar(vraag.wachtwoord, van: id, in: call.database)
            }
            return try call.made(["medewerkerId": .text(id.text), "isTeRaden": .flag(bezwaar != nil)])
        })

    private static let importeer = endpoint(
        .post, "/importen", .write, limit: Importen.limit, query: Importen.parameters, prepare: Importen.lees
    ) { call throws(Failure) in
        let gelezen = try call.importeer(door: .opdrachtregel)
        var writer = JSONWriter()
        Import.shape.encode(gelezen, .all, &writer)
        return Answer(200, Media.json, writer.bytes)
    }

    private static func endpoint(
        _ method: Method, _ path: String, _ mode: Endpoint.Mode, limit: Int = 64 << 10,
        query: [any QueryParameter] = [], prepare: (@Sendable (Preparation) throws(Failure) -> any Sendable)? = nil,
        run: @escaping @Sendable (Call) throws(Failure) -> Answer
    ) -> Endpoint {
        Endpoint(
            method: method, path: path, mode: mode, limit: method == .get ? 0 : limit, query: query,
            admit: { head, _ throws(Failure) in
                // Whoever can open the socket owns the files; anybody else has no business here.
                guard head.peer == .local else { throw .notFound }
                return nil
            },
            prepare: prepare,
            run: { call throws(Failure) in
                if case .write = mode { try call.precondition() }
                return try run(call)
            },
            fail: { failure, head, _ in Problem.answer(failure, instance: head.path) })
    }
}

extension Call {
    /// A small answer after which roles, tokens and people are looked up anew.
    fileprivate func made(_ value: Value) throws(Failure) -> Answer {
        let environment = environment
        try writing().afterCommit { environment.peopleChanged() }
        return Answer(200, Media.json, JSON.bytes(value))
    }

    /// All tokens, newest first, without their secrets.
    fileprivate func sleutels() throws(Failure) -> [UInt8] {
        let rows = try Failure.stored { () throws(DatabaseError) in
            try database.query(
                """
                select sleutel.id, naam, rol, personeelsnummer, scopes, aangemaakt_op, verloopt_op, ingetrokken_op
                from sleutel left join medewerker on medewerker.id = medewerker_id order by sleutel.id desc
                """
            ) { row -> Value in
                func text(_ text: String?) -> Value { text.map(Value.text) ?? .null }
                return [
                    "id": .text(row.text(0)), "naam": .text(row.text(1)), "rol": .text(row.text(2)),
                    "personeelsnummer": text(row.textOrNil(3)), "scopes": .text(row.text(4)),
                    "aangemaaktOp": .text(row.text(5)), "verlooptOp": .text(row.text(6)),
                    "ingetrokkenOp": text(row.textOrNil(7)),
                ]
            }
        }
        return JSON.bytes(["items": .list(rows)])
    }
}
