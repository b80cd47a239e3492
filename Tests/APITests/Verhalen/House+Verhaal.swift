import HTTP
import Schema
import Testing

/// What the stories have in common: each step is done with the revision there is now, and has to go well.
extension House {
    @discardableResult
    func stap(
        _ who: Who, _ address: String, _ verb: String = "", _ body: Value? = nil, on record: String? = nil
    ) throws -> Reply {
        let reply = try act(who, address, verb, body, on: record)
        guard (200...204).contains(reply.status) else { throw Broken("\(address)\(verb): \(reply.text)") }
        return reply
    }

    /// The partner's and the employee's answer to the summary as it stands.
    func antwoord(_ who: Who, _ dialoog: String, _ reactie: String = "akkoord", _ extra: [(String, Value)] = []) throws
    {
        let versie = try self.as(who).get(dialoog)["/samenvatting/versie"] ?? 0
        let body: Value = ["reactie": .text(reactie), "versie": versie]
        try stap(who, dialoog, "/reacties", body.with(extra), on: dialoog)
    }

    /// An action of a logged talk, shared with HR by the employee.
    func gedeeld(_ dossier: Dossier) throws {
        try stap(.medewerker, dossier.actie, "/_delen-met-hr")
    }

    /// The ids in a list as somebody reads it.
    func lijst(_ who: Who, _ query: String = "", as type: String = "application/json") throws -> [String] {
        let reply = try self.as(who).get("/v1/acties" + query, as: type)
        guard reply.status == 200 else { throw Broken(reply.text) }
        return reply.ids
    }
}

extension Dossier {
    /// The id of the action.
    var actieId: String { String(actie.split(separator: "/").last ?? "") }
}
