import Glibc
import SQLite
import Testing

@testable import Store

@Suite struct DirectoryTests {
    private let place = TemporaryDirectory()

    /// The refusal to open the directory, in words.
    private func refusal() -> String? {
        failure(as: StoreError.self) { _ = try place.store() }?.description
    }

    @Test func `a second store on the directory is refused until the first closes`() throws {
        let store = try place.store()
        #expect(refusal()?.contains("in gebruik") == true)
        store.close()
        #expect(refusal() == nil)
    }

    @Test func `another process cannot take the lock of a running store`() throws {
        let store = try place.store()
        let other = "flock --nonblock '\(place.directory.lock)' true"
        // A command of our own, without anything from outside.
        #expect(unsafe system(other) != 0)
        store.close()
        #expect(unsafe system(other) == 0)
    }

    @Test func `a clean stop leaves nothing but the database and an empty lock`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        store.close()
        #expect(place.size(of: place.directory.lock) == 0)
        #expect(place.size(of: place.directory.log) <= 0)
        #expect(try LockFile(place.directory).wasUnclean == false)
    }

    @Test func `a start that is refused does not look like a crash`() throws {
        try place.store().close()
        try place.tamper("pragma user_version = 999")
        _ = refusal()
        #expect(place.size(of: place.directory.lock) == 0)
    }

    @Test func `after a crash everything acknowledged is there`() throws {
        var store: Archive? = try place.store()
        try store?.keep { transaction throws(DatabaseError) in try transaction.change() }
        store = nil
        #expect(place.size(of: place.directory.lock) > 0)
        #expect(try place.store().positions() == [1])
    }

    @Test func `a damaged file is refused after a crash and not repaired`() throws {
        var store: Archive? = try place.store()
        for _ in 0..<200 { try store?.keep { transaction throws(DatabaseError) in try transaction.change() } }
        store?.close()
        store = nil
        place.overwrite(place.directory.database, at: 4096 * 5, count: 4096 * 8)
        place.overwrite(place.directory.lock, at: 0, count: 1)
        #expect(refusal()?.contains("beschadigd") == true)
    }

    @Test(arguments: [999, -1])
    func `a database of a version that is not known is refused`(version: Int) throws {
        try place.store().close()
        try place.tamper("pragma user_version = \(version)")
        #expect(refusal()?.contains("versie \(version)") == true)
    }

    @Test func `a database of another program is refused and left alone`() throws {
        try place.tamper("create table iets (n integer) strict; insert into iets values (1);")
        #expect(refusal()?.contains("geen database van inzetbaar") == true)
        let other = try Database(path: place.directory.database, mode: .backup)
        #expect(try other.number("select n from iets") == 1)
    }

    @Test func `a directory that cannot be made is refused with its path`() {
        let error = failure(as: StoreError.self) { _ = try Archive(directory: "/proc/nergens") }
        #expect(error?.description.contains("/proc/nergens") == true)
    }

    @Test func `only the owner can read the records`() throws {
        let store = try place.store()
        try store.keep { transaction throws(DatabaseError) in try transaction.change() }
        for file in [place.directory.database, place.directory.log, place.directory.lock] {
            #expect(place.mode(of: file) == 0o600, "\(file)")
        }
    }
}
