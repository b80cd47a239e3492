import API
import ArgumentParser
import Glibc
import HTTP
import Model
import Schema

/// `inzetbaar import`: a file from the HR system.
struct Inlezen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Leest onderdelen of medewerkers in uit een CSV-bestand.",
        discussion: "Bij één fout wordt niets ingelezen; alle fouten staan op stderr met regel en kolom.")

    @OptionGroup var map: Gegevensmap
    @Argument(help: "onderdelen of medewerkers.")
    var soort: String
    @Argument(help: "Het bestand.")
    var bestand: String
    @Flag(help: "Kijk alleen wat er zou veranderen.")
    var dryRun = false
    @Option(help: "De dag waarop lijnen ingaan en eindigen, als jjjj-mm-dd (standaard vandaag).")
    var peildatum: String?

    func run() throws {
        guard let soort = SoortImport(rawValue: soort) else {
            throw Melding("Kies onderdelen of medewerkers.", code: 64)
        }
        var doel = "/importen?soort=\(soort.rawValue)&proef=\(dryRun)"
        if let peildatum {
            guard let dag = Day(peildatum) else { throw Melding("--peildatum is een dag als 2026-11-21.", code: 64) }
            doel += "&peildatum=\(dag.text)"
        }
        let balk = Voortgangsbalk(stappen: 3)
        balk.toon(0, "\(bestand) lezen")
        let inhoud = try Bestand.lees(bestand, hoogstens: 16 << 20)
        balk.toon(1, "\(inhoud.count) bytes nakijken en verwerken")
        let antwoord: Value
        do {
            antwoord = try Loket(map).vraag(.post, doel, type: "text/csv", inhoud)
        } catch {
            balk.wis()
            throw error
        }
        balk.toon(3, "klaar")
        balk.sluit()
        if case .text(let dag)? = antwoord["peildatum"] { Uitvoer.fout(dagregel(dag)) }
        toon(antwoord["verslag"] ?? .null)
    }

    /// On which day lines begin and end: a server may have a clock of its own, and without one it is this machine's day.
    private func dagregel(_ dag: String) -> String {
        let hoe = peildatum == nil ? "vandaag; kies een andere met --peildatum" : "zoals gevraagd"
        return "lijnen beginnen en eindigen op \(dag) (\(hoe))"
    }

    private func toon(_ verslag: Value) {
        guard case .object(let leden) = verslag else { return }
        let aantallen = leden.compactMap { lid in
            if case .integer(let aantal) = lid.value { "\(lid.name) \(aantal)" } else { nil }
        }
        Uitvoer.regel((dryRun ? "proef: " : "") + aantallen.joined(separator: ", "))
        guard case .list(let opmerkingen)? = verslag["opmerkingen"] else { return }
        for opmerking in opmerkingen {
            guard case .integer(let regel)? = opmerking["regel"], case .text(let tekst)? = opmerking["tekst"] else {
                continue
            }
            Uitvoer.fout("let op, regel \(regel): \(tekst)")
        }
    }
}

/// A file on the command line.
enum Bestand {
    /// Reads a file whole, unless it is larger than that.
    static func lees(_ pad: String, hoogstens grens: Int) throws(Melding) -> [UInt8] {
        // The path is read within the call.
        let descriptor = unsafe open(pad, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Melding("\(pad) is niet te lezen: \(Systeem.tekst(errno)).") }
        defer { close(descriptor) }
        var inhoud: [UInt8] = []
        while inhoud.count <= grens {
            var fout: Int32 = 0
            let deel = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, aantal in
                // The buffer is filled within the call, as far as it reports.
                let gelezen = unsafe read(descriptor, buffer.baseAddress, buffer.count)
                if gelezen < 0 { fout = errno }
                aantal = max(0, gelezen)
            }
            if fout == EINTR { continue }
            guard fout == 0 else { throw Melding("\(pad) is niet te lezen: \(Systeem.tekst(fout)).") }
            if deel.isEmpty { return inhoud }
            inhoud += deel
        }
        throw Melding("\(pad) is te groot: hooguit \(grens >> 20) MiB.")
    }
}

/// How far a command is: a bar that is drawn over on a terminal, a plain line for each step elsewhere.
struct Voortgangsbalk {
    private static let breedte = 24
    private let stappen: Int
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(stappen: Int) { self.stappen = stappen }

    func toon(_ stap: Int, _ tekst: String) {
        guard isTerminal else { return Uitvoer.fout(tekst) }
        let vol = Self.breedte * stap / stappen
        let balk = String(repeating: "█", count: vol) + String(repeating: "░", count: Self.breedte - vol)
        // To the start of the line, and away with what stood there.
        Uitvoer.schrijf(Array("\r\u{1B}[K\(balk) \(tekst)".utf8), op: STDERR_FILENO)
    }

    /// Leaves the bar as it stands.
    func sluit() { if isTerminal { Uitvoer.fout("") } }

    /// Takes the bar away, for something else to be said.
    func wis() { if isTerminal { Uitvoer.schrijf(Array("\r\u{1B}[K".utf8), op: STDERR_FILENO) } }
}
