import Glibc
import HTTP
import Schema
import Testing

/// What the program says to its operator: everything about itself and nothing about anybody.
@Suite struct `The log` {
    /// People whose every detail is a word that nothing else uses.
    private static let people = [
        ["8800017", "Wilhelmientje", "Quastenbroek", "w.quastenbroek@kanarie.example", "Kwartelteler"],
        ["8800029", "Zebedeus", "Yperzeelhof", "z.yperzeelhof@kanarie.example", "Struisvogelfluisteraar"],
    ]
    private static let words = people.flatMap { $0 } + ["Kanarieafdeling", "Kwetterteam", "sleutelnaamkanarie"] + texts
    private static let texts = ["geheimzinnigewens", "onthultaalles", "zieleroerselen", "wachtwoordkanarie"]

    private func fill(_ workshop: Workshop) throws {
        let units = try workshop.file(
            "k.csv",
            "Onderdeelcode;Onderdeel;Soort;Bovenliggend\nA;Kanarieafdeling;afdeling;\nT;Kwetterteam;team;A\n")
        #expect(try workshop.run("import", "onderdelen", units).code == 0)
        let rows = Self.people.enumerated().map { place, een in
            "\(een[0]);\(een[1]);;\(een[2]);\(een[3]);T;\(een[4]);\(place == 0 ? "" : Self.people[0][0]);01-01-2020;;36\n"
        }
        let people = try workshop.file(
            "p.csv",
            "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Onderdeelcode;Functie;Leidinggevende;In dienst;"
                + "Uit dienst;Uren per week\n" + rows.joined())
        #expect(try workshop.run("import", "medewerkers", people).code == 0)
    }

    private func key(_ workshop: Workshop, _ role: String, _ person: String?) throws -> String {
        let program = try Program(
            ["key", "create", "--data", workshop.data, "--name", "sleutelnaamkanarie", "--role", role]
                + (person.map { ["--person", $0] } ?? []), in: workshop.directory)
        #expect(program.wait() == 0)
        return String(program.output.dropLast())
    }

    /// Bodies that are wrong in many ways, each full of what must not come back.
    private static let bodies: [String] = {
        let name = "Zebedeus Yperzeelhof"
        let talk = """
            {"medewerkerId":"\(name)","gesprek":{"datum":"z.yperzeelhof@kanarie.example","onbekend":1},\
            "samenvatting":{"tekst":["zieleroerselen"]},"wensen":[{"wens":7,"onderwerp":"geheimzinnigewens"}],\
            "acties":"onthultaalles"}
            """
        return [
            talk, "{\"personeelsnummer\":\"8800029", "[\"onthultaalles\"]", "\"zieleroerselen\"",
            "{\"naam\":\"8800017\",\"naam\":\"Wilhelmientje\"}", "geheimzinnigewens",
            #"{"email":"w.quastenbroek@kanarie.example","voornaam":{"x":"Wilhelmientje"}}"#,
            String(repeating: "[", count: 40) + "\"onthultaalles\"",
        ]
    }()

    @Test func `names no person and no text, whatever is asked and however wrong`() throws {
        let workshop = try Workshop()
        try fill(workshop)
        let server = try workshop.serve("--log-level", "trace")
        let partner = try key(workshop, "gesprekspartner", Self.people[0][0])
        let employee = try key(workshop, "medewerker", Self.people[1][0])
        let beheerder = try key(workshop, "beheerder", nil)
        let who = try server.send(.get, "/v1/mij", token: employee)
        #expect(who.text.contains("Yperzeelhof"))
        let medewerker = try JSON.parse(who.body)["medewerkerId"]
        let talk: Value = [
            "medewerkerId": medewerker ?? .null, "gesprek": ["datum": .text(Instant.now().day.text)],
            "samenvatting": ["tekst": "zieleroerselen"], "wensen": [["wens": "geheimzinnigewens"]],
        ]
        #expect(
            try server.send(.post, "/v1/dialogen", token: partner, String(decoding: JSON.bytes(talk), as: UTF8.self))
                .status == 201)
        var refused = ""
        let paths = [
            "/v1/dialogen", "/v1/medewerkers/_zoek", "/v1/medewerkers/_nummer", "/v1/concepten", "/v1/acties/x",
            "/v1/dialogen/_beginnen", "/v1/medewerkers", "/v1/sjablonen", "/v1/importen?soort=medewerkers", "/inloggen",
            "/v1/lijnen", "/v1/waarnemingen", "/v1/instellingen", "/livez",
        ]
        for path in paths {
            for method in [HTTP.Method.post, .put, .patch, .get] {
                for token in [partner, employee, beheerder, nil, "Zebedeus"] {
                    for body in method == .get ? [""] : Self.bodies {
                        let answer = try server.send(method, path, token: token, body)
                        if answer.status >= 400 { refused += answer.text }
                    }
                }
            }
        }
        // The name of an unknown field goes back to who sent it, as its place; the log does not have it either.
        _ = try server.send(.post, "/v1/concepten", token: partner, #"{"Zebedeus Yperzeelhof":"onthultaalles"}"#)
        for query in ["?zoek=Wilhelmientje", "?limit=Quastenbroek", "?cursor=zieleroerselen"] {
            let answer = try server.send(.get, "/v1/medewerkers" + query, token: partner)
            if answer.status >= 400 { refused += answer.text }
        }
        let metrics = try server.send(.get, "/metrics").text
        #expect(metrics.hasSuffix("# EOF\n"))
        #expect(server.stop() == 0)
        let log = server.program.errors + server.program.output
        #expect(log.contains("\"trace\":\"") && log.contains("\"actor\":\"persoon-"))
        for (place, text) in [("log", log), ("metrics", metrics), ("errors", refused)] {
            let found = Self.words.filter(text.contains)
            #expect(found == [], "in the \(place)")
        }
        // Nobody's id either: the log knows callers by a name of the day.
        let id = if case .text(let id)? = medewerker { id } else { "" }
        #expect(!log.contains(id) && !metrics.contains(id))
    }

    @Test func `carries the trace of the caller into the answer and the audit chain`() throws {
        let workshop = try Workshop()
        try fill(workshop)
        let server = try workshop.serve("--log-level", "debug")
        let token = try key(workshop, "beheerder", nil)
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
        func send(_ parent: String) throws -> Client.Answer {
            var fields = Fields()
            fields.append("Authorization", "Bearer \(token)")
            fields.append("traceparent", parent)
            return try Client(.tcp(host: "127.0.0.1", port: server.port)).send(
                .get, "/v1/onderdelen", fields: fields, body: [])
        }
        let passed = try send("00-\(trace)-00f067aa0ba902b7-01").fields.first("traceparent") ?? ""
        #expect(passed.hasPrefix("00-\(trace)-") && passed.hasSuffix("-01"))
        #expect(!passed.contains("00f067aa0ba902b7"))
        for wrong in ["00-\(trace.uppercased())-00f067aa0ba902b7-01", "ff-\(trace)-00f067aa0ba902b7-01", "Zebedeus"] {
            #expect(try send(wrong).fields.first("traceparent")?.contains(trace) == false)
        }
        #expect(server.stop() == 0)
        #expect(server.program.errors.contains("\"trace\":\"\(trace)\""))
        #expect(!server.program.errors.contains("Zebedeus"))
    }

    @Test(arguments: [["--base-url", "https://inzetbaar.example"], ["--trusted-proxies", "192.0.2.1"]])
    func `asks a token for the counts wherever a proxy stands in front`(flags: [String]) throws {
        let workshop = try Workshop()
        let words = ["serve", "--data", workshop.data, "--port", "0"] + flags
        let server = try Serving(try Program(words, in: workshop.directory))
        #expect(try server.send(.get, "/metrics").status == 401)
        #expect(server.stop() == 0)
    }

    @Test func `counts what was asked, for this machine and for who keeps it`() throws {
        let workshop = try Workshop()
        try fill(workshop)
        let server = try workshop.serve()
        let token = try key(workshop, "beheerder", nil)
        let employee = try key(workshop, "medewerker", Self.people[1][0])
        for _ in 0..<3 { _ = try server.send(.get, "/v1/onderdelen", token: token) }
        _ = try server.send(.get, "/v1/onderdelen")
        let text = try server.send(.get, "/metrics").text
        for line in [
            "inzetbaar_requests_total{method=\"GET\",route=\"/v1/onderdelen\",status=\"2xx\"} 3",
            "inzetbaar_requests_total{method=\"GET\",route=\"/v1/onderdelen\",status=\"4xx\"} 1",
            "inzetbaar_write_batches_total ", "inzetbaar_connections ", "inzetbaar_wal_bytes ",
            "inzetbaar_audit_head_age_seconds ", "inzetbaar_request_seconds_bucket{le=\"+Inf\"} ",
        ] {
            #expect(text.contains(line))
        }
        func status(_ token: String?) throws -> Int {
            var fields = Fields()
            fields.append("X-Forwarded-For", "203.0.113.9")
            if let token { fields.append("Authorization", "Bearer \(token)") }
            return try Client(.tcp(host: "127.0.0.1", port: server.port)).send(
                .get, "/metrics", fields: fields, body: []
            ).status
        }
        #expect(try status(nil) == 401)
        #expect(try status(employee) == 403)
        #expect(try status(token) == 200)
        #expect(server.stop() == 0)
    }
}
