import ArgumentParser
import Glibc
import HTTP
import Store

/// `inzetbaar backup`.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Schrijft een nagekeken kopie van alle gegevens, ook terwijl de dienst draait.")

    @OptionGroup var map: Gegevensmap
    @Argument(help: "Het bestand dat de kopie wordt.")
    var bestand: String

    func run() throws {
        do { try Archive.backup(map.pad(), to: bestand) } catch let error as StoreError { throw Melding(error) }
    }
}

/// `inzetbaar restore`.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Zet een kopie terug; wat er stond, blijft ernaast bewaard. De dienst moet stilstaan.")

    @OptionGroup var map: Gegevensmap
    @Argument(help: "Het bestand met de kopie.")
    var bestand: String

    func run() throws {
        do {
            guard let oud = try Archive.restore(bestand, into: map.pad(), audit: map.audit()) else { return }
            Uitvoer.fout("De vorige database staat in \(oud).")
        } catch let error as StoreError {
            throw Melding(error)
        }
    }
}

/// `inzetbaar check`.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Kijkt alles na: de database, de verwijzingen, de controleregels, hun ondertekende koppen en de wijzigingen."
    )

    @OptionGroup var map: Gegevensmap
    @Option(
        help: """
            De openbare sleutel die u vertrouwt, in hexadecimale cijfers; voor meer sleutels met komma's \
            (INZETBAAR_AUDIT_PUBLIC; standaard sleutels.pub in de map met koppen).
            """)
    var auditPublic: String?

    func run() throws {
        let sleutels = try auditPublic.ofOmgeving("audit-public")?.split(separator: ",").map { $0.lowercased() }
        let verslag: CheckReport
        do { verslag = try Archive.check(map.pad(), audit: map.audit(), keys: sleutels) } catch let error as StoreError
        { throw Melding(error) }
        var fouten = verslag.faults
        if let breuk = verslag.auditFault { fouten.append("controleregel \(breuk.number): \(breuk.reason)") }
        for regel in fouten + verslag.notices { Uitvoer.fout(regel) }
        guard verslag.isSound else { throw Melding("De gegevens zijn niet in orde. Zet een reservekopie terug.") }
        Uitvoer.regel(
            "in orde: versie \(verslag.version), \(verslag.auditRows) controleregels, \(verslag.feedRows) wijzigingen, "
                + "\(verslag.heads) ondertekende koppen")
    }
}

/// `inzetbaar healthcheck`: for containers and supervisors.
struct Healthcheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Vraagt de dienst of die aanvragen kan beantwoorden; 0 is ja, 1 is nee.")

    @Option(help: "Het adres van de dienst (INZETBAAR_URL; standaard dat van INZETBAAR_HOST en INZETBAAR_PORT).")
    var url: String?

    func run() throws {
        let (host, port) = try adres()
        do throws(ClientError) {
            let antwoord = try Client(.tcp(host: host, port: port), deadline: .seconds(3)).send(.get, "/readyz")
            guard antwoord.status == 200 else { throw ClientError.malformed }
        } catch {
            throw Melding("De dienst op \(host):\(port) is niet gereed.")
        }
    }

    private func adres() throws -> (host: String, port: Int) {
        guard let url = try url.ofOmgeving("url") else {
            let host = Omgeving.tekst("host") ?? "127.0.0.1"
            let port = try Optional<UInt16>.none.ofOmgeving("port") ?? 8080
            // What listens everywhere also listens here.
            return (["0.0.0.0", "::"].contains(host) ? "127.0.0.1" : host, Int(port))
        }
        let fout = Melding("--url is een adres als http://127.0.0.1:8080.", code: 64)
        guard url.hasPrefix("http://"), let eind = url.dropFirst(7).split(separator: "/").first else { throw fout }
        if eind.hasPrefix("[") {
            let delen = eind.dropFirst().split(separator: "]", omittingEmptySubsequences: false)
            guard delen.count == 2, let port = delen[1].isEmpty ? 80 : UInt16(delen[1].dropFirst()) else { throw fout }
            return (String(delen[0]), Int(port))
        }
        let delen = eind.split(separator: ":", omittingEmptySubsequences: false)
        guard delen.count <= 2, let port = delen.count == 1 ? 80 : UInt16(delen[1]) else { throw fout }
        return (String(delen[0]), Int(port))
    }
}
