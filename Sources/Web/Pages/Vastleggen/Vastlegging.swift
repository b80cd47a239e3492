import API
import Model
import Schema

/// A talk on its way: the draft, and the two it is about.
struct Vastlegging {
    let id: String
    let revisie: Int64
    let inhoud: Value
    let mensen: Mensen

    /// The draft in the path.
    init(_ visit: Visit) throws(Failure) {
        id = try visit.id("conceptId")
        let record = try visit.ask(.leesConcept, [("conceptId", id)])
        revisie = record.number("revisie") ?? 1
        inhoud = record["inhoud"] ?? .object([])
        mensen = try visit.mensen(inhoud.some("medewerkerId"), op: Self.datum(inhoud))
    }

    /// The day of the talk, once it was filled in rightly.
    static func datum(_ inhoud: Value) -> Day? { inhoud["gesprek"]?.day("datum") }

    var datum: Day? { Self.datum(inhoud) }

    /// What the draft holds of one step.
    func part(_ stap: Stap) -> Value { Self.part(stap, of: inhoud) }

    static func part(_ stap: Stap, of inhoud: Value) -> Value {
        .object(stap.keys.compactMap { key in inhoud[key].flatMap(\.pruned).map { .init(key, $0) } })
    }

    /// Tells one state of a step from another; a form carries it, so that nobody overwrites what they did not see.
    func basis(_ stap: Stap) -> String { Self.basis(part(stap)) }

    static func basis(_ part: Value) -> String {
        String(Secret.hash(String(decoding: JSON.bytes(part), as: UTF8.self)).prefix(16))
    }

    /// The form of a step, filled with what was kept.
    func form(_ stap: Stap) -> Form {
        var shown = inhoud
        if stap == .acties {
            let rows = inhoud.list("acties").map { Eigenaar.shown($0, mensen) }
            shown = inhoud.merging(["acties": .list(rows)])
        }
        return Form(stap.fields, showing: shown)
    }

    /// The merge patch that turns what is kept of a step into `part`.
    func patch(_ stap: Stap, _ part: Value) -> Value {
        .object(
            stap.keys.map { key in
                guard let new = part[key]?.pruned else { return .init(key, .null) }
                return .init(key, Self.replacing(inhoud[key], by: new))
            })
    }

    /// A patch for one value: what the old object has and the new one lacks becomes null.
    private static func replacing(_ old: Value?, by new: Value) -> Value {
        guard case .object(let members)? = old, case .object(let kept) = new else { return new }
        return .object(kept + members.filter { new[$0.name] == nil }.map { .init($0.name, .null) })
    }
}

extension Stap {
    /// What a form sent, as the draft keeps it.
    func kept(_ body: Value, _ mensen: Mensen, _ inhoud: Value, _ found: (String) -> [Persoon]) -> Value {
        switch self {
        case .acties:
            return .object([.init("acties", .list(body.list("acties").map { Eigenaar.kept($0, mensen, found) }))])
        case .afspraken:
            return .object([.init("afspraken", .list(Self.named(body.list("afspraken"))))])
        case .wie, .waarover, .wensen, .controle:
            return .object(keys.compactMap { key in body[key].map { .init(key, $0) } })
        }
    }

    /// Agreements each with a name of their own, by which actions point at them.
    private static func named(_ rows: [Value]) -> [Value] {
        var taken = Set(rows.compactMap { $0.some("ref") })
        return rows.map { row in
            guard row.some("ref") == nil, case .object(let members) = row else { return row }
            let ref = (1...).lazy.map { "afspraak-\($0)" }.first { !taken.contains($0) } ?? "afspraak"
            taken.insert(ref)
            return .object(members.filter { $0.name != "ref" } + [.init("ref", .text(ref))])
        }
    }
}
