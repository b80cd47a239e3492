import API
import Model
import Schema

/// What a page reads from a record of the API; absent and empty are the same to a reader.
extension Value {
    /// Who reads what is written about this record: HR too when it is an action of theirs.
    var lezers: Lezers {
        text("eigenaarSoort") == "hr" || ["voorgesteld", "gedeeld"].contains(text("hrDelen")) ? .hr : .tweetal
    }

    /// The text under a name, or empty.
    func text(_ name: String) -> String {
        if case .text(let text)? = self[name] { text } else { "" }
    }

    /// The text under a name, or nil when there is none.
    func some(_ name: String) -> String? {
        text(name).isEmpty ? nil : text(name)
    }

    /// The whole number under a name.
    func number(_ name: String) -> Int64? {
        if case .integer(let number)? = self[name] { number } else { nil }
    }

    /// Whether something is true under a name.
    func isSet(_ name: String) -> Bool {
        self[name] == .flag(true)
    }

    /// The records under a name.
    func list(_ name: String) -> [Value] {
        if case .list(let values)? = self[name] { values } else { [] }
    }

    /// The words under a name, such as chosen topics.
    func words(_ name: String) -> [String] {
        list(name).compactMap { if case .text(let word) = $0 { word } else { nil } }
    }

    /// The day under a name.
    func day(_ name: String) -> Day? { Day(text(name)) }

    /// The instant under a name.
    func instant(_ name: String) -> Instant? { Instant(text(name)) }

    /// Whether the reader may do something with this record now.
    func may(_ handeling: Handeling) -> Bool {
        words("toegestaneHandelingen").contains(handeling.rawValue)
    }

    /// The records of a list.
    var items: [Value] {
        if case .list(let values) = self { return values }
        return list("items")
    }

    /// This with one more member.
    func with(_ name: String, _ value: Value) -> Value {
        guard case .object(let members) = self else { return .object([.init(name, value)]) }
        return .object(members.filter { $0.name != name } + [.init(name, value)])
    }

    /// This without a member.
    func without(_ name: String) -> Value {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name })
    }
}
