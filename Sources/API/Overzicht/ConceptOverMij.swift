import Model
import SQLite
import Schema
import Store

/// That somebody is writing down a talk with the caller: who and since when, never a word of it (DECISIONS 20).
struct ConceptOverMij: Entity {
    var auteurNaam: String
    var begonnenOp: Instant

    static let shape = Shape("ConceptOverMij", ConceptOverMij.init, auteurNaam, begonnenOp)

    static let auteurNaam = Field(
        "auteurNaam", \ConceptOverMij.auteurNaam, .text(0...262), "Wie het schrijft.", .server)
    static let begonnenOp = Field("begonnenOp", \ConceptOverMij.begonnenOp, .instant, "Sinds wanneer.", .server)
}

extension Call {
    /// Drafts of others about a talk with the caller, the oldest first.
    ///
    /// Only of who may log such a talk today, or is an adviser, who may log one in confidence: anybody may write any
    /// id in a draft.
    func conceptenOverMij() throws(Failure) -> [ConceptOverMij] {
        guard let ik = try caller().medewerkerId, try caller().rollen.contains(.medewerker) else { return [] }
        let register = try register()
        let sinds = now.adding(seconds: Int64(-Concepten.dagen) * 86_400)
        let lijnen: SQL = """
            lijn l where l.medewerker_id = \(ik) and l.van_datum <= \(today)
            and (l.tot_datum is null or l.tot_datum > \(today.adding(days: -NieuweDialoog.dagenTerug)))
            """
        return try stored { database throws(DatabaseError) in
            try database.query(
                """
                select auteur_id, aangemaakt_op from concept
                where (auteur_id in (select medewerker_id from rol where rol = 'hr_adviseur')
                    or auteur_id in (select l.gesprekspartner_id from \(lijnen)
                    union select w.waarnemer_id from waarneming w where w.van_datum <= \(today)
                    and w.tot_en_met_datum >= \(today)
                    and w.gesprekspartner_id in (select l.gesprekspartner_id from \(lijnen))))
                and auteur_id <> \(ik) and aangemaakt_op > \(sinds)
                and json_extract(inhoud, '$.medewerkerId') = \(ik.text)
                order by aangemaakt_op, id limit 20
                """
            ) { row in ConceptOverMij(auteurNaam: register.naam(row.id(0)), begonnenOp: row.instant(1)) }
        }
    }
}
