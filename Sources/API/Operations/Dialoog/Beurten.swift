import Model
import SQLite
package import Schema
import Store

/// When a talk with somebody of the team fits the rhythm: a plan, never a judgement.
///
/// A day that passed is told as today: missing a talk is no offence (DOMAIN.md R13).
package struct Beurt: Entity {
    package var medewerkerId: ID
    package var medewerkerNaam: String
    package var gesprekspartnerId: ID
    package var laatsteGesprekDatum: Day?
    package var geplandDatum: Day?
    package var gemeldDatum: Day?
    package var volgendGesprekDatum: Day

    package static let shape = Shape(
        "Beurt", Beurt.init, medewerkerId, medewerkerNaam, gesprekspartnerId, laatsteGesprekDatum, geplandDatum,
        gemeldDatum, volgendGesprekDatum)

    static let medewerkerId = Field("medewerkerId", \Beurt.medewerkerId, .id, "Met wie.", .server)
    static let medewerkerNaam = Field(
        "medewerkerNaam", \Beurt.medewerkerNaam, .text(0...222), "De naam van de medewerker.", .server)
    static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Beurt.gesprekspartnerId, .id, "De gesprekspartner: u, of voor wie u waarneemt.", .server)
    static let laatsteGesprekDatum = Field(
        "laatsteGesprekDatum", \Beurt.laatsteGesprekDatum, .optional(.day),
        "Het laatste gesprek van deze twee; leeg als het eerste nog komt.", .server)
    static let geplandDatum = Field(
        "geplandDatum", \Beurt.geplandDatum, .optional(.day), "Het eerste gesprek dat al is gepland.", .server)
    static let gemeldDatum = Field(
        "gemeldDatum", \Beurt.gemeldDatum, .optional(.day),
        "Sinds wanneer het HR-systeem zegt dat er een gesprek past; een reden staat er niet bij.", .server)
    static let volgendGesprekDatum = Field(
        "volgendGesprekDatum", \Beurt.volgendGesprekDatum, .day,
        "Vanaf wanneer een gesprek past: gepland, afgesproken of volgens het ritme; nooit voor vandaag.", .server)

    /// The order: who is still to be met first, then by day; within a day by nothing that means anything.
    fileprivate var key: [String] {
        [laatsteGesprekDatum == nil && geplandDatum == nil ? "0" : "1", volgendGesprekDatum.text, medewerkerId.text]
    }
}

/// The list of whom to talk with.
enum Beurten {
    static let totEnMet = Parameter<Day?>(
        "totEnMetDatum", .optional(.day), "Alleen wie voor of op deze dag een gesprek kan hebben.")

    private static let lijst = Listing<Beurt>(
        keyParts: 3, key: \.key,
        rows: { call, after, limit throws(Failure) in
            let alle = try call.beurten(totEnMet: call.query(totEnMet) ?? nil)
            guard let after else { return Array(alle.prefix(limit)) }
            return Array(alle.drop { !after.lexicographicallyPrecedes($0.key) }.prefix(limit))
        },
        fill: { call, items throws(Failure) in
            for item in items where item.laatsteGesprekDatum != nil || item.geplandDatum != nil {
                try call.leaveLine(item.medewerkerId, .dialooglijst)
            }
            return items
        })

    static let leesAlle = Operation.list(
        .leesBeurten, "Leest met wie van uw mensen een gesprek past en vanaf wanneer; wie u nog niet sprak eerst.",
        query: [totEnMet], Beurt.shape
    ) { call throws(Failure) in try call.page(lijst, try call.pass(.leesBeurten)) }
}

extension Call {
    /// Everybody in line with the caller today, or with whom the caller stands in for, in the order of the list.
    fileprivate func beurten(totEnMet: Day?) throws(Failure) -> [Beurt] {
        let ik = try person()
        let perJaar = try instellingen().gesprekkenPerJaar
        let register = try register()
        let (now, today) = (now, today)
        let van: SQL = """
            from gesprek g join dialoog d on d.id = g.dialoog_id where d.medewerker_id = l.medewerker_id
            and d.gesprekspartner_id = l.gesprekspartner_id and d.soort = 'individueel'
            and d.afsluit_reden is not 'uit_dienst'
            """
        let beurten = try stored { database throws(DatabaseError) in
            try database.query(
                """
                select l.medewerker_id, l.gesprekspartner_id, (select max(g.datum) \(van)),
                    (select min(g.gepland_op) \(van) and g.datum is null and g.gepland_op > \(now)),
                    (select max(d.volgend_gesprek_datum) from dialoog d where d.medewerker_id = l.medewerker_id
                        and d.gesprekspartner_id = l.gesprekspartner_id and d.soort = 'individueel'
                        and d.afsluit_reden is not 'uit_dienst'),
                    (select gemeld_datum from beurt where medewerker_id = l.medewerker_id)
                from lijn l join medewerker m on m.id = l.medewerker_id
                where l.van_datum <= \(today) and (l.tot_datum is null or l.tot_datum > \(today))
                and (m.uit_dienst_datum is null or m.uit_dienst_datum >= \(today)) and l.medewerker_id <> \(ik)
                and l.gesprekspartner_id in (select \(ik) union select gesprekspartner_id from waarneming
                    where waarnemer_id = \(ik) and van_datum <= \(today) and tot_en_met_datum >= \(today))
                group by l.medewerker_id, l.gesprekspartner_id
                """
            ) { row in
                let laatste = row.dayOrNil(2)
                let gepland = row.textOrNil(3).flatMap { Instant($0) }?.day
                let gemeld = row.dayOrNil(5)
                let volgend = Dialoog.beurt(
                    gepland: gepland, afgesproken: row.dayOrNil(4), na: laatste, perJaar: perJaar, vandaag: today)
                return Beurt(
                    medewerkerId: row.id(0), medewerkerNaam: register.naam(row.id(0)), gesprekspartnerId: row.id(1),
                    laatsteGesprekDatum: laatste, geplandDatum: gepland, gemeldDatum: gemeld,
                    volgendGesprekDatum: gemeld == nil || gepland != nil ? volgend : today)
            }
        }
        return beurten.filter { beurt in totEnMet.map { beurt.volgendGesprekDatum <= $0 } ?? true }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }
}
