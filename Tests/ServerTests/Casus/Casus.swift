import Schema

/// The worked case as it stands in the fixture; no value of it is repeated anywhere else.
struct Casus {
    static let bestand = "dialoog-1042.json"

    let alles: Value

    init() throws {
        let text = Program.read(Gemeente.fixtures + Self.bestand)
        guard let alles = try? JSON.parse(Array(text.utf8)) else { throw Unexpected("no \(Self.bestand)") }
        self.alles = alles
    }

    /// The dialogue.
    var dialoog: Value { self["/dialoog"] }
    var acties: [Value] { self["/dialoog/acties"].values }
    var afspraken: [Value] { self["/dialoog/afspraken"].values }
    var wensen: [Value] { self["/dialoog/wensen"].values }
    var gesprekken: [Value] { self["/dialoog/gesprekken"].values }

    /// What HR should see, day by day.
    var dagen: [Value] { self["/verwacht/hrActielijst"].values }

    var medewerker: String { text("/personen/medewerker") }
    var gesprekspartner: String { text("/personen/gesprekspartner") }
    var hrAdviseur: String { text("/personen/hrAdviseur") }

    /// The value at a JSON pointer; null when there is none.
    subscript(pointer: String) -> Value { alles.at(pointer) ?? .null }

    func text(_ pointer: String) -> String { self[pointer].string ?? "" }

    func dag(_ pointer: String) throws -> Day { try self[pointer].dag() }

    /// The day on which the dialogue got a status.
    func dag(van status: String) throws -> Day {
        let found = self["/dialoog/historie"].values.first { $0["status"]?.string == status }
        return try (found?["datum"] ?? .null).dag()
    }
}

extension Value {
    /// The day this is.
    func dag() throws -> Day {
        guard let dag = string.flatMap({ Day($0) }) else { throw Unexpected("no day: \(self)") }
        return dag
    }

    /// The day under a name; nil when there is none.
    func dag(_ name: String) -> Day? { self[name]?.string.flatMap { Day($0) } }

    /// The members with these names, in that order; what is not there is left out.
    func only(_ names: String...) -> Value {
        .object(names.compactMap { name in self[name].map { Member(name, $0) } })
    }

    /// An object of what is there.
    static func made(_ members: [(String, Value?)]) -> Value {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }
}
