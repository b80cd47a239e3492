import Migrations
import SQLite
import Schema
import Testing

@testable import Store

/// A way to tamper with the chain and the row that must be named for it.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let script: String
    let row: Int64

    init(_ name: String, row: Int64, _ script: String) {
        testDescription = name
        self.script = "drop trigger audit_blijft; drop trigger audit_gaat_niet_weg; " + script
        self.row = row
    }
}

@Suite struct AuditTests {
    private let place = TemporaryDirectory()

    private func fill(_ store: Archive, rows: Int = 6) throws {
        for _ in 0..<rows { try store.keep { transaction throws(DatabaseError) in try transaction.change() } }
    }

    @Test func `the chain holds after concurrent writes, some of them refused`() throws {
        let store = try place.store()
        concurrently(4) { thread in
            for round in 0..<50 {
                _ = try? store.writeAndWait { transaction throws(DatabaseError) in
                    try transaction.change()
                    return (round + thread) % 3 == 0 ? .undo(0) : .keep(1)
                }
            }
        }
        let report = try Archive.check(place.path)
        #expect(report.isSound)
        #expect(report.auditRows == report.feedRows && (130...137).contains(report.auditRows))
    }

    @Test func `the chain goes on after a restart`() throws {
        var store = try place.store()
        try fill(store)
        store.close()
        store = try place.store()
        try fill(store)
        #expect(
            try Archive.check(place.path)
                == CheckReport(
                    auditRows: 12, feedRows: 12, version: Int64(Migration.all.count), heads: 2)
        )
    }

    @Test(arguments: [
        "update audit set rol = 'baas' where volgnummer = 1", "delete from audit where volgnummer = 1",
        "insert or replace into audit select * from audit where volgnummer = 1",
        "update wijziging set revisie = 9", "delete from wijziging where positie = 3",
    ])
    func `the tables themselves refuse a change`(statement: String) throws {
        let store = try place.store()
        try fill(store)
        let refused = failure(as: WriteFailure.self) {
            try store.keep { transaction throws(DatabaseError) in
                try transaction.database.run("\(raw: statement)")
            }
        }
        #expect(refused?.cause?.isConstraint == true)
        #expect(try Archive.check(place.path).isSound)
    }

    @Test(arguments: [
        Tampering("a changed name", row: 3, "update audit set actor_id = 'ander' where volgnummer = 3"),
        Tampering("an emptied field", row: 2, "update audit set verzoek = null where volgnummer = 2"),
        Tampering(
            "a shifted border", row: 4, "update audit set soort = 'acti', handeling = 'wijzigene' where volgnummer = 4"),
        Tampering("a deleted row", row: 3, "delete from audit where volgnummer = 3"),
        Tampering("a deleted first row", row: 1, "delete from audit where volgnummer = 1"),
        Tampering("a cut tail", row: 5, "delete from audit where volgnummer > 4"),
        Tampering(
            "a cut tail and its memory", row: 4,
            "delete from audit where volgnummer > 4; delete from sqlite_sequence where name = 'audit'"),
        Tampering("a rebuilt hash", row: 3, "update audit set hash = zeroblob(32) where volgnummer = 3"),
        Tampering(
            "swapped rows", row: 2,
            "update audit set volgnummer = 99 where volgnummer = 2; update audit set volgnummer = 2 where volgnummer = 3; update audit set volgnummer = 3 where volgnummer = 99"
        ),
        Tampering(
            "an added row", row: 7,
            "insert into audit select 7, op, actor_soort, actor_id, rol, handeling, soort, id, velden, verzoek, vorige_hash, hash from audit where volgnummer = 6"
        ),
    ])
    func `tampering is found and its first row named`(tampering: Tampering) throws {
        let store = try place.store()
        try fill(store)
        store.close()
        try place.tamper(tampering.script)
        #expect(try Archive.check(place.path).auditFault?.number == tampering.row)
    }

    // Made with Python's hashlib from the encoding described at AuditRow.
    @Test func `the canonical bytes are frozen`() {
        let row = AuditRow(
            number: 258, at: "2026-11-21T22:27:13.123Z", actor: piet, action: "wijzigen", kind: "actie", id: nil,
            fields: "omschrijving,één")
        let hash = row.hash(after: AuditHead.start.hash).map {
            $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16)
        }
        #expect(hash.joined() == "34b7c21b69386d746fd1469b347c6a1eb2cd98fdbc8efebd98cac6a06ee0bae2")
    }

    @Test func `the head is told for signing outside`() throws {
        let store = try place.store()
        try fill(store, rows: 2)
        let head = try store.read { database throws(DatabaseError) in try AuditHead.stored(in: database) }
        #expect(head.number == 2 && head.hash.count == 32)
    }
}
