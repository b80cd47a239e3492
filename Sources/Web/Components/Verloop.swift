/// How far a dialogue is: a quiet line of points, and the same in words under it.
struct Verloop {
    let stappen: [String]
    /// The step that is being done, from 0; as many as there are steps once all is done.
    let nu: Int

    var html: HTML {
        div(.class("course")) {
            svg(.class("course-line"), .decorative, Attribute("focusable", "false")) {
                for index in stappen.indices.dropLast() { lijn(index) }
                for index in stappen.indices { punt(index) }
            }
            ol(.label(Teksten.text("verloop.kop"))) {
                for (index, stap) in stappen.enumerated() {
                    li(.class(index == nu ? "course-now" : nil), .current(index == nu ? "step" : nil)) {
                        stap
                        unseen(" (\(Teksten.text("verloop.\(index < nu ? "gedaan" : index == nu ? "nu" : "straks")")))")
                    }
                }
            }
        }
    }

    /// Places are percentages, so the picture is as wide as the page and its points stay round.
    private func plaats(_ index: Int) -> String { Picture.percent(2 * index + 1, of: 2 * stappen.count) }

    private func lijn(_ index: Int) -> HTML {
        line(
            .class(index < nu ? "course-done" : "course-open"), Attribute("x1", plaats(index)),
            Attribute("x2", plaats(index + 1)), Attribute("y1", "12"), Attribute("y2", "12"))
    }

    @HTMLBuilder private func punt(_ index: Int) -> HTML {
        circle(
            .class(index < nu ? "course-done" : index == nu ? "course-here" : "course-open"),
            Attribute("cx", plaats(index)), Attribute("cy", "12"), Attribute("r", index == nu ? "9" : "8"))
        if index < nu { Picture.tick(at: plaats(index)) }
    }
}

/// What pictures share.
enum Picture {
    /// A part of a whole as SVG writes it.
    static func percent(_ part: Int, of whole: Int) -> String {
        let tenths = whole == 0 ? 0 : part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10)%"
    }

    /// A tick around a place on the line.
    static func tick(at x: String) -> HTML {
        svg(Attribute("x", x), Attribute("y", "12"), .class("tick")) { path(Attribute("d", "M-4 0l3 3 5-6")) }
    }
}
