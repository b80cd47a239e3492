import Schema
import Testing

@testable import Model

@Suite struct HuisstijlTests {
    private static let teken =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 36\"><path d=\"M0 0h9\"/></svg>"

    private func huisstijl(kleur: String? = nil, logo: String? = nil) -> Huisstijl {
        Huisstijl(
            id: .make(at: .now()), kleur: kleur, logo: logo, gewijzigdOp: nil, revisie: 1, toegestaneHandelingen: [])
    }

    @Test func `contrast is what WCAG says`() throws {
        #expect(Kleur.contrast(.wit, .zwart) == 21)
        let grijs = try #require(Kleur("#767676"))
        #expect(abs(Kleur.contrast(grijs, .wit) - 4.54) < 0.01)
        #expect(Kleur("#12345") == nil && Kleur("1d5a57#") == nil && Kleur("#1d5a5é") == nil)
    }

    @Test(arguments: ["#ffd400", "#8ecae6", "#ffffff", "#f28c28"])
    func `a colour that can't be read is refused, with one near it that can`(_ kleur: String) throws {
        let licht = try #require(Kleur(kleur))
        let beter = try #require(Huisstijl.beter(dan: licht))
        #expect(throws: Conflicts.self) { try huisstijl(kleur: kleur).check() }
        try huisstijl(kleur: beter.text).check()
    }

    @Test(arguments: ["#1d5a57", "#00629b", "#a4161a", "#000000", "#5b2a86", "#2d6a4f", "#7a4900"])
    func `everything that follows from a colour can be read, by day and by night`(_ kleur: String) throws {
        let stijl = huisstijl(kleur: kleur)
        try stijl.check()
        let dag = try #require(stijl.overdag)
        let nacht = try #require(stijl.snachts)
        for (reeks, papier, vel) in [
            (dag, Huisstijl.dag.papier, Huisstijl.dag.vel), (nacht, Huisstijl.nacht.papier, Huisstijl.nacht.vel),
        ] {
            let pairs = [
                (reeks.hoofd, papier), (reeks.hoofd, vel), (reeks.opschrift, reeks.hoofd),
                (reeks.opschrift, reeks.diep),
                (reeks.diep, reeks.zweem), (reeks.diep, papier),
            ]
            for (tekst, grond) in pairs {
                #expect(Kleur.contrast(tekst, grond) >= 4.5, "\(tekst.text) on \(grond.text)")
            }
        }
    }

    @Test func `a logo is a picture with a size`() throws {
        let logo = try #require(Logo(Self.teken))
        #expect(abs(logo.verhouding - 120.0 / 36) < 0.001)
        #expect(Logo("<?xml version=\"1.0\"?><!-- gemaakt met -->" + Self.teken) != nil)
        try huisstijl(logo: Self.teken).check()
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<foreignObject/>", "<image href=\"https://a.nl/b.png\"/>",
        "<path onclick=\"a()\"/>",
        "<use href='https://a.nl/#x'/>", "<style>@import 'a'</style>", "<path style=\"fill:url(https://a.nl)\"/>",
        "<a href=\"#x\"/>", "<set/>", "&a;", "<path fill=\"url('//a.nl')\"/>", "<iframe/>",
    ])
    func `anything that could be more than shapes is no logo`(_ part: String) {
        #expect(Logo(Self.teken.replacing("</svg>", with: part + "</svg>")) == nil)
        #expect(throws: Conflicts.self) {
            try huisstijl(logo: Self.teken.replacing("</svg>", with: part + "</svg>")).check()
        }
    }

    @Test(arguments: ["", "logo", "<svg viewBox=\"0 0 1 1\">", "<svg></svg>", "<svg viewBox=\"0 0 900 10\"></svg>"])
    func `a logo without a size or an end is none`(_ text: String) {
        #expect(Logo(text) == nil)
    }
}
