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

    @Test func `text has a contrast of at least 4,5 to 1 on the grounds it stands on`() throws {
        let grounds = ["paper", "sheet", "sunk", "green-tint", "amber-tint", "red-tint"]
        let pairs =
            grounds.map { ("ink", $0) } + [
                ("ink-soft", "paper"), ("ink-soft", "sheet"), ("ink-soft", "sunk"), ("green", "paper"),
                ("green", "sheet"),
                ("red", "red-tint"), ("amber-ink", "amber-tint"), ("green-deep", "green-tint"), ("sheet", "green"),
            ]
        for (text, ground) in pairs {
            #expect(try contrast(colour(text), colour(ground)) >= 4.5, "\(text) on \(ground)")
        }
    }

    @Test func `the edge of a box stands out from its ground by 3 to 1`() throws {
        #expect(try contrast(colour("edge"), colour("sheet")) >= 3)
        #expect(try contrast(colour("edge"), colour("paper")) >= 3)
    }

    @Test func `an address changes with the content`() {
        #expect(Asset.stylesheet.address.hasPrefix("/stijl.css?v="))
        #expect(Asset("/a", "text/css", "a").version != Asset("/a", "text/css", "b").version)
    }

    private func colour(_ token: String) throws -> [Double] {
        let after = try #require(css.split(separator: "--\(token): #", maxSplits: 1).last)
        let number = try #require(Int(after.prefix(6), radix: 16))
        return [number >> 16, number >> 8 & 255, number & 255].map { Double($0) / 255 }
    }

    /// WCAG 2.2, the definition of contrast ratio.
    private func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power24(($0 + 0.055) / 1.055) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func power24(_ x: Double) -> Double {
        // x^2.4 = x^2 · (x^0.4), and x^0.4 is the fifth root of x², by Newton.
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
        return x * x * root
    }
}
