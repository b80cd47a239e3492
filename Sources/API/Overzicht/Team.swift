package import Model
import SQLite
package import Schema
import Store

/// One person of a partner's team and how the last talk with that partner stands: days and counts, no content.
package struct Teamlid: Sendable {
    package let medewerkerId: ID
    package let naam: String
    package let functie: String?
    /// The partner in line: the caller, or somebody the caller stands in for today.
    package let gesprekspartnerId: ID
    package let laatste: Laatste?
    /// The dialogue of the two whose first talk is still to come.
    package let komend: ID?
    package let lopendeActies: Int64

    /// The last dialogue of the two.
    package struct Laatste: Sendable {
        package let dialoogId: ID
        package let datum: Day
        package let status: StatusDialoog
        package let fase: Fase?
    }
}

extension Call {
    /// The people the caller holds dialogues with today, by name; for a waarnemer those of the partner too.
    package func team() throws(Failure) -> [Teamlid] {
        try pass(.leesDialogen)
        let ik = try person()
        let register = try register()
        let dagen = try instellingen().dagenActueel
        do {
            var team: [Teamlid] = []
            for partner in try [ik] + waargenomen(door: ik) {
                for (id, functie) in try inLijn(met: partner) {
                    team.append(
                        Teamlid(
                            medewerkerId: id, naam: register.naam(id), functie: functie, gesprekspartnerId: partner,
                            laatste: try laatste(id, met: partner, dagen), komend: try komend(id, met: partner),
                            lopendeActies: try lopend(id, met: partner)))
                }
            }
            return team.sorted { $0.naam < $1.naam }
        } catch {
            throw .database(error)
        }
    }

    /// For whom the caller stands in today.
    private func waargenomen(door ik: ID) throws(DatabaseError) -> [ID] {
        try database.query(
            """
            select distinct gesprekspartner_id from waarneming where waarnemer_id = \(ik)
            and van_datum <= \(today) and tot_en_met_datum >= \(today) and gesprekspartner_id <> \(ik)
            """
        ) { row in row.id(0) }
    }

    private func inLijn(met partner: ID) throws(DatabaseError) -> [(ID, String?)] {
        let ik = who?.medewerkerId
        return try database.query(
            """
            select distinct m.id, m.functie from lijn l join medewerker m on m.id = l.medewerker_id
            where l.gesprekspartner_id = \(partner) and l.van_datum <= \(today)
            and (l.tot_datum is null or l.tot_datum > \(today))
            and (m.uit_dienst_datum is null or m.uit_dienst_datum >= \(today)) and m.id is not \(ik)
            """
        ) { row in (row.id(0), row.textOrNil(1)) }
    }

    private func laatste(
        _ medewerker: ID, met partner: ID, _ dagenActueel: Int64
    ) throws(DatabaseError) -> Teamlid.Laatste? {
        guard
            var dialoog = try Tables.dialogen.first(
                """
                where medewerker_id = \(medewerker) and gesprekspartner_id = \(partner) and soort = 'individueel'
                and afsluit_reden is not 'uit_dienst' and status in ('gevoerd', 'vastgesteld', 'afgerond') order by gevoerd_datum desc, id desc limit 1
                """, in: database)
        else { return nil }
        let id = dialoog.id
        dialoog.samenvatting = try Tables.samenvattingen.first(
            "where dialoog_id = \(id) order by versie desc limit 1", in: database)
        dialoog.reacties = try Tables.reacties.all("where dialoog_id = \(id) order by id", in: database)
        let datum = try database.first("select max(datum) from gesprek where dialoog_id = \(id)") { row in
            row.textOrNil(0).flatMap { Day($0) }
        }
        return Teamlid.Laatste(
            dialoogId: id, datum: (datum ?? nil) ?? dialoog.begonnenDatum, status: dialoog.status,
            fase: dialoog.fase(op: today, dagenActueel: dagenActueel))
    }

    func komend(_ medewerker: ID, met partner: ID) throws(DatabaseError) -> ID? {
        try database.first(
            """
            select id from dialoog where medewerker_id = \(medewerker) and gesprekspartner_id = \(partner)
            and soort = 'individueel' and status in ('concept', 'uitgenodigd') order by id desc limit 1
            """
        ) { row in row.id(0) }
    }

    private func lopend(_ medewerker: ID, met partner: ID) throws(DatabaseError) -> Int64 {
        try database.first(
            """
            select count(*) from actie a join dialoog d on d.id = a.dialoog_id
            where a.medewerker_id = \(medewerker) and d.gesprekspartner_id = \(partner) and d.soort = 'individueel'
            and a.status in ('open', 'in_uitvoering', 'loopt_vast')
            and a.soort_ondersteuning is not 'persoonlijke_ondersteuning'
            """
        ) { row in row.integer(0) } ?? 0
    }
}
