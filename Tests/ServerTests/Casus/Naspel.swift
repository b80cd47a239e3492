import HTTP
import Schema

/// The worked case, done again through the API: every step on its own day, by the person whose step it is.
final class Naspel {
    let casus: Casus
    let gemeente: Gemeente
    /// Where the dialogue is.
    var dialoog = ""
    /// Where the signal was.
    var signaalAdres = ""
    /// The ids that the service gave, by the names of the fixture.
    var ids: [String: String] = [:]
    private var stappen: [(dag: Day, doe: () throws -> Void)] = []

    init() throws {
        casus = try Casus()
        gemeente = try Gemeente(op: try casus.dag("/signaal/peildatum"))
        try gemeente.geef(
            "hr_adviseur", aan: casus.hrAdviseur,
            werkgebied: casus["/personen/werkgebiedHrAdviseur"].values.compactMap(\.string))
        for nummer in [casus.medewerker, casus.gesprekspartner, casus.hrAdviseur] { _ = try gemeente.id(nummer) }
    }

    /// Somebody of the fixture in the role they have in it.
    func als(_ nummer: String) throws -> Visitor {
        let rollen = [casus.medewerker: "medewerker", casus.gesprekspartner: "gesprekspartner"]
        return try gemeente.als(rollen[nummer] ?? "hr_adviseur", nummer)
    }

    var medewerker: Visitor { get throws { try als(casus.medewerker) } }
    var gesprekspartner: Visitor { get throws { try als(casus.gesprekspartner) } }
    var hrAdviseur: Visitor { get throws { try als(casus.hrAdviseur) } }

    /// Something that happens on a day, after what was said before of that day.
    func op(_ dag: Day?, _ doe: @escaping () throws -> Void) {
        if let dag { stappen.append((dag, doe)) }
    }

    /// Lets everything happen, day after day.
    func speel() throws {
        let volgorde = stappen.enumerated().sorted { ($0.element.dag, $0.offset) < ($1.element.dag, $1.offset) }
        for (_, stap) in volgorde {
            try gemeente.wordt(stap.dag)
            try stap.doe()
        }
        stappen = []
    }

    /// Does one thing with the revision there is now, which has to go well.
    @discardableResult
    func doe(
        _ wie: Visitor, _ adres: String, _ body: Value? = nil, bij record: String? = nil,
        met method: HTTP.Method = .post
    ) throws -> Reply {
        let etag = try record.map { try wie.get($0).etag }
        let reply = try wie.send(method, adres, body, match: etag)
        guard (200...204).contains(reply.status) else { throw Unexpected("\(method) \(adres): \(reply.text)") }
        return reply
    }

    /// The id of a part of the fixture, as JSON; nil for none.
    func id(_ naam: Value?) -> Value? { naam?.string.flatMap { ids[$0] }.map(Value.text) }

    func actie(_ actie: Value) -> String { "/v1/acties/" + (ids[actie["id"]?.string ?? ""] ?? "") }
    func afspraak(_ afspraak: Value) -> String { "/v1/afspraken/" + (ids[afspraak["id"]?.string ?? ""] ?? "") }
}
