import Schema

/// Something that happened or is good to know, at the top of a page.
enum NoticeKind: String {
    case done, info, careful
}

/// A message to the reader of a page; `done` says what was saved and what happens next.
func notice(_ kind: NoticeKind, _ heading: String, @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    section(.class("notice notice-\(kind.rawValue)"), .label(heading), .role(kind == .done ? "status" : "region")) {
        p(.class("notice-heading")) { heading }
        content()
    }
}

/// What a status tag says by its shade; only for agreements, actions and talks, never for people (R3).
enum TagKind: String {
    case calm, moving, waiting, done
}

/// A status in a word.
func statusTag(_ text: String, _ kind: TagKind = .calm) -> HTML {
    strong(.class("tag tag-\(kind.rawValue)")) { text }
}

/// One line of a list of answers, with where to change it.
struct SummaryRow {
    let question: String
    let answer: HTML
    let change: String?

    /// An answer in words; empty shows as a dash.
    init(_ question: String, _ text: String?, change: String? = nil) {
        self.question = question
        self.change = change
        answer = text.map { $0.isEmpty ? HTML(text: "–") : written($0) } ?? HTML(text: "–")
    }

    /// An answer that is more than words.
    init(_ question: String, change: String? = nil, @HTMLBuilder content: () -> HTML) {
        self.question = question
        self.change = change
        answer = content()
    }
}

/// Questions with their answers, for checking and for reading.
func answers(_ list: [SummaryRow]) -> HTML {
    dl(.class("answers")) {
        for line in list {
            div(.class("answer")) {
                dt { line.question }
                dd { line.answer }
                if let change = line.change {
                    dd(.class("answer-change")) {
                        a(.href(change)) {
                            Teksten.text("knop.wijzigen")
                            unseen(": \(line.question)")
                        }
                    }
                }
            }
        }
    }
}

/// What somebody wrote, line by line, in the direction it was written.
func written(_ text: String) -> HTML {
    let lines = text.split(whereSeparator: \.isNewline)
    return div(.class("written"), .anyDirection) {
        for line in lines { p { String(line) } }
    }
}

/// A part of a page on its own sheet.
func card(_ heading: String? = nil, id: String? = nil, tag: HTML? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
    section(.class("card"), Attribute("id", id), .label(heading)) {
        if let heading {
            div(.class("card-head")) {
                h2 { heading }
                tag
            }
        }
        content()
    }
}

/// One thing inside a sheet: an agreement, a wish, an action.
func item(_ heading: String, tag: HTML? = nil, @HTMLBuilder content: () -> HTML = { HTML() }) -> HTML {
    article(.class("item")) {
        div(.class("item-head")) {
            h3 { heading }
            tag
        }
        content()
    }
}

/// What a page says when there is nothing to show yet, and what one can do.
func emptyState(_ heading: String, _ text: String, @HTMLBuilder action: () -> HTML = { HTML() }) -> HTML {
    div(.class("empty")) {
        h2 { heading }
        p { text }
        action()
    }
}

/// Help that only opens when somebody wants it.
func disclosure(_ heading: String, isOpen: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
    details(.class("disclosure"), .open(isOpen)) {
        summary { heading }
        div(.class("disclosure-body"), content: content)
    }
}

/// A line of words with a button or link at its end.
func bar(@HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("bar"), content: content)
}

/// A day in words that a machine can read too.
func day(_ day: Day) -> HTML {
    time(.datetime(day.text)) { Numeral.long(day) }
}

/// A day in figures, for tables.
func shortDay(_ day: Day) -> HTML {
    time(.datetime(day.text)) { Numeral.typed(day) }
}
