import SQLite
import Schema
import Testing

@testable import Store

/// What happened, in order, told by any thread.
private typealias Diary = Lock<[String]>

extension Diary {
    fileprivate func note(_ line: String) {
        withLock { $0.append(line) }
    }

    fileprivate var lines: [String] { withLock { $0 } }
}

@Suite struct WriterTests {
    private let place = TemporaryDirectory()
    private let diary = Diary([])

    /// A piece that notes its run and its end under a name.
    private func piece(
        _ name: String, _ work: @escaping @Sendable (Transaction) throws(DatabaseError) -> Verdict<String>
    ) -> WritePiece {
        WritePiece { [diary] transaction throws(DatabaseError) in
            diary.note("run \(name)")
            return try work(transaction)
        } done: { [diary] result in
            switch result {
            case .success(let answer): diary.note("\(name): \(answer)")
            case .failure(.failed): diary.note("\(name): failed")
            case .failure(.lost): diary.note("\(name): lost")
            case .failure(.full): diary.note("\(name): full")
            case .failure(.closed): diary.note("\(name): closed")
            }
        }
    }

    private func kept(_ name: String) -> WritePiece {
        piece(name) { transaction throws(DatabaseError) in
            try transaction.change()
            return .keep("saved")
        }
    }

    /// Queues all pieces while a first one leads, so that they share its batch.
    private func batch(_ pieces: [WritePiece], on store: Archive) {
        store.write(
            WritePiece { _ throws(DatabaseError) in
                for piece in pieces { store.write(piece) }
                return Verdict.keep(())
            } done: { _ in
            })
    }

    @Test func `all answers of a batch wait for its COMMIT, refusals too`() throws {
        let store = try place.store()
        let refusal = piece("b") { _ in .undo("refused") }
        batch([kept("a"), refusal, kept("c")], on: store)
        #expect(diary.lines == ["run a", "run b", "run c", "a: saved", "b: refused", "c: saved"])
        #expect(store.figures == WriteFigures.of(batches: 1, pieces: 4))
    }

    @Test func `a refusal takes back its own changes and not its neighbours'`() throws {
        let store = try place.store()
        let refusal = piece("b") { transaction throws(DatabaseError) in
            try transaction.change(99)
            return .undo("refused")
        }
        batch([kept("a"), refusal, kept("c")], on: store)
        #expect(try store.positions() == [1, 2])
        #expect(try store.number("select count(*) from wijziging where revisie = 99") == 0)
        #expect(try store.number("select count(*) from audit") == 2)
    }

    @Test func `a statement that fails costs only its own piece`() throws {
        let store = try place.store()
        let faulty = piece("b") { transaction throws(DatabaseError) in
            try transaction.change()
            try transaction.database.run("insert into wijziging (soort, id, revisie, op) values ('', 'x', 1, '')")
            return .keep("never")
        }
        batch([kept("a"), faulty, kept("c")], on: store)
        #expect(diary.lines.suffix(3) == ["a: saved", "b: failed", "c: saved"])
        #expect(try store.positions() == [1, 2])
    }

    @Test func `a COMMIT that fails answers everybody lost, and the next batch goes well`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in
            try transaction.change()
            try transaction.database.execute(
                """
                create table ouder (id integer primary key) strict;
                create table kind (ouder integer references ouder (id) deferrable initially deferred) strict;
                """)
        }
        let poison = piece("b") { transaction throws(DatabaseError) in
            try transaction.database.run("insert into kind values (7)")
            return .keep("never")
        }
        batch([kept("a"), poison, piece("c") { _ in .undo("refused") }], on: store)
        #expect(diary.lines.suffix(3) == ["a: lost", "b: lost", "c: lost"])
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        #expect(try store.positions() == [1, 2])
        #expect(try Archive.check(place.path).isSound)
    }

    @Test func `a piece that ends the transaction loses the batch, not the store`() throws {
        let store = try place.store()
        let vandal = piece("b") { transaction throws(DatabaseError) in
            try transaction.database.run("rollback")
            return .keep("never")
        }
        batch([kept("a"), vandal], on: store)
        #expect(diary.lines.suffix(2) == ["a: lost", "b: lost"])
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        #expect(try store.positions() == [1])
    }

    @Test func `hooks run once their piece is saved, before any answer`() throws {
        let store = try place.store()
        let diary = diary
        let hooked = piece("a") { transaction in
            transaction.afterCommit { diary.note("hook a") }
            return .keep("saved")
        }
        let undone = piece("b") { transaction in
            transaction.afterCommit { diary.note("hook b") }
            return .undo("refused")
        }
        batch([hooked, undone], on: store)
        #expect(diary.lines == ["run a", "run b", "hook a", "a: saved", "b: refused"])
    }

    @Test func `a full queue refuses at once`() throws {
        let store = try place.store { $0.queueLimit = 2 }
        batch([kept("a"), kept("b"), kept("c")], on: store)
        #expect(diary.lines.first == "c: full")
        #expect(try store.positions() == [1, 2])
    }

    @Test func `a closed store refuses writes`() throws {
        let store = try place.store()
        store.close()
        store.write(kept("a"))
        #expect(diary.lines == ["a: closed"])
    }

    @Test func `two writers racing lose no update`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.execute("create table teller (n integer) strict; insert into teller values (0);")
        }
        concurrently(4) { _ in
            for _ in 0..<100 {
                try? store.keep { transaction throws(DatabaseError) in
                    let n = try transaction.database.number("select n from teller")
                    try transaction.database.run("update teller set n = \(n + 1)")
                    try transaction.change()
                }
            }
        }
        #expect(try store.number("select n from teller") == 400)
        #expect(try store.positions() == Array(1...400))
    }

    @Test func `only one of two who compare the same revision wins`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.execute("create table stuk (revisie integer) strict; insert into stuk values (1);")
        }
        let wins = Lock(0)
        concurrently(8) { _ in
            let hasWon = try? store.writeAndWait { transaction throws(DatabaseError) in
                let changed = try transaction.database.run("update stuk set revisie = 2 where revisie = 1")
                return changed == 1 ? .keep(true) : .undo(false)
            }
            if hasWon == true { wins.withLock { $0 += 1 } }
        }
        #expect(wins.withLock { $0 } == 1)
    }
}

extension WriteFigures {
    fileprivate static func of(batches: Int, pieces: Int) -> WriteFigures {
        var figures = WriteFigures()
        for batch in 0..<batches { figures.count(batch == 0 ? pieces : 0, isLost: false) }
        return figures
    }
}
