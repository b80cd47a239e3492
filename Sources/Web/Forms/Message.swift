import Schema

/// What has to be repaired, and in which input.
package struct Message: Sendable, Equatable {
    /// The input it belongs to; nil when it is about the whole form.
    package let name: String?
    package let text: String
    /// Where it is repaired, when that is on another page.
    var address: String? = nil

    /// Says in plain Dutch how to repair what was complained about; a rule of the record speaks for itself.
    static func text(_ complaint: Complaint, _ field: FormField?, typed: String?) -> String {
        guard let field else { return complaint.detail }
        let isEmpty = FormReader.trimmed(typed ?? "").isEmpty
        let isAboutEmptiness = ["verkeerd_type", "te_kort", "ongeldige_keuze", "ongeldige_datum"].contains(
            complaint.code)
        let code = isEmpty && isAboutEmptiness ? "verplicht" : complaint.code
        let key = "melding.\(code)"
        guard Teksten.find(key) != nil else { return complaint.detail }
        let label = Teksten.text(field.key)
        let special = field.special.map { "\(key).\($0)" }.flatMap { Teksten.find($0) == nil ? nil : $0 }
        let (from, to) = field.bounds
        return Teksten.text(
            special ?? key,
            [
                "vraag": label, "van": from, "tot": to, "max": field.longest,
                "aantal": Numeral.grouped(Int64(typed?.unicodeScalars.count ?? 0)),
            ])
    }
}

extension FormField {
    /// The kind of input, where a message for it says more than the general one.
    fileprivate var special: String? {
        switch content {
        case .input(.line), .input(.area): "tekst"
        case .input(.choice), .input(.choices), .input(.id), .input(.flag): "keuze"
        case .input(.day): "datum"
        case .input(.number): "getal"
        case .input(.decimal): "bedrag"
        case .euros: "euro"
        default: nil
        }
    }

    fileprivate var bounds: (String, String) {
        guard case .input(.number(let range)) = content else { return ("", "") }
        return (Numeral.grouped(range.lowerBound), Numeral.grouped(range.upperBound))
    }

    fileprivate var longest: String {
        switch content {
        case .input(.line(let max)), .input(.area(let max)): Numeral.grouped(Int64(max))
        default: ""
        }
    }
}
