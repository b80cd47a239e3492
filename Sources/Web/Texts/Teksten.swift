/// Every word on the screens that is not somebody's own: labels, hints, choices, messages.
///
/// Texts are data: one `key = text` a line, so another language is another list.
package enum Teksten {
    /// Key to text, read once.
    package static let all = parse(lists.joined(separator: "\n"))

    /// The catalogue in parts by subject.
    static let lists = [
        velden, keuzes, meldingen, schermen, dossier, formulieren, vastleggen, voorGesprek, bijGesprek, beheer,
        opvolging, vervolg, hr, werk, aanmelden, script, rechten,
    ]

    /// The text under a key, or nil when the catalogue has none.
    package static func find(_ key: String) -> String? {
        all[key]
    }

    /// The text under a key; a key without text shows itself, and a test finds it.
    package static func text(_ key: String) -> String {
        all[key] ?? key
    }

    /// The text under a key with `{name}` filled in.
    package static func text(_ key: String, _ fillings: KeyValuePairs<String, String>) -> String {
        fillings.reduce(text(key)) { replace("{\($1.key)}", in: $0, by: $1.value) }
    }

    /// What a choice is called on screen: the field's own word when it has one, else the general word.
    package static func keuze(_ value: String, of key: String) -> String {
        all["\(key).\(value)"] ?? all["keuze.\(value)"] ?? value
    }

    /// The help that goes with a choice, where a word alone says too little.
    package static func keuzeHint(_ value: String, of key: String) -> String? {
        all["\(key).\(value).hint"] ?? all["keuze.\(value).hint"]
    }

    /// Reads lines of `key = text`; empty lines and lines that begin with `#` say nothing.
    static func parse(_ lines: String) -> [String: String] {
        Dictionary(pairs(lines), uniquingKeysWith: { first, _ in first })
    }

    static func pairs(_ lines: String) -> [(String, String)] {
        lines.split(separator: "\n").compactMap { line in
            let halves = line.first == "#" ? [] : line.split(separator: " = ", maxSplits: 1)
            return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
        }
    }

    private static func replace(_ mark: String, in text: String, by filling: String) -> String {
        text.replacing(mark, with: filling)
    }
}

extension Teksten {
    /// Names the keys that the given fields need and the catalogue lacks.
    package static func missing(for fields: [FormField]) -> [String] {
        fields.flatMap(missing)
    }

    private static func missing(for field: FormField) -> [String] {
        switch field.content {
        case .group(let inner): missing(for: inner)
        case .rows(let inner, _): missing(for: inner)
        case .euros: [field.key].filter { all[$0] == nil }
        case .input(let input):
            ([field.key].filter { all[$0] == nil })
                + input.choices.filter { value in
                    all["\(field.key).\(value)"] == nil && all["keuze.\(value)"] == nil
                }.map { "\(field.key).\($0)" }
        }
    }
}
