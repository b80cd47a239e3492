import SQLite
package import Schema
import Store

/// Something that was done to somebody's way in, which they hear of: whoever did it could come in as them.
package struct Accountgebeurtenis: Sendable {
    /// What was done.
    package enum Soort: String, CaseIterable, Sendable {
        case linkGemaakt = "link_gemaakt"
        case linkGebruikt = "link_gebruikt"
        case wachtwoordGegeven = "wachtwoord_gegeven"
        case tweedeStapGewist = "tweede_stap_gewist"
    }

    package let soort: Soort
    package let op: Instant

    /// How long it is told on the first page, whoever looked meanwhile: who came in as them could wave it away.
    package static let dagenOpBegin = 30
    /// How long it stands with their sign-ins, in days.
    private static let dagenBewaard = 366

    /// Forgets what is a year old, at most `limit` at once.
    static func vergeet(limit: Int, in transaction: Transaction) throws(DatabaseError) {
        let before = transaction.now.adding(seconds: -Int64(dagenBewaard) * 86_400)
        try transaction.database.run(
            """
            delete from accountgebeurtenis where id in
                (select id from accountgebeurtenis where aangemaakt_op <= \(before) limit \(limit))
            """)
    }
}

extension Transaction {
    /// Lets somebody know what was done to their way in.
    func meld(_ soort: Accountgebeurtenis.Soort, aan medewerker: ID) throws(DatabaseError) {
        try database.run(
            """
            insert into accountgebeurtenis (id, medewerker_id, soort, aangemaakt_op)
            values (\(ID.make(at: now)), \(medewerker), \(soort.rawValue), \(now))
            """)
    }
}

extension Call {
    /// What was done to the way in of the person themself, the newest first; of the last so many days when told.
    package func accountgebeurtenissen(dagen: Int? = nil) throws(Failure) -> [Accountgebeurtenis] {
        let ik = try person()
        let sinds = dagen.map { now.adding(seconds: -Int64($0) * 86_400) } ?? .first
        return try Failure.stored { () throws(DatabaseError) in
            try database.query(
                """
                select soort, aangemaakt_op from accountgebeurtenis where medewerker_id = \(ik)
                and aangemaakt_op > \(sinds) order by id desc limit 50
                """
            ) { row in
                Accountgebeurtenis(
                    soort: Accountgebeurtenis.Soort(rawValue: row.text(0)) ?? .linkGemaakt, op: row.instant(1))
            }
        }
    }
}
