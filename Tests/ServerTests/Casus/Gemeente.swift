import Glibc
import HTTP
import Schema

/// The municipality of the fixtures in the real program, with a clock that a test sets.
///
/// The program takes a clock only for a demo; the people are the fixtures', read in while it runs.
final class Gemeente {
    /// Where the fixtures are, with a slash at the end.
    static let fixtures: String = {
        let here = #filePath
        return here[..<(here.lastIndex(of: "/") ?? here.endIndex)] + "/../../Fixtures/"
    }()

    private let workshop: Workshop
    private let server: Serving
    private let klok: String
    private var ids: [String: String] = [:]
    private var keys: [String: Visitor] = [:]
    private var stappen = 0

    init(op dag: Day) throws {
        workshop = try Workshop()
        klok = try workshop.file("klok", "\(dag.text)T07:00:00Z")
        server = try workshop.serve("--demo", "--clock", klok)
        for soort in ["onderdelen", "medewerkers"] {
            let bestand = Self.fixtures + (soort == "onderdelen" ? "onderdelen.csv" : "hr-export.csv")
            guard try workshop.run("import", soort, bestand).code == 0 else { throw Unexpected("\(soort) refused") }
        }
    }

    /// It is this day now; each time it is asked a minute later, from noon in Amsterdam on.
    func wordt(_ dag: Day) throws {
        stappen += 1
        guard let moment = Instant(dag, hour: 12, minute: 0) else { throw Unexpected("no noon on \(dag.text)") }
        _ = try workshop.file("klok.nieuw", moment.adding(seconds: Int64(stappen)).text)
        guard unsafe rename(klok + ".nieuw", klok) == 0 else { throw Unexpected("the clock can't be set") }
    }

    /// Gives somebody a role that has to be given, with a werkgebied for an adviser.
    func geef(_ rol: String, aan nummer: String, werkgebied: [String] = []) throws {
        let extra = werkgebied.flatMap { ["--werkgebied", $0] }
        try doe(["user", "roles", "--person", nummer, "--role", rol] + extra)
    }

    /// Somebody in one role, or a connected system with every scope.
    func als(_ rol: String, _ nummer: String? = nil) throws -> Visitor {
        let naam = rol + (nummer ?? "")
        if let known = keys[naam] { return known }
        var words = ["key", "create", "--name", naam, "--role", rol]
        if let nummer { words += ["--person", nummer] } else { words += Self.scopes.flatMap { ["--scope", $0] } }
        let token = try doe(words)
        let visitor = Visitor(client: Client(.tcp(host: "127.0.0.1", port: server.port)), token: token)
        keys[naam] = visitor
        return visitor
    }

    /// Who keeps the settings: the demo has one.
    var beheerder: Visitor { get throws { try als("hr_beheerder", "107689") } }

    private static let scopes = [
        "medewerkers:schrijven", "signalen:schrijven", "acties:lezen", "acties:status", "wijzigingen:lezen",
    ]

    /// The id of somebody.
    func id(_ nummer: String) throws -> Value {
        if let known = ids[nummer] { return .text(known) }
        let found = try als("koppeling").post("/v1/medewerkers/_zoek", ["personeelsnummer": .text(nummer)])
        ids[nummer] = found.text("/items/0/id")
        guard found.count("/items") == 1 else { throw Unexpected("nobody is \(nummer)") }
        return .text(found.text("/items/0/id"))
    }

    /// The number of somebody whose id was asked before.
    func nummer(_ id: Value?) -> Value? {
        guard let id = id?.string, let found = ids.first(where: { $0.value == id }) else { return nil }
        return .text(found.key)
    }

    @discardableResult
    private func doe(_ words: [String]) throws -> String {
        let program = try Program(words + ["--data", workshop.data], in: workshop.directory)
        guard program.wait() == 0 else { throw Unexpected(program.errors) }
        return String(program.output.prefix { $0 != "\n" })
    }
}
