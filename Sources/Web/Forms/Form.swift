import Model
package import Schema

/// A form on its way: its fields, what stands in them, and what has to be repaired.
package struct Form: Sendable {
    package let fields: [FormField]
    /// Input name to what stands in it, exactly as typed.
    package private(set) var typed: [String: [String]]
    /// What has to be repaired, in the order of the form.
    package private(set) var messages: [Message] = []
    /// What the text guard asks, beside the inputs it asks it about.
    private(set) var taalvragen: [Taalvraag] = []
    /// Who reads what is written here, for the hints of the text guard while one types.
    var voorWie = Lezers.tweetal
    private var names: [String: String] = [:]

    /// An empty form, or one filled with a stored or half-finished record.
    package init(_ fields: [FormField], showing record: Value? = nil) {
        self.fields = fields
        typed = [:]
        if let record { fill(fields, record, name: "") }
    }

    /// A form as a browser sent it.
    package init(_ fields: [FormField], sent pairs: [(name: String, value: String)]) {
        self.fields = fields
        typed = FormReader(pairs).typed
    }

    /// The body for the API.
    package mutating func read() -> Value {
        var reader = FormReader(typed: typed)
        let body = reader.read(fields)
        names = reader.names
        return body
    }

    /// Puts complaints about the body beside the inputs they came from.
    package mutating func refuse(_ complaints: Complaints) {
        for complaint in complaints.all {
            let name = place(of: complaint.pointer)
            let field = name.flatMap { FormField.find($0, in: fields) }
            let text = Message.text(complaint, field, typed: name.flatMap { typed[$0]?.last })
            let message = Message(name: field?.isAsked == true ? name : nil, text: text)
            if !messages.contains(message) { messages.append(message) }
            ask(complaint)
        }
    }

    /// Asks what a complaint of the text guard asks; beside its input, or else where the page puts `looseQuestions`.
    mutating func ask(_ complaint: Complaint) {
        let name = place(of: complaint.pointer)
        let isAsked = name.flatMap { FormField.find($0, in: fields) }?.isAsked == true
        guard let vraag = Taalvraag(complaint, at: isAsked ? name : nil), !taalvragen.contains(vraag) else { return }
        taalvragen.append(vraag)
    }

    /// The input a pointer leads to; a fault in one of several answers belongs to their question.
    private func place(of pointer: String) -> String? {
        if let name = names[pointer] { return name }
        guard let slash = pointer.lastIndex(of: "/"), slash > pointer.startIndex else { return nil }
        return place(of: String(pointer[..<slash]))
    }

    /// Puts one message beside an input, or above the form when it belongs to none.
    package mutating func refuse(_ text: String, at name: String? = nil) {
        messages.append(Message(name: name, text: text))
    }

    /// Puts one message above the form about something that is repaired on another page.
    mutating func refuse(_ link: Link) {
        let message = Message(name: nil, text: link.text, address: link.address)
        if !messages.contains(message) { messages.append(message) }
    }

    /// What stands in an input.
    package func text(_ name: String) -> String {
        typed[name]?.last ?? ""
    }

    /// Whether a choice is made or a box is ticked.
    package func isChosen(_ value: String, _ name: String) -> Bool {
        typed[name]?.contains(value) ?? false
    }

    /// What has to be repaired in an input.
    package func message(_ name: String) -> String? {
        messages.first { $0.name == name }?.text
    }

    /// The numbers of the rows to show: those with something in them, and at least so many.
    package func rows(_ name: String, atLeast count: Int = 1) -> [Int] {
        let filled = FormReader.rows(of: name, in: typed)
        guard filled.count < count else { return filled }
        let next = (filled.last ?? -1) + 1
        return filled + (next..<(next + count - filled.count))
    }

    /// What a row is called on screen, numbered as it stands there: `Actiepunt 2`.
    package func rowTitle(_ name: String, _ row: Int) -> String {
        let filled = FormReader.rows(of: name, in: typed)
        let place = filled.firstIndex(of: row) ?? filled.count + row - ((filled.last ?? -1) + 1)
        return Teksten.text("rij.\(name)", ["nummer": "\(place + 1)"])
    }

    /// Takes one row out, such as `acties.1`.
    package mutating func remove(row: String) {
        typed = typed.filter { !$0.key.hasPrefix(row + ".") }
    }

    private mutating func fill(_ fields: [FormField], _ record: Value, name: String) {
        for field in fields {
            guard let value = record[field.name], value != .null else { continue }
            let inner = name + field.name
            switch (field.content, value) {
            case (.group(let parts), _): fill(parts, value, name: inner + ".")
            case (.rows(let parts, _), .list(let rows)):
                for (number, row) in rows.enumerated() { fill(parts, row, name: "\(inner).\(number).") }
            case (.euros, .integer(let cents)): typed[inner] = [Numeral.euros(cents)]
            default: typed[inner] = Self.shown(value, field)
            }
        }
    }

    private static func shown(_ value: Value, _ field: FormField) -> [String] {
        switch value {
        case .flag(let isSet): isSet ? ["ja"] : []
        case .integer(let number): ["\(number)"]
        case .fraction(let digits): [digits.replacing(".", with: ",")]
        case .text(let text): [field.typed(text)]
        case .list(let values): values.flatMap { shown($0, field) }
        case .null, .object: []
        }
    }
}

extension FormField {
    /// A stored text the way people type it.
    fileprivate func typed(_ text: String) -> String {
        switch content {
        case .input(.day): Day(text).map { Numeral.typed($0) } ?? text
        case .input(.instant): Instant(text).map { Numeral.typed($0) } ?? text
        default: text
        }
    }

    /// Whether the form shows one input for it, so that a message can point there.
    var isAsked: Bool {
        switch content {
        case .input, .euros: true
        case .group, .rows: false
        }
    }
}
