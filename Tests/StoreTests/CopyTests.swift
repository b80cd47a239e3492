import Glibc
import SQLite
import Testing

@testable import Store

@Suite struct CopyTests {
    private let place = TemporaryDirectory()
    private var copy: String { place.path + "/kopie.db" }

    private func filled(_ rows: Int = 3) throws -> Archive {
        let store = try place.store()
        for _ in 0..<rows { try store.keep { transaction throws(DatabaseError) in try transaction.change() } }
        return store
    }

    @Test func `a copy made while the server runs holds all that was acknowledged`() throws {
        let store = try filled()
        try store.backup(to: copy)
        #expect(try Database(path: copy, mode: .backup).number("select count(*) from audit") == 3)
        #expect(place.size(of: copy + ".deel") == -1)
        #expect(place.mode(of: copy) == 0o600)
    }

    @Test func `a copy in the place of a device is refused`() throws {
        let store = try filled()
        let pipe = place.path + "/pijp"
        _ = unsafe mkfifo(pipe, 0o600)
        let error = failure(as: StoreError.self) { try store.backup(to: pipe) }
        #expect(error?.description.contains(pipe) == true)
        #expect(place.size(of: pipe + ".deel") == -1)
    }

    @Test func `a copy onto the database itself is refused`() throws {
        let store = try filled()
        for name in ["/./inzetbaar.db", "/inzetbaar.db-wal", "/inzetbaar.db-shm"] {
            let error = failure(as: StoreError.self) { try store.backup(to: place.path + name) }
            #expect(error?.description.contains("de database zelf") == true)
        }
        #expect(try store.positions() == [1, 2, 3])
    }

    @Test func `a copy takes no name that the directory needs, also when nothing has it`() throws {
        try filled().close()
        for name in ["/inzetbaar.db-wal", "/./inzetbaar.db-shm", "/inzetbaar.lock"] {
            let error = failure(as: StoreError.self) { try Archive.backup(place.path, to: place.path + name) }
            #expect(error?.description.contains("de database zelf") == true)
        }
        #expect(try place.store().positions() == [1, 2, 3])
    }

    @Test func `a copy that cannot be written leaves the older one`() throws {
        let store = try filled()
        try store.backup(to: copy)
        let error = failure(as: StoreError.self) { try store.backup(to: place.path + "/nergens/kopie.db") }
        #expect(error != nil)
        #expect(try Database(path: copy, mode: .backup).number("select count(*) from audit") == 3)
    }

    @Test func `a restored copy takes the database's place and the old one is kept aside`() throws {
        let store = try filled()
        try store.backup(to: copy)
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        store.close()
        let aside = try #require(try Archive.restore(copy, into: place.path))
        #expect(try place.store().positions() == [1, 2, 3])
        #expect(try Database(path: aside, mode: .backup).number("select count(*) from wijziging") == 4)
    }

    @Test func `a log left by a crash does not play into the restored database`() throws {
        var store: Archive? = try filled()
        try store?.backup(to: copy)
        for _ in 0..<5 { try store?.keep { transaction throws(DatabaseError) in try transaction.change() } }
        store = nil
        try Archive.restore(copy, into: place.path)
        #expect(try place.store().positions() == [1, 2, 3])
        #expect(try Archive.check(place.path).isSound)
    }

    @Test func `a copy restores into a new directory`() throws {
        let store = try filled()
        try store.backup(to: copy)
        let fresh = TemporaryDirectory()
        #expect(try Archive.restore(copy, into: fresh.path + "/nieuw") == nil)
        #expect(try Archive.check(fresh.path + "/nieuw").feedRows == 3)
    }

    /// The directory as a restore left it that was cut off behind so many of its steps.
    private func cutOff(behind steps: Int) throws {
        let directory = place.directory
        let aside = directory.path + "/vervangen-20260101.db"
        if steps > 0, File.exists(directory.log) { try File.move(directory.log, to: aside + "-wal") }
        if steps > 1 { try File.move(directory.database, to: aside) }
        let waiting = directory.path + "/terugzetten-20260101.db"
        let other = TemporaryDirectory()
        try Archive.restore(copy, into: other.path, audit: directory.audit)
        try File.move(other.directory.database, to: steps > 2 ? directory.database : waiting)
    }

    @Test(arguments: 0...3)
    func `a restore that was cut off is finished by the next opening`(steps: Int) throws {
        var store: Archive? = try filled()
        try store?.backup(to: copy)
        for _ in 0..<5 { try store?.keep { transaction throws(DatabaseError) in try transaction.change() } }
        // Without a goodbye, so that the log holds what was written last.
        store = nil
        try cutOff(behind: steps)
        #expect(try place.store().positions() == [1, 2, 3])
        #expect(try Archive.check(place.path).faults == [])
    }

    @Test func `a restore that had not begun to count leaves nothing`() throws {
        let store = try filled()
        try store.backup(to: copy)
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        store.close()
        for rest in ["", ".deel", "-wal"] { place.write("half", to: place.directory.incoming + rest) }
        #expect(try place.store().positions() == [1, 2, 3, 4])
        #expect(!File.exists(place.directory.incoming) && !File.exists(place.directory.incoming + ".deel"))
    }

    @Test func `restoring is refused while a server runs`() throws {
        let store = try filled()
        try store.backup(to: copy)
        let error = failure(as: StoreError.self) { try Archive.restore(copy, into: place.path) }
        #expect(error?.description.contains("in gebruik") == true)
    }

    @Test func `a damaged copy is refused before anything is touched`() throws {
        let store = try filled(300)
        try store.backup(to: copy)
        store.close()
        place.overwrite(copy, at: 4096 * 4, count: 4096 * 8)
        #expect(failure(as: StoreError.self) { try Archive.restore(copy, into: place.path) } != nil)
        #expect(try place.store().positions().count == 300)
    }

    @Test(arguments: ["", "geen database"])
    func `a file that is no copy is refused`(text: String) throws {
        try filled().close()
        place.write(text, to: copy)
        #expect(failure(as: StoreError.self) { try Archive.restore(copy, into: place.path) } != nil)
        #expect(try place.store().positions() == [1, 2, 3])
    }

    @Test func `what is not there is refused with its path`() {
        let missing = place.path + "/nergens.db"
        for body in [
            { _ = try Archive.restore(missing, into: place.path) }, { try Archive.backup(place.path, to: copy) },
            { _ = try Archive.check(place.path) },
        ] as [() throws -> Void] {
            #expect(failure(as: StoreError.self, body)?.description.contains(place.path) == true)
        }
    }

    @Test func `a check names a gap in the feed`() throws {
        try filled(5).close()
        try place.tamper("drop trigger wijziging_zonder_gat; delete from wijziging where positie = 3;")
        #expect(try Archive.check(place.path).faults == ["de stroom van wijzigingen mist positie 3"])
        try place.tamper("delete from wijziging where positie > 3; delete from wijziging where positie < 3")
        #expect(try Archive.check(place.path).faults == ["de stroom van wijzigingen mist positie 5"])
    }

    @Test func `a feed without its oldest rows is sound`() throws {
        let store = try filled(5)
        try store.keep { transaction throws(DatabaseError) in
            try transaction.database.run("delete from wijziging where positie <= 2")
        }
        #expect(try Archive.check(place.path).isSound)
        #expect(try store.positions() == [3, 4, 5])
    }

    @Test func `a check names references that point nowhere`() throws {
        try filled().close()
        try place.tamper(
            """
            pragma foreign_keys = off;
            create table los (id integer references audit (volgnummer)) strict; insert into los values (99);
            """)
        #expect(try Archive.check(place.path).faults == ["een verwijzing in los wijst nergens heen"])
    }
}
