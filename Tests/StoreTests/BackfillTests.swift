import Migrations
import SQLite
import Schema
import Testing

@testable import Store

/// Databases of before a step, with records in them, opened by a program that knows the step.
@Suite struct `an older database` {
    private let place = TemporaryDirectory()

    /// Opens with the first so many steps only, puts records in, and opens again with all.
    private func reopened(from version: Int, _ rows: [String]) throws -> Archive {
        let old = try Archive(place.directory, StoreSettings(), Migrator(Array(Migration.all.prefix(version))))
        try old.keep { transaction throws(DatabaseError) in
            for row in Self.organisation + rows { try transaction.database.execute(row) }
        }
        old.close()
        return try Archive(place.directory, StoreSettings(), Migrator())
    }

    private static let organisation =
        [
            """
            insert into onderdeel (id, code, naam, soort, revisie)
            values ('\(id(1))', 'AFD-10', 'Afdeling', 'afdeling', 1)
            """
        ]
        + [(2, "100"), (3, "101")].map { number, nummer in
            """
            insert into medewerker (id, personeelsnummer, voornaam, achternaam, onderdeel_id, functie, uren_per_week,
                in_dienst_datum, revisie)
            values ('\(id(number))', '\(nummer)', 'Sam', 'Eerste', '\(id(1))', 'Medewerker', 3600, '2020-01-01', 1)
            """
        }

    private static func id(_ number: Int) -> String {
        "01990000-0000-7000-8000-" + String(repeating: "0", count: 12 - String(number).count) + "\(number)"
    }

    /// A dialogue as version 12 kept it; members that are not named are as empty as can be.
    private func dialoog(_ number: Int, _ status: String, _ more: KeyValuePairs<String, String>) -> String {
        var values = [
            ("id", Self.id(number)), ("medewerker_id", Self.id(2)), ("gesprekspartner_id", Self.id(3)),
            ("soort", "individueel"), ("aanleiding", "gesprekscyclus"), ("aangevraagd_door", "gesprekspartner"),
            ("sjabloon_code", "kort"), ("sjabloon_versie", "1"), ("status", status), ("onderwerpen", "[]"),
            ("met_kanttekening", "0"), ("aangemaakt_op", "2025-03-01T09:00:00.000Z"),
            ("gewijzigd_op", "2025-05-01T09:00:00.000Z"), ("revisie", "3"),
        ]
        values += more.map { ($0.key, $0.value) }
        let numbers: Set<String> = ["sjabloon_versie", "met_kanttekening", "revisie"]
        let texts = values.map { numbers.contains($0.0) ? $0.1 : "'\($0.1)'" }
        return
            "insert into dialoog (\(values.map(\.0).joined(separator: ", "))) values (\(texts.joined(separator: ", ")))"
    }

    private func course(of number: Int, in store: Archive) throws -> [String] {
        try store.read { database throws(DatabaseError) in
            try database.query(
                """
                select coalesce(oud, '-') || ' > ' || nuwas || ' ' || substr(aangemaakt_op, 1, 10) from
                    (select oud, nieuw as nuwas, aangemaakt_op, nummer from dialoogstatus
                    where dialoog_id = \(Self.id(number))) order by nummer
                """
            ) { $0.text(0) }
        }
    }

    @Test func `tells how each dialogue went, as far as it knew (step 13)`() throws {
        let store = try reopened(
            from: 12,
            [
                dialoog(10, "concept", ["wijze": "voorbereid"]),
                dialoog(
                    11, "uitgenodigd", ["wijze": "voorbereid", "uitgenodigd_op": "2025-03-02T09:00:00.000Z"]),
                dialoog(
                    12, "vastgesteld",
                    [
                        "wijze": "voorbereid", "uitgenodigd_op": "2025-03-02T09:00:00.000Z",
                        "gevoerd_datum": "2025-03-20", "vastgesteld_op": "2025-03-25T09:00:00.000Z",
                    ]),
                dialoog(13, "gevoerd", ["wijze": "achteraf", "gevoerd_datum": "2025-02-27"]),
                dialoog(
                    14, "afgerond",
                    [
                        "wijze": "achteraf", "gevoerd_datum": "2025-02-27",
                        "vastgesteld_op": "2025-03-05T09:00:00.000Z", "afgerond_datum": "2025-05-01",
                        "afsluit_reden": "alles_afgerond",
                    ]),
                dialoog(
                    15, "afgezien", ["wijze": "voorbereid", "uitgenodigd_op": "2025-03-02T09:00:00.000Z"]),
            ])
        #expect(try course(of: 10, in: store) == ["- > concept 2025-03-01"])
        #expect(try course(of: 11, in: store) == ["- > concept 2025-03-01", "concept > uitgenodigd 2025-03-02"])
        #expect(
            try course(of: 12, in: store) == [
                "- > concept 2025-03-01", "concept > uitgenodigd 2025-03-02", "uitgenodigd > gevoerd 2025-03-20",
                "gevoerd > vastgesteld 2025-03-25",
            ])
        #expect(try course(of: 13, in: store) == ["- > gevoerd 2025-03-01"])
        #expect(
            try course(of: 14, in: store) == [
                "- > gevoerd 2025-03-01", "gevoerd > vastgesteld 2025-03-05", "vastgesteld > afgerond 2025-05-01",
            ])
        #expect(
            try course(of: 15, in: store) == [
                "- > concept 2025-03-01", "concept > uitgenodigd 2025-03-02", "uitgenodigd > afgezien 2025-05-01",
            ])
        // From here on the database writes it down itself, once.
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.execute(
                "update dialoog set status = 'ingetrokken', gewijzigd_op = '2025-06-01T09:00:00.000Z' where id = '\(Self.id(10))'"
            )
        }
        #expect(try course(of: 10, in: store).last == "concept > ingetrokken 2025-06-01")
    }

    @Test func `keeps its corrections with their reasons (step 14)`() throws {
        let store = try reopened(
            from: 13,
            [
                dialoog(10, "gevoerd", ["wijze": "achteraf", "gevoerd_datum": "2025-02-27"]),
                """
                insert into correctie (id, dialoog_id, wat, oud, nieuw, reden, door_id, rol, versie, aangemaakt_op)
                values ('\(Self.id(20))', '\(Self.id(10))', 'samenvatting', 'was', 'werd', 'want', '\(Self.id(2))',
                    'medewerker', 2, '2025-04-01T09:00:00.000Z')
                """,
            ])
        let kept = try store.read { database throws(DatabaseError) in
            try database.query("select oud || nieuw || reden || versie from correctie") { $0.text(0) }
        }
        #expect(kept == ["waswerdwant2"])
        // What goes with a dialogue still goes with it.
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.execute("delete from dialoog")
        }
        #expect(try store.number("select count(*) from correctie") == 0)
    }
}
