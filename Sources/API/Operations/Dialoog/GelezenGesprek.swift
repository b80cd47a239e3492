import Model
import Schema

/// A whole talk from one body, every part read by its own shape.
struct GelezenGesprek {
    /// What the server gives each part.
    struct Server {
        let dialoogId: ID
        let now: Instant
    }

    var nieuw: NieuweDialoog
    var gesprek: Gesprek
    /// The day of the talk.
    let datum: Day
    var samenvatting: Samenvatting?
    var wensen: [Wens]
    var afspraken: [Afspraak]
    var acties: [Actie]
    private(set) var refs: [Ref] = []
    /// Nothing was agreed before the first talk, so that nothing can be looked back on in it.
    let zonderAfspraak: [Complaint]
    /// Every text in the body with the record it is of, for the guard.
    let teksten: [(teksten: [(pointer: String, tekst: String)], rij: any Entity)]
    private let links: Links

    /// What parts call themselves and what they point to, by the place of the part.
    private struct Links {
        var named: [(pointer: String, ref: String, id: ID)] = []
        var wensen: [String?] = []
        var acties: [String?] = []
        var voortgekomen: [String?] = []
    }

    /// Reads a body; throws every fault of every part at once.
    init(_ body: Value, given: Server) throws(Failure) {
        var reader = Reader()
        let nieuw = reader.read { () throws(Complaints) in try NieuweDialoog.shape.create(body) }
        let gesprek = reader.part(body, "gesprek", GesprekVastleggen.shape) { [] }
        // Its id comes before those of the agreements: they came out of it.
        let talk = gesprek.map { Gesprek($0.row, in: given.dialoogId, op: given.now) }
        let samenvatting = reader.part(body, "samenvatting", Samenvatting.shape) { given.samenvatting() }
        let wensen = reader.parts(body, "wensen", Wens.shape, links: ["afspraakId"]) { given.wens() }
        let afspraken = reader.parts(body, "afspraken", Afspraak.shape) { given.afspraak() }
        let acties = reader.parts(body, "acties", Actie.shape, links: ["afspraakId", "voortgekomenUitId"]) {
            given.actie()
        }
        guard reader.complaints.isEmpty, let nieuw, let gesprek, let talk else { throw .invalid(reader.complaints) }
        teksten = reader.teksten
        self.nieuw = nieuw
        datum = gesprek.row.datum
        self.gesprek = talk
        zonderAfspraak = gesprek.row.evaluaties.indices.map {
            .nietInDezeDialoog("/gesprek/evaluaties/\($0)/afspraakId")
        }
        self.samenvatting = samenvatting?.row
        self.wensen = wensen.map(\.row)
        self.afspraken = afspraken.map(\.row)
        self.acties = acties.map(\.row)
        for index in self.acties.indices { self.acties[index].streefdatumNu = self.acties[index].streefdatumEerst }
        var links = Links()
        links.wensen = wensen.map { $0.part.links["afspraakId"] }
        links.acties = acties.map { $0.part.links["afspraakId"] }
        links.voortgekomen = acties.map { $0.part.links["voortgekomenUitId"] }
        func name(_ pointer: String, _ part: Genest?, _ id: ID?) {
            if let ref = part?.ref, let id { links.named.append((pointer, ref, id)) }
        }
        name("/gesprek", gesprek.part, self.gesprek.id)
        name("/samenvatting", samenvatting?.part, samenvatting?.row.id)
        for (place, read) in wensen.enumerated() { name("/wensen/\(place)", read.part, read.row.id) }
        for (place, read) in afspraken.enumerated() { name("/afspraken/\(place)", read.part, read.row.id) }
        for (place, read) in acties.enumerated() { name("/acties/\(place)", read.part, read.row.id) }
        self.links = links
    }

    /// Puts ids where parts point to each other, and tells which names are unknown or given twice.
    mutating func verbind() -> [Complaint] {
        var conflicts: [Complaint] = []
        var ids: [String: ID] = [:]
        for (pointer, ref, id) in links.named {
            guard ids[ref] == nil else {
                conflicts.append(
                    Complaint(
                        pointer: pointer + "/ref", code: "dubbele_ref",
                        detail: "De ref «\(ref)» staat ook bij een ander onderdeel van dit bericht."))
                continue
            }
            ids[ref] = id
            refs.append(Ref(ref: ref, id: id))
        }
        let eigen = Set(afspraken.map(\.id))
        func resolve(_ ref: String?, _ given: ID?, _ pointer: String) -> ID? {
            if let ref {
                if let id = ids[ref], eigen.contains(id) { return id }
                conflicts.append(
                    Complaint(
                        pointer: pointer, code: "onbekende_ref",
                        detail: "Geen afspraak in dit bericht heeft de ref «\(ref)»."))
            } else if given != nil {
                conflicts.append(.nietInDezeDialoog(pointer))
            }
            return nil
        }
        for place in wensen.indices {
            wensen[place].afspraakId = resolve(
                links.wensen[place], wensen[place].afspraakId, "/wensen/\(place)/afspraakId")
        }
        for place in acties.indices {
            acties[place].afspraakId = resolve(
                links.acties[place], acties[place].afspraakId, "/acties/\(place)/afspraakId")
        }
        return conflicts + verbindActies(ids)
    }

    /// An action comes of one that stands before it: so no two come of each other.
    private mutating func verbindActies(_ ids: [String: ID]) -> [Complaint] {
        var conflicts: [Complaint] = []
        for place in acties.indices {
            let pointer = "/acties/\(place)/voortgekomenUitId"
            guard let ref = links.voortgekomen[place] else {
                if acties[place].voortgekomenUitId != nil { conflicts.append(.geenEerdereActie(pointer)) }
                continue
            }
            acties[place].voortgekomenUitId = ids[ref]
            let isEerder = acties[..<place].contains { $0.id == ids[ref] }
            if !isEerder { conflicts.append(.geenEerdereActie(pointer)) }
        }
        return conflicts
    }
}

/// Reads parts of a body and gathers all faults.
private struct Reader {
    var complaints: [Complaint] = []
    var teksten: [(teksten: [(pointer: String, tekst: String)], rij: any Entity)] = []

    mutating func read<Result>(_ body: () throws(Complaints) -> Result) -> Result? {
        do throws(Complaints) {
            return try body()
        } catch {
            complaints += error.all
            return nil
        }
    }

    /// The part under `key`; one that is missing or no object was complained about with the body.
    mutating func part<Row: Entity>(
        _ body: Value, _ key: String, _ shape: Shape<Row>, links: [String] = [], _ given: () -> [Given<Row>]
    ) -> (part: Genest, row: Row)? {
        guard let value = body[key] else { return nil }
        return part(value, at: "/" + key, shape, links, given)
    }

    /// The parts in the list under `key`.
    mutating func parts<Row: Entity>(
        _ body: Value, _ key: String, _ shape: Shape<Row>, links: [String] = [], _ given: () -> [Given<Row>]
    ) -> [(part: Genest, row: Row)] {
        // More than the body may hold was complained about already.
        guard case .list(let values)? = body[key] else { return [] }
        var all: [(part: Genest, row: Row)] = []
        for (place, value) in values.prefix(50).enumerated() {
            if let read = part(value, at: "/\(key)/\(place)", shape, links, given) { all.append(read) }
        }
        return all
    }

    private mutating func part<Row: Entity>(
        _ value: Value, at pointer: String, _ shape: Shape<Row>, _ links: [String], _ given: () -> [Given<Row>]
    ) -> (part: Genest, row: Row)? {
        var known: [Complaint] = []
        guard let part = Kind.nested(shape, links: links).read(value, pointer, &known) else { return nil }
        let row = read { () throws(Complaints) in try shape.create(part.body, given(), at: pointer) }
        guard let row else { return nil }
        teksten.append((shape.vrijeTeksten(part.body, at: pointer), row))
        return (part, row)
    }
}

extension GelezenGesprek.Server {
    fileprivate func samenvatting() -> [Given<Samenvatting>] {
        [
            Samenvatting.id.given(.make(at: now)), Samenvatting.dialoogId.given(dialoogId),
            Samenvatting.versie.given(1), Samenvatting.aangemaaktOp.given(now),
        ]
    }

    fileprivate func wens() -> [Given<Wens>] {
        [Wens.id.given(.make(at: now)), Wens.dialoogId.given(dialoogId), Wens.aangemaaktOp.given(now)]
    }

    fileprivate func afspraak() -> [Given<Afspraak>] {
        [
            Afspraak.id.given(.make(at: now)), Afspraak.dialoogId.given(dialoogId), Afspraak.versie.given(1),
            Afspraak.status.given(.voorstel), Afspraak.aangemaaktOp.given(now), Afspraak.gewijzigdOp.given(now),
            Afspraak.revisie.given(1),
        ]
    }

    /// The person and the date of now are known once the whole body is read.
    fileprivate func actie() -> [Given<Actie>] {
        [
            Actie.id.given(.make(at: now)), Actie.dialoogId.given(dialoogId), Actie.medewerkerId.given(dialoogId),
            Actie.streefdatumNu.given(.first), Actie.status.given(.open), Actie.aangemaaktOp.given(now),
            Actie.gewijzigdOp.given(now), Actie.revisie.given(1),
        ]
    }
}
