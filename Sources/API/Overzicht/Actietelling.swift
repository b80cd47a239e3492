import SQLite
package import Schema
import Store

/// How much is on HR's action list now: numbers to choose from, no totals per person.
package struct Actietelling: Sendable {
    package let lopend: Int64
    package let teLaat: Int64
    package let vastgelopen: Int64

    fileprivate static func + (one: Actietelling, other: Actietelling) -> Actietelling {
        Actietelling(
            lopend: one.lopend + other.lopend, teLaat: one.teLaat + other.teLaat,
            vastgelopen: one.vastgelopen + other.vastgelopen)
    }
}

extension Call {
    /// Counts the action list as the caller sees it as HR, with the same question as the list itself.
    ///
    /// With `vanMij` only what HR or the caller does or helps with.
    package func actietelling(vanMij: Bool = false) throws(Failure) -> Actietelling {
        try pass(.leesActies)
        let vraag = "als=hr_adviseur" + (vanMij ? "&vanMij=true" : "")
        let tellingen = try ActielijstVraag(inside(Actielijst.lees, [], vraag)).tellingen()
        return try stored { database throws(DatabaseError) in
            // The grounds exclude each other, so that no action is counted twice.
            var som = Actietelling(lopend: 0, teLaat: 0, vastgelopen: 0)
            for telling in tellingen {
                try database.each(telling) { row in
                    som =
                        som
                        + Actietelling(
                            lopend: row.integer(0), teLaat: row.integer(1), vastgelopen: row.integer(2))
                }
            }
            return som
        }
    }

    /// The day on which HR last reminded the owner of each of these actions; no day for those without.
    package func herinneringen(acties ids: [ID]) throws(Failure) -> [ID: Day] {
        let found = try stored { database throws(DatabaseError) in
            try database.query(
                """
                select actie_id, max(aangemaakt_op) from voortgang where actie_id in \(list: ids)
                and tekst = \(Voortgangsberichten.herinnering) group by actie_id
                """
            ) { row in (row.id(0), row.instant(1).day) }
        }
        return Dictionary(found) { $1 }
    }
}
