import Model
import SQLite
import Schema
import Store

/// Whom the dialogues are about, and with whom they hold them.
struct Bezetting {
    /// Somebody with a partner, both employed all the time the demo tells of.
    struct Plaats {
        let paar: Paar
        let nummer: String
        let onderdeel: String
    }

    let plaatsen: [Plaats]
    private let nummers: [String: ID]

    init(_ database: Database, sinds dag: Day) throws(DatabaseError) {
        plaatsen = try database.query(
            """
            select wie.id, met.id, wie.personeelsnummer, onderdeel.code from lijn
            join medewerker as wie on wie.id = lijn.medewerker_id
            join medewerker as met on met.id = lijn.gesprekspartner_id
            join onderdeel on onderdeel.id = wie.onderdeel_id
            where lijn.tot_datum is null and lijn.van_datum <= \(dag)
            and wie.in_dienst_datum <= \(dag) and wie.uit_dienst_datum is null
            and met.in_dienst_datum <= \(dag) and met.uit_dienst_datum is null
            order by wie.personeelsnummer
            """
        ) { row in
            Plaats(
                paar: Paar(medewerker: row.id(0), partner: row.id(1)), nummer: row.text(2), onderdeel: row.text(3))
        }
        let rows = try database.query("select personeelsnummer, id from medewerker") { row in (row.text(0), row.id(1)) }
        nummers = Dictionary(rows) { $1 }
    }

    /// The person who plays a part.
    func wie(_ rol: Rolspeler) -> ID? { nummers[rol.nummer] }

    /// The people of the manager's team.
    var team: [Plaats] {
        let partner = wie(Rolverdeling.leidinggevende)
        return plaatsen.filter { $0.paar.partner == partner }
    }

    /// Everybody else in the units of the adviser.
    var werkgebied: [Plaats] {
        plaatsen.filter { $0.onderdeel != Rolverdeling.team && Self.isInWerkgebied($0.onderdeel) }
    }

    /// Everybody outside them.
    var elders: [Plaats] { plaatsen.filter { !Self.isInWerkgebied($0.onderdeel) } }

    /// The fixture numbers the teams of `AFD-01` from `TEAM-011` on.
    private static func isInWerkgebied(_ code: String) -> Bool {
        Rolverdeling.werkgebied.contains { $0.dropFirst(4).prefix(2) == code.drop { $0 != "-" }.dropFirst().prefix(2) }
    }
}
