import SQLite
import Schema
import Testing

@testable import Store

@Suite struct IdempotentieTests {
    private let place = TemporaryDirectory()
    private let start = Instant(milliseconds: 1_800_000_000_000)
    private let record = ID.make(at: .now())

    private func answer(_ status: Int = 201, _ text: String = "{}") -> Idempotentie {
        Idempotentie(
            verzoekHash: [UInt8](repeating: 7, count: 32), status: status, velden: "ETag: \"r1.x\"",
            antwoord: Array(text.utf8), soort: "actie", id: record)
    }

    private func keep(
        _ answer: Idempotentie, _ client: String, _ key: String, at now: Instant, on store: Archive
    ) throws {
        try store.writeAndWait(at: now) { transaction throws(DatabaseError) in
            .keep(try answer.save(client: client, sleutel: key, in: transaction))
        }
    }

    private func find(_ client: String, _ key: String, at now: Instant, in store: Archive) throws -> Idempotentie? {
        try store.read { database throws(DatabaseError) in
            try Idempotentie.find(client: client, sleutel: key, now: now, in: database)
        }
    }

    @Test func `a kept answer comes back whole, to its own client only`() throws {
        let store = try place.store()
        try keep(answer(), "sleutel-a", "k", at: start, on: store)
        #expect(try find("sleutel-a", "k", at: start, in: store) == answer())
        #expect(try find("sleutel-b", "k", at: start, in: store) == nil)
        #expect(try find("sleutel-a", "K", at: start, in: store) == nil)
    }

    @Test func `an answer lives for 24 hours, then the key is free again`() throws {
        let store = try place.store()
        try keep(answer(), "a", "k", at: start, on: store)
        let end = start.adding(seconds: Idempotentie.seconds)
        #expect(try find("a", "k", at: end.adding(seconds: -1), in: store) != nil)
        #expect(try find("a", "k", at: end, in: store) == nil)
        try keep(answer(200, "nieuw"), "a", "k", at: end, on: store)
        #expect(try find("a", "k", at: end, in: store)?.antwoord == Array("nieuw".utf8))
    }

    @Test(arguments: [304, 400, 409, 500])
    func `an answer other than 2xx is not kept`(status: Int) throws {
        let store = try place.store()
        try keep(answer(status), "a", "k", at: start, on: store)
        #expect(try find("a", "k", at: start, in: store) == nil)
    }

    @Test func `an answer whose work was taken back is not kept`() throws {
        let store = try place.store()
        let answer = answer()
        try store.writeAndWait(at: start) { transaction throws(DatabaseError) in
            try answer.save(client: "a", sleutel: "k", in: transaction)
            return .undo(())
        }
        #expect(try find("a", "k", at: start, in: store) == nil)
    }

    @Test func `a key that is alive is not overwritten`() throws {
        let store = try place.store()
        try keep(answer(), "a", "k", at: start, on: store)
        let refused = failure(as: WriteFailure.self) { try keep(answer(200), "a", "k", at: start, on: store) }
        #expect(refused?.cause?.isUnique == true)
        #expect(try find("a", "k", at: start, in: store)?.status == 201)
    }

    @Test func `twins that race do the work once and get one answer`() throws {
        let store = try place.store()
        let answers = Lock<[[UInt8]]>([])
        let start = start
        concurrently(8) { twin in
            let mine = self.answer(201, "tweeling \(twin)")
            let given = try? store.writeAndWait(at: start) { transaction throws(DatabaseError) in
                let earlier = try Idempotentie.find(
                    client: "a", sleutel: "k", now: transaction.now, in: transaction.database)
                if let earlier { return .undo(earlier.antwoord) }
                try transaction.change()
                try mine.save(client: "a", sleutel: "k", in: transaction)
                return .keep(mine.antwoord)
            }
            answers.withLock { $0.append(given ?? []) }
        }
        #expect(Set(answers.withLock { $0 }).count == 1)
        #expect(try store.positions() == [1])
    }

    @Test func `an answer is erased with its record`() throws {
        let store = try place.store()
        try keep(answer(), "a", "k", at: start, on: store)
        let record = record
        try store.keep { transaction throws(DatabaseError) in try Idempotentie.erase(record, in: transaction) }
        #expect(try find("a", "k", at: start, in: store) == nil)
    }

    @Test func `sweeping forgets what is past its time and nothing else`() throws {
        let store = try place.store()
        for key in ["a", "b", "c"] { try keep(answer(), "client", key, at: start, on: store) }
        let later = start.adding(seconds: Idempotentie.seconds)
        try keep(answer(), "client", "d", at: later, on: store)
        let swept = try store.writeAndWait(at: later) { transaction throws(DatabaseError) in
            .keep(try Idempotentie.sweep(limit: 2, in: transaction))
        }
        #expect(swept == 2)
        #expect(try store.number("select count(*) from idempotentie") == 2)
    }
}
