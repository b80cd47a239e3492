import SQLite
import Testing

@testable import Store

@Suite struct FaultTests {
    private let place = TemporaryDirectory()

    @Test func `a failed fsync stops all writes, tells it once and leaves reading alone`() throws {
        let told = Lock<[Int32]>([])
        let store = try place.store { settings in
            settings.fatal = { error in told.withLock { $0.append(error.extendedCode) } }
        }
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        let fsync = DatabaseError(extendedCode: 1034, message: "disk I/O error")
        let lost = failure(as: WriteFailure.self) {
            try store.keep { transaction throws(DatabaseError) in
                try transaction.change()
                throw fsync
            }
        }
        #expect(lost == .lost(fsync))
        #expect(failure(as: WriteFailure.self) { try store.keep { _ in } } == .lost(fsync))
        #expect(told.withLock { $0 } == [1034])
        #expect(store.hasStopped)
        #expect(try store.positions() == [1])
    }

    @Test func `after a failed disk the next start checks the file`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        let damage = DatabaseError(extendedCode: 11, message: "database disk image is malformed")
        _ = failure(as: WriteFailure.self) { try store.keep { _ throws(DatabaseError) in throw damage } }
        store.close()
        #expect(place.size(of: place.directory.lock) > 0)
        #expect(place.size(of: place.directory.log) > 0)
        try place.store().close()
        #expect(place.size(of: place.directory.lock) == 0)
    }

    @Test func `what waits behind a failed fsync is answered too`() throws {
        let answers = Lock<[String]>([])
        let store = try place.store { $0.batchLimit = 1 }
        let fsync = DatabaseError(extendedCode: 1034, message: "disk I/O error")
        store.write(
            WritePiece { (_) throws(DatabaseError) -> Verdict<Int> in
                store.write(
                    WritePiece { _ in
                        .keep(1)
                    } done: { result in
                        answers.withLock { $0.append("\(result)") }
                    })
                throw fsync
            } done: { _ in
            })
        #expect(answers.withLock { $0.count } == 1)
        #expect(answers.withLock { $0.first?.contains("lost") } == true)
    }

    @Test func `a full disk refuses writes, keeps reads and recovers without a restart`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        let pages = try Database(path: place.directory.database, mode: .backup).number("pragma page_count")
        try setLimit(pages + 2, of: store)
        let big = String(repeating: "x", count: 100_000)
        let full = failure(as: WriteFailure.self) {
            try store.keep { transaction throws(DatabaseError) in
                try transaction.audit("wijzigen", kind: "actie", id: nil, actor: piet, fields: [big])
            }
        }
        #expect(full?.cause?.isFull == true)
        #expect(try store.positions() == [1])
        try setLimit(1_000_000, of: store)
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        #expect(try store.positions() == [1, 2])
        #expect(try Archive.check(place.path).isSound)
    }

    private func setLimit(_ pages: Int64, of store: Archive) throws {
        try store.keep { transaction throws(DatabaseError) in
            transaction.database.unlock()
            try transaction.database.execute("pragma max_page_count = \(pages)")
            transaction.database.lockDown()
        }
    }
}
