import SQLite
import Schema
import Store

/// A browser in which somebody signed in before, known by a random cookie of which only a hash is kept.
///
/// Guesses from elsewhere never make it wait, so nobody can lock somebody out of their own browser.
package enum Toestel {
    /// How long a browser is remembered after the last sign-in there, in seconds.
    package static let onthouden: Int64 = 180 * 86_400
    /// How many browsers of one person are remembered.
    private static let hoogstens = 20

    /// Whether this person signed in with this cookie before.
    static func isBekend(
        _ cookie: String, _ medewerker: ID, in database: Database, at now: Instant
    ) throws(DatabaseError) -> Bool {
        try database.exists(
            """
            select 1 from toestel where medewerker_id = \(medewerker) and hash = \(Secret.hash(cookie))
            and gezien_op > \(now.adding(seconds: -onthouden))
            """)
    }

    /// Remembers a browser, and no more than the last few.
    static func onthoud(_ cookie: String, _ medewerker: ID, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run(
            """
            insert into toestel (hash, medewerker_id, gezien_op)
            values (\(Secret.hash(cookie)), \(medewerker), \(transaction.now))
            on conflict (medewerker_id, hash) do update set gezien_op = excluded.gezien_op
            """)
        try transaction.database.run(
            """
            delete from toestel where medewerker_id = \(medewerker) and hash not in (select hash from toestel
                where medewerker_id = \(medewerker) order by gezien_op desc limit \(hoogstens))
            """)
    }

    /// Forgets all browsers of a person.
    static func vergeetAlle(_ medewerker: ID, in transaction: Transaction) throws(DatabaseError) {
        try transaction.database.run("delete from toestel where medewerker_id = \(medewerker)")
    }

    /// Forgets browsers that were not used for long, at most `limit` at once.
    static func vergeet(limit: Int, in transaction: Transaction) throws(DatabaseError) {
        let before = transaction.now.adding(seconds: -onthouden)
        try transaction.database.run(
            """
            delete from toestel where (medewerker_id, hash) in
                (select medewerker_id, hash from toestel where gezien_op <= \(before) limit \(limit))
            """)
    }
}
