import Model
import SQLite
import Schema
import Store

/// What the service keeps about somebody beside the record: what was done, and how they come in.
extension Call {
    /// What was done with the person's data, by whoever, and what the person did; ids of others' records stay out.
    func handelingen(_ ik: ID) throws(Failure) -> [Dossierhandeling] {
        let eigen: SQL = """
            (select \(ik) union all select id from dialoog where medewerker_id = \(ik)
            union all select id from actie where medewerker_id = \(ik)
            union all select s.id from afspraak s join dialoog d on d.id = s.dialoog_id where d.medewerker_id = \(ik)
            union all select id from signaal where medewerker_id = \(ik)
            union all select id from bezwaar where medewerker_id = \(ik)
            union all select id from concept where auteur_id = \(ik)
            union all select id from lijn where medewerker_id = \(ik) or gesprekspartner_id = \(ik)
            union all select id from waarneming where gesprekspartner_id = \(ik) or waarnemer_id = \(ik)
            union all select id from sleutel where medewerker_id = \(ik)
            union all select id from vernietigd where medewerker_id = \(ik))
            """
        return try stored { database throws(DatabaseError) in
            try database.query(
                """
                select op, handeling, soort, case when id in \(eigen) then id end, velden, actor_soort, actor_id, rol
                from audit where volgnummer in (select volgnummer from audit where id in \(eigen)
                    union select volgnummer from audit where actor_id = \(ik)
                    union select volgnummer from audit
                        where actor_id in (select id from sleutel where medewerker_id = \(ik)))
                order by volgnummer
                """
            ) { row in
                Dossierhandeling(
                    op: row.instant(0), handeling: row.text(1), soort: row.text(2), id: row.idOrNil(3),
                    velden: row.text(4).split(separator: ",").map(String.init), doorSoort: row.text(5),
                    doorId: row.idOrNil(6), rol: row.textOrNil(7))
            }
        }
    }

    /// How the person comes in, without anything that would let somebody else in.
    func toegang(_ ik: ID) throws(Failure) -> Dossiertoegang {
        try stored { database throws(DatabaseError) in
            let stap = try database.first(
                "select gemaakt_op, bevestigd_op from tweede_stap where medewerker_id = \(ik)"
            ) { ($0.instantOrNil(0), $0.instantOrNil(1)) }
            let link = try database.first(
                "select gemaakt_op, verloopt_op from toegangslink where medewerker_id = \(ik)"
            ) { ($0.instantOrNil(0), $0.instantOrNil(1)) }
            return Dossiertoegang(
                wachtwoordGewijzigdOp: try database.first(
                    "select gewijzigd_op from wachtwoord where medewerker_id = \(ik)"
                ) { $0.instantOrNil(0) } ?? nil,
                tweedeStapGemaaktOp: stap?.0, tweedeStapBevestigdOp: stap?.1,
                herstelcodes: try database.first(
                    "select count(*) from herstelcode where medewerker_id = \(ik) and gebruikt_op is null"
                ) { $0.integer(0) } ?? 0,
                toegangslinkGemaaktOp: link?.0, toegangslinkVerlooptOp: link?.1,
                toestellenGezienOp: try database.query(
                    "select gezien_op from toestel where medewerker_id = \(ik) order by gezien_op"
                ) { $0.instant(0) },
                sessies: try sessies(ik, in: database), sleutels: try sleutels(ik, in: database))
        }
    }

    private func sessies(_ ik: ID, in database: Database) throws(DatabaseError) -> [Dossiersessie] {
        try database.query(
            "select id, begonnen_op, gebruikt_op, verloopt_op from sessie where medewerker_id = \(ik) order by begonnen_op"
        ) { row in
            Dossiersessie(
                id: row.id(0), begonnenOp: row.instant(1), gebruiktOp: row.instant(2), verlooptOp: row.instant(3))
        }
    }

    private func sleutels(_ ik: ID, in database: Database) throws(DatabaseError) -> [Dossiersleutel] {
        try database.query(
            """
            select id, naam, rol, aangemaakt_op, verloopt_op, ingetrokken_op, gebruikt_op from sleutel
            where medewerker_id = \(ik) order by id
            """
        ) { row in
            Dossiersleutel(
                id: row.id(0), naam: row.text(1), rol: Rol(rawValue: row.text(2)) ?? .medewerker,
                aangemaaktOp: row.instant(3), verlooptOp: row.instant(4), ingetrokkenOp: row.instantOrNil(5),
                gebruiktOp: row.instantOrNil(6))
        }
    }
}
