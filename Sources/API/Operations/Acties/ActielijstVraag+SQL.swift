import Model
import SQLite
import Schema
import Store

/// Statements of which every row comes before those of the next group.
struct Actielijstgroep {
    /// With what the key of its rows begins, before the date: nothing, unless what needs attention goes first.
    let voorvoegsel: String
    let statements: [SQL]
}

/// The statements of the action list.
///
/// Every ground on which somebody sees an action is a branch of its own with an index in the order of the list; the
/// branches exclude each other and are merged, so a page reads about as many rows as it shows. They are statements of
/// their own, because SQLite's merge of a UNION ALL copies each row twice: 900,000 instructions a page against 500,000.
extension ActielijstVraag {
    /// The groups of statements, each for at most `limit` rows after a key, to be merged by date and id.
    func groepen(after: [String]?, limit: Int) -> [Actielijstgroep] {
        if let sinds { return [Actielijstgroep(voorvoegsel: "", statements: [gewijzigd(sinds, after, limit)])] }
        let isToen = !isVandaag
        guard isOpAandacht else {
            let einde = Einde(after, limit: limit, isAflopend: isAflopend)
            let statements = isToen ? toen(.alles, einde) : takken.flatMap { nu($0, .alles, einde) }
            return [Actielijstgroep(voorvoegsel: "", statements: statements)]
        }
        return Aandacht.groepen.compactMap { voorvoegsel, delen in
            guard let einde = Einde(after, limit: limit, voorvoegsel: voorvoegsel) else { return nil }
            let statements = delen.flatMap { deel in
                // What is not late begins at the day itself.
                let isLater = deel == .vast || deel == .rest && !vraagtGeeindigd
                let einde = isLater ? einde.niet(voor: peildatum) : einde
                return isToen ? toen(deel, einde) : takken.flatMap { nu($0, deel, einde) }
            }
            return Actielijstgroep(voorvoegsel: voorvoegsel, statements: statements)
        }
    }

    /// The part of the list that a statement gives when what needs attention goes first.
    enum Aandacht {
        case alles, teLaat, vast, rest

        static let groepen: [(String, [Aandacht])] = [("0", [.teLaat, .vast]), ("1", [.rest])]

        /// Whether there can be any of this status.
        func kan(_ status: StatusActie) -> Bool {
            switch self {
            case .alles: true
            case .teLaat: status.loopt
            case .vast: status == .looptVast
            case .rest: status != .looptVast
            }
        }
    }

    /// Where a statement begins and how it ends: after a key, in order, with at most so many rows.
    struct Einde {
        let date: String
        let id: String
        let limit: Int
        let isAflopend: Bool

        init(_ after: [String]?, limit: Int, isAflopend: Bool) {
            // Always a bound, so that the first page too is a search in the index.
            (date, id) = after.map { ($0[0], $0[1]) } ?? (isAflopend ? "9999-99-99" : "", "")
            self.limit = limit
            self.isAflopend = isAflopend
        }

        /// Of one group; nil when the key lies beyond it.
        init?(_ after: [String]?, limit: Int, voorvoegsel: String) {
            let word = after?[0].prefix(1) ?? ""
            guard word <= voorvoegsel else { return nil }
            let isHier = word == voorvoegsel
            self.init(
                isHier ? after.map { [String($0[0].dropFirst()), $0[1]] } : nil, limit: limit, isAflopend: false)
        }

        private init(date: String, limit: Int) {
            (self.date, id, self.limit, isAflopend) = (date, "", limit, false)
        }

        /// The same, but from a day on.
        func niet(voor dag: Day) -> Einde { date < dag.text ? Einde(date: dag.text, limit: limit) : self }

        func sql(_ table: String, _ id: String) -> SQL {
            let (sign, order) = isAflopend ? ("<", "desc") : (">", "asc")
            return SQL(
                """
                 and (\(table).streefdatum_nu, \(id)) \(sign) (?, ?)
                order by \(table).streefdatum_nu \(order), \(id) \(order) limit ?
                """, [.text(date), .text(self.id), .integer(Int64(limit))])
        }
    }

    private func nu(_ tak: Tak, _ deel: Aandacht, _ einde: Einde) -> [SQL] {
        stukken(tak, deel).map { status, soort in
            var sql = SQL(Self.kolommen)
            sql += partner
            sql += SQL(Self.kolommenNu + bron(tak, soort) + " where ")
            sql += tak.grond
            sql += SQL(" and ") + status
            sql += voorwaarde(deel, "a") + filters("a") + einde.sql("a", "a.id")
            return sql
        }
    }

    /// What is counted of each branch: how much there is, is late, and is stalled.
    func tellingen() -> [SQL] {
        takken.flatMap { tak in
            stukken(tak, .alles).map { status, soort in
                """
                select count(*), coalesce(sum(a.streefdatum_nu < \(vandaag)), 0),
                coalesce(sum(a.vastgelopen_sinds is not null), 0) from \(raw: bron(tak, soort))
                where \(tak.grond) and \(status)\(filters("a"))
                """
            }
        }
    }

    /// The statuses that were asked, in a statement for each that an index keeps apart.
    private func stukken(_ tak: Tak, _ deel: Aandacht) -> [(status: SQL, soort: Tak.Soort)] {
        let loopt = SQL("a." + Self.loopt)
        guard let asked = statussen else {
            return [(loopt, deel == .vast && tak.isPerStatus ? .status : .loopt)]
        }
        let chosen = asked.filter { deel.kan($0) }
        guard !chosen.isEmpty else { return [] }
        let lopen = chosen.allSatisfy(\.loopt)
        if tak.isPerStatus, !lopen || chosen.count == 1 {
            return chosen.map { ("\(lopen ? loopt : "true") and a.status = \($0)", .status) }
        }
        return [("\(lopen ? loopt : "true") and a.status in \(list: chosen.map(\.rawValue))", lopen ? .loopt : .alles)]
    }

    /// What belongs to a part of the list; `t` is where status and dates come from.
    func voorwaarde(_ deel: Aandacht, _ t: String) -> SQL {
        switch deel {
        case .alles: ""
        case .teLaat: " and \(raw: t).streefdatum_nu < \(peildatum) and \(raw: t).\(raw: Self.loopt)"
        case .vast: " and \(raw: t).status = 'loopt_vast'"
        case .rest where vraagtGeeindigd:
            """
             and \(raw: t).status <> 'loopt_vast'
            and not (\(raw: t).streefdatum_nu < \(peildatum) and \(raw: t).\(raw: Self.loopt))
            """
        case .rest: " and \(raw: t).status <> 'loopt_vast'"
        }
    }

    /// Spelled as in the partial indexes, or SQLite would not use them.
    static let loopt = "status in ('open', 'in_uitvoering', 'loopt_vast')"

    /// What `ActielijstSlice` reads, by place, up to the partner.
    static let kolommen = "select a.id, a.medewerker_id, "
    private static let kolommenNu = """
        , a.omschrijving, a.soort_ondersteuning, a.eigenaar_soort, a.eigenaar_id, a.status, a.streefdatum_eerst,
        a.streefdatum_nu, a.vastgelopen_sinds, a.gewijzigd_op, a.hr_delen, 0 from 
        """

    /// The partner as far as the reader may know: owner and supporter are not told with whom somebody talks.
    var partner: SQL {
        guard case .eigenaar(let ik) = wie else { return "d.gesprekspartner_id" }
        return "case when \(ik) in (a.medewerker_id, d.gesprekspartner_id) then d.gesprekspartner_id end"
    }
}
