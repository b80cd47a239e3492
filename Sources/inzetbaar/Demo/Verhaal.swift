import API
import Model
import Schema

/// Two people whose dialogue is told.
struct Paar: Sendable {
    let medewerker: ID
    let partner: ID
}

/// How a dialogue goes.
enum Verloop: Sendable {
    /// The employee logged it, or the partner did: the other has yet to answer.
    case wachtOpPartner, wachtOpMedewerker
    case inOpvolging, metKanttekening, nietActueel
    case allesAfgerond, geenVervolgNodig

    /// How many days ago the talk may have been.
    var dagenGeleden: ClosedRange<Int> {
        switch self {
        case .wachtOpPartner, .wachtOpMedewerker: 4...20
        case .inOpvolging, .metKanttekening: 16...115
        case .nietActueel: 130...330
        case .allesAfgerond: 150...330
        case .geenVervolgNodig: 40...300
        }
    }

    var isAfgerond: Bool { self == .allesAfgerond || self == .geenVervolgNodig }
}

/// How an action goes.
enum Actieverhaal: Sendable, CaseIterable {
    case open, teLaat, inUitvoering, looptVast, weerVerder, bijgesteld, gereed, vervallen

    var isKlaar: Bool { self == .gereed || self == .vervallen }
}

/// One dialogue while it is told: what the service called its parts.
final class Verhaal {
    let paar: Paar
    var id = ""
    /// The ids of agreements and actions, by the name the first body gave them.
    private var ids: [String: String] = [:]
    private var wensen: [String] = []

    init(_ paar: Paar) { self.paar = paar }

    /// Remembers what an answer with a whole dialogue says.
    func onthoud(_ dialoog: Value) {
        id = dialoog["id"]?.tekst ?? ""
        wensen = dialoog["wensen"]?.lijst.compactMap { $0["id"]?.tekst } ?? []
        for ref in dialoog["refs"]?.lijst ?? [] {
            if let naam = ref["ref"]?.tekst, let id = ref["id"]?.tekst { ids[naam] = id }
        }
    }

    var plek: [(name: String, value: String)] { [("dialoogId", id)] }

    func afspraak(_ ref: String) -> [(name: String, value: String)] { [("afspraakId", ids[ref] ?? "")] }
    func actie(_ ref: String) -> [(name: String, value: String)] { [("actieId", ids[ref] ?? "")] }
    func wens(_ place: Int) -> [(name: String, value: String)] {
        plek + [("wensId", wensen.indices.contains(place) ? wensen[place] : "")]
    }
}

extension Value {
    /// The text, when this is one.
    var tekst: String? { if case .text(let text) = self { text } else { nil } }

    /// The elements, when this is a list.
    var lijst: [Value] { if case .list(let values) = self { values } else { [] } }

    /// An object of what is there; members without a value are left out.
    static func alleen(_ members: [(String, Value?)]) -> Value {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }
}
