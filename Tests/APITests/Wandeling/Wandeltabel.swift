/// What the walk came to, one line for each answer that differs: who got what at which route.
struct Wandeltabel {
    private let tochten: [(naam: String, antwoorden: [String: [String: String]])]
    private let woorden: [(naam: String, delen: [String])]
    private let routes: [String]

    /// The callers in their order; `routes` in the order of the table.
    init(_ tochten: [Tocht], routes: [String]) {
        self.routes = routes
        self.tochten = tochten.map { ($0.beller.naam, $0.antwoorden) }
        woorden = tochten.map { tocht in
            let delen = Set(
                tocht.opvang.woorden.map { $0.split(separator: "-").dropFirst().first.map(String.init) ?? "" })
            return (tocht.beller.naam, delen.sorted())
        }
    }

    var tekst: String {
        var lines = ["# Every route, every dialogue, every caller: who was answered what. «verder» is everybody else."]
        for route in routes {
            lines.append(route)
            for (zaken, regel) in regels(route) { lines.append("    \(zaken.joined(separator: " ")): \(regel)") }
        }
        lines.append("# The free texts that each caller ever saw a word of.")
        for (naam, delen) in woorden where !delen.isEmpty {
            lines.append("\(naam): \(delen.joined(separator: " "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The dialogues that were answered alike, with the answers.
    private func regels(_ route: String) -> [(zaken: [String], regel: String)] {
        let zaken = tochten.first?.antwoorden[route].map { $0.keys.sorted() } ?? []
        var alle: [(zaken: [String], regel: String)] = []
        for zaak in zaken {
            let regel = regel(route, zaak)
            if let plaats = alle.firstIndex(where: { $0.regel == regel }) {
                alle[plaats].zaken.append(zaak)
            } else {
                alle.append(([zaak], regel))
            }
        }
        return alle
    }

    /// Groups that are there whole go by one name.
    private static func kort(_ namen: [String]) -> [String] {
        Beller.groepen.reduce(namen) { namen, groep in
            guard groep.leden.allSatisfy(namen.contains) else { return namen }
            return namen.filter { !groep.leden.contains($0) } + [groep.naam]
        }
    }

    private func regel(_ route: String, _ zaak: String) -> String {
        var groepen: [(status: String, namen: [String])] = []
        for (naam, antwoorden) in tochten {
            let status = antwoorden[route]?[zaak] ?? "-"
            if let plaats = groepen.firstIndex(where: { $0.status == status }) {
                groepen[plaats].namen.append(naam)
            } else {
                groepen.append((status, [naam]))
            }
        }
        let meest = groepen.max { $0.namen.count < $1.namen.count }
        let genoemd = groepen.filter { $0.status != meest?.status }
        let delen = genoemd.map { "\($0.status) " + Self.kort($0.namen).joined(separator: " ") }
        return (delen + ["verder \(meest?.status ?? "-")"]).joined(separator: "; ")
    }
}
