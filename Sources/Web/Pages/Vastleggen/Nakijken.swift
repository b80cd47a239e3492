import API
import Model
import Schema

/// What one step has against itself, by the same shapes and rules by which the whole talk is read in the end.
struct Nakijken {
    let mensen: Mensen
    let vandaag: Day
    /// The day of the talk, once known.
    let datum: Day?
    let now: Instant

    /// The faults in `part`, with pointers into the form.
    func complaints(_ stap: Stap, _ part: Value) -> [Complaint] {
        switch stap {
        case .wie: wie(part)
        case .waarover: waarover(part)
        case .wensen: rows("wensen", part) { wens($0, $1) }
        case .afspraken: rows("afspraken", part) { afspraak($0, $1) }
        case .acties: rows("acties", part) { actie($0, $1) }
        case .controle: []
        }
    }

    private func wie(_ part: Value) -> [Complaint] {
        let gesprek = part["gesprek"]?.pruned ?? .object([])
        let (found, faults) = read(GesprekVastleggen.shape, gesprek, at: "/gesprek", given: [])
        guard let found else { return faults }
        var members: [Value.Member] = [.init("gesprek", gesprek)]
        if let aanleiding = part["aanleiding"]?.pruned { members.append(.init("aanleiding", aanleiding)) }
        let (dialoog, wrong) = read(NieuweDialoog.shape, .object(members), at: "", given: [])
        return wrong + (dialoog?.strijdigheden(gesprekDatum: found.datum, vandaag: vandaag) ?? [])
    }

    private func waarover(_ part: Value) -> [Complaint] {
        var all: [Complaint] = []
        if let samenvatting = part["samenvatting"]?.pruned {
            all += read(Samenvatting.shape, samenvatting, at: "/samenvatting", given: samenvattingGiven).faults
        }
        var members: [Value.Member] = [.init("gesprek", ["datum": .text((datum ?? vandaag).text)])]
        for key in ["onderwerpen", "horizonBesproken", "volgendGesprekDatum"] {
            if let value = part[key]?.pruned { members.append(.init(key, value)) }
        }
        let (dialoog, wrong) = read(NieuweDialoog.shape, .object(members), at: "", given: [])
        all += wrong
        if let volgende = dialoog?.volgendGesprekDatum, let datum, volgende <= datum {
            all.append(
                Complaint(
                    pointer: "/volgendGesprekDatum", code: "voor_het_gesprek",
                    detail: Teksten.text("vastleggen.fout.volgend_gesprek")))
        }
        return all
    }

    private func rows(_ name: String, _ part: Value, _ check: (Value, String) -> [Complaint]) -> [Complaint] {
        let rows = part.list(name)
        return rows.enumerated().flatMap { number, row in check(row.pruned ?? .object([]), "/\(name)/\(number)") }
    }

    private func wens(_ row: Value, _ pointer: String) -> [Complaint] {
        let (wens, faults) = read(Wens.shape, row, at: pointer, given: wensGiven)
        return faults + (wens?.strijdigheden(at: pointer) ?? [])
    }

    private func afspraak(_ row: Value, _ pointer: String) -> [Complaint] {
        read(Afspraak.shape, row.without(["ref"]), at: pointer, given: afspraakGiven).faults
    }

    private func actie(_ row: Value, _ pointer: String) -> [Complaint] {
        var all: [Complaint] = []
        let isUnknown = row["eigenaar"] != nil
        if isUnknown {
            all.append(
                Complaint(
                    pointer: pointer + "/collega", code: "onbekende_collega",
                    detail: Teksten.text("vastleggen.fout.collega_onbekend")))
        }
        let body = row.without(["eigenaar", "collega", "afspraakId"])
        let (actie, faults) = read(Actie.shape, body, at: pointer, given: actieGiven)
        all += faults
        guard let actie else { return all.map(inForm) }
        let zijde: Zijde = mensen.isEigen ? .medewerker : .gesprekspartner
        let rules = actie.strijdigheden(door: zijde, gesprekDatum: datum ?? vandaag, at: pointer)
        return (all + rules.filter { !(isUnknown && $0.code == "eigenaar_nodig") }).map(inForm)
    }

    /// A complaint about an action at the input that asks for it.
    private func inForm(_ complaint: Complaint) -> Complaint { Self.inForm(complaint) }

    /// A complaint about the draft at the input that asks for it.
    static func inForm(_ complaint: Complaint) -> Complaint {
        let names = ["eigenaarId": "eigenaar", "eigenaarSoort": "eigenaar", "hrDelen": "delen"]
        var parts = complaint.pointer.split(separator: "/").map(String.init)
        guard let last = parts.last, let name = names[last] else { return complaint }
        parts[parts.count - 1] = name
        return Complaint(pointer: "/" + parts.joined(separator: "/"), code: complaint.code, detail: complaint.detail)
    }

    private func read<Row: Entity>(
        _ shape: Shape<Row>, _ body: Value, at pointer: String, given: [Given<Row>]
    ) -> (row: Row?, faults: [Complaint]) {
        do throws(Complaints) {
            return (try shape.create(body, given, at: pointer), [])
        } catch {
            return (nil, error.all)
        }
    }
}

extension Value {
    /// This object without some of its members.
    func without(_ names: Set<String>) -> Value {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { !names.contains($0.name) })
    }
}

/// What the server gives to records; here it only makes the rules run, and nothing of it is kept.
extension Nakijken {
    private var id: ID { .make(at: now) }

    private var samenvattingGiven: [Given<Samenvatting>] {
        [
            Samenvatting.id.given(id), Samenvatting.dialoogId.given(id), Samenvatting.versie.given(1),
            Samenvatting.aangemaaktOp.given(now),
        ]
    }

    private var wensGiven: [Given<Wens>] {
        [Wens.id.given(id), Wens.dialoogId.given(id), Wens.aangemaaktOp.given(now)]
    }

    private var afspraakGiven: [Given<Afspraak>] {
        [
            Afspraak.id.given(id), Afspraak.dialoogId.given(id), Afspraak.versie.given(1),
            Afspraak.status.given(.voorstel), Afspraak.aangemaaktOp.given(now), Afspraak.gewijzigdOp.given(now),
            Afspraak.revisie.given(1),
        ]
    }

    private var actieGiven: [Given<Actie>] {
        [
            Actie.id.given(id), Actie.dialoogId.given(id), Actie.medewerkerId.given(id),
            Actie.streefdatumNu.given(vandaag), Actie.status.given(.open), Actie.aangemaaktOp.given(now),
            Actie.gewijzigdOp.given(now), Actie.revisie.given(1),
        ]
    }
}
