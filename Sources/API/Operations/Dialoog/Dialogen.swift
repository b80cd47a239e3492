import Model
import SQLite
import Schema
import Store

/// The dialogues themselves.
enum Dialogen {
    /// As whom somebody reads the list of dialogues.
    enum Lezer: String, CaseIterable, Sendable {
        case medewerker, gesprekspartner
        /// Confidential ones, and those in which an adviser takes part.
        case hrAdviseur = "hr_adviseur"
    }

    static let als = Parameter<Lezer?>(
        "als", .optional(.choice),
        "Alleen uw eigen dialogen, die van uw mensen, of als HR waar u vertrouwelijk of als deelnemer bij bent.")
    static let medewerker = Parameter<ID?>("medewerkerId", .optional(.id), "Alleen de dialogen van deze persoon.")
    static let status = Parameter<StatusDialoog?>("status", .optional(.choice), "Alleen met deze status.")

    /// Where a dialogue stands in the list that was not held yet: before all that were.
    fileprivate static let straks = "9999-12-31"

    private static let lijst = Listing<Dialoog>(
        keyParts: 2, key: { [$0.gevoerdDatum?.text ?? straks, $0.id.text] },
        rows: { call, after, limit throws(Failure) in try call.dialogen(after, limit) },
        fill: { call, items throws(Failure) in
            var all: [Dialoog] = []
            for dialoog in items {
                try call.leaveLine(dialoog.medewerkerId, .dialooglijst)
                all.append(try call.kort(dialoog))
            }
            return all
        })

    static let leesAlle = Operation.list(
        .leesDialogen,
        "Leest uw eigen dialogen en die van de mensen met wie u het gesprek voert, zonder inhoud; het laatste gesprek eerst.",
        query: [als, medewerker, status], Dialoog.shape
    ) { call throws(Failure) in
        try call.pass(.leesDialogen)
        return try call.page(lijst, .algemeen)
    }

    static let lees = Operation.read(
        .leesDialoog, "Leest een dialoog met alles wat eruit kwam.", .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .leesDialoog)
        return try call.antwoord(dialoog, parts)
    }

    static let wijzig = Operation.change(
        .wijzigDialoog, "Wijzigt waar de dialoog over ging.", .change(Dialoog.shape), .one(Dialoog.shape)
    ) { call throws(Failure) in
        let (dialoog, parts) = try call.dialoog(try call.id("dialoogId"), for: .wijzigDialoog)
        try call.precondition(dialoog.revisie)
        let changed = try call.changed(dialoog, within: parts)
        try call.check(Gate.takes(.wijzigDialoog, in: dialoog.status), dialoog.status.rawValue)
        return try call.antwoord(try call.bewaar(.wijzigDialoog, changed, call.patchedFields()), parts)
    }

    private static let inzagenlijst = Listing<Inzage>(
        keyParts: 1, key: { [$0.id.text] },
        rows: { call, after, limit throws(Failure) in
            let id = try call.id("dialoogId")
            return try call.all(
                Tables.inzagen, "where dialoog_id = \(id) and \(.after(after, "id")) order by id limit \(limit)")
        },
        fill: { call, items throws(Failure) in try call.metLezers(items) })

    static let inzagen = Operation.list(
        .leesDialoogInzagen, "Leest wie deze dialoog heeft ingezien.", Inzage.shape
    ) { call throws(Failure) in
        let (_, parts) = try call.dialoog(try call.id("dialoogId"), for: .leesDialoogInzagen)
        return try call.page(inzagenlijst, parts)
    }
}

extension Call {
    /// The caller's own dialogues and those of the people in line with them today, also as a deputy.
    fileprivate func dialogen(_ after: [String]?, _ limit: Int) throws(Failure) -> [Dialoog] {
        let (who, ik) = (try caller(), try person())
        let als = query(Dialogen.als) ?? nil
        let isZelf = who.mayBe(.zelf) && (als ?? .medewerker) == .medewerker
        let isPartner = who.rollen.contains(.gesprekspartner) && (als ?? .gesprekspartner) == .gesprekspartner
        let isHr = who.rollen.contains(.hrAdviseur) && (als ?? .hrAdviseur) == .hrAdviseur
        let day: SQL = "coalesce(gevoerd_datum, \(Dialogen.straks))"
        var filter: SQL = if let after { "(\(day), id) < (\(after[0]), \(after[1]))" } else { "true" }
        if let medewerker = query(Dialogen.medewerker) ?? nil { filter += " and medewerker_id = \(medewerker)" }
        if let status = query(Dialogen.status) ?? nil { filter += " and status = \(status.rawValue)" }
        return try all(
            Tables.dialogen,
            """
            where id in \(dialogen(zelf: isZelf, anders: isPartner || isHr, ik))
            and ((\(isZelf) and medewerker_id = \(ik)) or (\(isHr) and medewerker_id <> \(ik) and \(bijHr(ik)))
                or (\(isPartner) and medewerker_id <> \(ik) and soort = 'individueel' and afsluit_reden is not 'uit_dienst'
                and (gesprekspartner_id = \(ik) or gesprekspartner_id in (select gesprekspartner_id from waarneming
                    where waarnemer_id = \(ik) and van_datum <= \(today) and tot_en_met_datum >= \(today)))
                and exists (select 1 from lijn where lijn.medewerker_id = dialoog.medewerker_id
                    and lijn.gesprekspartner_id = dialoog.gesprekspartner_id and van_datum <= \(today)
                    and (tot_datum is null or tot_datum > \(today)))))
            and \(filter) order by \(day) desc, id desc limit \(limit)
            """)
    }

    /// Where to look: the rule beside it has an "or" that no index follows.
    private func dialogen(zelf: Bool, anders: Bool, _ ik: ID) -> SQL {
        """
        (select id from dialoog where \(zelf) and medewerker_id = \(ik)
        union all select id from dialoog where \(anders) and gesprekspartner_id = \(ik)
        union all select id from dialoog where \(anders) and gesprekspartner_id in (select gesprekspartner_id
            from waarneming where waarnemer_id = \(ik) and van_datum <= \(today) and tot_en_met_datum >= \(today))
        union all select dialoog_id from deelnemer where \(anders) and persoon_id = \(ik))
        """
    }

    /// Dialogues that an adviser of HR holds confidentially, or takes part in with the employee's yes.
    private func bijHr(_ ik: ID) -> SQL {
        let sinds = today.adding(days: -Dialoog.dagenDeelnemer)
        return """
            (afsluit_reden is not 'uit_dienst' and ((soort = 'vertrouwelijk_hr' and gesprekspartner_id = \(ik)) or (id in (select dialoog_id from deelnemer
                where persoon_id = \(ik) and rol in ('begeleider', 'deskundige') and akkoord_medewerker = 1)
                and not (aangevraagd_door = 'gesprekspartner' and uitgenodigd_op is null and gevoerd_datum is null
                    and vervolg_op_id is null)
                and coalesce(vastgesteld_op >= \(Instant(sinds) ?? .first), afgerond_datum >= \(sinds), true))))
            """
    }
}
