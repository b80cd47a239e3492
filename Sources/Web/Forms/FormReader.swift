package import Schema

/// Turns what a browser sent into the body that the API reads.
///
/// It refuses nothing: what can't be understood travels on as text, so that the shape makes the one and only complaint.
/// Empty is null, an absent checkbox is false, an absent input is left out, rows without an answer disappear.
package struct FormReader: Sendable {
    /// Input name to what was typed or ticked, in order.
    package let typed: [String: [String]]
    /// JSON pointer of every part that was read, to the input it came from.
    package private(set) var names: [String: String] = [:]

    package init(_ pairs: [(name: String, value: String)]) {
        typed = Dictionary(grouping: pairs, by: \.name).mapValues { $0.map(\.value) }
    }

    init(typed: [String: [String]]) {
        self.typed = typed
    }

    /// The body for the fields that the form showed.
    package mutating func read(_ fields: [FormField]) -> Value {
        object(fields, name: "", pointer: "")
    }

    private mutating func object(_ fields: [FormField], name: String, pointer: String) -> Value {
        var members: [Value.Member] = []
        for field in fields {
            let inner = name + field.name
            let place = "\(pointer)/\(field.name)"
            names[place] = inner
            if let value = value(of: field, name: inner, pointer: place) { members.append(.init(field.name, value)) }
        }
        return .object(members)
    }

    private mutating func value(of field: FormField, name: String, pointer: String) -> Value? {
        switch field.content {
        case .input(let input): Self.value(typed[name], input)
        case .euros: typed[name].map { Self.single($0, Numeral.cents) }
        case .group(let fields): object(fields, name: name + ".", pointer: pointer)
        case .rows(let fields, let max): rows(fields, max: max, name: name, pointer: pointer)
        }
    }

    private mutating func rows(_ fields: [FormField], max: Int, name: String, pointer: String) -> Value {
        var values: [Value] = []
        for number in Self.rows(of: name, in: typed).prefix(max) {
            let row = "\(name).\(number)."
            guard isFilled(fields, name: row) else { continue }
            values.append(object(fields, name: row, pointer: "\(pointer)/\(values.count)"))
        }
        return .list(values)
    }

    private func isFilled(_ fields: [FormField], name: String) -> Bool {
        fields.contains { field in
            let inner = name + field.name
            switch field.content {
            case .group(let fields): return isFilled(fields, name: inner + ".")
            case .rows: return !Self.rows(of: inner, in: typed).isEmpty
            case .input, .euros:
                return !field.isPreset && (typed[inner] ?? []).contains { !Self.trimmed($0).isEmpty }
            }
        }
    }

    /// The numbers of the rows that a form sent under a name, ascending.
    static func rows(of name: String, in typed: [String: [String]]) -> [Int] {
        let start = name + "."
        let numbers = typed.keys.compactMap { key -> Int? in
            guard key.hasPrefix(start) else { return nil }
            let digits = key.dropFirst(start.count).prefix { $0 != "." }
            return digits.utf8.count <= 3 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
        }
        return Set(numbers).sorted()
    }
}

extension FormReader {
    /// What was typed in one input, as the API would write it; nil leaves the field out.
    static func value(_ typed: [String]?, _ input: Input) -> Value? {
        switch input {
        case .flag: return .flag(typed.map(isTicked) ?? false)
        case .choices: return .list((typed ?? []).map(trimmed).filter { !$0.isEmpty }.map(Value.text))
        case .none: return nil
        default: break
        }
        guard let typed else { return nil }
        return switch input {
        case .day: single(typed) { Numeral.day($0).map { .text($0) } }
        case .instant: single(typed) { Numeral.instant($0).map { .text($0) } }
        case .number: single(typed, Numeral.whole)
        case .decimal: single(typed, Numeral.decimal)
        default: single(typed) { .text($0) }
        }
    }

    /// The last of the values sent under one name, since a browser's hidden default comes before the visible input.
    private static func single(_ typed: [String], _ understand: (String) -> Value?) -> Value {
        let text = trimmed(typed.last ?? "")
        return text.isEmpty ? .null : understand(text) ?? .text(text)
    }

    private static func isTicked(_ typed: [String]) -> Bool {
        guard let last = typed.last else { return false }
        return !["", "nee", "false", "0"].contains(last)
    }

    static func trimmed(_ text: String) -> String {
        let white: (Character) -> Bool = { $0.isWhitespace }
        guard let first = text.firstIndex(where: { !white($0) }), let last = text.lastIndex(where: { !white($0) })
        else { return "" }
        return String(text[first...last])
    }
}
