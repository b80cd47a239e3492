import Model
import SQLite
import Schema
import Store

// The list as of an earlier day.
extension ActielijstVraag {
    /// As known at the end of the day: by the standing that was recorded then and not yet replaced.
    ///
    /// Of one person, or one partner's people, it is read action by action. Else it is read by the month in which a standing
    /// ended, each in the order of the list, so that what had ended before that month is never looked at.
    func toen(_ deel: Aandacht, _ einde: Einde) -> [SQL] {
        let morgen = Instant(peildatum.adding(days: 1)) ?? .last
        guard !isPersoonlijk else {
            return takken.map { tak in
                let bron = self.bron(tak, .alles) + " cross join actie_stand s on s.actie_id = a.id"
                return stand(bron, tak.grond, morgen, deel, einde)
            }
        }
        let bron = "actie_stand s indexed by actie_stand_loopt cross join actie a on a.id = s.actie_id" + bij
        return maanden(vanaf: morgen).map { stand(bron, $0 + " and " + grond, morgen, deel, einde) }
    }

    private func stand(_ bron: String, _ grond: SQL, _ morgen: Instant, _ deel: Aandacht, _ einde: Einde) -> SQL {
        // A note leaves the standing as it is; the feed tells when that was.
        """
        \(raw: Self.kolommen)\(partner), a.omschrijving, a.soort_ondersteuning, a.eigenaar_soort, a.eigenaar_id, s.status,
        a.streefdatum_eerst, s.streefdatum_nu, s.vastgelopen_sinds, max(s.van_op, coalesce((select max(w.op)
            from wijziging w where w.id = a.id and w.op < \(morgen)), s.van_op)), a.hr_delen, 0 from \(raw: bron)
        where \(grond) and s.\(raw: Self.loopt) and s.van_op < \(morgen) and (s.tot_op is null or s.tot_op >= \(morgen))
        and \(sindsOverdracht)\(voorwaarde(deel, "s"))\(filters("s"))
        """ + einde.sql("s", "s.actie_id")
    }

    /// In which month a standing ended that was not yet replaced then, one condition for each; the last is none yet.
    private func maanden(vanaf morgen: Instant) -> [SQL] {
        let maand = "substr(s.tot_op, 1, 7)"
        let oudste = vandaag.adding(months: -36)
        var found = [SQL(maand + " is null")]
        // Hardly anything that ended longer ago is still there.
        if morgen.day < oudste { found.append("\(raw: maand) < \(String(oudste.text.prefix(7)))") }
        var dag = max(Day(String(morgen.text.prefix(10))) ?? vandaag, oudste)
        let laatste = vandaag.adding(days: 1)
        while (dag.year, dag.month) <= (laatste.year, laatste.month) {
            // In the text, because statements that run at the same time must differ in it.
            found.append("\(raw: maand) = '\(raw: String(dag.text.prefix(7)))'")
            dag = Day(year: dag.year, month: dag.month, day: 1)?.adding(months: 1) ?? .last
        }
        return found
    }

    /// What was handed over has no past for the new partner: only how it stood from then on.
    private var sindsOverdracht: SQL {
        guard case .gesprekspartner = wie else { return "true" }
        return """
            not exists (select 1 from overgang o where o.deel_id = a.id and o.overgedragen = 1
                and o.aangemaakt_op > s.van_op)
            """
    }
}

// What changed since a place in the feed.
extension ActielijstVraag {
    /// Whatever changed since: what now belongs in the list, and a word on what no longer does.
    func gewijzigd(_ sinds: Int64, _ after: [String]?, _ limit: Int) -> SQL {
        """
        select k.actie_id, a.medewerker_id, d.gesprekspartner_id, a.omschrijving, a.soort_ondersteuning,
        a.eigenaar_soort, a.eigenaar_id, a.status, a.streefdatum_eerst, a.streefdatum_nu, a.vastgelopen_sinds,
        a.gewijzigd_op, a.hr_delen, case when \(grond) and \(statusNu)\(filters("a")) then 0 else 1 end
        from \(sporen(sinds, na: after?.last ?? ""))
        left join actie a on a.id = k.actie_id left join medewerker m on m.id = k.medewerker_id
        left join dialoog d on d.id = a.dialoog_id
        where \(grond) or \(ooitGezien(sinds)) order by k.actie_id limit \(limit)
        """
    }

    /// Where the actions stand that changed since, in the order of their ids.
    ///
    /// Few are looked up and sorted; of many the table is walked in that order, which a whole copy does only once.
    private func sporen(_ sinds: Int64, na id: String) -> SQL {
        let kolommen = SQL("select actie_id, medewerker_id, gedeeld_positie, nu_gedeeld from actie_spoor")
        let anders: SQL = "medewerker_id in \(verhuisd(sinds))"
        if case .medewerker(let ik) = wie {
            return
                "(\(kolommen) where medewerker_id = \(ik) and actie_id > \(id) and (positie > \(sinds) or \(anders))) k"
        }
        if isLangGeleden {
            return "(\(kolommen) where actie_id > \(id) and (+positie > \(sinds) or +\(anders))) k"
        }
        return """
            (\(kolommen) indexed by actie_spoor_positie where positie > \(sinds) and actie_id > \(id)
            union \(kolommen) where \(anders) and actie_id > \(id)) k
            """
    }

    /// The people whose particulars changed since.
    private func verhuisd(_ sinds: Int64) -> SQL {
        "(select id from wijziging indexed by wijziging_medewerker where positie > \(sinds) and soort = 'medewerker')"
    }

    /// Of which actions it may be told that they left the list: what HR could see, and not what moves after that.
    private func ooitGezien(_ sinds: Int64) -> SQL {
        switch wie {
        case .medewerker(let ik): "k.medewerker_id = \(ik)"
        case .hr:
            """
            ((k.nu_gedeeld = 1 or k.gedeeld_positie > \(sinds))
                and (\(inWerkgebied) or m.id is null or k.medewerker_id in \(verhuisd(sinds))))
            """
        default: "(k.nu_gedeeld = 1 or k.gedeeld_positie > \(sinds))"
        }
    }

    private var statusNu: SQL {
        query(Actielijst.status).map { "a.status in \(list: $0.map(\.rawValue))" } ?? SQL("a." + Self.loopt)
    }
}
