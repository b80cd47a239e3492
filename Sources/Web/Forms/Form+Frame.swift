private let formTag = Tag("form")

/// A form that changes something: it carries the token of the session and the key that makes a double click one record.
///
/// With an `id` inputs elsewhere on the page can belong to it. `isConcept` says that what is in it may be kept at any
/// moment, half finished too: then it is sent by itself with `vanzelf`, and answered with the same form.
func changing(
    _ address: String, token: String, key: String? = nil, id: String? = nil, isConcept: Bool = false,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    formTag(
        .id(id), Attribute("method", "post"), .action(address), Attribute("novalidate", isSet: true),
        Attribute("data-concept", isSet: isConcept),
        // Going back shows what is kept by now, not what was sent before: sending that again would be a second record.
        Attribute("autocomplete", "off")
    ) {
        hidden("csrf", token)
        if let key { hidden("sleutel", key) }
        content()
    }
}

/// A form that sends a file along.
func uploading(_ address: String, token: String, @HTMLBuilder content: () -> HTML) -> HTML {
    formTag(
        Attribute("method", "post"), .action(address), Attribute("enctype", "multipart/form-data"),
        Attribute("novalidate", isSet: true)
    ) {
        hidden("csrf", token)
        content()
    }
}

/// A form that only asks: its answers end up in the address.
func asking(_ address: String, label: String, @HTMLBuilder content: () -> HTML) -> HTML {
    formTag(
        Attribute("method", "get"), .action(address), .class("filters"), Attribute("novalidate", isSet: true),
        .role("search"), .label(label), content: content)
}

/// A set of questions that belong together under one heading, such as one row of a list.
func block(_ heading: String, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("card")) {
        fieldset {
            legend(.class("legend")) { heading }
            content()
        }
    }
}

/// How much a button asks for attention.
enum ButtonKind: String {
    case primary, secondary, quiet
}

/// A button that sends its form; with a name, the form says which button it was.
func submit(
    _ text: String, _ kind: ButtonKind = .primary, name: String? = nil, value: String = "ja", about: String? = nil,
    form: String? = nil, to address: String? = nil
) -> HTML {
    button(
        .type("submit"), .class("button button-\(kind.rawValue)"), Attribute("name", name),
        Attribute("value", name == nil ? nil : value), Attribute("form", form), Attribute("formaction", address)
    ) {
        text
        if let about { unseen(" \(about)") }
    }
}

/// A link that looks like a button, for a next page that changes nothing.
func linkButton(_ text: String, to address: String, _ kind: ButtonKind = .primary) -> HTML {
    a(.href(address), .class("button button-\(kind.rawValue)")) { text }
}

/// Buttons beside each other, the most important one first; nothing when there are none.
func buttons(@HTMLBuilder content: () -> HTML) -> HTML {
    let content = content()
    return content.isEmpty ? content : div(.class("buttons")) { content }
}

/// What another window kept, beside what was typed here; `place` is the part of the form it belongs to.
func clash(at place: String = "", _ content: HTML) -> HTML {
    div(Attribute("data-botsing", place)) { content }
}

/// Words only for those who don't see the page.
func unseen(_ text: String) -> HTML {
    span(.class("unseen")) { text }
}

extension Form {
    /// The row an input stands in, so that the same message about two rows can be told apart.
    func row(of name: String) -> String {
        let parts = name.split(separator: ".")
        guard let at = parts.firstIndex(where: { Int($0) != nil }), at > 0, let row = Int(parts[at]) else { return "" }
        let list = parts[..<at].joined(separator: ".")
        guard case .rows = FormField.find(list, in: fields)?.content else {
            return Teksten.text("rij.\(list)", ["nummer": "\(row)"]) + ": "
        }
        return rowTitle(list, row) + ": "
    }

    /// What has to be repaired, first on the page, in focus, with a link to each input.
    @HTMLBuilder var errorSummary: HTML {
        if !messages.isEmpty {
            section(
                .class("summary-wrong"), .id("fouten"), .labelledBy("fouten-kop"), Attribute("tabindex", "-1"),
                Attribute("autofocus", isSet: true)
            ) {
                h2(.id("fouten-kop")) { Teksten.text("melding.kop") }
                p { Teksten.text("melding.kop.hint") }
                ul {
                    for message in messages {
                        li {
                            if let address = message.address {
                                a(.href(address)) { message.text }
                            } else if let name = message.name {
                                a(.href("#\(name)")) { row(of: name) + message.text }
                            } else {
                                message.text
                            }
                        }
                    }
                }
            }
        }
    }
}
