import Testing

@testable import Web

@Suite struct HTMLTests {
    @Test func `escapes text that looks like markup`() {
        #expect(shown(p { "<b> & \"jij\" 'ik'" }) == "<p>&lt;b&gt; &amp; &quot;jij&quot; &#39;ik&#39;</p>")
    }

    @Test func `escapes values so that no quote ends an attribute`() {
        #expect(shown(p(.class("\" onclick='x'")) { "" }) == "<p class=\"&quot; onclick=&#39;x&#39;\"></p>")
    }

    @Test func `leaves out an attribute without a value`() {
        #expect(shown(p(.class(nil), .checked(false), .open(true)) { "" }) == "<p open></p>")
    }

    @Test func `lists text, conditions and loops in order`() {
        let isShown = false
        let html = ul {
            for word in ["een", "twee"] { li { word } }
            if isShown { li { "nooit" } } else { "drie" }
        }
        #expect(shown(html) == "<ul><li>een</li><li>twee</li>drie</ul>")
    }

    @Test(arguments: ["javascript:alert(1)", "//elders.nl", "/\\elders.nl", "data:text/html,x", " javascript:x", ""])
    func `a link that could leave or run a script leads nowhere`(address: String) {
        #expect(shown(a(.href(address)) { "x" }) == "<a href=\"#\">x</a>")
    }

    @Test(arguments: ["/team", "?status=open", "#naam", "https://uwv.nl/a?b=c", "mailto:hr@gemeente.nl"])
    func `an ordinary link stays as it is`(address: String) {
        #expect(shown(a(.href(address)) { "x" }) == "<a href=\"\(address)\">x</a>")
    }

    @Test func `keeps every octet of text beyond ASCII`() {
        #expect(shown(HTML(text: "Zoë 👩🏽‍💼 „ja”")) == "Zoë 👩🏽‍💼 „ja”")
    }

    @Test func `keeps the lines people wrote as paragraphs`() {
        #expect(shown(written("een\r\n\ntwee")) == "<div class=\"written\" dir=\"auto\"><p>een</p><p>twee</p></div>")
    }
}

/// A piece of a page as text, to compare with.
func shown(_ html: HTML) -> String {
    String(decoding: html.bytes, as: UTF8.self)
}
