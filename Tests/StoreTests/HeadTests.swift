import SQLite
import Schema
import Testing

@testable import Store

@Suite struct HeadTests {
    private let place = TemporaryDirectory()
    private var audit: AuditPlace { place.directory.audit }

    private func fill(_ store: Archive, rows: Int) throws {
        for _ in 0..<rows { try store.keep { transaction throws(DatabaseError) in try transaction.change() } }
    }

    /// A database with heads signed at rows 0, 3 and 6, as hours and stops leave them.
    private func filled() throws {
        let store = try place.store()
        try fill(store, rows: 3)
        store.signHead(at: .now().adding(seconds: 3601))
        try fill(store, rows: 3)
        store.close()
    }

    /// Makes every row follow from the one before again, as somebody would who knows how the chain is made.
    private func recompute() throws {
        let database = try Database(path: place.directory.database, mode: .writer)
        let rows = try database.query(
            """
            select volgnummer, op, actor_soort, actor_id, rol, handeling, soort, id, velden, verzoek from audit
            order by volgnummer
            """
        ) { row in
            AuditRow(
                number: row.integer(0), at: row.text(1),
                actor: Actor(
                    kind: row.text(2), id: row.textOrNil(3), role: row.textOrNil(4), request: row.textOrNil(9)),
                action: row.text(5), kind: row.text(6), id: row.textOrNil(7), fields: row.text(8))
        }
        try database.run("delete from audit")
        var head = AuditHead.start
        for (index, row) in rows.enumerated() {
            let moved = AuditRow(
                number: Int64(index + 1), at: row.at, actor: row.actor, action: row.action, kind: row.kind, id: row.id,
                fields: row.fields)
            head = try moved.insert(after: head, in: database)
        }
        try database.run("update sqlite_sequence set seq = \(head.number) where name = 'audit'")
    }

    private let open = "drop trigger audit_blijft; drop trigger audit_gaat_niet_weg; "

    @Test func `what was signed is what is there, hour after hour and stop after stop`() throws {
        try filled()
        let report = try Archive.check(place.path)
        #expect(report.isSound && report.notices.isEmpty)
        #expect(report.heads == 3)
        #expect(place.mode(of: audit.key) == 0o600)
        // Nothing moved: nothing is signed at opening, nor within the hour.
        let store = try place.store()
        store.signHead()
        #expect(try Archive.check(place.path).heads == 3)
        store.close()
        #expect(try Archive.check(place.path).heads == 3)
    }

    @Test func `a crash leaves rows that no head covers yet, and the next opening signs them`() throws {
        try filled()
        var store: Archive? = try place.store()
        try fill(#require(store), rows: 2)
        store = nil
        #expect(try Archive.check(place.path).isSound)
        try place.store().close()
        #expect(try Archive.check(place.path).isSound)
        #expect(try Archive.check(place.path).heads == 5)
    }

    @Test(arguments: [
        ("update audit set actor_id = 'ander' where volgnummer = 5", Int64(4)),
        ("update audit set actor_id = 'ander' where volgnummer = 2", 1),
        ("delete from audit where volgnummer = 4", 6),
        (
            "insert into audit select 7, op, actor_soort, actor_id, rol, handeling, soort, id, velden, verzoek, vorige_hash, hash from audit where volgnummer = 2",
            7
        ),
        ("delete from audit where volgnummer > 4; update sqlite_sequence set seq = 4 where name = 'audit'", 5),
    ])
    func `a chain that was made whole again after tampering does not fit what was signed`(
        script: String, row: Int64
    ) throws {
        try filled()
        try place.tamper(open + script)
        try recompute()
        let report = try Archive.check(place.path)
        #expect(report.auditFault?.number == row)
        #expect(report.faults.isEmpty)
    }

    @Test func `an old copy in the place of the database is found, also after the next start`() throws {
        let store = try place.store()
        try fill(store, rows: 3)
        try store.backup(to: place.path + "/oud.db")
        try fill(store, rows: 3)
        store.close()
        try File.move(place.path + "/oud.db", to: place.directory.database)
        #expect(try Archive.check(place.path).auditFault?.number == 4)
        let again = try place.store()
        try fill(again, rows: 5)
        again.close()
        let report = try Archive.check(place.path)
        #expect(report.auditFault?.number == 1 || report.auditFault?.number == 4)
        #expect(!report.isSound)
    }

    @Test func `a copy that is put back by the product is told and is no fault`() throws {
        let store = try place.store()
        try fill(store, rows: 3)
        try store.backup(to: place.path + "/kopie.db")
        try fill(store, rows: 3)
        store.close()
        try Archive.restore(place.path + "/kopie.db", into: place.path)
        var report = try Archive.check(place.path)
        #expect(report.isSound)
        #expect(report.notices.count == 1 && report.notices[0].contains("controleregel 3"))
        #expect(report.auditRows == 4)
        let again = try place.store()
        try fill(again, rows: 4)
        again.close()
        report = try Archive.check(place.path)
        #expect(report.isSound && report.auditRows == 8)
        // What was signed before the copy was made holds as ever.
        try place.tamper(open + "update audit set actor_id = 'ander' where volgnummer = 2")
        try recompute()
        #expect(try !Archive.check(place.path).isSound)
    }

    @Test func `rows that came in while nothing ran are named, and stay named`() throws {
        try filled()
        try place.tamper(
            """
            insert into audit (op, actor_soort, handeling, soort, velden, vorige_hash, hash)
            values ('2026-01-01T00:00:00.000Z', 'persoon', 'wijzigen', 'actie', '', zeroblob(32), zeroblob(32));
            drop trigger audit_blijft; drop trigger audit_gaat_niet_weg;
            """)
        try recompute()
        #expect(try Archive.check(place.path).auditFault?.number == 7)
        try place.store().close()
        #expect(try Archive.check(place.path).faults.contains { $0.contains("stilstond") })
    }

    @Test func `heads that were changed, taken out, taken away or signed by a stranger are told`() throws {
        try filled()
        let lines = try File.lines(audit.heads)
        func check(_ changed: [String]) throws -> [String] {
            place.write(changed.map { $0 + "\n" }.joined(), to: audit.heads)
            return try Archive.check(place.path).faults
        }
        var changed = lines
        changed[1] = changed[1].replacing("\"volgnummer\":3", with: "\"volgnummer\":2")
        #expect(try check(changed).contains("ondertekende kop 2 is veranderd"))
        #expect(try check([lines[0], lines[2]]).contains("voor ondertekende kop 2 ontbreekt er een"))
        #expect(try check([]).count == 1)
        #expect(try check(lines).isEmpty)
        #expect(try Archive.check(place.path, keys: [String(repeating: "0", count: 64)]).faults.count == 3)
        let ours = try File.lines(audit.publicKeys)
        #expect(try Archive.check(place.path, keys: ours).isSound)
        // A server that finds no heads begins again, and says so for ever.
        try File.remove(audit.heads)
        try place.store().close()
        #expect(try Archive.check(place.path).faults.contains { $0.contains("beginnen opnieuw") })
    }

    @Test func `half a line of a power cut is left out and cut off`() throws {
        try filled()
        let whole = try File.read(audit.heads)
        place.write(String(decoding: whole, as: UTF8.self) + "{\"volgnummer\":9", to: audit.heads)
        #expect(try Archive.check(place.path).isSound)
        let store = try place.store()
        try fill(store, rows: 1)
        store.close()
        #expect(try Archive.check(place.path).isSound)
    }

    @Test func `another place and another key are taken from the settings`() throws {
        let other = TemporaryDirectory()
        let elsewhere = AuditPlace(directory: other.path + "/koppen", key: other.path + "/sleutel")
        let store = try place.store { $0.audit = elsewhere }
        try fill(store, rows: 2)
        store.close()
        #expect(!File.exists(audit.directory))
        #expect(try Archive.check(place.path, audit: elsewhere).isSound)
        #expect(try !Archive.check(place.path).isSound)
        other.write("geen sleutel\n", to: elsewhere.key)
        let error = failure(as: StoreError.self) { _ = try place.store { $0.audit = elsewhere } }
        #expect(error?.description.contains(elsewhere.key) == true)
    }
}
