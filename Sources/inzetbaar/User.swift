import API
import ArgumentParser
import Glibc
import HTTP
import Model
import Schema

/// `inzetbaar user`: who may sign in, and as what.
struct User: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Geeft mensen een wachtwoord, rollen en een werkgebied.",
        subcommands: [Create.self, Invite.self, Password.self, Roles.self, ResetTotp.self])

    /// Roles and units as they are given on the command line.
    struct Rollen: ParsableArguments {
        @Option(help: "Een rol: \(Rol.toegekend.map(\.rawValue).joined(separator: ", ")); meermaals te geven.")
        var role: [String] = []
        @Option(help: "De code van een onderdeel in het werkgebied van een hr_adviseur; meermaals te geven.")
        var werkgebied: [String] = []

        var isLeeg: Bool { role.isEmpty && werkgebied.isEmpty }

        func geef(_ nummer: String, _ loket: Loket) throws {
            _ = try loket.vraag(
                .post, "/gebruikers/_rollen",
                [
                    "personeelsnummer": .text(nummer), "rollen": .list(role.map(Value.text)),
                    "werkgebied": .list(werkgebied.map(Value.text)),
                ])
        }
    }

    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Maakt een account voor iemand die is ingelezen.",
            discussion: "Het wachtwoord komt van stdin; op een toetsenbord wordt er een gemaakt en eenmaal getoond.")

        @OptionGroup var map: Gegevensmap
        @Option(help: "Het personeelsnummer.")
        var person: String
        @OptionGroup var rollen: Rollen

        func run() throws {
            let loket = try Loket(map)
            try GegevenWachtwoord().geef(person, isNieuw: true, loket)
            if !rollen.isLeeg { try rollen.geef(person, loket) }
        }
    }

    struct Invite: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Maakt een link waarmee iemand eenmaal zelf een wachtwoord kiest, binnen 72 uur.",
            discussion: """
                Ook voor wie het wachtwoord vergat: dat blijft gelden tot de link is gebruikt. Er gaat geen e-mail uit: \
                geef de link zelf, aan die persoon alleen. Een nieuwe link maakt de vorige ongeldig.
                """)

        @OptionGroup var map: Gegevensmap
        @Option(help: "Het personeelsnummer.")
        var person: String
        @Option(help: "Het openbare adres; nodig als de dienst het niet weet (INZETBAAR_BASE_URL).")
        var baseUrl: String?

        func run() throws {
            let antwoord = try Loket(map).vraag(
                .post, "/gebruikers/_uitnodigen", ["personeelsnummer": .text(person)])
            guard case .text(let pad)? = antwoord["pad"] else { throw Melding("Er kwam geen link terug.") }
            var adres = try baseUrl.ofOmgeving("base-url") ?? ""
            if adres.isEmpty, case .text(let tekst)? = antwoord["adres"] { adres = tekst }
            while adres.hasSuffix("/") { adres.removeLast() }
            Uitvoer.regel(adres + pad)
        }
    }

    struct ResetTotp: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-totp",
            abstract: "Neemt iemand de tweede stap af die kwijt is, en meldt die persoon overal af.")

        @OptionGroup var map: Gegevensmap
        @Option(help: "Het personeelsnummer.")
        var person: String

        func run() throws {
            _ = try Loket(map).vraag(
                .post, "/gebruikers/_zonder-tweede-stap", ["personeelsnummer": .text(person)])
        }
    }

    struct Password: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Geeft iemand een ander wachtwoord en meldt die persoon overal af.",
            discussion: "Het wachtwoord komt van stdin; op een toetsenbord wordt er een gemaakt en eenmaal getoond.")

        @OptionGroup var map: Gegevensmap
        @Option(help: "Het personeelsnummer.")
        var person: String

        func run() throws { try GegevenWachtwoord().geef(person, isNieuw: false, Loket(map)) }
    }

    struct Roles: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Geeft iemand precies deze rollen en dit werkgebied; zonder opties geen.")

        @OptionGroup var map: Gegevensmap
        @Option(help: "Het personeelsnummer.")
        var person: String
        @OptionGroup var rollen: Rollen

        func run() throws { try rollen.geef(person, Loket(map)) }
    }
}

/// A password from stdin, or a new one that is shown once.
struct GegevenWachtwoord {
    private let tekst: String
    private let isGemaakt: Bool

    init() throws {
        isGemaakt = isatty(STDIN_FILENO) == 1
        if isGemaakt {
            // 120 bits from the system's random source, in groups that can be read aloud.
            tekst = stride(from: 0, to: 30, by: 6).map { Secret.random().dropFirst($0).prefix(6) }.joined(
                separator: "-")
            return
        }
        // Without the line break that echo adds; longer than any password is no password.
        guard let regel = readLine(strippingNewline: true), regel.utf8.count <= 1024 else {
            throw Melding("Op stdin staat geen wachtwoord.", code: 64)
        }
        tekst = regel
    }

    /// Gives it to a person; a made one is shown when it counts.
    func geef(_ nummer: String, isNieuw: Bool, _ loket: Loket) throws {
        let antwoord = try loket.vraag(
            .post, "/gebruikers/_wachtwoord",
            ["personeelsnummer": .text(nummer), "wachtwoord": .text(tekst), "isNieuw": .flag(isNieuw)])
        if antwoord["isTeRaden"] == .flag(true) {
            Uitvoer.fout("Let op: dit wachtwoord is snel te raden. Laat deze persoon zelf een ander kiezen.")
        }
        if isGemaakt { Uitvoer.regel(tekst) }
    }
}
