import API
import Schema

/// A whole page: the frame that every screen shares around its own content.
package struct Page: Sendable {
    /// How much room the content takes: a column to read, or the whole width for a list.
    package enum Width: String, Sendable {
        case column, wide
    }

    let heading: String
    let visitor: Visitor?
    let address: String
    let width: Width
    let back: Link?
    let above: HTML
    let errors: Form?
    let content: HTML

    /// A page under one heading.
    ///
    /// `above` stands before the heading: a notice or the step indicator. `errors` is the form that has to be repaired.
    package init(
        _ heading: String, visitor: Visitor? = nil, at address: String = "", width: Width = .column,
        back: Link? = nil, above: HTML = HTML(), errors: Form? = nil, @HTMLBuilder content: () -> HTML
    ) {
        self.heading = heading
        self.visitor = visitor
        self.address = address
        self.width = width
        self.back = back
        self.above = above
        self.errors = errors
        self.content = content()
    }

    /// The page as it goes to the browser.
    package var bytes: [UInt8] {
        var document = HTML()
        document.append(literal: "<!DOCTYPE html>")
        document.append(html)
        return document.bytes
    }

    private var html: HTML {
        Tag("html")(.lang("nl")) {
            head
            Tag("body")(.class(width == .wide ? "wide" : nil)) {
                a(.href("#inhoud"), .class("skip")) { Teksten.text("naar_inhoud") }
                Masthead(visitor: visitor, address: address).html
                main
                footer
            }
        }
    }

    private var head: HTML {
        Tag("head")() {
            VoidTag("meta")(Attribute("charset", "utf-8"))
            VoidTag("meta")(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            VoidTag("meta")(.name("robots"), Attribute("content", "noindex, nofollow"))
            VoidTag("meta")(.name("color-scheme"), Attribute("content", "light dark"))
            Tag("title")() { title }
            VoidTag("link")(Attribute("rel", "stylesheet"), .href(Asset.stylesheet.address))
            VoidTag("link")(
                Attribute("rel", "stylesheet"), .href(Stijlbestanden.address(Stijlbestanden.css, visitor)))
            Tag("script")(.src(Asset.script.address), Attribute("defer", isSet: true)) {}
            VoidTag("link")(Attribute("rel", "icon"), .type("image/svg+xml"), .href(Asset.mark.address))
        }
    }

    private var title: String {
        let start = errors?.messages.isEmpty == false ? "\(Teksten.text("melding.fout")) " : ""
        return "\(start)\(heading) – \(Teksten.text("product"))"
    }

    private var main: HTML {
        Tag("main")(.id("inhoud"), Attribute("tabindex", "-1")) {
            if let back { p(.class("back")) { a(.href(back.address)) { back.text } } }
            errors?.errorSummary
            above
            Tag("h1")() { heading }
            content
        }
    }

    /// Until when one is signed in, as the last thing on every page: known in time, and nothing to be startled by.
    private func sessionEnd(_ until: Sessie.Einde) -> HTML {
        p {
            time(
                .datetime(until.op.text), Attribute("data-rest", "\(until.over)"),
                Attribute("data-vast", isSet: until.isVast)
            ) { Teksten.text("sessie.tot", ["tijd": until.op.localTime]) }
            " "
            Teksten.text(until.isVast ? "sessie.vast" : "sessie.langer")
        }
    }

    private var footer: HTML {
        Tag("footer")() {
            div(.class("frame")) {
                h2 { Teksten.text("voet.kop") }
                p { Teksten.text("voet.wel") }
                p { "\(Teksten.text("voet.niet")) \(Teksten.text("zin.vrijheid"))" }
                if let until = visitor?.until { sessionEnd(until) }
            }
        }
    }
}

/// A place to go to, and what it is called.
package struct Link: Sendable, Equatable {
    package let text: String
    package let address: String

    package init(_ text: String, to address: String) {
        self.text = text
        self.address = address
    }
}
