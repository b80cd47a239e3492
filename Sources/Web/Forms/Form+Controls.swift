import Model
import Schema

extension Form {
    /// How wide an input is, as a promise of how much fits.
    enum Width: String {
        case full, half, short
    }

    /// The control that suits the kind of field, with the catalogue's label and hint.
    func control(_ name: String) -> HTML {
        guard let field = FormField.find(name, in: fields) else { return HTML() }
        return switch field.content {
        case .euros: line(name, width: .short, mode: "decimal")
        case .group, .rows: HTML()
        case .input(let input): control(name, input)
        }
    }

    private func control(_ name: String, _ input: Input) -> HTML {
        switch input {
        case .line(let max): line(name, width: max <= 40 ? .half : .full)
        case .area: area(name)
        case .choice(let values): values.count > 7 ? select(name) : radios(name)
        case .choices: checkboxes(name)
        case .day, .instant: date(name)
        case .number: line(name, width: .short, mode: "numeric")
        case .decimal: line(name, width: .short, mode: "decimal")
        case .flag: checkbox(name)
        case .id, .none: HTML()
        }
    }

    /// One line of text.
    ///
    /// There is no `maxlength`: it cuts off what is pasted without a word. `mode` only picks a phone's keyboard.
    func line(
        _ name: String, label: String? = nil, hint: String? = nil, width: Width = .full, mode: String? = nil,
        complete: String = "off"
    ) -> HTML {
        let question = question(name, label: label, hint: hint)
        return HTML {
            question.block {
                box(
                    question, type: "text", width: width, Attribute("inputmode", mode),
                    Attribute("autocomplete", complete))
            }
            for vraag in taalvragen where vraag.name == name { vraag.radios(self) }
        }
    }

    /// A file to choose; which one was chosen can never be shown again.
    func file(_ name: String) -> HTML {
        let question = question(name)
        return question.block {
            Web.input(
                .type("file"), .class("box"), .id(name), .name(name), Attribute("accept", ".csv,text/csv"),
                .describedBy(question.descriptions), .invalid(question.message != nil))
        }
    }

    /// A password; what was typed is never shown again.
    func password(_ name: String, complete: String = "current-password") -> HTML {
        let question = question(name)
        return question.block {
            Web.input(
                .type("password"), .class("box box-half"), .id(name), .name(name), .describedBy(question.descriptions),
                .invalid(question.message != nil), Attribute("autocomplete", complete))
        }
    }

    /// A day in one line: one stop for the keyboard and the screen reader, and every usual way of writing is read.
    func date(_ name: String, label: String? = nil, hint: String? = nil) -> HTML {
        let question = question(name, label: label, hint: hint ?? defaultDateHint(name))
        return question.block { box(question, type: "text", width: .short, Attribute("autocomplete", "off")) }
    }

    private func defaultDateHint(_ name: String) -> String? {
        let key = FormField.find(name, in: fields)?.key ?? name
        return Teksten.find("\(key).hint") ?? Teksten.text("datum.hint")
    }

    private func box(_ question: Question, type: String, width: Width, _ more: Attribute...) -> HTML {
        Web.input(
            .type(type), .class("box box-\(width.rawValue)"), .id(question.name), .name(question.name),
            .value(text(question.name)), .describedBy(question.descriptions), .invalid(question.message != nil),
            more[0], more.count > 1 ? more[1] : Attribute("spellcheck", "false"))
    }

    /// Several lines of text.
    func area(_ name: String, label: String? = nil, hint: String? = nil, rows: Int = 4) -> HTML {
        let question = question(name, label: label, hint: hint)
        return HTML {
            question.block { box(question, rows: rows) }
            for vraag in taalvragen where vraag.name == name { vraag.radios(self) }
        }
    }

    private func box(_ question: Question, rows: Int) -> HTML {
        textarea(
            .class("box box-full"), .id(question.name), .name(question.name), Attribute("rows", "\(rows)"),
            .anyDirection,
            .describedBy(question.descriptions), .invalid(question.message != nil),
            Attribute("data-taalwacht", isBewaakt(question.name) ? voorWie.rawValue : nil)
        ) {
            // A browser drops the first line feed of a textarea, so it may have this one.
            "\n"
            text(question.name)
        }
    }

    /// Forms, the catalogue and a criterion are no record of a person; the guard says nothing of them.
    private func isBewaakt(_ name: String) -> Bool {
        let key = FormField.find(name, in: fields)?.key ?? name
        return !["sjabloon.", "vraag.", "voorziening.", "onderwerpkaart."].contains { key.hasPrefix($0) }
            && !key.hasSuffix(".criterium")
    }

    /// What the text guard asks about texts that this form does not show.
    @HTMLBuilder var looseQuestions: HTML {
        for vraag in taalvragen where vraag.name == nil { vraag.radios(self) }
    }

    /// A value that travels along unseen.
    func hidden(_ name: String) -> HTML {
        Web.hidden(name, text(name))
    }
}

/// A value that travels along with a form unseen.
func hidden(_ name: String, _ value: String) -> HTML {
    input(.type("hidden"), .name(name), .value(value))
}
