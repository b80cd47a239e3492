import SQLite
import Testing

@testable import Store

@Suite struct ReaderTests {
    private let place = TemporaryDirectory()

    private func change(_ store: Archive) throws {
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
    }

    @Test func `one read sees one moment`() throws {
        let store = try place.store()
        try change(store)
        let counts = try store.read { database throws(DatabaseError) in
            let before = try database.number("select count(*) from wijziging")
            try? change(store)
            return (before, try database.number("select count(*) from wijziging"))
        }
        #expect(counts == (1, 1))
        #expect(try store.positions() == [1, 2])
    }

    @Test func `a read that goes on for ever is ended, and the next one is not`() throws {
        let store = try place.store { $0.readLimit = 50 }
        #expect(throws: DatabaseError.self) {
            try store.number("with recursive c (n) as (select 1 union all select n + 1 from c) select count(*) from c")
        }
        #expect(try store.number("select 1") == 1)
    }

    @Test func `a client reads its own write on every worker`() throws {
        let store = try place.store()
        for expected in 1...20 {
            try change(store)
            let seen = try store.read(worker: expected % 2) { database throws(DatabaseError) in
                try database.number("select max(positie) from wijziging")
            }
            #expect(seen == Int64(expected))
        }
    }

    @Test func `a finished read does not keep the log from being emptied`() throws {
        let store = try place.store()
        try change(store)
        _ = try store.positions()
        let failed = failure(as: DatabaseError.self) {
            _ = try store.read { database throws(DatabaseError) in try database.number("select op from wijziging") }
        }
        #expect(failed != nil)
        try change(store)
        let isEmpty = Lock(false)
        store.emptyLog { result in isEmpty.withLock { $0 = result } }
        #expect(isEmpty.withLock { $0 })
        #expect(place.size(of: place.directory.log) == 0)
    }

    @Test func `a reader in the way is told, and writing goes on`() throws {
        let store = try place.store()
        try change(store)
        let isEmpty = Lock(true)
        try store.read { database throws(DatabaseError) in
            _ = try database.number("select count(*) from wijziging")
            try? change(store)
            store.emptyLog { result in isEmpty.withLock { $0 = result } }
            try? change(store)
        }
        #expect(!isEmpty.withLock { $0 })
        #expect(try store.positions() == [1, 2, 3])
    }

    @Test func `the log stays short while readers read all the time`() throws {
        let store = try place.store {
            $0.pagesPerCheckpoint = 20
            $0.longLog = 500
        }
        let isOver = Lock(false)
        concurrently(2) { index in
            if index == 0 {
                for _ in 0..<400 { try? change(store) }
                isOver.withLock { $0 = true }
            } else {
                while !isOver.withLock({ $0 }) { _ = try? store.positions() }
            }
        }
        #expect(try store.positions().count == 400)
        #expect(place.size(of: place.directory.log) < 1500 * 4096)
    }

    @Test func `a read inside a read of the same worker is refused, another worker's is not`() throws {
        let store = try place.store()
        let refused = failure(as: DatabaseError.self) {
            try store.read { _ throws(DatabaseError) in _ = try store.positions() }
        }
        #expect(refused?.message == "this worker's connection is in use")
        #expect(failure(as: DatabaseError.self) { try store.read(worker: 9) { _ in } } != nil)
        try store.read(worker: 1) { _ throws(DatabaseError) in _ = try store.positions() }
    }

    @Test func `a closed store reads no more`() throws {
        let store = try place.store()
        store.close()
        #expect(failure(as: DatabaseError.self) { _ = try store.positions() }?.message == "the store is closed")
    }
}
