import API
import Glibc
import HTTP
import Schema
import Store

/// Where a command hands in its work: the console of the running server, or one of its own while it does the work.
struct Loket {
    private let map: String
    private let audit: AuditPlace

    init(_ gegevens: Gegevensmap) throws {
        map = try gegevens.pad()
        audit = try gegevens.audit()
    }

    /// What the console answered in JSON, when it did what was asked.
    func vraag(_ method: HTTP.Method, _ doel: String, _ body: Value? = nil) throws -> Value {
        try vraag(method, doel, type: Media.json, body.map(JSON.bytes) ?? [])
    }

    /// The same with a body of another type.
    func vraag(_ method: HTTP.Method, _ doel: String, type: String, _ body: [UInt8]) throws -> Value {
        var fields = Fields()
        if !body.isEmpty { fields.append("Content-Type", type) }
        let antwoord = try stuur { (client) throws(ClientError) in
            try client.send(method, doel, fields: fields, body: body)
        }
        let waarde = (try? JSON.parse(antwoord.body)) ?? .null
        guard (200..<300).contains(antwoord.status) else { throw Afwijzing(waarde) }
        return waarde
    }

    /// Asks who listens; when nobody does, takes the directory and listens itself meanwhile.
    private func stuur(_ vraag: (Client) throws(ClientError) -> Client.Answer) throws(Melding) -> Client.Answer {
        // A server that starts or stops holds the directory while nobody listens at the socket yet or any more.
        for _ in 0..<50 {
            if let antwoord = try bij(Aansluiting(map), vraag) { return antwoord }
            if let antwoord = try zelf(vraag) { return antwoord }
            usleep(100_000)
        }
        throw Melding(.inUse(directory: map))
    }

    /// The answer of whoever listens; nil when nobody does.
    private func bij(
        _ aansluiting: Aansluiting, _ vraag: (Client) throws(ClientError) -> Client.Answer
    ) throws(Melding) -> Client.Answer? {
        do throws(ClientError) {
            return try vraag(Client(.unix(path: aansluiting.pad), deadline: .seconds(300)))
        } catch {
            if error == .unreachable { return nil }
            throw Melding("De dienst gaf geen antwoord. Kijk na of het werk is gedaan voor u het opnieuw vraagt.")
        }
    }

    /// Does the work here; nil when somebody else holds the directory after all.
    private func zelf(_ vraag: (Client) throws(ClientError) -> Client.Answer) throws(Melding) -> Client.Answer? {
        let store: Archive
        do throws(StoreError) {
            // One reader for the console's only worker, one for admission.
            var settings = StoreSettings(workers: 2)
            settings.audit = audit
            store = try Archive(directory: map, settings: settings)
        } catch {
            if case .inUse = error { return nil }
            throw Melding(error)
        }
        defer { store.close() }
        let environment = Environment(
            store: store, readers: 2, clock: .system, log: Logboek.van("inzetbaar.api"), baseURL: nil)
        let console = Consoleserver(environment, Aansluiting(map), firstReader: 0)
        try console.begin()
        defer { console.stop() }
        return try bij(console.aansluiting, vraag)
    }
}

/// The console on its socket in the data directory.
struct Consoleserver {
    let aansluiting: Aansluiting
    private let server: Server
    private let settings: Settings

    /// `firstReader` is the store's reader that its one worker uses.
    init(_ environment: Environment, _ aansluiting: Aansluiting, firstReader: Int) {
        self.aansluiting = aansluiting
        var settings = Settings(listen: .unix(path: aansluiting.pad))
        settings.workers = 1
        settings.drain = .seconds(8)
        self.settings = settings
        server = Server(
            settings: settings,
            site: Application(environment: environment, endpoints: Console.endpoints, firstReader: firstReader),
            logger: Logboek.van("inzetbaar.console"))
    }

    func begin() throws(Melding) {
        do throws(ServerError) { _ = try server.start() } catch { throw Melding(error, settings.listen) }
    }

    func drain() { server.drain() }

    /// Returns when what was asked has been answered.
    func stop() {
        server.drain()
        server.wait()
    }
}

/// The path of the console's socket, also where the data directory's own path is longer than a socket's may be.
final class Aansluiting: Sendable {
    let pad: String
    private let descriptor: Int32

    init(_ map: String) {
        let gewoon = map + "/" + Console.socket
        // sun_path holds 108 octets with the NUL; the kernel's own name of an open directory is short.
        let isLang = gewoon.utf8.count > 107
        // The path is read within the call.
        descriptor = isLang ? unsafe open(map, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1
        pad = descriptor < 0 ? gewoon : "/proc/self/fd/\(descriptor)/\(Console.socket)"
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}

/// What the console refused, in words for the person at the keyboard.
struct Afwijzing: Error {
    let regels: [String]

    init(_ probleem: Value) {
        func tekst(_ waarde: Value?) -> String? { if case .text(let tekst)? = waarde { tekst } else { nil } }
        guard case .list(let fouten)? = probleem["errors"] else {
            regels = [tekst(probleem["detail"]) ?? "De dienst weigert dit."]
            return
        }
        regels = fouten.map { fout in
            let plaats = tekst(fout["pointer"]).map(Self.plaats) ?? ""
            return plaats + (tekst(fout["detail"]) ?? "")
        }
    }

    /// `/regels/17/In dienst` is line 17, column «In dienst»; the places of other bodies are plain from the text.
    private static func plaats(_ pointer: String) -> String {
        let delen = pointer.split(separator: "/", maxSplits: 2)
        guard delen.first == "regels", delen.count > 1 else { return "" }
        return delen.count > 2 ? "regel \(delen[1]), kolom \(delen[2]): " : "regel \(delen[1]): "
    }
}
