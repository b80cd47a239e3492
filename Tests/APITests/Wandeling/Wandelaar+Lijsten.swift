import API
import HTTP
import Schema

extension Wandelaar {
    private static let vormen = ["text/csv", "text/csv; profile=excel", "application/x-ndjson"]

    /// Reads every list in every form, with every filter, every order and the cursors of others.
    mutating func lijsten() throws {
        guard beller.isIemand else { return }
        for route in API.routes where route.method == .get && !route.path.contains("{") {
            guard case .list = route.operation.form else { continue }
            for vorm in Self.vormen { try lees(route.path, [("Accept", vorm)]) }
            for parameter in route.operation.query {
                guard let waarden = waarden(parameter) else {
                    tocht.fouten.append("\(route.path): give ?\(parameter.name) values in the walk")
                    continue
                }
                for waarde in waarden {
                    let vraag = "\(route.path)?\(parameter.name)=\(waarde)"
                    for vorm in ["application/json", "application/x-ndjson"] { try lees(vraag, [("Accept", vorm)]) }
                }
            }
            try leesAls(route)
            try leesVerder(route.path)
        }
    }

    /// Reads a list with every filter in every capacity it can be read in.
    private mutating func leesAls(_ route: Route) throws {
        guard let als = route.operation.query.first(where: { $0.name == "als" }) else { return }
        for parameter in route.operation.query where parameter.name != "als" {
            for hoedanigheid in waarden(als) ?? [] {
                for waarde in waarden(parameter) ?? [] {
                    let vraag = "\(route.path)?als=\(hoedanigheid)&\(parameter.name)=\(waarde)"
                    try lees(vraag, [("Accept", "application/x-ndjson")])
                }
            }
        }
    }

    /// Takes the cursor that somebody else was given.
    private mutating func leesVerder(_ path: String) throws {
        for naam in ["zelf", "partner", "hrBinnen", "beheerder"] {
            guard let ander = Beller.alle.first(where: { $0.naam == naam }) else { continue }
            var verder = try huis.visitor(ander).get(path + "?limit=1").next
            for _ in 0..<3 {
                guard let pad = verder else { break }
                try lees(pad, [])
                verder = try huis.visitor(ander).get(pad).next
            }
        }
    }

    private mutating func lees(_ pad: String, _ headers: [(String, String)]) throws {
        let reply = try huis.visitor(beller).get(pad, headers)
        tocht.opvang.neem(reply, op: pad)
        if reply.status >= 500 { tocht.fouten.append("\(pad): \(reply.status)") }
    }

    /// What a filter is tried with: every choice it has, or people, days and numbers of the organisation.
    private func waarden(_ parameter: any QueryParameter) -> [String]? {
        let today = huis.house.today
        switch parameter.name {
        case "medewerkerId": return [huis.house.id(.medewerker).text, huis.house.id(.collega).text]
        case "gesprekspartnerId": return [huis.house.id(.gesprekspartner).text]
        case "peildatum", "totEnMetDatum": return [today.text, today.adding(days: -1).text]
        case "onderdeel": return ["AFD-10", "TEAM-101", "AFD-11"]
        case "gewijzigdSinds", "na": return ["0"]
        case "code": return ["kort"]
        case "versie": return ["1"]
        case "limit": return ["1", "500"]
        case "cursor": return ["eyJ4IjoxfQ"]
        default: break
        }
        let schema = Value.object(parameter.schema)
        if schema["type"] == "boolean" { return ["true", "false"] }
        guard let keuzes = schema["enum"] ?? schema["items"]?["enum"], case .list(let waarden) = keuzes else {
            return nil
        }
        return waarden.compactMap(\.string)
    }
}
