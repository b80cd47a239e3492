import Schema
import Testing

@testable import Model
@testable import Web

@Suite struct StijlbestandenTests {
    private func huisstijl(_ kleur: String?, _ logo: String? = nil) -> Huisstijl {
        Huisstijl(
            id: .make(at: .now()), kleur: kleur, logo: logo, gewijzigdOp: nil, revisie: 1, toegestaneHandelingen: [])
    }

    @Test func `without a choice nothing is said`() {
        #expect(Stijlbestanden.sheet(huisstijl(nil)) == "")
    }

    @Test func `a colour replaces tokens that the style sheet has`() {
        let css = Stijlbestanden.sheet(huisstijl("#00629b", "<svg viewBox=\"0 0 100 50\"></svg>"))
        #expect(css.contains("--brand: #00629b;"))
        #expect(css.contains("--logo-width: 72px;"))
        for token in css.matches(of: /--[a-z-]+:/) { #expect(Stylesheet.tokens.contains(token.0), "\(token.0)") }
    }

    @Test func `the grounds that a colour is judged on are those of the style sheet`() {
        for (ground, sheet) in [(Huisstijl.dag, Stylesheet.tokens), (Huisstijl.nacht, Stylesheet.night)] {
            #expect(sheet.contains("--paper: \(ground.papier.text);"))
            #expect(sheet.contains("--sheet: \(ground.vel.text);"))
        }
    }

    @Test func `a page asks for the version it knows, and else for the newest`() {
        let visitor = Visitor(name: "Zoë", roles: [], token: "t", stijl: "a1")
        #expect(Stijlbestanden.address(Stijlbestanden.css, visitor) == "/huisstijl.css?v=a1")
        #expect(Stijlbestanden.address(Stijlbestanden.css, nil) == "/huisstijl.css")
    }
}
