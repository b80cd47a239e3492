import Model
import SQLite
package import Schema
import Store

/// What waits for somebody: a link and a word, no content.
package struct Wachtend: Sendable {
    /// What is asked of the caller.
    package enum Vraag: String, Sendable, CaseIterable {
        /// To say something of a talk, as the employee or as the partner.
        case reactieMedewerker, reactieGesprekspartner
        /// To answer wishes, to confirm agreements, to decide whether HR may see an action.
        case wensen, afspraken, delen
        /// To answer an invitation, to prepare, to say whether somebody may take part.
        case uitnodiging, voorbereiden, deelnemer
        /// To send what was begun, to choose a day, to hold a talk whose day has come, to write down what was said.
        case versturen, plannen, voeren, samenvatting
        /// To hand over what runs to a new partner, or to look at what stood still for long.
        case overdragen, stil
        /// To look back on an agreement whose day has come or since the last talk, to say whether it all still holds.
        case terugkijken, actueel
    }

    package let vraag: Vraag
    package let dialoogId: ID
    /// The other of the two.
    package let anderId: ID
    package let naam: String
    /// The day of the first talk; nil while that is still to come.
    package let datum: Day?
    package let aantal: Int64
}

/// How many actions somebody has to do, and how many of them are past their date.
package struct EigenActies: Sendable {
    package let lopend: Int64
    package let teLaat: Int64
}

extension Call {
    /// What waits for the caller in their own dialogues and in those they hold as a partner.
    package func wachtend() throws(Failure) -> [Wachtend] {
        let caller = try caller()
        let ik = try person()
        let register = try register()
        let own: [Wachtend]
        let team: [Wachtend]
        let actueelTot = today.adding(days: -Int(try instellingen().dagenActueel))
        let bijhouden = { (call: Call, ik: ID) in Self.bijTeHouden(call, ik, .medewerker, actueelTot) }
        let bijhoudenTeam = { (call: Call, ik: ID) in Self.bijTeHouden(call, ik, .gesprekspartner, actueelTot) }
        do {
            own =
                caller.rollen.contains(.medewerker)
                ? try vragen(Self.vanMedewerker, ik, register) + vragen(Self.overTeDragen, ik, register)
                    + vragen(bijhouden, ik, register) : []
            team =
                caller.mayBe(.gesprekspartner)
                ? try vragen(Self.vanGesprekspartner, ik, register) + vragen(bijhoudenTeam, ik, register) : []
        } catch {
            throw .database(error)
        }
        // Who waits for an answer is what a list of dialogues tells.
        for wachtend in team { try leaveLine(wachtend.anderId, .dialooglijst) }
        return (own + team).sorted { ($0.datum ?? today, $0.dialoogId) < ($1.datum ?? today, $1.dialoogId) }
    }

    /// The caller's own actions that still run.
    package func eigenActies() throws(Failure) -> EigenActies {
        let ik = try person()
        do {
            return try database.first(
                """
                select count(*), coalesce(sum(streefdatum_nu < \(today)), 0) from actie
                where eigenaar_id = \(ik) and status in ('open', 'in_uitvoering', 'loopt_vast')
                """
            ) { row in EigenActies(lopend: row.integer(0), teLaat: row.integer(1)) }
                ?? EigenActies(lopend: 0, teLaat: 0)
        } catch {
            throw .database(error)
        }
    }

    /// The revisions of actions that a list showed the caller.
    package func revisies(acties ids: [ID]) throws(Failure) -> [ID: Int64] {
        let found = try stored { database throws(DatabaseError) in
            try database.query("select id, revisie from actie where id in \(list: ids)") { row in
                (row.id(0), row.integer(1))
            }
        }
        return Dictionary(found) { $1 }
    }

    private func vragen(
        _ selection: (Call, ID) -> SQL, _ ik: ID, _ register: Register.Snapshot
    ) throws(DatabaseError) -> [Wachtend] {
        try database.query(selection(self, ik)) { row in
            Wachtend(
                vraag: Wachtend.Vraag(rawValue: row.text(0)) ?? .delen, dialoogId: row.id(1),
                anderId: row.id(2), naam: register.naam(row.id(2)), datum: row.textOrNil(3).flatMap { Day($0) },
                aantal: row.integer(4))
        }
    }

    /// The version of the summary that answers are about.
    private static let versie = "(select coalesce(max(versie), 0) from samenvatting where dialoog_id = d.id)"

    /// Whether somebody can answer: what was prepared and held has nothing to read until it is written down.
    private static let isOpgeschreven = """
        (d.wijze <> 'voorbereid' or exists (select 1 from samenvatting where dialoog_id = d.id)
            or exists (select 1 from reactie where dialoog_id = d.id))
        """

    /// Whether the first talk is still to come and is no longer the partner's draft alone.
    private static let komt = """
        (d.status = 'uitgenodigd' and exists (select 1 from uitnodiging where dialoog_id = d.id and reactie is not null)
            or d.status = 'concept' and d.aangevraagd_door = 'medewerker')
        """

    /// Whether both were reminded of dialogue `d` and nothing happened since.
    private static let isStil: SQL = """
        d.status not in ('afgerond', 'afgezien', 'ingetrokken') and d.herinnerd_op > \(Stilte.laatst)
        """

    /// What runs with a partner of before, and what stood still for long.
    private static func overTeDragen(_ call: Call, _ ik: ID) -> SQL {
        let nu: SQL = """
            l.medewerker_id = d.medewerker_id and l.van_datum <= \(call.today)
            and (l.tot_datum is null or l.tot_datum > \(call.today))
            """
        return """
            select 'overdragen', d.id, d.gesprekspartner_id, d.gevoerd_datum, 1 from dialoog d
            where d.medewerker_id = \(ik) and d.status <> 'afgerond' and d.soort = 'individueel'
            and (exists (select 1 from actie where dialoog_id = d.id
                    and status in ('open', 'in_uitvoering', 'loopt_vast'))
                or exists (select 1 from afspraak where dialoog_id = d.id
                    and status in ('voorstel', 'overeengekomen')))
            and exists (select 1 from lijn l where \(nu))
            and not exists (select 1 from lijn l where \(nu) and l.gesprekspartner_id = d.gesprekspartner_id)
            union all
            select 'stil', d.id, d.gesprekspartner_id, d.gevoerd_datum, 1 from dialoog d
            where d.medewerker_id = \(ik) and \(isStil)
            """
    }
    /// Whether a settled record was corrected, so that answers are asked again.
    private static let gecorrigeerd = "d.status in ('vastgesteld', 'afgerond') and d.correcties > 0"

    private static func vanMedewerker(_ call: Call, _ ik: ID) -> SQL {
        """
        select 'reactieMedewerker', d.id, d.gesprekspartner_id, d.gevoerd_datum, 1 from dialoog d
        where d.medewerker_id = \(ik)
        and (d.status = 'gevoerd' and \(raw: isOpgeschreven) or \(raw: gecorrigeerd))
        and not exists (select 1 from reactie where dialoog_id = d.id and rol = 'medewerker'
            and versie = \(raw: versie) and correctie = d.correcties)
        union all
        select 'uitnodiging', d.id, d.gesprekspartner_id, null, 1
        from dialoog d join uitnodiging u on u.dialoog_id = d.id
        where d.medewerker_id = \(ik) and d.status = 'uitgenodigd' and u.reactie is null
        union all
        select 'voorbereiden', d.id, d.gesprekspartner_id, null, 1
        from dialoog d join voorbereiding v on v.dialoog_id = d.id and v.zijde = 'medewerker'
        where d.medewerker_id = \(ik) and \(raw: komt) and v.ingediend_op is null
        and exists (select 1 from antwoord where dialoog_id = d.id)
        union all
        select 'deelnemer', d.id, d.gesprekspartner_id, d.gevoerd_datum, count(*)
        from dialoog d join gesprek g on g.dialoog_id = d.id and g.datum is null
        join deelnemer p on p.gesprek_id = g.id and p.akkoord_medewerker = 0
        where d.medewerker_id = \(ik) and d.status in ('concept', 'uitgenodigd', 'gevoerd', 'vastgesteld')
        group by d.id
        union all
        select 'afspraken', d.id, d.gesprekspartner_id, d.gevoerd_datum, count(*)
        from dialoog d join afspraak a on a.dialoog_id = d.id
        where d.medewerker_id = \(ik) and d.status <> 'afgerond' and a.status = 'voorstel'
        and not exists (select 1 from bevestiging
            where afspraak_id = a.id and rol = 'medewerker' and versie = a.versie)
        group by d.id
        union all
        select 'delen', d.id, d.gesprekspartner_id, d.gevoerd_datum, count(*)
        from dialoog d join actie a on a.dialoog_id = d.id
        where d.medewerker_id = \(ik) and d.status <> 'afgerond' and a.hr_delen = 'voorgesteld'
        and a.status in ('open', 'in_uitvoering', 'loopt_vast')
        group by d.id
        """
    }

    /// Whether the caller is the partner of dialogue `d` today.
    private static func inLijn(_ call: Call, _ ik: ID) -> SQL {
        let isHr = call.who?.rollen.contains(.hrAdviseur) ?? false
        return """
            d.gesprekspartner_id = \(ik) and ((\(isHr) and d.soort = 'vertrouwelijk_hr') or (d.soort = 'individueel'
                and exists (select 1 from lijn where medewerker_id = d.medewerker_id
                and gesprekspartner_id = \(ik) and van_datum <= \(call.today)
                and (tot_datum is null or tot_datum > \(call.today)))))
            """
    }

    /// Whether the two have yet to look back on agreement `a` since the last follow-up talk (`Afspraak.isTeEvalueren`).
    private static let teEvalueren = """
        exists (select 1 from gesprek g
            where g.dialoog_id = d.id and g.soort = 'vervolggesprek' and g.datum = (select max(datum) from gesprek
                where dialoog_id = d.id and soort = 'vervolggesprek')
            and g.datum > coalesce((select max(datum) from gesprek where dialoog_id = d.id and id < a.id
                and datum <= substr(a.aangemaakt_op, 1, 10)), '')
            and not exists (select 1 from evaluatie e where e.afspraak_id = a.id and (e.datum >= g.datum
                or e.gesprek_id in (select id from gesprek where dialoog_id = d.id and datum = g.datum))))
        """

    /// Agreements whose day to look back has come, and records that one side has not confirmed for long.
    private static func bijTeHouden(_ call: Call, _ ik: ID, _ rol: Zijde, _ actueelTot: Day) -> SQL {
        let isMedewerker = rol == .medewerker
        let mijn: SQL = isMedewerker ? "d.medewerker_id = \(ik)" : inLijn(call, ik)
        let ander = isMedewerker ? "d.gesprekspartner_id" : "d.medewerker_id"
        return """
            select 'terugkijken', d.id, \(raw: ander), d.gevoerd_datum, count(*)
            from dialoog d join afspraak a on a.dialoog_id = d.id
            where d.status in ('gevoerd', 'vastgesteld') and a.status = 'overeengekomen'
            and (a.evaluatie_datum <= \(call.today) and not exists (select 1 from evaluatie
                where afspraak_id = a.id and datum >= a.evaluatie_datum) or \(raw: teEvalueren))
            and \(mijn) group by d.id
            union all
            select 'actueel', d.id, \(raw: ander), d.gevoerd_datum, 1 from dialoog d
            where d.status = 'vastgesteld' and d.bevestigd_actueel_datum < \(actueelTot)
            and not exists (select 1 from actueelbevestiging where dialoog_id = d.id and rol = \(rol.rawValue)
                and substr(aangemaakt_op, 1, 10) > d.bevestigd_actueel_datum) and \(mijn)
            """
    }

    private static func vanGesprekspartner(_ call: Call, _ ik: ID) -> SQL {
        let inLijn = inLijn(call, ik)
        let reacties: SQL = """
            select 'reactieGesprekspartner', d.id, d.medewerker_id, d.gevoerd_datum, 1 from dialoog d
            where (\(raw: gecorrigeerd) or d.status = 'gevoerd' and exists (select 1 from reactie
                where dialoog_id = d.id and rol = 'medewerker' and versie = \(raw: versie)))
            and not exists (select 1 from reactie where dialoog_id = d.id and rol = 'gesprekspartner'
                and versie = \(raw: versie) and correctie = d.correcties) and
            """
        let vooraf: SQL = """
             union all select case when d.status = 'concept' and d.aangevraagd_door = 'gesprekspartner'
                then 'versturen' when \(raw: komt) and not exists (select 1 from gesprek where dialoog_id = d.id)
                then 'plannen' when d.status = 'gevoerd' and not \(raw: isOpgeschreven) then 'samenvatting'
                else 'voeren' end, d.id, d.medewerker_id, d.gevoerd_datum, 1 from dialoog d
            where (d.status = 'concept' and d.aangevraagd_door = 'gesprekspartner'
                or \(raw: komt) and not exists (select 1 from gesprek where dialoog_id = d.id)
                or d.status = 'gevoerd' and not \(raw: isOpgeschreven)
                or d.status in ('concept', 'uitgenodigd', 'gevoerd', 'vastgesteld') and exists (select 1 from gesprek
                    where dialoog_id = d.id and datum is null and gepland_op <= \(call.now))) and
            """
        let wensen: SQL = """
             union all select 'wensen', d.id, d.medewerker_id, d.gevoerd_datum, count(*)
            from dialoog d join wens w on w.dialoog_id = d.id
            where d.status in ('gevoerd', 'vastgesteld')
            and (w.antwoord is null or w.antwoord = 'nog_niet' and w.antwoord_verwacht_datum <= \(call.today)) and
            """
        let afspraken: SQL = """
             group by d.id union all select 'afspraken', d.id, d.medewerker_id, d.gevoerd_datum, count(*)
            from dialoog d join afspraak a on a.dialoog_id = d.id
            where d.status <> 'afgerond' and a.status = 'voorstel' and not exists (select 1
                from bevestiging where afspraak_id = a.id and rol = 'gesprekspartner' and versie = a.versie) and
            """
        let stil: SQL = """
             group by d.id union all select 'stil', d.id, d.medewerker_id, d.gevoerd_datum, 1 from dialoog d
            where \(Self.isStil) and
            """
        return reacties + " " + inLijn + vooraf + " " + inLijn + wensen + " " + inLijn + afspraken + " " + inLijn
            + stil + " " + inLijn
    }
}
