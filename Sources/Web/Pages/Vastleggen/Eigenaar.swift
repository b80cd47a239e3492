import API
import Model
import Schema

/// Who does an action, as the form asks it: one of the two, HR, or a colleague.
enum Eigenaar {
    static let medewerker = "medewerker"
    static let ander = "ander"
    static let hr = "hr"
    static let collega = "collega"

    /// The action as the form shows it.
    static func shown(_ actie: Value, _ mensen: Mensen) -> Value {
        guard case .object(var members) = actie else { return actie }
        let id = actie.some("eigenaarId")
        if actie.some("eigenaarSoort") == "hr" {
            members.append(.init("eigenaar", .text(hr)))
        } else if let id {
            let who = id == mensen.medewerkerId ? medewerker : id == mensen.anderId ? ander : id
            members.append(.init("eigenaar", .text(who)))
        }
        members.append(.init("delen", .flag((actie.some("hrDelen") ?? "nee") != "nee")))
        return .object(members)
    }

    /// The action as the draft keeps it; a colleague not found yet stays a name.
    static func kept(_ row: Value, _ mensen: Mensen, _ found: (String) -> [Persoon]) -> Value {
        guard case .object(let all) = row else { return row }
        var members = all.filter { !["eigenaar", "collega", "delen"].contains($0.name) }
        let typed = row.some("collega")
        func person(_ id: String) { members += [.init("eigenaarSoort", "persoon"), .init("eigenaarId", .text(id))] }
        switch row.some("eigenaar") {
        case medewerker: person(mensen.medewerkerId)
        case ander: person(mensen.anderId)
        case hr: members.append(.init("eigenaarSoort", "hr"))
        case collega:
            let matches = typed.map(found) ?? []
            if matches.count == 1, let only = matches.first {
                person(only.id)
            } else {
                members.append(.init("eigenaar", .text(collega)))
                if let typed { members.append(.init("collega", .text(typed))) }
            }
        case let id?: person(id)
        case nil: break
        }
        if row["delen"] == true { members.append(.init("hrDelen", mensen.isEigen ? "gedeeld" : "voorgesteld")) }
        return .object(members)
    }
}

extension Value {
    /// This without what is null or empty, all the way down.
    var pruned: Value? {
        switch self {
        case .null: return nil
        case .list(let values):
            let kept = values.compactMap(\.pruned)
            return kept.isEmpty ? nil : .list(kept)
        case .object(let members):
            let kept = members.compactMap { member in member.value.pruned.map { Member(member.name, $0) } }
            return kept.isEmpty ? nil : .object(kept)
        case .flag, .integer, .fraction, .text: return self
        }
    }
}
