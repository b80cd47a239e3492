import Model
import SQLite
import Schema
import Store

/// What is on record about units and people, as the readers of files compare with it.
enum Stand {
    /// All units by code.
    static func onderdelen(in database: Database) throws(DatabaseError) -> [String: Onderdeelgegevens] {
        let rows = try database.query(
            """
            select een.code, een.naam, een.soort, boven.code from onderdeel as een
            left join onderdeel as boven on boven.id = een.bovenliggend_id
            """
        ) { row in
            Onderdeelgegevens(
                code: row.text(0), naam: row.text(1), soort: SoortOnderdeel(rawValue: row.text(2)) ?? .team,
                bovenliggend: row.textOrNil(3))
        }
        return Dictionary(rows.map { ($0.code, $0) }) { $1 }
    }

    /// Everybody, with the lines that run on `dag` or begin later.
    static func personeel(op dag: Day, in database: Database) throws(DatabaseError) -> Personeelsstand {
        try personeel(
            mensen: "true", lijnen: "(lijn.tot_datum is null or lijn.tot_datum > \(dag))", in: database)
    }

    /// One person with everybody who matters for that person's lines: both ends of each, and who stands above.
    static func personeel(
        rond nummer: String, _ leidinggevende: String?, op dag: Day, in database: Database
    ) throws(DatabaseError) -> Personeelsstand {
        let lopend: SQL = "(lijn.tot_datum is null or lijn.tot_datum > \(dag))"
        let boven: SQL = """
            select id from medewerker where personeelsnummer = \(leidinggevende) union
            select lijn.gesprekspartner_id from boven join lijn on lijn.medewerker_id = boven.id
            where lijn.bron = 'import' and \(lopend)
            """
        let kring: SQL = """
            with recursive boven (id) as (\(boven)),
            zelf (id) as (select id from medewerker where personeelsnummer = \(nummer)),
            nabij (id) as (select id from lijn where \(lopend) and (medewerker_id in (select id from boven)
                or medewerker_id in (select id from zelf) or gesprekspartner_id in (select id from zelf)))
            """
        return try personeel(
            voor: kring,
            mensen: """
                een.id in (select id from boven union select id from zelf
                    union select medewerker_id from lijn where id in (select id from nabij)
                    union select gesprekspartner_id from lijn where id in (select id from nabij))
                """,
            lijnen: "lijn.id in (select id from nabij)",
            // Who is known already has had the first time, also where no file was ever read in.
            eersteKeer: "not exists (select 1 from medewerker where personeelsnummer = \(nummer))", in: database)
    }

    private static func personeel(
        voor: SQL = "", mensen: SQL, lijnen: SQL, eersteKeer: SQL = "true", in database: Database
    ) throws(DatabaseError) -> Personeelsstand {
        let personen = try database.query(
            """
            \(voor) select personeelsnummer, voornaam, tussenvoegsel, achternaam, email, onderdeel.code, functie,
                uren_per_week, in_dienst_datum, uit_dienst_datum
            from medewerker as een join onderdeel on onderdeel.id = een.onderdeel_id where \(mensen)
            """
        ) { row in
            Medewerkergegevens(
                personeelsnummer: row.text(0), voornaam: row.text(1), tussenvoegsel: row.textOrNil(2),
                achternaam: row.text(3), email: row.textOrNil(4), onderdeelcode: row.text(5),
                functie: row.textOrNil(6), urenPerWeek: row.integerOrNil(7), inDienst: row.day(8),
                uitDienst: row.dayOrNil(9))
        }
        let gelopen = try database.query(
            """
            \(voor) select wie.personeelsnummer, met.personeelsnummer, lijn.van_datum, lijn.bron from lijn
            join medewerker as wie on wie.id = lijn.medewerker_id
            join medewerker as met on met.id = lijn.gesprekspartner_id where \(lijnen)
            order by lijn.van_datum, lijn.id
            """
        ) { row in
            LopendeLijn(
                medewerker: row.text(0), gesprekspartner: row.text(1), van: row.day(2),
                bron: BronLijn(rawValue: row.text(3)) ?? .importbestand)
        }
        return Personeelsstand(
            medewerkers: Dictionary(personen.map { ($0.personeelsnummer, $0) }) { $1 },
            onderdelen: Set(try database.query("select code from onderdeel") { row in row.text(0) }),
            lijnen: gelopen,
            isEersteKeer: try database.exists(
                "select 1 where \(eersteKeer) and not exists (select 1 from import where soort = 'medewerkers')"))
    }
}
