import Model
import SQLite
import Schema
import Store

/// Who asks, and what that person or system may do here at all.
struct WieBenIk: Entity {
    var medewerkerId: ID?
    var naam: String
    var rollen: [Rol]
    var scopes: [Scope]
    var werkgebied: [Werkgebied]
    var handelingen: [Handeling]
    var conceptenOverMij: [ConceptOverMij]
    var verlooptOp: Instant?

    static let shape = Shape(
        "Mij", WieBenIk.init, medewerkerId, naam, rollen, scopes, werkgebied, handelingen,
        conceptenOverMij, verlooptOp)

    static let medewerkerId = Field(
        "medewerkerId", \WieBenIk.medewerkerId, .optional(.id), "Wie u bent; leeg bij een koppeling.", .server)
    static let naam = Field("naam", \WieBenIk.naam, .text(0...262), "Uw naam.", .server)
    static let rollen = Field("rollen", \WieBenIk.rollen, .set(.choice), "Uw rollen.", .server)
    static let scopes = Field("scopes", \WieBenIk.scopes, .set(.choice), "Wat een koppeling mag.", .server)
    static let werkgebied = Field(
        "werkgebied", \WieBenIk.werkgebied, .list(.object(Werkgebied.shape), 0...10_000),
        "De onderdelen waarvoor u adviseur bent, met alles daaronder.", .server)
    static let handelingen = Field(
        "handelingen", \WieBenIk.handelingen, .set(.choice), "Wat u ooit mag; per gegeven kan het minder zijn.", .server
    )
    static let conceptenOverMij = Field(
        "conceptenOverMij", \WieBenIk.conceptenOverMij, .list(.object(ConceptOverMij.shape), 0...20),
        "Wie een gesprek met u aan het vastleggen is; wat er staat, leest u als het is vastgelegd.", .server)
    static let verlooptOp = Field(
        "verlooptOp", \WieBenIk.verlooptOp, .optional(.instant), "Tot wanneer uw sleutel geldt.", .server)
}

/// A unit of somebody's werkgebied.
struct Werkgebied: Entity {
    var onderdeelId: ID
    var code: String
    var naam: String

    static let shape = Shape("Werkgebied", Werkgebied.init, onderdeelId, code, naam)

    static let onderdeelId = Field("onderdeelId", \Werkgebied.onderdeelId, .id, "Het onderdeel.", .server)
    static let code = Field("code", \Werkgebied.code, Onderdeel.code.kind, "De code.", .server)
    static let naam = Field("naam", \Werkgebied.naam, Onderdeel.naam.kind, "De naam.", .server)
}

/// What concerns whoever asks.
enum Mij {
    static let lees = Operation.read(
        .leesMij, "Zegt wie u bent en wat u mag.", .one(WieBenIk.shape)
    ) { call throws(Failure) in
        let parts = try call.pass(.leesMij)
        let who = try call.caller()
        let register = try call.register()
        let werkgebied = who.werkgebied.compactMap { id in
            register.onderdelen[id].map { Werkgebied(onderdeelId: id, code: $0.code, naam: $0.naam) }
        }
        let ik = WieBenIk(
            medewerkerId: who.medewerkerId, naam: who.naam, rollen: Rol.allCases.filter(who.rollen.contains),
            scopes: Scope.allCases.filter(who.scopes.contains), werkgebied: werkgebied.sorted { $0.code < $1.code },
            handelingen: Handeling.allCases.filter { Gate.mayEver($0, caller: who) },
            conceptenOverMij: try call.conceptenOverMij(), verlooptOp: who.verlooptOp)
        return .record(ik, parts)
    }

    private static let inzagen = Listing<Inzage>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let ik = try call.person()
            let eerder: SQL = if let last = after?.first { "and id < \(last)" } else { "" }
            return try call.all(
                Tables.inzagen, "where medewerker_id = \(ik) \(eerder) order by id desc limit \(limit)")
        },
        fill: { call, inzagen throws(Failure) in try call.metLezers(inzagen) })

    static let leesInzagen = Operation.list(
        .leesMijnInzagen, "Leest wie in uw gegevens keek, het nieuwste eerst.", Inzage.shape
    ) { call throws(Failure) in try call.page(inzagen, try call.pass(.leesMijnInzagen)) }
}

extension Call {
    /// Read lines with the name of the person or the connected system that looked.
    func metLezers(_ inzagen: [Inzage]) throws(Failure) -> [Inzage] {
        let register = try register()
        let sleutels = Array(Set(inzagen.compactMap(\.sleutelId)))
        let namen = try Failure.stored { () throws(DatabaseError) in
            try database.query("select id, naam from sleutel where id in \(list: sleutels)") { row in
                (row.id(0), row.text(1))
            }
        }
        let perSleutel = Dictionary(namen) { $1 }
        return inzagen.map { inzage in
            var inzage = inzage
            inzage.lezerNaam = inzage.lezerId.map(register.naam) ?? inzage.sleutelId.flatMap { perSleutel[$0] } ?? ""
            return inzage
        }
    }
}
