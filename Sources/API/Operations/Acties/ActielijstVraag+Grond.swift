import Model
import SQLite
import Schema
import Store

extension ActielijstVraag {
    /// One ground on which somebody sees actions, with the index that lists them in order.
    ///
    /// Between the index of all and the one of what runs SQLite sees no difference, so it is told.
    struct Tak {
        /// Of which statuses a statement asks, and so which index it takes.
        enum Soort: String {
            case alles = ""
            case loopt = "_loopt"
            case status = "_status"
        }

        let grond: SQL
        let index: String
        /// Whether the index keeps each status apart; else it is one of all that people have.
        let isPerStatus: Bool

        init(_ grond: SQL, index: String, isPerStatus: Bool = false) {
            self.grond = grond
            self.index = index
            self.isPerStatus = isPerStatus
        }
    }
}

// Who sees what.
extension ActielijstVraag {
    /// Whether the list is one person's, so that reading starts from that person.
    var isPersoonlijk: Bool {
        switch wie {
        case .hr, .koppeling: false
        case .gesprekspartner, .medewerker, .eigenaar: true
        }
    }

    private var kiestOnderdeel: Bool { onderdelen != nil || (werkgebied != nil && isHr) }
    private var isHr: Bool { if case .hr = wie { true } else { false } }

    /// The tables in the order in which they are read; `cross join` keeps SQLite to it.
    func bron(_ tak: Tak, _ soort: Tak.Soort) -> String {
        // All that a partner's people ever did lies together by dialogue.
        if case .gesprekspartner = wie, soort == .alles {
            return "dialoog d cross join actie a on a.dialoog_id = d.id" + metPersoon
        }
        return "actie a indexed by " + tak.index + soort.rawValue + bij
    }

    /// What is read beside an action.
    var bij: String { metPersoon + " cross join dialoog d on d.id = a.dialoog_id" }

    private var metPersoon: String { kiestOnderdeel ? " cross join medewerker m on m.id = a.medewerker_id" : "" }

    /// The grounds as one condition.
    var grond: SQL {
        var all = SQL("(")
        for (place, tak) in takken.enumerated() { all += place > 0 ? " or (\(tak.grond))" : "(\(tak.grond))" }
        return all + ")"
    }

    /// The grounds on which the reader sees an action; no action has two of them.
    var takken: [Tak] {
        switch wie {
        case .koppeling: [gedeeld("a.hr_delen = 'gedeeld'", index: "actie_gedeeld")]
        case .medewerker(let ik): [Tak("a.medewerker_id = \(ik)", index: "actie_medewerker")]
        case .eigenaar(let ik):
            [
                Tak(
                    "a.eigenaar_id = \(ik) and \(nietPersoonlijk(behalve: isZelf ? ik : nil))", index: "actie_eigenaar"),
                Tak(
                    """
                    a.steun_van_id = \(ik) and a.eigenaar_id is not \(ik)
                    and \(nietPersoonlijk(behalve: isZelf ? ik : nil))
                    """, index: "actie_steun"),
            ]
        case .gesprekspartner(let ik, let partners): [Tak(bijPartner(ik, [ik] + partners), index: "actie_medewerker")]
        case .hr(let ik): hr(ik)
        }
    }

    /// A ground that does not depend on the reader: read in the order of the list, or for few people by person.
    private func gedeeld(_ grond: SQL, index: String) -> Tak {
        // What HR does is little: among it the search is shorter.
        let isVanHr = query(Actielijst.eigenaarRol) == .hr
        guard let mensen else { return Tak(grond, index: isVanHr ? "actie_van_hr" : index, isPerStatus: true) }
        // Of an empty list SQLite makes a constant, which no index can search.
        let wie: SQL = mensen.isEmpty ? "(null)" : "\(list: mensen)"
        return Tak("a.medewerker_id in \(wie) and \(grond)", index: "actie_medewerker")
    }

    private func bijPartner(_ ik: ID, _ partners: [ID]) -> SQL {
        let nu: SQL = "l.van_datum <= \(vandaag) and (l.tot_datum is null or l.tot_datum > \(vandaag))"
        return """
            a.medewerker_id in (select l.medewerker_id from lijn l where l.gesprekspartner_id in \(list: partners) and \(nu))
            and d.gesprekspartner_id in \(list: partners) and d.soort = 'individueel'
            and d.afsluit_reden is not 'uit_dienst' and d.medewerker_id <> \(ik) and \(nietPersoonlijk(behalve: nil))
            and exists (select 1 from lijn l where l.medewerker_id = d.medewerker_id
                and l.gesprekspartner_id = d.gesprekspartner_id and \(nu))
            """
    }

    private func hr(_ ik: ID) -> [Tak] {
        let shared: SQL = "a.hr_delen = 'gedeeld' and \(inWerkgebied)"
        let isEigen = query(Actielijst.vanMij) == true
        // What is shared already comes with the first branch, unless only the reader's own is asked.
        let anders: SQL = isEigen ? "true" : "not (\(shared))"
        let binnen: SQL = query(Actielijst.mijnWerkgebied) == true ? inWerkgebied : "true"
        let rest: SQL = "\(anders) and \(binnen) and \(nietPersoonlijk(behalve: nil))"
        let own = [
            gedeeld("a.eigenaar_soort = 'hr' and \(inWerkgebied) and \(rest)", index: "actie_van_hr"),
            Tak("a.eigenaar_id = \(ik) and \(rest)", index: "actie_eigenaar"),
            Tak(
                """
                a.steun_van_id = \(ik) and a.eigenaar_id is not \(ik)
                and not (a.eigenaar_soort = 'hr' and \(inWerkgebied)) and \(rest)
                """, index: "actie_steun"),
        ]
        return isEigen ? own : [gedeeld(shared, index: "actie_gedeeld")] + own
    }

    var inWerkgebied: SQL { werkgebied.map { "m.onderdeel_id in \(list: $0)" } ?? "true" }

    /// What only the employee may see is in nobody else's list.
    private func nietPersoonlijk(behalve ik: ID?) -> SQL {
        let rule: SQL = "a.soort_ondersteuning is not 'persoonlijke_ondersteuning'"
        return ik.map { "(\(rule) or a.medewerker_id = \($0))" } ?? rule
    }
}

// What was asked beside.
extension ActielijstVraag {
    /// The filters, each after an `and`.
    func filters(_ t: String) -> SQL {
        var all = SQL("")
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
