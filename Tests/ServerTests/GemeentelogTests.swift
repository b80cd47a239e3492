import Glibc
import HTTP
import Schema
import Testing

/// A whole run over the 2,200 lines of the fixtures: importing, recording and getting it wrong say nothing about anybody.
@Suite struct `The log of a municipality` {
    private static let texts = [
        "Zij heeft een burn-out gehad en loopt bij de psycholoog.", "Hij slikt oxazepam sinds de scheiding.",
        "Meer afwisseling naast het archiefwerk.", "Elke donderdag een dagdeel kwartiermaken.",
    ]

    /// Who stands in the fixture: whole names, surnames and first names long enough to be nothing else, numbers, addresses.
    private static func people() throws -> Set<String> {
        var words: Set<String> = []
        for file in ["hr-export.csv", "hr-export-fout.csv"] {
            let text = Program.read(Gemeente.fixtures + file)
            for line in text.split(whereSeparator: \.isNewline).dropFirst() {
                let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
                guard cells.count > 8 else { continue }
                words.formUnion([cells[0], cells[4]])
                words.formUnion([cells[1], cells[3]].filter { $0.count >= 5 })
            }
        }
        return words.filter { $0.count >= 5 }
    }

    /// The words that a text is made of; addresses stay whole.
    private static func words(_ text: String) -> Set<String> {
        let pieces = text.split { !($0.isLetter || $0.isNumber || "@.-".contains($0)) }.map(String.init)
        let parts = pieces.flatMap { $0.split { !($0.isLetter || $0.isNumber) }.map(String.init) }
        return Set(pieces).union(parts)
    }

    /// A log without its numbers: how long something took looks like somebody's number.
    private static func strings(_ log: String) -> String {
        log.split(separator: "\n").map { line in
            guard case .object(let members)? = try? JSON.parse(Array(line.utf8)) else { return String(line) }
            return members.compactMap { member in
                if case .text(let text) = member.value { "\(member.name) \(text)" } else { nil }
            }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func key(_ workshop: Workshop, _ role: String, _ person: String?) throws -> String {
        let made = try Program(
            ["key", "create", "--data", workshop.data, "--name", "sleutel", "--role", role]
                + (person.map { ["--person", $0] } ?? []), in: workshop.directory)
        #expect(made.wait() == 0)
        return String(made.output.dropLast())
    }

    @Test func `names nobody of 2,200 people and no text, in log, metrics or refusals`() throws {
        let workshop = try Workshop()
        let server = try workshop.serve("--log-level", "trace")
        #expect(try workshop.run("import", "onderdelen", Gemeente.fixtures + "onderdelen.csv").code == 0)
        let fout = try workshop.run("import", "medewerkers", Gemeente.fixtures + "hr-export-fout.csv")
        #expect(fout.code != 0)
        #expect(try workshop.run("import", "medewerkers", Gemeente.fixtures + "hr-export.csv").code == 0)
        let (partner, mine) = (
            try key(workshop, "gesprekspartner", "100289"), try key(workshop, "medewerker", "101286")
        )
        let ik = try JSON.parse(try server.send(.get, "/v1/mij", token: mine).body)["medewerkerId"] ?? .null
        var refused = fout.errors + fout.output
        func send(_ token: String, _ path: String, _ body: Value) throws -> Int {
            let answer = try server.send(.post, path, token: token, String(decoding: JSON.bytes(body), as: UTF8.self))
            if answer.status >= 400 { refused += answer.text }
            return answer.status
        }
        func talk(_ tekst: String) -> Value {
            [
                "medewerkerId": ik, "gesprek": ["datum": .text(Instant.now().day.text)],
                "samenvatting": ["tekst": .text(tekst)], "wensen": [["wens": .text(tekst)]],
            ]
        }
        for tekst in Self.texts {
            let body: Value = ["tekst": .text(tekst)]
            #expect(try send(mine, "/v1/taalwacht/_toets", body) == 200)
            let isOverIemand = tekst.contains("burn") || tekst.contains("oxazepam")
            #expect(try send(partner, "/v1/dialogen", talk(tekst)) == (isOverIemand ? 409 : 201))
            #expect(
                try send(mine, "/v1/dialogen", ["samenvatting": .text(tekst), tekst.replacing("/", with: ""): 1]) == 400
            )
            #expect(
                try send(mine, "/v1/medewerkers/_zoek", ["personeelsnummer": "101286", "zoekterm": .text(tekst)]) >= 400
            )
        }
        let metrics = try server.send(.get, "/metrics").text
        #expect(server.stop() == 0)
        let log = Self.strings(server.program.errors + server.program.output)
        #expect(log.count > 1_000)
        let people = try Self.people()
        #expect(people.count > 4_000)
        let metricNames = metrics.split(separator: "\n").map { String($0.prefix { $0 != " " }) }.joined(separator: "\n")
        for (place, text) in [("log", log), ("metrics", metricNames), ("refusals", refused)] {
            #expect(Self.words(text).intersection(people) == [], "in the \(place)")
            let isField = place == "refusals"
            for tekst in Self.texts where !isField { #expect(!text.contains(tekst), "in the \(place)") }
            for woord in ["burn", "psycholoog", "oxazepam", "archiefwerk", "kwartiermaken"] where !isField {
                #expect(!text.contains(woord), "\(woord) in the \(place)")
            }
        }
    }
}
