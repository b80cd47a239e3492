import Glibc
import HTTP
import Schema
import Testing

/// A directory of its own for one test, with the program at hand.
final class Workshop {
    let directory: String
    /// The data directory.
    let data: String

    /// `data` is a path within the workshop.
    init(data: String = "data") throws {
        var template = Array("/tmp/inzetbaar-server-XXXXXX".utf8CString)
        // mkdtemp writes into the local array only.
        guard let made = unsafe mkdtemp(&template) else { throw Unexpected("no directory") }
        directory = unsafe String(cString: made)
        self.data = directory + "/" + data
    }

    deinit {
        // The path is our own and holds no quotes.
        _ = unsafe system("rm -rf '\(directory)'")
    }

    /// Runs a command to its end.
    @discardableResult
    func run(_ words: String..., input: String = "") throws -> (code: Int32, output: String, errors: String) {
        let program = try Program(words + ["--data", data], in: directory, input: input)
        return (program.wait(), program.output, program.errors)
    }

    /// Starts a server on a free port and waits until it says which.
    func serve(_ words: String..., environment: [String] = []) throws -> Serving {
        let flags = environment.isEmpty ? ["--data", data, "--port", "0"] : []
        return try Serving(try Program(["serve"] + flags + words, in: directory, environment: environment))
    }

    /// A file with this text; its path.
    func file(_ name: String, _ text: String) throws -> String {
        try Program.write(Array(text.utf8), to: directory + "/" + name)
        return directory + "/" + name
    }

    /// Two units and two people, one the manager of the other.
    func fill() throws {
        let units = try file(
            "o.csv", "Onderdeelcode;Onderdeel;Soort;Bovenliggend\nA;Afdeling;afdeling;\nT;Team;team;A\n")
        #expect(try run("import", "onderdelen", units).code == 0)
        #expect(try run("import", "medewerkers", try people()).code == 0)
    }

    /// A file with two people.
    func people() throws -> String {
        try file(
            "m.csv",
            """
            Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Functie;Leidinggevende;In dienst;\
            Uit dienst;Uren per week
            1;Anna;;Baas;;A;Hoofd;;01-01-2020;;36
            2;Bas;;Werker;;T;Adviseur;1;01-01-2020;;36,00

            """)
    }
}

/// A server that runs.
struct Serving {
    let program: Program
    let port: Int

    init(_ program: Program) throws {
        self.program = program
        for _ in 0..<9_000 {
            let lines = program.errors.split(separator: "\n", omittingEmptySubsequences: false)
            // The last piece may still be on its way.
            if lines.count > 1, let line = try? JSON.parse(Array(lines[0].utf8)),
                case .integer(let port)? = line["port"]
            {
                self.port = Int(port)
                return
            }
            usleep(20_000)
        }
        throw Unexpected("the server did not come up: \(program.errors)")
    }

    /// The answer to one request.
    func send(
        _ method: HTTP.Method, _ target: String, token: String? = nil, _ body: String = ""
    ) throws -> Client.Answer {
        var fields = Fields()
        if let token { fields.append("Authorization", "Bearer \(token)") }
        if !body.isEmpty { fields.append("Content-Type", "application/json") }
        return try Client(.tcp(host: "127.0.0.1", port: port)).send(
            method, target, fields: fields, body: Array(body.utf8))
    }

    /// Asks it to stop and gives its exit code.
    func stop() -> Int32 {
        program.signal(SIGTERM)
        return program.wait()
    }
}
