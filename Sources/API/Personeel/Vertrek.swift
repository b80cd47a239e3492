import Model
import SQLite
import Schema
import Store

/// What ends when somebody is out of service: the own dialogues, the lines, and every way in.
///
/// Nothing of it comes back by itself with the same number.
enum Vertrek {
    /// Carries out departures that were not carried out yet; `alleen` is the one person who can have left.
    static func verwerk(
        limit: Int = 100_000, alleen: ID? = nil, in transaction: Transaction
    ) throws(DatabaseError) -> Int {
        let (database, now) = (transaction.database, transaction.now)
        let wie: SQL = if let alleen { "m.id = \(alleen) and" } else { "" }
        let vertrokken = try database.query(
            """
            select m.id, m.uit_dienst_datum from medewerker m where \(wie) m.uit_dienst_datum < \(now.day) and (
                exists (select 1 from dialoog where medewerker_id = m.id
                    and status not in ('afgerond', 'afgezien', 'ingetrokken'))
                or exists (select 1 from actie where medewerker_id = m.id
                    and status in ('open', 'in_uitvoering', 'loopt_vast'))
                or exists (select 1 from lijn where (medewerker_id = m.id or gesprekspartner_id = m.id)
                    and (tot_datum is null or tot_datum > \(now.day)))
                or exists (select 1 from waarneming where (waarnemer_id = m.id or gesprekspartner_id = m.id)
                    and tot_en_met_datum >= \(now.day))
                or exists (select 1 from rol where medewerker_id = m.id)
                or exists (select 1 from sessie where medewerker_id = m.id and verloopt_op > \(now))
                or exists (select 1 from sleutel where medewerker_id = m.id and ingetrokken_op is null))
            limit \(limit)
            """
        ) { row in (row.id(0), row.day(1)) }
        let boek = Dossierboek(transaction, "verwerkVertrek", door: .vanzelf)
        for (id, laatsteDag) in vertrokken {
            try sluitDialogen(id, boek)
            try eindigLijnen(id, na: laatsteDag, in: transaction)
            try eindigWaarnemingen(id, na: laatsteDag, in: transaction)
            try sluitToegang(id, in: transaction)
            try transaction.audit("verwerkVertrek", kind: "medewerker", id: id, actor: .vanzelf)
        }
        return vertrokken.count
    }

    /// What was called off before the talk keeps that end; what runs in it is called off all the same.
    private static func sluitDialogen(_ medewerker: ID, _ boek: Dossierboek) throws(DatabaseError) {
        let dialogen = try Tables.dialogen.all(
            """
            where medewerker_id = \(medewerker) and (status not in ('afgerond', 'afgezien', 'ingetrokken')
                or exists (select 1 from overgang where naar_dialoog_id = dialoog.id)
                or exists (select 1 from actie where dialoog_id = dialoog.id
                    and status in ('open', 'in_uitvoering', 'loopt_vast')))
            """, in: boek.transaction.database)
        for dialoog in dialogen { try boek.beeindig(dialoog, .uitDienst) }
    }

    /// A line ends when either side is out of service, as at an import; one that has not begun is gone.
    private static func eindigLijnen(
        _ persoon: ID, na laatsteDag: Day, in transaction: Transaction
    ) throws(DatabaseError) {
        let lopend = try Tables.lijnen.all(
            """
            where (medewerker_id = \(persoon) or gesprekspartner_id = \(persoon))
            and (tot_datum is null or tot_datum > \(transaction.now.day))
            """, in: transaction.database)
        for var lijn in lopend {
            lijn.totDatum = max(lijn.vanDatum, laatsteDag.adding(days: 1))
            lijn.revisie += 1
            if lijn.vanDatum > transaction.now.day {
                _ = try Tables.lijnen.delete(lijn.id, in: transaction.database)
            } else {
                _ = try Tables.lijnen.update(lijn, in: transaction.database)
            }
            try transaction.feed(kind: "lijn", id: lijn.id, revision: lijn.revisie)
            try transaction.audit("verwerkVertrek", kind: "lijn", id: lijn.id, actor: .vanzelf, fields: ["totDatum"])
        }
    }

    /// Nobody stands in for who left, nor does who left for anybody; one that has not begun by then is gone.
    private static func eindigWaarnemingen(
        _ persoon: ID, na laatsteDag: Day, in transaction: Transaction
    ) throws(DatabaseError) {
        let lopend = try Tables.waarnemingen.all(
            """
            where (waarnemer_id = \(persoon) or gesprekspartner_id = \(persoon))
            and tot_en_met_datum >= \(transaction.now.day)
            """, in: transaction.database)
        for var waarneming in lopend {
            waarneming.totEnMetDatum = laatsteDag
            waarneming.revisie += 1
            if waarneming.vanDatum > laatsteDag {
                _ = try Tables.waarnemingen.delete(waarneming.id, in: transaction.database)
            } else {
                _ = try Tables.waarnemingen.update(waarneming, in: transaction.database)
            }
            try transaction.feed(kind: "waarneming", id: waarneming.id, revision: waarneming.revisie)
            try transaction.audit(
                "verwerkVertrek", kind: "waarneming", id: waarneming.id, actor: .vanzelf, fields: ["totEnMetDatum"])
        }
    }

    private static func sluitToegang(_ persoon: ID, in transaction: Transaction) throws(DatabaseError) {
        let (database, now) = (transaction.database, transaction.now)
        try database.run("delete from rol where medewerker_id = \(persoon)")
        try database.run("delete from werkgebied where medewerker_id = \(persoon)")
        try database.run(
            "update sessie set verloopt_op = \(now) where medewerker_id = \(persoon) and verloopt_op > \(now)")
        try database.run(
            "update sleutel set ingetrokken_op = \(now) where medewerker_id = \(persoon) and ingetrokken_op is null")
    }
}
