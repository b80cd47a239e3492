import ArgumentParser
import Logging

/// The one program: serves, reads in, makes keys, and keeps the records safe.
@main
struct Inzetbaar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inzetbaar",
        abstract: "Legt gesprekken over duurzame inzetbaarheid vast, en wat ervan komt.",
        discussion: """
            Elke optie kan ook als omgevingsvariabele: --base-url als INZETBAAR_BASE_URL, --data als INZETBAAR_DATA.
            Een vlag staat aan met 1, ja of true. Wat op de opdrachtregel staat, gaat voor.
            """,
        subcommands: [
            Serve.self, Key.self, User.self, Inlezen.self, Backup.self, Restore.self, Check.self, Retention.self,
            Healthcheck.self,
        ])

    /// Runs the command; its own messages are one Dutch line, those about the command line are the parser's.
    static func main() {
        do {
            var command = try parseAsRoot()
            if !(command is Serve) { Logboek.begin(.error) }
            try command.run()
        } catch let melding as Melding {
            Uitvoer.fout("inzetbaar: \(melding.tekst)")
            exit(withError: ExitCode(melding.code))
        } catch let afwijzing as Afwijzing {
            for regel in afwijzing.regels { Uitvoer.fout("inzetbaar: \(regel)") }
            exit(withError: ExitCode(1))
        } catch {
            exit(withError: error)
        }
    }
}
