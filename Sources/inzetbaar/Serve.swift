import API
import ArgumentParser
import Glibc
import HTTP
import Logging
import Store

/// `inzetbaar serve`.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Start de dienst; stopt netjes bij SIGTERM.")

    @OptionGroup var map: Gegevensmap
    @Option(help: "Het adres om op te luisteren (INZETBAAR_HOST; standaard 127.0.0.1).")
    var host: String?
    @Option(help: "De poort; 0 kiest er een en meldt die in het logboek (INZETBAAR_PORT; standaard 8080).")
    var port: UInt16?
    @Option(help: "Het openbare adres voor links, zoals https://inzetbaar.voorbeeld.nl (INZETBAAR_BASE_URL).")
    var baseUrl: String?
    @Option(
        help: """
            Waar men een zwakke plek meldt: e-mailadres, https- of tel-adres, meer met komma's, voor \
            /.well-known/security.txt (INZETBAAR_SECURITY_CONTACT; standaard de makers).
            """)
    var securityContact: String?
    @Option(help: "Het adres van een proxy ervoor; voor meer proxy's met komma's (INZETBAAR_TRUSTED_PROXIES).")
    var trustedProxies: String?
    @Option(help: "Verbindingen tegelijk per adres (INZETBAAR_CONNECTIONS_PER_CLIENT; standaard 256).")
    var connectionsPerClient: Int?
    @Option(help: "Verzoeken per minuut per gebruiker of adres; 0 telt niet (INZETBAAR_RATE_LIMIT; standaard 1200).")
    var rateLimit: Int?
    @Option(help: "Hele lijsten (CSV, NDJSON) per minuut per gebruiker (INZETBAAR_EXPORT_LIMIT; standaard 300).")
    var exportLimit: Int?
    @Option(help: "Het aantal werkers (INZETBAAR_WORKERS; standaard tweemaal de kernen, ten minste vier).")
    var workers: Int?
    @Option(help: "trace, debug, info, notice, warning, error of critical (INZETBAAR_LOG_LEVEL; standaard info).")
    var logLevel: String?
    @Flag(help: "Vul een lege map met een verzonnen organisatie; een andere blijft zoals hij is (INZETBAAR_DEMO).")
    var demo = false
    @Option(help: "Een bestand met het tijdstip dat geldt; alleen met --demo (INZETBAAR_CLOCK).")
    var clock: String?

    func run() throws {
        Logboek.begin(try niveau())
        Logboek.Wachtrij.houdVast()
        defer { Logboek.Wachtrij.laatLos() }
        Signalen.houdTegen()
        let dienst = try Dienst(
            map.pad(), audit: map.audit(), instellingen(), limieten: limieten(), klok: klok(),
            baseURL: openbaarAdres(), securityTxt: securityTxt(), isDemo: isDemo())
        if try isDemo() {
            try begin(dienst, alsDemo: map.pad())
        } else {
            dienst.waarschuwVoorDemo()
            try dienst.begin()
        }
        // A clock that is set by hand can be days on in a moment.
        let eerste = Signalen.wacht(elke: try clock.ofOmgeving("clock") == nil ? 60 : 1, dienst.ruimOp)
        Signalen.laatDoor()
        dienst.stop(omdat: eerste == SIGINT ? "SIGINT" : "SIGTERM")
        if let fout = dienst.fataal { throw Melding("De opslag neemt geen schrijfwerk meer aan: \(fout).") }
    }

    private func isDemo() throws -> Bool { try demo || Omgeving.isAan("demo") }

    /// Fills the directory when it is empty, and prints who can sign in unless the people are somebody's own.
    private func begin(_ dienst: Dienst, alsDemo map: String) throws(Melding) {
        let sleutels: Demosleutels?
        do throws(Melding) {
            sleutels = try self.sleutels(Demo(dienst.store, dienst.environment), map)
        } catch {
            dienst.store.close()
            throw error
        }
        guard let sleutels else {
            dienst.meldGeenDemo()
            _ = try dienst.begin()
            return
        }
        let adres = try dienst.begin()
        try sleutels.bewaar(adres: adres)
        Uitvoer.regel(Welkom.tekst(adres: adres, sleutels: sleutels.pad))
    }

    /// The tokens of the demo; nil when the directory holds something else, to which nothing is added.
    private func sleutels(_ demo: Demo, _ map: String) throws(Melding) -> Demosleutels? {
        switch try demo.vul() {
        case .nieuw(let vers): try Demosleutels(map, demo, vers: vers)
        case .demo: try Demosleutels(map, demo, vers: nil)
        case .eigen: nil
        }
    }

    private func niveau() throws -> Logger.Level {
        guard let naam = try logLevel.ofOmgeving("log-level") else { return .info }
        guard let niveau = Logger.Level(rawValue: naam) else {
            throw Melding("--log-level kent trace, debug, info, notice, warning, error en critical.", code: 64)
        }
        return niveau
    }

    private func instellingen() throws -> Settings {
        let host = try host.ofOmgeving("host") ?? "127.0.0.1"
        let port = try port.ofOmgeving("port") ?? 8080
        var settings = Settings(listen: .tcp(host: host, port: Int(port)))
        if let aantal = try workers.ofOmgeving("workers") {
            guard (1...256).contains(aantal) else { throw Melding("--workers gaat van 1 tot en met 256.", code: 64) }
            settings.workers = aantal
        }
        for tekst in try trustedProxies.ofOmgeving("trusted-proxies")?.split(separator: ",") ?? [] {
            guard let adres = Address(String(tekst)) else {
                throw Melding("--trusted-proxies noemt IP-adressen, met komma's ertussen.", code: 64)
            }
            settings.trusted.insert(adres)
        }
        if let aantal = try connectionsPerClient.ofOmgeving("connections-per-client") {
            guard aantal > 0 else { throw Melding("--connections-per-client is ten minste 1.", code: 64) }
            settings.connectionsPerClient = aantal
        }
        // SIGTERM must end within ten seconds, the store's own goodbye included.
        settings.drain = .seconds(8)
        return settings
    }

    /// What clients may ask for; a figure that is given counts clients on this machine too.
    private func limieten() throws -> Limieten {
        var limieten = Limieten()
        if let aantal = try rateLimit.ofOmgeving("rate-limit") {
            guard aantal >= 0 else { throw Melding("--rate-limit is 0 of meer.", code: 64) }
            limieten.verzoeken = aantal > 0 ? Budget(Quota("verzoeken", aantal, seconds: 60)) : nil
            limieten.teltHier = true
        }
        if let aantal = try exportLimit.ofOmgeving("export-limit") {
            guard aantal > 0 else { throw Melding("--export-limit is ten minste 1.", code: 64) }
            limieten.exports = Budget(Quota("exports", aantal, seconds: 60))
        }
        return limieten
    }

    private func klok() throws -> Clock {
        guard let pad = try clock.ofOmgeving("clock") else { return .system }
        guard try isDemo() else { throw Melding("--clock kan alleen samen met --demo.", code: 64) }
        return .file(pad)
    }

    private func securityTxt() throws -> SecurityTxt {
        guard let tekst = try securityContact.ofOmgeving("security-contact") else { return SecurityTxt() }
        guard let bestand = SecurityTxt(tekst) else {
            throw Melding(
                "--security-contact noemt e-mailadressen, https- of tel-adressen, met komma's ertussen.", code: 64)
        }
        return bestand
    }

    private func openbaarAdres() throws -> String? {
        guard var adres = try baseUrl.ofOmgeving("base-url") else { return nil }
        while adres.hasSuffix("/") { adres.removeLast() }
        guard adres.hasPrefix("https://") || adres.hasPrefix("http://"), adres.utf8.allSatisfy({ (0x21...0x7E) ~= $0 })
        else { throw Melding("--base-url begint met https:// of http://.", code: 64) }
        return adres
    }
}
