import Model
import SQLite
package import Schema
import Store

/// How many people of a department had a talk this year: a round figure, once a quarter, never of a small group (R8).
package struct Bereik: Sendable {
    /// One department.
    package struct Regel: Sendable {
        package let naam: String
        /// Of every hundred people, to the nearest five; nil for a group that is too small to tell.
        package let procent: Int?
    }

    package let van: Day
    /// The last day of the last whole quarter: in between nothing moves, so no two looks together tell of one person.
    package let totEnMet: Day
    package let regels: [Regel]

    /// The first and last day that the figure is about.
    static func periode(op vandaag: Day) -> (van: Day, totEnMet: Day) {
        let begin = Day(year: vandaag.year, month: (vandaag.month - 1) / 3 * 3 + 1, day: 1) ?? vandaag
        let einde = begin.adding(days: -1)
        return (Day(year: einde.year, month: 1, day: 1) ?? einde, einde)
    }

    /// Of every hundred, to the nearest five; that it was everybody or nobody would tell of every one, so neither is said.
    static func procent(_ aantal: Int, van allen: Int) -> Int? {
        guard allen >= Actietellingen.kleinsteGroep else { return nil }
        return min(max((aantal * 20 + allen / 2) / allen * 5, 5), 95)
    }
}

extension Call {
    /// The departments of the caller's werkgebied with how many people had a talk.
    ///
    /// Only whole departments that lie in no other one: with parts of each other and sums, what is left out could be
    /// worked out. Talks in confidence are in no count.
    package func bereik() throws(Failure) -> Bereik {
        try pass(.leesActietellingen)
        let werkgebied = try caller().werkgebied
        let (van, totEnMet) = Bereik.periode(op: today)
        let register = try register()
        let gesproken = try gesproken(van, totEnMet)
        var regels: [Bereik.Regel] = []
        for (id, naam) in try afdelingen() {
            let boom = register.boom(id)
            guard boom.isSubset(of: werkgebied) else { continue }
            let mensen = register.personen.filter { _, persoon in
                boom.contains(persoon.onderdeelId) && persoon.inDienst <= totEnMet
                    && persoon.uitDienst.map { totEnMet <= $0 } ?? true
            }
            let aantal = mensen.keys.count { gesproken.contains($0) }
            regels.append(Bereik.Regel(naam: naam, procent: Bereik.procent(aantal, van: mensen.count)))
        }
        return Bereik(van: van, totEnMet: totEnMet, regels: regels)
    }

    /// The departments that lie in no other department, by name.
    private func afdelingen() throws(Failure) -> [(ID, String)] {
        try stored { database throws(DatabaseError) in
            try database.query(
                """
                with recursive binnen (id) as (
                    select o.id from onderdeel o join onderdeel a on a.id = o.bovenliggend_id where a.soort = 'afdeling'
                    union select o.id from onderdeel o join binnen b on b.id = o.bovenliggend_id)
                select id, naam from onderdeel where soort = 'afdeling' and id not in (select id from binnen)
                order by naam, id
                """
            ) { row in (row.id(0), row.text(1)) }
        }
    }

    /// Who had a talk with their partner in these days.
    private func gesproken(_ van: Day, _ totEnMet: Day) throws(Failure) -> Set<ID> {
        Set(
            try stored { database throws(DatabaseError) in
                try database.query(
                    """
                    select m.id from medewerker m where exists (select 1 from dialoog d cross join gesprek g
                        on g.dialoog_id = d.id where d.medewerker_id = m.id and d.soort = 'individueel'
                        and g.datum between \(van) and \(totEnMet))
                    """
                ) { row in row.id(0) }
            })
    }
}
