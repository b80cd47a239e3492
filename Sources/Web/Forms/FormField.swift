package import Schema

/// One field as a form asks it: what the API calls it, what a person may type, where its words are.
package struct FormField: Sendable {
    /// What a field holds.
    package enum Content: Sendable {
        /// One value, typed or chosen.
        case input(Input)
        /// An amount typed in euro and kept in cents.
        case euros
        /// Fields of one nested part: `gesprek.datum`.
        case group([FormField])
        /// A list of parts, numbered in the names: `acties.0.omschrijving`.
        case rows([FormField], max: Int)
    }

    /// The name in the API's body.
    package let name: String
    package let content: Content
    /// Entity and field, under which the catalogue keeps label and hint.
    package let key: String
    package let isOptional: Bool
    /// Whether the page fills it in beforehand, so that it alone does not make a row count.
    package var isPreset = false

    package init(_ name: String, _ input: Input, key: String, isOptional: Bool = false, isPreset: Bool = false) {
        self.init(name: name, content: .input(input), key: key, isOptional: isOptional, isPreset: isPreset)
    }

    private init(name: String, content: Content, key: String, isOptional: Bool, isPreset: Bool = false) {
        self.name = name
        self.content = content
        self.key = key
        self.isOptional = isOptional
        self.isPreset = isPreset
    }

    /// An amount of money that people type in euro.
    package static func euros(_ name: String, key: String, isOptional: Bool = true) -> FormField {
        FormField(name: name, content: .euros, key: key, isOptional: isOptional)
    }

    /// A nested part of the body.
    package static func group(_ name: String, _ fields: [FormField]) -> FormField {
        FormField(name: name, content: .group(fields), key: name, isOptional: true)
    }

    /// A numbered list of parts; rows past `max` are not read.
    package static func rows(_ name: String, max: Int = 50, _ fields: [FormField]) -> FormField {
        FormField(name: name, content: .rows(fields, max: max), key: name, isOptional: true)
    }

    /// The fields of a shape that people fill in, in the order asked; a name the shape lacks is a slip in our own page.
    ///
    /// `entity` is where the catalogue keeps the words, when that is not under the shape's own name.
    package static func fields<Record>(
        _ shape: Shape<Record>, as entity: String? = nil, only names: [String]
    ) -> [FormField] {
        names.map { name in
            guard let info = shape.fields.first(where: { $0.name == name }) else {
                preconditionFailure("\(shape.name) has no field \(name)")
            }
            return FormField(info, of: entity ?? shape.name)
        }
    }

    /// Every field of a shape that has something to show.
    package static func all<Record>(_ shape: Shape<Record>) -> [FormField] {
        shape.fields.filter { $0.input != .none }.map { FormField($0, of: shape.name) }
    }

    private init(_ info: FieldInfo, of shape: String) {
        let entity = shape.prefix(1).lowercased() + shape.dropFirst()
        self.init(info.name, info.input, key: "\(entity).\(info.name)", isOptional: info.isOptional)
    }

    /// The same field, filled in beforehand by the page.
    package var preset: FormField {
        var field = self
        field.isPreset = true
        return field
    }

    /// The field that an input's full name belongs to, such as `acties.0.omschrijving`.
    package static func find(_ name: String, in fields: [FormField]) -> FormField? {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = parts.first, let field = fields.first(where: { $0.name == first }) else { return nil }
        guard parts.count == 2 else { return field }
        switch field.content {
        case .group(let inner): return find(parts[1], in: inner)
        case .rows(let inner, _):
            let rest = parts[1].split(separator: ".", maxSplits: 1).map(String.init)
            return rest.count == 2 && Int(rest[0]) != nil ? find(rest[1], in: inner) : nil
        case .input, .euros: return nil
        }
    }
}

extension Input {
    /// What may be chosen, where there is a fixed list.
    var choices: [String] {
        switch self {
        case .choice(let values), .choices(let values): values
        default: []
        }
    }
}
