import API
import HTTP
import Logging
import SQLite
import Store
import Web

/// The running service: the records, the site on its port and the console on its socket.
final class Dienst: Sendable {
    let store: Archive
    let environment: Environment
    private let server: Server
    private let console: Consoleserver
    private let settings: Settings
    private let log: Logger
    private let oorzaak = Lock<DatabaseError?>(nil)

    /// Opens the records; nobody is let in yet.
    init(
        _ map: String, audit: AuditPlace, _ settings: Settings, limieten: Limieten, klok: Clock, baseURL: String?,
        securityTxt: SecurityTxt, isDemo: Bool
    ) throws(Melding) {
        log = Logger(label: "inzetbaar")
        self.settings = settings
        // One reader for each worker, one for the console's and one for admission.
        let readers = settings.workerCount + 2
        var opslag = StoreSettings(workers: readers)
        opslag.audit = audit
        let oorzaak = oorzaak
        opslag.fatal = { fout in
            oorzaak.withLock { $0 = fout }
            Signalen.wek()
        }
        do { store = try Archive(directory: map, settings: opslag) } catch { throw Melding(error) }
        do { try MeegeleverdAanbod.vulAan(store, at: klok.now()) } catch { throw Melding(error) }
        do { try MeegeleverdeSjablonen.vulAan(store, at: klok.now()) } catch { throw Melding(error) }
        environment = Environment(
            store: store, readers: readers, clock: klok, log: Logger(label: "inzetbaar.api"), baseURL: baseURL,
            proxies: settings.trusted, isDemo: isDemo && Self.isVoorDemo(store), limieten: limieten)
        let metrics = Metrics()
        let endpoints = routes.map(\.endpoint) + Pages.endpoints + [metrics.endpoint, securityTxt.endpoint]
        // The pages of Web join the routes of the API here.
        server = Server(
            settings: settings,
            site: Application(
                environment: environment, endpoints: endpoints, metrics: metrics, lost: Pages.lost),
            logger: Logger(label: "inzetbaar.http"))
        metrics.ask { [weak server] in server?.connections ?? 0 }
        console = Consoleserver(environment, Aansluiting(map), firstReader: settings.workerCount)
    }

    /// What made the store stop taking writes.
    var fataal: DatabaseError? { oorzaak.withLock { $0 } }

    /// Lets everybody in, and says where in the log and as an answer.
    @discardableResult
    func begin() throws(Melding) -> String {
        let port: Int
        do throws(ServerError) {
            port = try server.start()
        } catch {
            store.close()
            throw Melding(error, settings.listen)
        }
        do throws(Melding) {
            try console.begin()
        } catch {
            server.drain()
            server.wait()
            store.close()
            throw error
        }
        let host = if case .tcp(let host, _) = settings.listen { host } else { "" }
        let adres = host.contains(":") ? "[\(host)]" : host
        // Whatever the level: this line is how others find the port.
        var log = log
        log.logLevel = .notice
        let url = "http://\(adres):\(port)"
        Logboek.Wachtrij.geefEerst {
            log.notice("listening", metadata: ["host": "\(host)", "port": "\(port)", "url": "\(url)"])
        }
        return url
    }

    /// Whether a directory is empty or holds a demo: only there may rules for real people be eased.
    private static func isVoorDemo(_ store: Archive) -> Bool {
        (try? Demo.inhoud(store)).map { $0 != .gegevens } ?? false
    }

    /// Says so when the passwords of this directory are known to everybody.
    func waarschuwVoorDemo() {
        guard case .demo? = try? Demo(store, environment).inhoud() else { return }
        log.warning("this directory holds the demo: its passwords are public")
    }

    /// Says so when a demo was asked for in a directory that holds something of somebody's own.
    func meldGeenDemo() {
        log.notice("this directory holds data of its own: no demo was added to it")
    }

    /// Does what has to happen by itself.
    func ruimOp() {
        Upkeep.run(environment)
        store.signHead()
    }

    /// Says goodbye to everybody and leaves the directory in order.
    func stop(omdat reden: String) {
        log.notice("stopping", metadata: ["reason": "\(fataal == nil ? reden : "fatal")"])
        environment.drain()
        server.drain()
        console.drain()
        server.wait()
        console.stop()
        // After a failed disk nothing may say that all is well: the next start has to check.
        if fataal == nil { store.close() }
        log.notice("stopped")
    }
}
