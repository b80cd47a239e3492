import HTTP
import Schema

/// HR's list of one employee as it was answered once, in its three forms.
struct Momentopname {
    /// The rows as JSON, by the names the fixture has for the actions.
    let rijen: [String: Value]
    let csv: [String]
    let ndjson: [String]

    init(_ naspel: Naspel, peildatum: Value? = nil) throws {
        let wie = try naspel.hrAdviseur
        let query = "/v1/acties?limit=500" + (peildatum?.string.map { "&peildatum=" + $0 } ?? "")
        let namen = Dictionary(naspel.ids.map { ($0.value, $0.key) }) { first, _ in first }
        let items = try wie.get(query)["/items"]?.values ?? []
        let vanMedewerker = items.filter { $0["personeelsnummer"]?.string == naspel.casus.medewerker }
        rijen = Dictionary(vanMedewerker.map { (namen[$0["id"]?.string ?? ""] ?? "?", $0) }) { first, _ in first }
        // The other two forms hold the whole werkgebied: of those the ids that JSON named for this employee, in order.
        let hier = Set(vanMedewerker.compactMap { $0["id"]?.string })
        let anderen = Set(items.compactMap { $0["id"]?.string }).subtracting(hier)
        func lees(_ type: String) throws -> [String] {
            try wie.get(query, as: type).ids.filter { !anderen.contains($0) }.map { namen[$0] ?? "?" }.sorted()
        }
        csv = try lees("text/csv")
        ndjson = try lees("application/x-ndjson")
    }

    /// What this has otherwise than the fixture says of that day.
    func differences(from dag: Value) -> [String] {
        let open = dag["open"]?.values.compactMap(\.string).sorted() ?? []
        var found: [String] = []
        for (vorm, namen) in [("json", rijen.keys.sorted()), ("csv", csv), ("ndjson", ndjson)] where namen != open {
            found.append("\(vorm): \(namen), not \(open)")
        }
        let teLaat = Self.byId(dag["teLaat"], "dagen")
        let vast = Self.byId(dag["vastgelopen"], "sinds")
        for (naam, rij) in rijen {
            found += (teLaat[naam] ?? .integer(0)).differences(from: rij["dagenTeLaat"], at: naam + "/dagenTeLaat")
            // A day that says nothing of what is stuck asks nothing of it.
            if dag["vastgelopen"] != nil {
                found += (vast[naam] ?? .null).differences(
                    from: rij["vastgelopenSinds"] ?? .null, at: naam + "/vastgelopenSinds")
            }
            if let nu = dag["streefdatumNu"]?[naam] {
                found += nu.differences(from: rij["streefdatumNu"], at: naam + "/streefdatumNu")
            }
        }
        return found
    }

    private static func byId(_ list: Value?, _ name: String) -> [String: Value] {
        Dictionary(list?.values.map { ($0["id"]?.string ?? "", $0[name] ?? .null) } ?? []) { first, _ in first }
    }
}
