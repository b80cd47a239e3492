extension Value {
    /// This value as block YAML 1.2 for a document people read and compare; every text stands in double quotes.
    public func yaml(indent: Int = 0) -> String {
        var text = ""
        appendYAML(to: &text, indent: indent)
        return text + "\n"
    }

    private func appendYAML(to text: inout String, indent: Int) {
        switch self {
        case .list(let values) where !values.isEmpty:
            for (index, value) in values.enumerated() {
                if index > 0 { text += "\n" + String(repeating: " ", count: indent) }
                text += "- "
                value.appendYAML(to: &text, indent: indent + 2)
            }
        case .object(let members) where !members.isEmpty:
            for (index, member) in members.enumerated() {
                if index > 0 { text += "\n" + String(repeating: " ", count: indent) }
                text += member.name.yamlKey + ":"
                text += member.value.isBlock ? "\n" + String(repeating: " ", count: indent + 2) : " "
                member.value.appendYAML(to: &text, indent: indent + 2)
            }
        default: text += String(decoding: JSON.bytes(self), as: UTF8.self).yamlEscaped
        }
    }

    private var isBlock: Bool {
        switch self {
        case .list(let values): !values.isEmpty
        case .object(let members): !members.isEmpty
        default: false
        }
    }
}

extension String {
    /// Plain when YAML can take the key for nothing else, otherwise in quotes.
    fileprivate var yamlKey: String {
        let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        let isPlain =
            unicodeScalars.allSatisfy { $0.isYAMLLetter || "0123456789_-.".unicodeScalars.contains($0) }
            && unicodeScalars.first?.isYAMLLetter == true && !words.contains(lowercased())
        return isPlain ? self : String(decoding: JSON.bytes(.text(self)), as: UTF8.self).yamlEscaped
    }

    /// A JSON text is a YAML text but for what YAML calls not printable: that gets an escape.
    fileprivate var yamlEscaped: String {
        guard unicodeScalars.contains(where: \.needsYAMLEscape) else { return self }
        var text = ""
        for scalar in unicodeScalars {
            guard scalar.needsYAMLEscape else {
                text.unicodeScalars.append(scalar)
                continue
            }
            let hex = String(scalar.value, radix: 16)
            text += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
        }
        return text
    }
}

extension Unicode.Scalar {
    /// What a plain key may begin with.
    fileprivate var isYAMLLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "/", "$": true
        default: false
        }
    }

    /// DEL, C1 controls, line separators, the byte order mark and non-characters (YAML 1.2 section 5.1).
    fileprivate var needsYAMLEscape: Bool {
        switch value {
        case 0x7f...0x9f, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff: true
        default: false
        }
    }
}
