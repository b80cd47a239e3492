import API
import Model
import Schema
import Testing

/// Somebody with a role and what they are to the record in question.
private struct Asker {
    let name: String
    let caller: Caller?
    let relaties: Choices<Relatie>

    static func person(_ name: String, _ rollen: Choices<Rol>, _ relaties: Choices<Relatie> = []) -> Asker {
        Asker(name: name, caller: .some(.asking(rollen, [], ID.make(at: .first))), relaties: relaties)
    }

    static func system(_ scope: Scope, _ relaties: Choices<Relatie> = []) -> Asker {
        Asker(name: scope.rawValue, caller: .asking([.koppeling], [scope], nil), relaties: relaties)
    }

    private static let gewoon: Choices<Rol> = [.medewerker, .gesprekspartner]

    static let all: [Asker] = [
        Asker(name: "niemand", caller: nil, relaties: []),
        .person("zelf", gewoon, [.zelf, .auteur]),
        .person("zelf, nog niet uitgenodigd", gewoon, [.betrokkene]),
        .person("gesprekspartner", gewoon, [.gesprekspartner]),
        .person("waarnemer", gewoon, [.waarnemer]),
        .person("eigenaar", gewoon, [.eigenaar]),
        .person("steun", gewoon, [.steun]),
        .person("collega", gewoon),
        .person("hr in werkgebied", gewoon.union([.hrAdviseur]), [.hr]),
        .person("hr als deelnemer", gewoon.union([.hrAdviseur]), [.deelnemer]),
        .person("manager, vrijgegeven", gewoon, [.vrijgegeven]),
        .person("hr erbuiten", gewoon.union([.hrAdviseur])),
        .person("hr_beheerder", gewoon.union([.hrBeheerder])),
        .person("cijferlezer", gewoon.union([.cijferlezer])),
        .person("beheerder", gewoon.union([.beheerder])),
        .system(.medewerkersSchrijven), .system(.signalenSchrijven),
        .system(.actiesLezen, [.koppelingLezen, .koppelingStatus]),
        .system(.actiesStatus, [.koppelingLezen, .koppelingStatus]), .system(.dialogenOvernemen),
        .system(.wijzigingenLezen),
    ]

    /// The status this asker gets, and the parts when allowed.
    func answer(_ handeling: Handeling) -> String {
        if let caller, !Gate.mayEver(handeling, caller: caller) { return "403" }
        if caller == nil, !Gate.isOpen(handeling) { return "401" }
        let known = relaties.filter { caller?.mayBe($0) ?? false }
        return switch Gate.decide(handeling, caller: caller, relaties: known) {
        case .allowed(let parts): "200 \(String(parts.rawValue, radix: 2))"
        case .forbidden: "403"
        case .hidden: "404"
        }
    }
}

extension Caller {
    fileprivate static func asking(_ rollen: Choices<Rol>, _ scopes: Choices<Scope>, _ id: ID?) -> Caller {
        Caller(
            credential: .sleutel(ID.make(at: .first)), medewerkerId: id, rollen: rollen, scopes: scopes,
            werkgebied: [], naam: "")
    }
}

@Suite struct `The permission table` {
    @Test func `is the reviewed one`() throws {
        var lines = ["# Who gets what: status, and the parts that are shown, in bits (Model/Parts.swift)."]
        for handeling in Handeling.allCases {
            lines.append(handeling.rawValue)
            for asker in Asker.all { lines.append("    \(asker.name): \(asker.answer(handeling))") }
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", equals: "Golden/permissions.txt")
    }

    @Test(arguments: Handeling.allCases) func `has a line for every operation`(handeling: Handeling) {
        #expect(Asker.all.contains { $0.answer(handeling).hasPrefix("200") })
    }

    @Test func `gives a colleague nothing of a dialogue`() {
        let colleague = Asker.all.first { $0.name == "collega" }
        for handeling in [Handeling.leesDialoog, .leesActie, .leesAfspraak, .maakReactie, .wijzigActie] {
            #expect(colleague?.answer(handeling) == "404")
        }
    }

    @Test func `shows nobody but the two what a dialogue was started for`() {
        let two: Set<String> = ["zelf", "gesprekspartner"]
        for asker in Asker.all where !two.contains(asker.name) {
            for handeling in [Handeling.leesDialoog, .leesActie, .leesDialoogActies] {
                let answer = asker.answer(handeling)
                guard answer.hasPrefix("200 "), let bits = UInt32(answer.dropFirst(4), radix: 2) else { continue }
                // A deputy does the partner's work and so reads the content, but not the reason.
                let readers: Set<String> = ["waarnemer", "hr als deelnemer"]
                let hidden: Part = readers.contains(asker.name) ? .aanleiding : [.aanleiding, .inhoud]
                #expect(Part(rawValue: bits).isDisjoint(with: hidden))
            }
        }
    }

    @Test func `keeps content from those who manage the service`() {
        for name in ["hr_beheerder", "beheerder", "cijferlezer"] {
            let asker = Asker.all.first { $0.name == name }
            #expect(asker?.answer(.leesDialoog) == "404")
            #expect(asker?.answer(.leesActie) == "404")
        }
    }
}
