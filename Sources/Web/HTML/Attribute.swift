/// A name and value in a tag; the name is ours, the value is escaped on the way out.
package struct Attribute: Sendable {
    enum Content: Sendable {
        case absent, flag
        case text(String)
    }

    let name: StaticString
    let content: Content

    /// An attribute that is left out when there is no value.
    init(_ name: StaticString, _ value: String?) {
        self.name = name
        content = value.map(Content.text) ?? .absent
    }

    /// An attribute without a value, there or not.
    init(_ name: StaticString, isSet: Bool) {
        self.name = name
        content = isSet ? .flag : .absent
    }
}

extension Attribute {
    static func `class`(_ names: String?) -> Attribute { Attribute("class", names) }
    static func id(_ value: String?) -> Attribute { Attribute("id", value) }
    static func name(_ value: String) -> Attribute { Attribute("name", value) }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func type(_ value: String) -> Attribute { Attribute("type", value) }
    static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    static func role(_ value: String) -> Attribute { Attribute("role", value) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
    static func labelledBy(_ id: String?) -> Attribute { Attribute("aria-labelledby", id) }
    static func describedBy(_ ids: [String]) -> Attribute {
        Attribute("aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))
    }
    static func label(_ text: String?) -> Attribute { Attribute("aria-label", text) }
    static func current(_ kind: String?) -> Attribute { Attribute("aria-current", kind) }
    static func invalid(_ isInvalid: Bool) -> Attribute { Attribute("aria-invalid", isInvalid ? "true" : nil) }
    static func checked(_ isChecked: Bool) -> Attribute { Attribute("checked", isSet: isChecked) }
    static func selected(_ isSelected: Bool) -> Attribute { Attribute("selected", isSet: isSelected) }
    static func open(_ isOpen: Bool) -> Attribute { Attribute("open", isSet: isOpen) }

    /// Hidden from assistive technology, for what is said elsewhere in words.
    static let decorative = Attribute("aria-hidden", "true")
    /// Text that people wrote may run from right to left.
    static let anyDirection = Attribute("dir", "auto")

    /// Where a link leads; an address that could run a script leads nowhere.
    static func href(_ address: String) -> Attribute { Attribute("href", safe(address)) }

    /// Where a form is sent.
    static func action(_ address: String) -> Attribute { Attribute("action", safe(address)) }

    /// Where a file of the site lies.
    static func src(_ address: String) -> Attribute { Attribute("src", safe(address)) }

    /// Our own paths, fragments and queries, plain web addresses, mail and authenticators; `//host` counts as somebody else's.
    private static func safe(_ address: String) -> String {
        let isOurs = address.hasPrefix("/") && !address.hasPrefix("//") && !address.hasPrefix("/\\")
        let isKnown = ["#", "?", "https://", "http://", "mailto:", "otpauth://"].contains { address.hasPrefix($0) }
        return isOurs || isKnown ? address : "#"
    }
}
