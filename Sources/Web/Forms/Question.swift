import Schema

/// One question as the screen puts it: label above, help under it, then what has to be repaired.
struct Question {
    let name: String
    let label: String
    let hint: String?
    let message: String?
    let isOptional: Bool

    var hintID: String { "\(name)-hint" }
    var messageID: String { "\(name)-fout" }

    /// What a screen reader says after the label.
    var descriptions: [String] {
        (hint == nil ? [] : [hintID]) + (message == nil ? [] : [messageID])
    }

    /// The block around one input: the label is tied to it, hint and message by `aria-describedby`.
    func block(@HTMLBuilder control: () -> HTML) -> HTML {
        div(.class(message == nil ? "field" : "field field-wrong")) {
            Web.label(.for(name), .class("label")) { labelText }
            hintText
            messageText
            control()
        }
    }

    /// The block around several inputs that answer one question.
    func group(@HTMLBuilder controls: () -> HTML) -> HTML {
        div(.class(message == nil ? "field" : "field field-wrong")) {
            fieldset(.describedBy(descriptions)) {
                legend(.class("label")) { labelText }
                hintText
                messageText
                controls()
            }
        }
    }

    @HTMLBuilder private var labelText: HTML {
        label
        if isOptional {
            " "
            span(.class("optional")) { "(\(Teksten.text("niet_verplicht")))" }
        }
    }

    @HTMLBuilder var hintText: HTML {
        if let hint { p(.class("hint"), .id(hintID)) { hint } }
    }

    @HTMLBuilder var messageText: HTML {
        if let message {
            p(.class("message"), .id(messageID)) {
                strong { Teksten.text("melding.fout") }
                " "
                message
            }
        }
    }
}

extension Form {
    /// The question behind an input, with the catalogue's words unless the page knows better ones.
    func question(_ name: String, label: String? = nil, hint: String? = nil) -> Question {
        let field = FormField.find(name, in: fields)
        let key = field?.key ?? name
        return Question(
            name: name, label: label ?? Teksten.text(key),
            hint: hint ?? Teksten.find("\(key).hint") ?? (field?.isFreeText == true ? Self.freeTextHint : nil),
            message: message(name), isOptional: field?.isOptional ?? false)
    }

    /// Every place for free text says what doesn't belong there (R2).
    private static var freeTextHint: String { Teksten.text("vrije_tekst.hint") }
}

extension FormField {
    var isFreeText: Bool {
        if case .input(.area) = content { true } else { false }
    }
}
