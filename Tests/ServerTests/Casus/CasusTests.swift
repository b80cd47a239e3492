import Glibc
import HTTP
import Schema
import Testing

/// The worked case of the fixtures through the real program: every step on its day, and what is left of it.
@Suite(.serialized) struct `The worked case` {
    /// The case is played once; every test looks at what came of it.
    private static let verloop = Result { try Verloop() }

    private let verloop: Verloop
    private var casus: Casus { verloop.naspel.casus }

    init() throws { verloop = try Self.verloop.get() }

    /// What HR should see on a day.
    struct Dag: Sendable, CustomTestStringConvertible {
        let verwacht: Value
        var testDescription: String { verwacht["peildatum"]?.string ?? "" }
    }

    static let dagen = ((try? Casus().dagen) ?? []).map(Dag.init)

    @Test(arguments: dagen) func `gives HR on the day itself what the fixture says`(_ dag: Dag) {
        #expect(verloop.opDeDag[dag.testDescription]?.differences(from: dag.verwacht) == [])
    }

    @Test(arguments: dagen) func `gives HR afterwards what was known on that day`(_ dag: Dag) {
        for later in verloop.achteraf {
            #expect(later[dag.testDescription]?.differences(from: dag.verwacht) == [])
        }
        #expect(verloop.achteraf.count == Verloop.achterafOp.count)
    }

    static let delen = [
        "soort", "wijze", "aangevraagdDoor", "aanleidingNaVaststelling", "sjabloon", "uitnodiging", "gesprekken",
        "onderwerpen", "horizonBesproken", "samenvatting", "reacties", "bevestigdActueelDatums", "wensen", "afspraken",
        "acties", "afsluiting", "historie",
    ]

    @Test(arguments: delen) func `leaves the dialogue as the fixture has it`(_ naam: String) throws {
        let verwacht = try #require(casus.dialoog[naam])
        #expect(verwacht.differences(from: verloop.terugblik.deel(naam), at: "/" + naam) == [])
    }

    @Test func `kept what the employee prepared, and erased it by its day`() throws {
        let antwoorden = casus["/dialoog/voorbereiding/antwoorden"]
        #expect(antwoorden.differences(from: verloop.voorbereid) == [])
        #expect(verloop.voorbereidNaGewist == 0)
    }

    @Test func `told the two why, nobody else, and the signal is gone by its day`() throws {
        let naspel = verloop.naspel
        #expect(casus["/signaal"].without("beslissers").differences(from: verloop.signaal) == [])
        #expect(verloop.signaalNaVerwijderd == 404)
        #expect(verloop.aanleidingVoorVaststelling == [casus["/dialoog/aanleiding"], casus["/dialoog/aanleiding"]])
        #expect(try naspel.hrAdviseur.get(naspel.dialoog)["/aanleiding"] == nil)
        #expect([403, 404].contains(try naspel.gemeente.als("koppeling").get(naspel.dialoog).status))
    }

    @Test func `never shows HR what only the employee may see`() throws {
        for naam in casus["/verwacht/nooitBijHr"].values.compactMap(\.string) {
            #expect(verloop.opDeDag.values.allSatisfy { $0.rijen[naam] == nil })
            let adres = "/v1/acties/" + (verloop.naspel.ids[naam] ?? "")
            #expect(try verloop.naspel.hrAdviseur.get(adres).status == 404)
            #expect(try verloop.naspel.gesprekspartner.get(adres).status == 404)
            #expect(try verloop.naspel.medewerker.get(adres).status == 200)
        }
    }
}

/// The case as it was played, with what was seen on the way.
///
/// `@unchecked`: it is played whole before anybody has it, and the tests that look at it go one after the other.
final class Verloop: @unchecked Sendable {
    let naspel: Naspel
    let opDeDag: [String: Momentopname]
    /// The same days asked for on later ones.
    let achteraf: [[String: Momentopname]]
    /// When they are asked for again: the day after the end, and the last of the year.
    static let achterafOp = ["2025-12-10", "2025-12-31"].compactMap { Day($0) }
    let terugblik: Terugblik
    /// The answers as the partner read them at the talk, with those the employee kept.
    let voorbereid: Value?
    /// The signal once it was decided on, as the partner read it.
    let signaal: Value?
    /// What became of the signal's address.
    let signaalNaVerwijderd: Int
    /// Why the dialogue was begun, as the employee and the partner read it before both had answered.
    let aanleidingVoorVaststelling: [Value]
    /// How many answers are left on the day by which they are erased.
    let voorbereidNaGewist: Int

    init() throws {
        let naspel = try Naspel()
        var opDeDag: [String: Momentopname] = [:]
        var achteraf: [[String: Momentopname]] = []
        var voorbereid: Value?
        var (over, signaal, weg) = (-1, Value?.none, 0)
        var aanleiding: [Value] = []
        try naspel.plan()
        for dag in naspel.casus.dagen {
            naspel.op(dag.dag("peildatum")) {
                opDeDag[dag["peildatum"]?.string ?? ""] = try Momentopname(naspel)
            }
        }
        for later in Self.achterafOp {
            naspel.op(later) { achteraf.append(try naspel.momentopnamen()) }
        }
        naspel.op(try naspel.casus.dag("/dialoog/voorbereiding/ingediendDatum")) {
            voorbereid = try naspel.medewerker.get(naspel.dialoog + "/voorbereiding")["/antwoorden"]
        }
        naspel.op(try naspel.casus.dag("/verwacht/voorbereidingGewistUiterlijkDatum")) {
            over = try naspel.totHetIs(0) {
                try naspel.medewerker.get(naspel.dialoog + "/voorbereiding").count("/antwoorden")
            }
        }
        naspel.op(try naspel.casus.dag("/signaal/beslotenDatum")) {
            signaal = try naspel.gesprekspartner.get(naspel.signaalAdres).json
        }
        naspel.op(try naspel.casus.dag("/signaal/verwijderdUiterlijkDatum")) {
            weg = try naspel.totHetIs(404) { try naspel.gesprekspartner.get(naspel.signaalAdres).status }
        }
        naspel.op(try naspel.casus.dag(van: "gevoerd")) {
            aanleiding = try [naspel.medewerker, naspel.gesprekspartner].map {
                try $0.get(naspel.dialoog)["/aanleiding"] ?? .null
            }
        }
        try naspel.speel()
        (self.naspel, self.opDeDag, self.voorbereid, voorbereidNaGewist) = (naspel, opDeDag, voorbereid, over)
        self.achteraf = achteraf
        (self.signaal, signaalNaVerwijderd, aanleidingVoorVaststelling) = (signaal, weg, aanleiding)
        terugblik = Terugblik(
            naspel, try naspel.medewerker.get(naspel.dialoog).json,
            historie: try naspel.medewerker.get(naspel.dialoog + "/historie?limit=500")["/items"]?.values ?? [])
    }
}

extension Naspel {
    /// HR's list as of every day the fixture tells of, asked for now.
    fileprivate func momentopnamen() throws -> [String: Momentopname] {
        var gezien: [String: Momentopname] = [:]
        for dag in casus.dagen {
            gezien[dag["peildatum"]?.string ?? ""] = try Momentopname(self, peildatum: dag["peildatum"])
        }
        return gezien
    }

    /// Everything that the people of the case do, each thing on its day.
    fileprivate func plan() throws {
        try signaleer()
        try nodigUit()
        try bereidVoor()
        try voerGesprekken()
        try legVast()
        try vatSamen()
        try antwoord()
        volgActies()
        evalueer()
        houdActueel()
        try sluitAf()
    }

    /// What something is once the service had a moment to do what happens by itself.
    fileprivate func totHetIs(_ wanted: Int, _ number: () throws -> Int) throws -> Int {
        for _ in 0..<50 where try number() != wanted { usleep(100_000) }
        return try number()
    }
}
