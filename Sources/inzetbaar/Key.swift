import ArgumentParser
import HTTP
import Model
import Schema

/// `inzetbaar key`: bearer tokens.
struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maakt, toont en trekt sleutels in voor koppelingen en beheer.",
        subcommands: [Create.self, List.self, Revoke.self])

    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Maakt een sleutel; alleen de sleutel zelf komt op stdout, en daarna nooit meer.")

        @OptionGroup var map: Gegevensmap
        @Option(help: "Waar de sleutel voor is.")
        var name: String
        @Option(help: "De rol: \(Rol.allCases.map(\.rawValue).joined(separator: ", ")).")
        var role: String
        @Option(help: "Het personeelsnummer van wie de sleutel is; niet bij een koppeling.")
        var person: String?
        @Option(help: "Wat een koppeling mag: \(Scope.allCases.map(\.rawValue).joined(separator: ", ")).")
        var scope: [String] = []

        func run() throws {
            let vraag: Value = [
                "naam": .text(name), "rol": .text(role), "personeelsnummer": person.map(Value.text) ?? .null,
                "scopes": .list(scope.map(Value.text)),
            ]
            let antwoord = try Loket(map).vraag(.post, "/sleutels", vraag)
            guard case .text(let token)? = antwoord["token"] else { throw Melding("Er kwam geen sleutel terug.") }
            Uitvoer.regel(token)
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Toont de sleutels: id, rol, personeelsnummer, tot wanneer, en waar ze voor zijn.")

        @OptionGroup var map: Gegevensmap

        func run() throws {
            let antwoord = try Loket(map).vraag(.get, "/sleutels")
            guard case .list(let sleutels)? = antwoord["items"] else { return }
            for sleutel in sleutels {
                func tekst(_ naam: String) -> String? {
                    if case .text(let tekst)? = sleutel[naam] { tekst } else { nil }
                }
                let tot = tekst("ingetrokkenOp").map { "ingetrokken \($0)" } ?? "tot \(tekst("verlooptOp") ?? "")"
                let delen = [tekst("id"), tekst("rol"), tekst("personeelsnummer") ?? "-", tot, tekst("naam")]
                Uitvoer.regel(delen.compactMap(\.self).joined(separator: "\t"))
            }
        }
    }

    struct Revoke: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Trekt een sleutel in; hij werkt meteen niet meer.")

        @OptionGroup var map: Gegevensmap
        @Argument(help: "Het id uit key list.")
        var id: String

        func run() throws {
            guard let id = ID(id) else { throw Melding("Dit is geen id van een sleutel.", code: 64) }
            _ = try Loket(map).vraag(.post, "/sleutels/\(id.text)/_intrekken", [:])
        }
    }
}
