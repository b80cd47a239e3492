import Model
import Testing

@testable import Web

@Suite struct StylesheetTests {
    private let css = String(decoding: Asset.stylesheet.bytes, as: UTF8.self)

    @Test func `asks nothing of other servers`() {
        for word in ["url(", "@import", "http"] { #expect(!css.contains(word)) }
    }

    @Test func `every brace is closed`() {
        #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
    }

    @Test func `uses only tokens that exist`() {
        let used = Set(css.matches(of: /var\((--[a-z0-9-]+)\)/).map { String($0.1) })
        let given = Set(css.matches(of: /(--[a-z0-9-]+):/).map { String($0.1) })
        #expect(used.subtracting(given).sorted() == [])
    }

    /// By day and by night.
    enum Light: String, CaseIterable { case day, night }

    @Test(arguments: Light.allCases)
    func `text has a contrast of at least 4,5 to 1 on the grounds it stands on`(_ light: Light) throws {
        let grounds = ["paper", "sheet", "sunk", "field", "brand-tint", "amber-tint", "red-tint"]
        let pairs =
            grounds.map { ("ink", $0) } + [
                ("ink-soft", "paper"), ("ink-soft", "sheet"), ("ink-soft", "sunk"), ("ink-mid", "sunk"),
                ("ink-mid", "brand-tint"), ("ink-mid", "red-tint"), ("brand", "paper"), ("brand", "sheet"),
                ("red", "red-tint"), ("amber-ink", "amber-tint"), ("brand-deep", "brand-tint"), ("on-brand", "brand"),
                ("on-brand", "brand-deep"), ("on-badge", "brand"), ("on-badge", "ink-soft"), ("on-badge", "amber-deep"),
            ]
        for (text, ground) in pairs {
            #expect(try Kleur.contrast(colour(text, light), colour(ground, light)) >= 4.5, "\(text) on \(ground)")
        }
    }

    @Test(arguments: Light.allCases)
    func `the edge of a box stands out from its ground by 3 to 1`(_ light: Light) throws {
        for ground in ["sheet", "paper", "field"] {
            #expect(try Kleur.contrast(colour("edge", light), colour(ground, light)) >= 3)
        }
    }

    @Test func `an address changes with the content`() {
        #expect(Asset.stylesheet.address.hasPrefix("/stijl.css?v="))
        #expect(Asset("/a", "text/css", "a").version != Asset("/a", "text/css", "b").version)
    }

    private func colour(_ token: String, _ light: Light) throws -> Kleur {
        let part = light == .day ? Stylesheet.tokens : Stylesheet.night
        let after = try #require(part.split(separator: "--\(token): #", maxSplits: 1).last)
        return try #require(Kleur("#" + after.prefix(6)))
    }
}
