import ArgumentParser

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
        subcommands: [Serve.self])

    /// Runs the command; its own messages are one Dutch line, those about the command line are the parser's.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let melding as Melding {
            Uitvoer.fout("inzetbaar: \(melding.tekst)")
            exit(withError: ExitCode(melding.code))
        } catch {
            exit(withError: error)
        }
    }
}
