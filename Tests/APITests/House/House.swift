import API
import Glibc
import HTTP
import Logging
import Model
import SQLite
import Schema
import Store
import Web

/// A whole service of its own for one test: data directory, clock, small organisation, and the real server on a port.
///
///     let house = try House()
///     let reply = try house.as(.medewerker).get("/v1/mij")
final class House: Sendable {
    /// The instant at which every house begins: a Wednesday morning.
    static let begin = Instant("2026-11-18T09:00:00.000Z") ?? .first

    let store: Archive
    let environment: Environment
    let people: People
    /// Holds the clock, and the records in `data`.
    let directory: String
    private let server: Server
    private let client: Client

    /// `routes` are the API's own unless a test serves others.
    init(_ routes: [Route] = API.routes, workers: Int = 2, isDemo: Bool = false) throws {
        let directory = Self.makeDirectory()
        let now = Self.begin
        try Self.write(now, to: directory + "/clock")
        var log = Logger(label: "house")
        log.logLevel = .critical
        var settings = StoreSettings(workers: workers + 1)
        settings.log = log
        let store = try Archive(directory: directory + "/data", settings: settings)
        people = try People(in: store, at: now)
        try MeegeleverdeSjablonen.vulAan(store, at: now)
        try MeegeleverdAanbod.vulAan(store, at: now)
        environment = Environment(
            store: store, readers: workers + 1, clock: .file(directory + "/clock"), log: log, baseURL: nil,
            isDemo: isDemo, hashing: PasswordHashing(cost: .light))
        var listening = Settings(listen: .tcp(host: "127.0.0.1", port: 0))
        listening.workers = workers
        server = Server(
            settings: listening,
            site: Application(environment: environment, endpoints: routes.map(\.endpoint) + Pages.endpoints),
            logger: log)
        client = Client(.tcp(host: "127.0.0.1", port: try server.start()))
        self.store = store
        self.directory = directory
    }

    deinit {
        server.drain()
        server.wait()
        store.close()
        // The path is our own and holds no quotes.
        _ = unsafe system("rm -rf '\(directory)'")
    }

    /// What the clock of the service says now.
    var now: Instant { environment.clock.now() }

    /// Today in Amsterdam.
    var today: Day { now.day }

    /// Moves the clock.
    func set(_ now: Instant) throws { try Self.write(now, to: directory + "/clock") }

    /// Moves the clock on.
    func pass(days: Int = 0, seconds: Int64 = 0) throws {
        try set(now.adding(seconds: Int64(days) * 86_400 + seconds))
    }

    /// Who asks from here on.
    func `as`(_ who: Who) -> Visitor { Visitor(client: client, token: people.token(who)) }

    /// Somebody at a browser of their own, not signed in yet.
    func browser() -> Browser { Browser(client) }

    /// Somebody without a token, or with one of a test's own.
    func anybody(token: String? = nil) -> Visitor { Visitor(client: client, token: token) }

    /// Writes straight into the tables; people, lines and roles count from the next request on.
    func write(_ work: @escaping @Sendable (Transaction) throws(DatabaseError) -> Void) throws {
        let environment = environment
        try store.writeAndWait(at: now) { transaction throws(DatabaseError) in
            try work(transaction)
            transaction.afterCommit { environment.peopleChanged() }
            return .keep(())
        }
    }

    /// Reads straight from the tables.
    func read<Result>(_ work: (Database) throws(DatabaseError) -> Result) throws -> Result {
        // The last reader is the one of admission, which a single client never keeps busy.
        try store.read(worker: 2, work)
    }

    /// The one number a query answers with.
    func number(_ sql: SQL) throws -> Int64 {
        try read { database throws(DatabaseError) in try database.first(sql) { $0.integer(0) } } ?? 0
    }

    private static func makeDirectory() -> String {
        var template = Array("/tmp/inzetbaar-api-XXXXXX".utf8CString)
        // mkdtemp writes into the local array only.
        return unsafe mkdtemp(&template).map { unsafe String(cString: $0) } ?? "/nonexistent"
    }

    /// Replaces the file at once, so that no request reads half an instant.
    private static func write(_ now: Instant, to path: String) throws {
        guard let file = unsafe fopen(path + ".new", "w") else { throw Broken("the clock can't be set") }
        unsafe fputs(now.text, file)
        unsafe fclose(file)
        guard unsafe rename(path + ".new", path) == 0 else { throw Broken("the clock can't be set") }
    }
}

/// Why a test could not go on.
struct Broken: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
