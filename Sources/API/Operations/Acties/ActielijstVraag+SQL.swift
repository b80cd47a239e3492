import Model
import SQLite
import Schema
import Store

/// One ground on which somebody sees actions, with the index that lists them in order where SQLite must be told.
private struct Tak {
    let grond: SQL
    let index: String?

    init(_ grond: SQL, index: String? = nil) {
        self.grond = grond
        self.index = index
    }
}

/// The statements of the action list.
///
/// Every ground on which somebody sees an action is a branch of its own with an index in the order of the list; the
/// branches exclude each other and are merged, so a page reads about as many rows as it shows. They are statements of
/// their own, because SQLite's merge of a UNION ALL copies each row twice: 900,000 instructions a page against 500,000.
extension ActielijstVraag {
    /// What `ActielijstSlice` reads, by place; `t` is where status and dates come from.
    private func kolommen(_ t: String, gewijzigdOp: SQL) -> SQL {
        """
        a.id as id, a.medewerker_id, \(partner), a.omschrijving, a.soort_ondersteuning, a.eigenaar_soort,
        a.eigenaar_id, \(raw: t).status as status, a.streefdatum_eerst, \(raw: t).streefdatum_nu as streefdatum_nu,
        \(raw: t).vastgelopen_sinds as vastgelopen_sinds, \(gewijzigdOp), a.hr_delen, 0,
        \(raw: isOpAandacht ? aandacht(t) : "null") as aandacht
        """
    }

    /// The partner as far as the reader may know: owner and supporter are not told with whom somebody talks.
    private var partner: SQL {
        guard case .eigenaar(let ik) = wie else { return "d.gesprekspartner_id" }
        return "case when \(ik) in (a.medewerker_id, d.gesprekspartner_id) then d.gesprekspartner_id end"
    }

    /// A word that sorts what is late or stalled before the rest, and each of the two by date.
    private func aandacht(_ t: String) -> String {
        """
        case when \(t).status = 'loopt_vast' or \(t).streefdatum_nu < '\(peildatum.text)' and \(t).\(Self.loopt)
        then '0' else '1' end || \(t).streefdatum_nu
        """
    }

    /// What the list is sorted by, before the id.
    private func volgorde(_ t: String) -> String { isOpAandacht ? aandacht(t) : "\(t).streefdatum_nu" }

    /// Spelled as in the partial indexes, or SQLite would not use them.
    private static let loopt = "status in ('open', 'in_uitvoering', 'loopt_vast')"
    private static let metPersoon = " cross join medewerker m on m.id = a.medewerker_id"
    private static let metDialoog = " cross join dialoog d on d.id = a.dialoog_id"

    /// At most `limit` rows after a key: one statement for each ground, to be merged by date and id.
    func statements(after: [String]?, limit: Int) -> [SQL] {
        if let sinds { return [gewijzigd(sinds, after, limit)] }
        return isVandaag ? takken.map { nu($0, after, limit) } : [toen(after, limit)]
    }

    private func nu(_ tak: Tak, _ after: [String]?, _ limit: Int) -> SQL {
        """
        select \(kolommen("a", gewijzigdOp: "a.gewijzigd_op")) from \(raw: bron(tak)) where \(tak.grond)
        and \(statusNu) and \(filters("a")) and \(na(after, volgorde("a") + ", a.id"))
        """ + einde(limit, [isOpAandacht ? "aandacht" : "a.streefdatum_nu", "a.id"])
    }

    /// As known at the end of the day: by the standing that was recorded then and not yet replaced.
    private func toen(_ after: [String]?, _ limit: Int) -> SQL {
        let morgen = Instant(peildatum.adding(days: 1)) ?? .last
        // A note leaves the standing as it is; the feed tells when that was.
        let laatste: SQL = """
            max(s.van_op, coalesce((select max(w.op) from wijziging w where w.id = a.id and w.op < \(morgen)), s.van_op))
            """
        let order = isPersoonlijk ? "\(bron(nil)) cross join actie_stand s on s.actie_id = a.id" : bronPerStand
        return """
            select \(kolommen("s", gewijzigdOp: laatste)) from \(raw: order)
            where s.\(raw: Self.loopt) and s.van_op < \(morgen) and (s.tot_op is null or s.tot_op >= \(morgen))
            and \(grond) and \(sindsOverdracht) and \(filters("s")) and \(na(after, volgorde("s") + ", s.actie_id"))
            """ + einde(limit, [isOpAandacht ? "aandacht" : "s.streefdatum_nu", "s.actie_id"])
    }

    /// Whatever changed since: what now belongs in the list, and a word on what no longer does.
    private func gewijzigd(_ sinds: Int64, _ after: [String]?, _ limit: Int) -> SQL {
        """
        select k.actie_id, a.medewerker_id, d.gesprekspartner_id, a.omschrijving, a.soort_ondersteuning,
        a.eigenaar_soort, a.eigenaar_id, a.status, a.streefdatum_eerst, a.streefdatum_nu, a.vastgelopen_sinds,
        a.gewijzigd_op, a.hr_delen, case when \(grond) and \(statusNu) and \(filters("a")) then 0 else 1 end, null
        from (select actie_id, medewerker_id, gedeeld_positie, nu_gedeeld from actie_spoor where positie > \(sinds)
            union select actie_id, medewerker_id, gedeeld_positie, nu_gedeeld from actie_spoor where medewerker_id in
            (select id from wijziging where positie > \(sinds) and soort = 'medewerker')) k
        left join actie a on a.id = k.actie_id left join medewerker m on m.id = k.medewerker_id
        left join dialoog d on d.id = a.dialoog_id
        where k.actie_id > \(after?.last ?? "") and (\(grond) or \(ooitGezien(sinds))) order by k.actie_id limit \(limit)
        """
    }

    /// Of which actions it may be told that they left the list: what HR could see, and not what moves after that.
    private func ooitGezien(_ sinds: Int64) -> SQL {
        switch wie {
        case .medewerker(let ik): "k.medewerker_id = \(ik)"
        case .hr:
            """
            ((k.nu_gedeeld = 1 or k.gedeeld_positie > \(sinds)) and (\(inWerkgebied) or m.id is null or k.medewerker_id in
                (select id from wijziging where positie > \(sinds) and soort = 'medewerker')))
            """
        default: "(k.nu_gedeeld = 1 or k.gedeeld_positie > \(sinds))"
        }
    }

    private func na(_ after: [String]?, _ columns: String) -> SQL {
        // Always a bound, so that the first page too is a search in the index.
        let key = after ?? (isAflopend ? ["9999-99-99", ""] : ["", ""])
        return "(\(raw: columns)) \(raw: isAflopend ? "<" : ">") (\(key[0]), \(key[1]))"
    }

    private func einde(_ limit: Int, _ columns: [String]) -> SQL {
        let order = columns.map { $0 + (isAflopend ? " desc" : " asc") }.joined(separator: ", ")
        return " order by \(raw: order) limit \(limit)"
    }
}

// Who sees what.
extension ActielijstVraag {
    /// Whether the list is one person's, so that reading starts from that person.
    private var isPersoonlijk: Bool {
        switch wie {
        case .hr, .koppeling: false
        case .gesprekspartner, .medewerker, .eigenaar: true
        }
    }

    private var kiestOnderdeel: Bool { onderdelen != nil || (werkgebied != nil && isHr) }
    private var isHr: Bool { if case .hr = wie { true } else { false } }

    /// The tables in the order in which they are read; `cross join` keeps SQLite to it.
    private func bron(_ tak: Tak?) -> String {
        let persoon = kiestOnderdeel ? Self.metPersoon : ""
        if case .gesprekspartner = wie { return "dialoog d cross join actie a on a.dialoog_id = d.id" + persoon }
        // Between the index of all and the one of what runs SQLite sees no difference.
        let index = tak?.index.map { " indexed by " + $0 + (vraagtGeeindigd ? "" : "_loopt") } ?? ""
        return "actie a" + index + persoon + Self.metDialoog
    }

    private var bronPerStand: String {
        "actie_stand s cross join actie a on a.id = s.actie_id" + (kiestOnderdeel ? Self.metPersoon : "")
            + Self.metDialoog
    }

    /// The grounds as one condition.
    private var grond: SQL {
        var all = SQL("(")
        for (place, tak) in takken.enumerated() { all += place > 0 ? " or (\(tak.grond))" : "(\(tak.grond))" }
        return all + ")"
    }

    /// The grounds on which the reader sees an action; no action has two of them.
    private var takken: [Tak] {
        switch wie {
        case .koppeling: [Tak("a.hr_delen = 'gedeeld'", index: "actie_gedeeld")]
        case .medewerker(let ik): [Tak("a.medewerker_id = \(ik)")]
        case .eigenaar(let ik):
            [
                Tak("a.eigenaar_id = \(ik) and \(nietPersoonlijk(behalve: isZelf ? ik : nil))"),
                Tak(
                    """
                    a.steun_van_id = \(ik) and a.eigenaar_id is not \(ik)
                    and \(nietPersoonlijk(behalve: isZelf ? ik : nil))
                    """),
            ]
        case .gesprekspartner(let ik, let partners): [Tak(bijPartner(ik, [ik] + partners))]
        case .hr(let ik): hr(ik)
        }
    }

    private func bijPartner(_ ik: ID, _ partners: [ID]) -> SQL {
        """
        d.gesprekspartner_id in \(list: partners) and d.soort = 'individueel' and d.afsluit_reden is not 'uit_dienst'
        and d.medewerker_id <> \(ik) and \(nietPersoonlijk(behalve: nil))
        and exists (select 1 from lijn l where l.medewerker_id = d.medewerker_id
            and l.gesprekspartner_id = d.gesprekspartner_id and l.van_datum <= \(vandaag)
            and (l.tot_datum is null or l.tot_datum > \(vandaag)))
        """
    }

    /// What was handed over has no past for the new partner: only how it stood from then on.
    private var sindsOverdracht: SQL {
        guard case .gesprekspartner = wie else { return "true" }
        return """
            not exists (select 1 from overgang o where o.deel_id = a.id and o.overgedragen = 1
                and o.aangemaakt_op > s.van_op)
            """
    }

    private func hr(_ ik: ID) -> [Tak] {
        let gedeeld: SQL = "a.hr_delen = 'gedeeld' and \(inWerkgebied)"
        let isEigen = query(Actielijst.vanMij) == true
        // What is shared already comes with the first branch, unless only the reader's own is asked.
        let anders: SQL = isEigen ? "true" : "not (\(gedeeld))"
        let binnen: SQL = query(Actielijst.mijnWerkgebied) == true ? inWerkgebied : "true"
        let rest: SQL = "\(anders) and \(binnen) and \(nietPersoonlijk(behalve: nil))"
        let own = [
            Tak("a.eigenaar_soort = 'hr' and \(inWerkgebied) and \(rest)", index: "actie_van_hr"),
            Tak("a.eigenaar_id = \(ik) and \(rest)"),
            Tak(
                """
                a.steun_van_id = \(ik) and a.eigenaar_id is not \(ik)
                and not (a.eigenaar_soort = 'hr' and \(inWerkgebied)) and \(rest)
                """),
        ]
        return isEigen ? own : [Tak(gedeeld, index: "actie_gedeeld")] + own
    }

    private var inWerkgebied: SQL { werkgebied.map { "m.onderdeel_id in \(list: $0)" } ?? "true" }

    /// What only the employee may see is in nobody else's list.
    private func nietPersoonlijk(behalve ik: ID?) -> SQL {
        let rule: SQL = "a.soort_ondersteuning is not 'persoonlijke_ondersteuning'"
        return ik.map { "(\(rule) or a.medewerker_id = \($0))" } ?? rule
    }
}

// What was asked beside.
extension ActielijstVraag {
    private var statusNu: SQL {
        guard let asked = query(Actielijst.status) else { return SQL("a." + Self.loopt) }
        let names: SQL = "a.status in \(list: asked.map(\.rawValue))"
        return asked.allSatisfy(\.loopt) ? SQL("a." + Self.loopt) + " and " + names : names
    }

    private func filters(_ t: String) -> SQL {
        var all = SQL("true")
        func add(_ condition: SQL) { all += " and " + condition }
        if let onderdelen { add("m.onderdeel_id in \(list: onderdelen)") }
        if let soort = query(Actielijst.soort) { add("a.soort_ondersteuning = \(soort)") }
        if let rol = query(Actielijst.eigenaarRol) { add(eigenaar(rol)) }
        if !isVandaag, let asked = query(Actielijst.status) {
            add("\(raw: t).status in \(list: asked.map(\.rawValue))")
        }
        if let teLaat = query(Actielijst.teLaat) {
            let late: SQL = "(\(raw: t).streefdatum_nu < \(peildatum) and \(raw: t).\(raw: Self.loopt))"
            add(teLaat ? late : "not " + late)
        }
        if let vast = query(Actielijst.vastgelopen) {
            add("\(raw: t).vastgelopen_sinds is \(raw: vast ? "not null" : "null")")
        }
        if query(Actielijst.vanMij) == true, let ik = lezer { add("(a.eigenaar_id = \(ik) or a.steun_van_id = \(ik))") }
        return all
    }

    /// Whose own actions a filter means; HR's own are branches.
    private var lezer: ID? {
        switch wie {
        case .gesprekspartner(let ik, _), .medewerker(let ik), .eigenaar(let ik): ik
        case .hr, .koppeling: nil
        }
    }

    private func eigenaar(_ rol: RolEigenaar) -> SQL {
        switch rol {
        case .hr: "a.eigenaar_soort = 'hr'"
        case .medewerker: "a.eigenaar_id = a.medewerker_id"
        case .gesprekspartner: "a.eigenaar_id = \(partner)"
        case .anders: "a.eigenaar_id <> a.medewerker_id and a.eigenaar_id is not \(partner)"
        }
    }
}
