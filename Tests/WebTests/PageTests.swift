import Testing

@testable import Web

@Suite struct PageTests {
    private static let visitor = Visitor(name: "Zoë <b>", roles: ["medewerker"], token: "t")

    private func text(_ page: Page) -> String { String(decoding: page.bytes, as: UTF8.self) }

    @Test func `has a language, one heading, landmarks and a skip link`() {
        let html = text(Page("Mijn team", visitor: Self.visitor) { p { "x" } })
        #expect(html.hasPrefix("<!DOCTYPE html><html lang=\"nl\"><head>"))
        #expect(html.components("<h1>") == 2)
        for part in ["<header", "<nav", "<main id=\"inhoud\"", "<footer", "<a href=\"#inhoud\" class=\"skip\">"] {
            #expect(html.contains(part))
        }
    }

    @Test func `a page with faults says so first in its title and on top`() {
        var form = Form([])
        form.refuse("Vul dit in", at: "naam")
        let html = text(Page("Inloggen", errors: form) { p { "x" } })
        #expect(html.contains("<title>Fout: Inloggen – Inzetbaar</title>"))
        #expect(html.contains("tabindex=\"-1\" autofocus><h2 id=\"fouten-kop\">"))
    }

    @Test func `says who is signed in and how to leave`() {
        let html = text(Page("x", visitor: Self.visitor) { p { "x" } })
        #expect(html.contains("Zoë &lt;b&gt;"))
        #expect(html.contains("action=\"/afmelden\""))
        #expect(!text(Page("Inloggen") { p { "x" } }).contains("/afmelden"))
    }

    @Test func `the menu fits the roles`() {
        #expect(
            Navigation.links(for: ["medewerker"]).map(\.address)
                == ["/gesprekken", "/acties", "/voorzieningen", "/inzagen", "/mijn-gegevens"])
        #expect(Navigation.links(for: ["hr_adviseur"]).map(\.address) == ["/actielijst", "/meedoen"])
    }

    @Test func `the ways on open and close by themselves, and nobody without any gets a button`() {
        let html = text(Page("x", visitor: Self.visitor) { p { "x" } })
        #expect(html.contains("<div class=\"ways\" id=\"menu\" popover=\"auto\">"))
        #expect(html.components("popovertarget=\"menu\"") == 3)
        let halfway = Visitor(name: "x", roles: [], token: "t", isHalfway: true)
        #expect(!text(Page("x", visitor: halfway) { p { "x" } }).contains("popover"))
    }

    @Test func `marks the menu's own page and the pages below it`() {
        let own = text(Page("x", visitor: Self.visitor, at: "/acties") { p { "x" } })
        let below = text(Page("x", visitor: Self.visitor, at: "/acties/1") { p { "x" } })
        #expect(own.contains("<a href=\"/acties\" aria-current=\"page\">"))
        #expect(below.contains("<a href=\"/acties\" aria-current=\"true\">"))
    }

    @Test func `holds nothing the content policy would refuse`() {
        let html = text(Page("x", visitor: Self.visitor) { p { "x" } })
        for word in ["<style", "style=\"", "onclick", "javascript:"] {
            #expect(!html.contains(word))
        }
        let ours = "<script src=\"\(Asset.script.address)\" defer></script>"
        #expect(html.contains(ours))
        #expect(!html.replacing(ours, with: "").contains("<script"))
    }

    @Test func `a table says its roles and repeats headings for narrow screens`() {
        let table = dataTable("Twee", [Column("Naam", isHeader: true) { (name: String) in name }], ["a", "b"])
        #expect(shown(table).contains("<caption>Twee</caption>"))
        #expect(shown(table).contains("<th role=\"rowheader\" scope=\"row\">a</th>"))
    }

    @Test func `steps that were reached are links, the one in view is marked`() {
        let steps = ["a", "b", "c"].map { StepIndicator.Step(title: $0, address: "/\($0)") }
        let html = shown(StepIndicator(steps: steps, current: 2, reached: 2).html)
        #expect(html.contains("Stap 2 van 3"))
        #expect(html.contains("<a href=\"/a\">a<span class=\"unseen\"> (klaar)</span></a>"))
        #expect(html.contains("aria-current=\"step\"><span>b</span>"))
        #expect(html.contains("<li class=\"step\"><span>c</span></li>"))
    }
}

extension String {
    /// How many pieces a text falls into around a mark.
    fileprivate func components(_ mark: String) -> Int {
        split(separator: mark, omittingEmptySubsequences: false).count
    }
}
