import API
import FoundationEssentials
import Model
import SQLite
import Schema
import Store
import Testing

/// The worked case of the fixtures: one dialogue, and what HR's list holds on five dates.
@Suite final class `HR's list of the worked case` {
    /// What HR should see on a day.
    struct Verwacht: Sendable {
        let peildatum: String
        let open: [String]
        let teLaat: [String: Int64]
        let streefdatumNu: [String: String]
        let vastgelopen: [String: String]
    }

    static let fixture: Value = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Fixtures/dialoog-1042.json")
        return (try? JSON.parse(Array(Data(contentsOf: file)))) ?? .null
    }()

    static let dagen: [Verwacht] =
        fixture["verwacht"]?["hrActielijst"]?.values.map { dag in
            Verwacht(
                peildatum: dag["peildatum"]?.string ?? "", open: dag["open"]?.values.compactMap(\.string) ?? [],
                teLaat: .init(
                    uniqueKeysWithValues: dag["teLaat"]?.values.map {
                        ($0["id"]?.string ?? "", $0["dagen"]?.number ?? 0)
                    }
                        ?? []),
                streefdatumNu: .init(
                    uniqueKeysWithValues: dag["streefdatumNu"]?.members.map { ($0.name, $0.value.string ?? "") } ?? []),
                vastgelopen: .init(
                    uniqueKeysWithValues: dag["vastgelopen"]?.values.map {
                        ($0["id"]?.string ?? "", $0["sinds"]?.string ?? "")
                    } ?? []))
        } ?? []

    private let house: House
    /// The names of the fixture by the ids they got here.
    private var names: [String: String] = [:]

    init() throws {
        house = try House()
        let dialoog = try house.proefdialoog()
        for actie in Self.fixture["dialoog"]?["acties"]?.values ?? [] {
            let made = try Self.actie(actie, dialoog, house)
            names[made.id.text] = actie["id"]?.string ?? ""
            try house.write { transaction throws(DatabaseError) in try made.insert(transaction) }
        }
    }

    @Test(arguments: dagen, ["application/json", "text/csv", "application/x-ndjson", "text/csv; profile=excel"])
    func `holds the same actions in every form`(dag: Verwacht, type: String) throws {
        let reply = try house.as(.hrAdviseur).get("/v1/acties?peildatum=\(dag.peildatum)", as: type)
        #expect(reply.status == 200)
        #expect(Set(reply.ids.map { names[$0] }) == Set(dag.open))
        #expect(reply.ids.count == dag.open.count)
    }

    @Test(arguments: dagen) func `knows dates and delays as they were known then`(dag: Verwacht) throws {
        let reply = try house.as(.hrAdviseur).get("/v1/acties?peildatum=\(dag.peildatum)")
        for item in reply["/items"]?.values ?? [] {
            let name = names[item["id"]?.string ?? ""] ?? ""
            #expect(item["dagenTeLaat"]?.number == dag.teLaat[name] ?? 0)
            #expect(item["vastgelopenSinds"]?.string == dag.vastgelopen[name])
            if let day = dag.streefdatumNu[name] { #expect(item["streefdatumNu"]?.string == day) }
        }
    }

    @Test(arguments: dagen) func `finds what is late and what is stuck by filter`(dag: Verwacht) throws {
        let hr = house.as(.hrAdviseur)
        let late = try hr.get("/v1/acties?teLaat=true&peildatum=\(dag.peildatum)")
        #expect(Set(late.ids.map { names[$0] }) == Set(dag.teLaat.keys))
        let stuck = try hr.get("/v1/acties?vastgelopen=true&peildatum=\(dag.peildatum)")
        #expect(Set(stuck.ids.map { names[$0] }) == Set(dag.vastgelopen.keys))
    }

    @Test func `never names what only the employee may see`() throws {
        let hidden = Set(Self.fixture["verwacht"]?["nooitBijHr"]?.values.compactMap(\.string) ?? [])
        let all = try house.as(.hrAdviseur).get(
            "/v1/acties?status=open&status=gereed&status=vervallen&status=in_uitvoering")
        #expect(all.ids.count == 6)
        #expect(hidden.isDisjoint(with: all.ids.compactMap { names[$0] }))
        #expect(try house.as(.medewerker).get("/v1/acties?status=vervallen").ids.map { names[$0] } == ["P7"])
    }

    /// The recorded course of an action: every date of the fixture was recorded at noon of that day.
    private static func actie(_ value: Value, _ dialoog: ID, _ house: House) throws -> Proefactie {
        let eerst = try value.day("streefdatumEerst")
        var events: [(day: Day, apply: (inout Proefactie.Stand) -> Void)] = []
        func on(_ day: Day?, _ apply: @escaping (inout Proefactie.Stand) -> Void) {
            if let day { events.append((day, apply)) }
        }
        on(value["gestartDatum"]?.asDay) { $0.status = "in_uitvoering" }
        for stuck in value["belemmeringen"]?.values ?? [] {
            let since = stuck["datum"]?.asDay
            on(since) { ($0.status, $0.vast) = ("loopt_vast", since) }
            on(stuck["opgelostDatum"]?.asDay) { ($0.status, $0.vast) = ("in_uitvoering", nil) }
        }
        for later in value["bijstellingen"]?.values ?? [] {
            let day = later["naar"]?.asDay
            on(later["datum"]?.asDay) { $0.nu = day ?? $0.nu }
        }
        on(value["gereedDatum"]?.asDay) { $0.status = "gereed" }
        on(value["vervallenDatum"]?.asDay) { $0.status = "vervallen" }
        var standen = [Proefactie.Stand(op: try value.day("aangemaaktDatum").noon(0), nu: eerst)]
        for (place, event) in events.enumerated().sorted(by: { ($0.1.day, $0.0) < ($1.1.day, $1.0) }) {
            var next = standen[standen.count - 1]
            next.op = event.day.noon(place + 1)
            event.apply(&next)
            standen.append(next)
        }
        let eigenaren = ["101286": Who.medewerker, "100289": .gesprekspartner, "100644": .hrAdviseur]
        return Proefactie(
            id: .make(at: house.now), medewerker: house.id(.medewerker), dialoog: dialoog,
            omschrijving: value["omschrijving"]?.string ?? "", soort: value["soortOndersteuning"]?.string,
            eigenaar: eigenaren[value["eigenaar"]?.string ?? ""].map { house.id($0) },
            steun: eigenaren[value["steunVan"]?.string ?? ""].map { house.id($0) }, eerst: eerst,
            hrDelen: value["hrDelen"]?.string ?? "nee", standen: standen)
    }
}

extension Day {
    fileprivate func noon(_ second: Int) -> Instant {
        (Instant(self, hour: 12) ?? .first).adding(seconds: Int64(second))
    }
}

extension Value {
    fileprivate var asDay: Day? { string.flatMap { Day($0) } }

    fileprivate func day(_ name: String) throws -> Day {
        guard let day = self[name]?.asDay else { throw Broken("no day \(name)") }
        return day
    }
}
