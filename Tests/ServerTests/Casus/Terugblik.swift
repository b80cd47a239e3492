import Schema

/// The dialogue as the service tells it in the end, in the words of the fixture.
///
/// Three things are called differently: persons and parts go by id, and the moment of a word is `aangemaaktOp`.
struct Terugblik {
    private let naspel: Naspel
    private let namen: [String: String]
    /// What the service answered.
    let dialoog: Value
    private let historie: [Value]

    init(_ naspel: Naspel, _ dialoog: Value, historie: [Value]) {
        self.naspel = naspel
        self.dialoog = dialoog
        self.historie = historie
        namen = Dictionary(naspel.ids.map { ($0.value, $0.key) }) { first, _ in first }
    }

    /// The name that the fixture has for an id.
    func naam(_ id: Value?) -> Value? { id?.string.flatMap { namen[$0] }.map(Value.text) }

    private func persoon(_ id: Value?) -> Value? { naspel.gemeente.nummer(id) }

    private func zijde(_ rol: Value?) -> Value? {
        rol.map { .text($0 == "medewerker" ? naspel.casus.medewerker : naspel.casus.gesprekspartner) }
    }

    /// One member of the dialogue by its name in the fixture.
    func deel(_ naam: String) -> Value? {
        switch naam {
        case "aanleiding": nil
        case "aanleidingNaVaststelling": dialoog["aanleiding"]
        case "sjabloon": .made([("code", dialoog["sjabloonCode"]), ("versie", dialoog["sjabloonVersie"])])
        case "gesprekken": lijst(naam, gesprek)
        case "reacties": lijst(naam, woord)
        case "wensen": lijst(naam, deel)
        case "afspraken": lijst(naam, afspraak)
        case "acties": lijst(naam, actie).sorted(as: naspel.casus.acties)
        case "samenvatting": dialoog[naam]?.set([("versies", .list(versies))])
        case "afsluiting": dialoog[naam].map(afsluiting)
        case "historie": .list(regels("status").map { $0.set([("status", $0["nieuw"])]) })
        default: dialoog[naam]
        }
    }

    private func lijst(_ naam: String, _ vertaal: (Value) -> Value) -> Value {
        .list(dialoog[naam]?.values.map(vertaal) ?? [])
    }

    private func gesprek(_ value: Value) -> Value {
        let deelnemers: [Value] =
            value["deelnemers"]?.values.map { deelnemer in
                deelnemer.set([
                    ("persoon", persoon(deelnemer["persoonId"])), ("opVerzoekVan", zijde(deelnemer["opVerzoekVan"])),
                ])
            } ?? []
        return value.set([
            ("nummer", gesprekken.firstIndex(of: value).map { .integer(Int64($0) + 1) }),
            ("deelnemers", .list(deelnemers)),
        ])
    }

    /// The lines of one kind in the history, with the day and who it was.
    private func regels(_ wat: Value) -> [Value] {
        historie.filter { $0["wat"] == wat }.map {
            $0.set([("datum", $0.day(of: "op")), ("door", persoon($0["doorId"]))])
        }
    }

    /// The summary's versions as the history tells of them.
    private var versies: [Value] {
        regels("samenvatting").enumerated().map { $1.set([("versie", .integer(Int64($0) + 1))]) }
    }

    private func afsluiting(_ value: Value) -> Value {
        value.set([("bevestigdDoor", .list(value["bevestigdDoor"]?.values.compactMap { persoon($0) } ?? []))])
    }

    private var gesprekken: [Value] { dialoog["gesprekken"]?.values ?? [] }

    /// An answer or a confirmation: what the fixture calls its day is when it was given.
    private func woord(_ value: Value) -> Value { value.set([("datum", value.day(of: "aangemaaktOp"))]) }

    private func deel(_ value: Value) -> Value {
        value.set([("id", naam(value["id"])), ("afspraak", naam(value["afspraakId"]))])
    }

    private func afspraak(_ value: Value) -> Value {
        deel(value).set([("bevestigingen", .list(value["bevestigingen"]?.values.map(woord) ?? []))])
    }

    private func actie(_ value: Value) -> Value {
        let bijstellingen = value["bijstellingen"]?.values.map { woord($0).set([("door", persoon($0["doorId"]))]) }
        let belemmeringen = value["belemmeringen"]?.values.map { $0.set([("datum", $0["vanDatum"])]) }
        return deel(value).set([
            ("eigenaar", persoon(value["eigenaarId"])), ("steunVan", persoon(value["steunVanId"])),
            ("vervallenDoor", persoon(value["vervallenDoorId"])),
            ("voortgekomenUit", naam(value["voortgekomenUitId"])),
            ("aangemaaktDatum", value.day(of: "aangemaaktOp")),
            ("bijstellingen", .list(bijstellingen ?? [])), ("belemmeringen", .list(belemmeringen ?? [])),
        ])
    }
}

extension Value {
    /// This list in the order in which these have its ids: the service lists actions by their date.
    fileprivate func sorted(as order: [Value]) -> Value {
        let places = Dictionary(order.enumerated().map { ($1["id"]?.string ?? "", $0) }) { first, _ in first }
        return .list(values.sorted { places[$0["id"]?.string ?? ""] ?? 0 < places[$1["id"]?.string ?? ""] ?? 0 })
    }

    /// This object with some members set; nil leaves them as they are.
    fileprivate func set(_ members: [(String, Value?)]) -> Value {
        with(members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// The day of the instant under a name.
    func day(of name: String) -> Value? {
        self[name]?.string.flatMap { Instant($0) }.map { .text($0.day.text) }
    }

    /// What of this does not stand in `other` as well, each as the place and both values.
    ///
    /// Other members of objects don't count; lists are equally long and in the same order.
    func differences(from other: Value?, at place: String = "") -> [String] {
        switch (self, other) {
        case (.object(let members), .object?):
            return members.flatMap { $0.value.differences(from: other?[$0.name], at: "\(place)/\($0.name)") }
        case (.list(let mine), .list(let theirs)?) where mine.count == theirs.count:
            return zip(mine, theirs).enumerated().flatMap { index, pair in
                pair.0.differences(from: pair.1, at: "\(place)/\(index)")
            }
        case (.text(let mine), .text(let theirs)?) where mine.contains("T"):
            // An instant may be written in any offset.
            if let mine = Instant(mine), mine == Instant(theirs) { return [] }
        default: break
        }
        return self == other ? [] : ["\(place): \(self), not \(other.map { "\($0)" } ?? "nothing")"]
    }
}
