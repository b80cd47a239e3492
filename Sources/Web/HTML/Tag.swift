/// An element with content; called with attributes and a closure that lists what is inside.
package struct Tag: Sendable {
    private let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// The element around what the closure lists.
    func callAsFunction(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
        let inside = content()
        var html = HTML(around: inside)
        html.open(name, attributes)
        html.append(inside)
        html.close(name)
        return html
    }
}

/// An element that holds nothing and has no end tag.
package struct VoidTag: Sendable {
    private let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    /// The element itself.
    func callAsFunction(_ attributes: Attribute...) -> HTML {
        var html = HTML()
        html.open(name, attributes)
        return html
    }
}

// The elements that pages may use. `h1`, `html`, `head` and `body` belong to `Page`; there is no `style`, and `script` only there.
let a = Tag("a")
let abbr = Tag("abbr")
let article = Tag("article")
let aside = Tag("aside")
let blockquote = Tag("blockquote")
let button = Tag("button")
let code = Tag("code")
let caption = Tag("caption")
let dd = Tag("dd")
let details = Tag("details")
let div = Tag("div")
let dl = Tag("dl")
let dt = Tag("dt")
let em = Tag("em")
let fieldset = Tag("fieldset")
let h2 = Tag("h2")
let h3 = Tag("h3")
let label = Tag("label")
let legend = Tag("legend")
let li = Tag("li")
let nav = Tag("nav")
let ol = Tag("ol")
let option = Tag("option")
let p = Tag("p")
let section = Tag("section")
let select = Tag("select")
let span = Tag("span")
let strong = Tag("strong")
let summary = Tag("summary")
let table = Tag("table")
let tbody = Tag("tbody")
let td = Tag("td")
let textarea = Tag("textarea")
let th = Tag("th")
let thead = Tag("thead")
let time = Tag("time")
let tr = Tag("tr")
let ul = Tag("ul")

// Pictures. A browser closes none of these by itself.
let circle = Tag("circle")
let line = Tag("line")
let path = Tag("path")
let rect = Tag("rect")
let svg = Tag("svg")

let br = VoidTag("br")
let hr = VoidTag("hr")
let img = VoidTag("img")
let input = VoidTag("input")
