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

    @Test(arguments: dagen) func `gives HR afterwards what was known on that day`(_ dag: Dag) throws {
        let gezien = try Momentopname(verloop.naspel, peildatum: dag.verwacht["peildatum"])
        #expect(gezien.differences(from: dag.verwacht) == [])
    }

    static let delen = [
        "soort", "wijze", "aangevraagdDoor", "sjabloon", "uitnodiging", "gesprekken",
        "onderwerpen", "horizonBesproken", "reacties", "wensen",
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
    let terugblik: Terugblik
    /// The answers as the partner read them at the talk, with those the employee kept.
    let voorbereid: Value?
    /// How many answers are left on the day by which they are erased.
    let voorbereidNaGewist: Int

    init() throws {
        let naspel = try Naspel()
        var opDeDag: [String: Momentopname] = [:]
        var voorbereid: Value?
        var over = -1
        try naspel.nodigUit()
        try naspel.bereidVoor()
        try naspel.voerGesprekken()
        try naspel.legVast()
        try naspel.vatSamen()
        try naspel.antwoord()
        naspel.volgActies()
        for dag in naspel.casus.dagen {
            naspel.op(dag.dag("peildatum")) {
                opDeDag[dag["peildatum"]?.string ?? ""] = try Momentopname(naspel)
            }
        }
        naspel.op(try naspel.casus.dag("/dialoog/voorbereiding/ingediendDatum")) {
            voorbereid = try naspel.medewerker.get(naspel.dialoog + "/voorbereiding")["/antwoorden"]
        }
        naspel.op(try naspel.casus.dag("/verwacht/voorbereidingGewistUiterlijkDatum")) {
            over = try naspel.nogOver()
        }
        try naspel.speel()
        (self.naspel, self.opDeDag, self.voorbereid, voorbereidNaGewist) = (naspel, opDeDag, voorbereid, over)
        terugblik = Terugblik(naspel, try naspel.medewerker.get(naspel.dialoog).json)
    }
}

extension Naspel {
    /// How many answers are still there once the service had its moment to erase.
    fileprivate func nogOver() throws -> Int {
        var over = -1
        for _ in 0..<50 {
            over = try medewerker.get(dialoog + "/voorbereiding").count("/antwoorden")
            if over == 0 { break }
            usleep(100_000)
        }
        return over
    }
}
