package import Model
package import SQLite
package import Schema
import Store

/// Retention (DOMAIN.md R9): finds what is past its time and erases it, a little at a time.
package enum Bewaring {
    /// Dialogues in one piece of work: other writers wait a few milliseconds for it.
    private static let deel = 20
    private static let greep = 500

    /// Erases everything whose time is over as of today and tells how much; other writers come in between.
    ///
    /// It waits for the disk: for the thread of upkeep and for commands.
    @discardableResult
    package static func voerUit(_ environment: Environment) throws(Failure) -> Wistelling {
        var geheel: Wistelling = [:]
        let dag = environment.clock.now().day
        while true {
            let aanDeBeurt = try apart(environment) { database throws(DatabaseError) in
                try dialogen(op: dag, limit: greep, in: database)
            }
            for begin in stride(from: 0, to: aanDeBeurt.count, by: deel) {
                let stuk = Array(aanDeBeurt[begin..<min(begin + deel, aanDeBeurt.count)])
                geheel.tel(
                    try schrijf(environment) { transaction throws(DatabaseError) in
                        try wis(stuk, in: transaction)
                    })
            }
            if aanDeBeurt.isEmpty { break }
        }
        try wisSporen(environment, &geheel)
        try wisPersonen(environment, dag, &geheel)
        if !geheel.isEmpty { environment.emptyLog() }
        return geheel
    }

    /// What would be erased today, by rule; people are those whom nothing but a dialogue of today's would hold.
    package static func proef(op dag: Day, in database: Database) throws(DatabaseError) -> Vernietigingsproef {
        var geheel: Wistelling = [:]
        let aanDeBeurt = try dialogen(op: dag, limit: .max, in: database)
        for (id, regel) in aanDeBeurt {
            geheel.tel([regel: try Vernietiging.telling(bijDialoog: id, in: database)])
        }
        let personen = try personen(op: dag, zonder: Set(aanDeBeurt.map(\.id)), in: database)
        if !personen.isEmpty { geheel[.persoonNaVertrek] = ["medewerker": Int64(personen.count)] }
        let voor = grens(dag)
        for (tabel, rijen) in sporen(voor) {
            let aantal = try database.first("select count(*) from \(raw: tabel) where \(rijen)") { $0.integer(0) } ?? 0
            if aantal > 0 { geheel[.sporen, default: [:]][tabel] = aantal }
        }
        return Vernietigingsproef(op: dag, geheel)
    }

    /// Dialogues past their time, the oldest first, and by which rule; what was asked for goes before the rest.
    static func dialogen(
        op dag: Day, limit: Int, in database: Database
    ) throws(DatabaseError) -> [(id: ID, regel: Vernietigingsregel)] {
        let gevraagd = try gevraagd(op: dag, limit: limit, in: database)
        let bekend = Set(gevraagd)
        // SQLite counts a month from the 31st on into the next one where a `Day` stays within; so the statement looks
        // three days ahead and the day decides.
        let rijen = try termijnen(
            """
            where date(min(coalesce(afgelopen, vertrek), coalesce(vertrek, afgelopen)), '+' || maanden || ' months',
                '-3 days') <= \(dag)
            order by date(min(coalesce(afgelopen, vertrek), coalesce(vertrek, afgelopen)), '+' || maanden || ' months'),
                id limit \(Int64(limit))
            """, in: database)
        return gevraagd.map { ($0, .opVerzoek) }
            + rijen.filter { !bekend.contains($0.id) }.compactMap { rij in
                rij.termijn.einde.flatMap { $0.dag <= dag ? (rij.id, $0.regel) : nil }
            }
    }

    /// What the term of one dialogue follows from.
    static func termijn(van dialoog: ID, in database: Database) throws(DatabaseError) -> Bewaartermijn.Gronden? {
        try termijnen("where id = \(dialoog)", in: database).first?.termijn
    }

    /// Dialogues whose employee asked for it, once their day has come and nothing runs in them any more.
    private static func gevraagd(op dag: Day, limit: Int, in database: Database) throws(DatabaseError) -> [ID] {
        try database.query(
            """
            select d.id from dialoog d where d.wis_datum <= \(dag) and (not \(loopt)
                or exists (select 1 from bezwaar where dialoog_id = d.id and status = 'toegewezen'))
            order by d.wis_datum, d.id limit \(Int64(limit))
            """
        ) { $0.id(0) }
    }

    /// Whether something that binds both still runs in dialogue `d`.
    private static let loopt: SQL = """
        (exists (select 1 from actie where dialoog_id = d.id and status in ('open', 'in_uitvoering', 'loopt_vast'))
            or exists (select 1 from afspraak where dialoog_id = d.id and status in ('voorstel', 'overeengekomen')))
        """

    /// From when the term of each dialogue counts.
    ///
    /// What was called off before the talk may carry what runs: its time begins when that has ended.
    private static func termijnen(
        _ waar: SQL, in database: Database
    ) throws(DatabaseError) -> [(id: ID, termijn: Bewaartermijn.Gronden)] {
        try database.query(
            """
            with einde as (select d.id, m.uit_dienst_datum as vertrek, coalesce(s.bewaarmaanden, 24) as maanden,
                case when d.status = 'afgerond' then d.afgerond_datum
                    when d.status in ('afgezien', 'ingetrokken') and not \(loopt)
                    then substr(\(Stilte.laatst), 1, 10) end as afgelopen
                from dialoog d join medewerker m on m.id = d.medewerker_id
                left join sjabloon s on s.code = d.sjabloon_code and s.versie = d.sjabloon_versie)
            select id, afgelopen, vertrek, maanden from einde \(waar)
            """
        ) { row in
            (
                row.id(0),
                Bewaartermijn.Gronden(
                    afgelopen: row.textOrNil(1).flatMap { Day($0) }, uitDienst: row.textOrNil(2).flatMap { Day($0) },
                    maanden: Int(row.integer(3)))
            )
        }
    }

    private static func wis(
        _ stuk: [(id: ID, regel: Vernietigingsregel)], in transaction: Transaction
    ) throws(DatabaseError) -> Wistelling {
        var telling: Wistelling = [:]
        for (id, regel) in stuk {
            telling.tel([regel: try Vernietiging.wis(dialoog: id, regel, door: .bewaring, in: transaction)])
        }
        return telling
    }

    /// People who left long enough ago and whom no dialogue names but those of `zonder`.
    private static func personen(
        op dag: Day, zonder: Set<ID> = [], in database: Database
    ) throws(DatabaseError) -> [ID] {
        let rijen = try database.query(
            """
            select m.id, m.uit_dienst_datum, (select group_concat(d.id) from dialoog d
                where d.medewerker_id = m.id or d.gesprekspartner_id = m.id)
            from medewerker m where date(m.uit_dienst_datum, '+\(raw: String(Bewaartermijn.maanden)) months', '-3 days')
                <= \(dag) order by m.id
            """
        ) { row in (row.id(0), Day(row.text(1)), row.textOrNil(2)) }
        return rijen.compactMap { id, vertrek, dialogen in
            guard let vertrek, vertrek.adding(months: Bewaartermijn.maanden) <= dag else { return nil }
            let namen = (dialogen ?? "").split(separator: ",").compactMap { ID(String($0)) }
            return namen.allSatisfy(zonder.contains) ? id : nil
        }
    }

    /// One person in a piece: the database looks in every table whether somebody still names them.
    private static func wisPersonen(
        _ environment: Environment, _ dag: Day, _ geheel: inout Wistelling
    ) throws(Failure) {
        let weg = try apart(environment) { database throws(DatabaseError) in try personen(op: dag, in: database) }
        for id in weg {
            geheel.tel(
                try schrijf(environment) { transaction throws(DatabaseError) in
                    let aantallen = try Vernietiging.wis(persoon: id, in: transaction)
                    if !aantallen.isEmpty { transaction.afterCommit { environment.peopleChanged() } }
                    return [.persoonNaVertrek: aantallen]
                })
        }
    }

    /// What has a term of its own: read lines without a dialogue, facts of erasure, reports of imports, objections.
    private static func sporen(_ voor: Instant) -> [(tabel: String, rijen: SQL)] {
        [
            ("inzage", "dialoog_id is null and aangemaakt_op <= \(voor)"), ("vernietigd", "op <= \(voor)"),
            ("import", "aangemaakt_op <= \(voor)"), ("bezwaar", "afgehandeld_op <= \(voor)"),
        ]
    }

    private static func grens(_ dag: Day) -> Instant {
        Instant(dag.adding(months: -Bewaartermijn.maanden).text + "T00:00:00Z") ?? .first
    }

    private static func wisSporen(_ environment: Environment, _ geheel: inout Wistelling) throws(Failure) {
        let voor = grens(environment.clock.now().day)
        while true {
            let telling = try schrijf(environment) { transaction throws(DatabaseError) in
                var aantallen: [String: Int64] = [:]
                for (tabel, rijen) in sporen(voor) {
                    let aantal = try transaction.database.run(
                        """
                        delete from \(raw: tabel) where id in
                        (select id from \(raw: tabel) where \(rijen) limit \(Int64(greep)))
                        """)
                    if aantal > 0 { aantallen[tabel] = Int64(aantal) }
                }
                try Vernietiging.verklaar(.sporen, aantallen, in: transaction)
                return [.sporen: aantallen]
            }
            geheel.tel(telling)
            guard telling[.sporen]?.isEmpty == false else { return }
        }
    }

    private static func apart<Result>(
        _ environment: Environment, _ body: (Database) throws(DatabaseError) -> Result
    ) throws(Failure) -> Result {
        do { return try environment.store.readApart(body) } catch { throw .database(error) }
    }

    private static func schrijf(
        _ environment: Environment, _ body: @escaping @Sendable (Transaction) throws(DatabaseError) -> Wistelling
    ) throws(Failure) -> Wistelling {
        do throws(WriteFailure) {
            return try environment.store.writeAndWait(at: environment.clock.now()) {
                transaction throws(DatabaseError) in .keep(try body(transaction))
            }
        } catch {
            if let cause = error.cause { throw .database(cause) }
            throw .unavailable(seconds: 5)
        }
    }
}

extension Wistelling {
    /// Adds numbers to these.
    mutating func tel(_ andere: Wistelling) {
        for (regel, aantallen) in andere where aantallen.contains(where: { $1 > 0 }) {
            self[regel, default: [:]].merge(aantallen, uniquingKeysWith: +)
        }
    }
}

extension Vernietigingsproef {
    /// Numbers by rule, in the order of the rules.
    init(op dag: Day, _ telling: Wistelling) {
        self.init(
            peildatum: dag,
            regels: Vernietigingsregel.allCases.compactMap { regel in
                telling[regel].map { Vernietigingsproefregel(regel: regel, aantallen: Vernietiging.rij($0)) }
            })
    }
}

/// Whether retention ran today, and whether erased text may still be in the log.
package struct Bewaarstand: Sendable {
    package var laatste: Instant?
    var dag: Day?
    var moetLegen = false
}

extension Environment {
    /// Empties the log soon: what was erased is in it until then.
    ///
    /// A reader may stand in the way for a moment; upkeep asks again until it succeeds.
    package func emptyLog() {
        bewaring.withLock { $0.moetLegen = true }
        store.emptyLog { [bewaring] isEmpty in
            if isEmpty { bewaring.withLock { $0.moetLegen = false } }
        }
    }
}
