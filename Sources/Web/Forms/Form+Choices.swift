import Schema

/// One of the answers a person may pick.
struct Choice: Sendable {
    let value: String
    let label: String
    var hint: String? = nil
}

extension Form {
    /// Answers of which one counts; all in sight.
    func radios(_ name: String, label: String? = nil, hint: String? = nil, choices: [Choice]? = nil) -> HTML {
        options(name, "radio", question(name, label: label, hint: hint), choices)
    }

    /// Answers of which any number counts.
    func checkboxes(_ name: String, label: String? = nil, hint: String? = nil, choices: [Choice]? = nil) -> HTML {
        options(name, "checkbox", question(name, label: label, hint: hint), choices)
    }

    private func options(_ name: String, _ type: String, _ question: Question, _ choices: [Choice]?) -> HTML {
        question.group {
            div(.class("options")) {
                for (number, choice) in (choices ?? self.choices(name)).enumerated() {
                    option(name, type, choice, id: number == 0 ? name : "\(name)-\(number + 1)")
                }
            }
        }
    }

    private func option(_ name: String, _ type: String, _ choice: Choice, id: String) -> HTML {
        div(.class("option")) {
            Web.input(
                .type(type), .id(id), .name(name), .value(choice.value), .checked(isChosen(choice.value, name)),
                .describedBy(choice.hint == nil ? [] : ["\(id)-uitleg"]))
            Web.label(.for(id)) { choice.label }
            if let hint = choice.hint { p(.class("hint"), .id("\(id)-uitleg")) { hint } }
        }
    }

    /// One box to tick: yes or no.
    func checkbox(_ name: String, label: String? = nil, hint: String? = nil) -> HTML {
        let question = question(name, label: label, hint: hint)
        return div(.class(question.message == nil ? "field" : "field field-wrong")) {
            question.messageText
            div(.class("option")) {
                Web.input(
                    .type("checkbox"), .id(name), .name(name), .value("ja"), .checked(isChosen("ja", name)),
                    .describedBy(question.descriptions), .invalid(question.message != nil))
                Web.label(.for(name)) { question.label }
                question.hintText
            }
        }
    }

    /// A long list of answers, folded up; its first line means that nothing was chosen.
    func select(
        _ name: String, label: String? = nil, hint: String? = nil, choices: [Choice]? = nil,
        none: String = Teksten.text("kies")
    ) -> HTML {
        let question = question(name, label: label, hint: hint)
        return question.block {
            Web.select(
                .class("box box-half"), .id(name), .name(name), .describedBy(question.descriptions),
                .invalid(question.message != nil)
            ) {
                Web.option(.value("")) { none }
                for choice in choices ?? self.choices(name) {
                    Web.option(.value(choice.value), .selected(isChosen(choice.value, name))) { choice.label }
                }
            }
        }
    }

    /// The answers the field allows, in the catalogue's words.
    func choices(_ name: String) -> [Choice] {
        guard let field = FormField.find(name, in: fields), case .input(let input) = field.content else { return [] }
        return input.choices.map { value in
            Choice(
                value: value, label: Teksten.keuze(value, of: field.key), hint: Teksten.keuzeHint(value, of: field.key))
        }
    }
}
