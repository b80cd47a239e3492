import Schema

extension FormField {
    /// What a record holds in this field, in the words of the screen; nil when there is nothing.
    func words(in record: Value) -> String? {
        guard let value = record[name], value != .null else { return nil }
        if case .euros = content, case .integer(let cents) = value { return "€ \(Numeral.euros(cents))" }
        return Self.words(value, key, content)
    }

    private static func words(_ value: Value, _ key: String, _ content: Content) -> String? {
        switch value {
        case .flag(let isSet): return Teksten.text(isSet ? "keuze.ja" : "keuze.nee")
        case .integer(let number): return Numeral.grouped(number)
        case .fraction(let digits): return digits.replacing(".", with: ",")
        case .text(let text): return words(text, key, content)
        case .list(let values):
            return values.compactMap { words($0, key, content) }.joined(separator: ", ")
        case .null, .object: return nil
        }
    }

    private static func words(_ text: String, _ key: String, _ content: Content) -> String {
        switch content {
        case .input(.day): Day(text).map(Numeral.long) ?? text
        case .input(.choice), .input(.choices): Teksten.keuze(text, of: key)
        default: text
        }
    }
}
