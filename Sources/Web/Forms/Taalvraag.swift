import Model
import Schema

/// What the text guard asks about one text: whether it is about the work or about the person.
struct Taalvraag: Sendable, Equatable {
    /// The input it is about; nil when the form shows none for it.
    let name: String?
    let pointer: String
    /// Whether the two may keep it although it is about the person.
    let magToch: Bool

    private static let mark = "taalwacht:"

    /// The question in a complaint; nil when it asks nothing.
    init?(_ complaint: Complaint, at name: String?) {
        guard [Taalwacht.vraagt, Taalwacht.waarschuwt].contains(complaint.code) else { return nil }
        self.name = name
        pointer = complaint.pointer
        magToch = complaint.code == Taalwacht.waarschuwt
    }

    /// The answers in a form, for the API's header; nil when there are none.
    static func antwoorden(_ pairs: [(name: String, value: String)]) -> String? {
        let answers = pairs.compactMap { name, value -> String? in
            guard name.hasPrefix(mark), Taalantwoord(rawValue: value) != nil else { return nil }
            let pointer = name.dropFirst(mark.count)
            let isPointer = pointer.utf8.allSatisfy { octet in
                (0x30...0x39).contains(octet) || (0x41...0x5a).contains(octet) || (0x61...0x7a).contains(octet)
                    || octet == UInt8(ascii: "/")
            }
            return isPointer ? "\(pointer)=\(value)" : nil
        }
        return answers.isEmpty ? nil : answers.joined(separator: ", ")
    }

    /// The question as radio buttons; writing it down otherwise is always an answer.
    func radios(_ form: Form) -> HTML {
        let values =
            [Taalantwoord.overHetWerk.rawValue, "aanpassen"] + (magToch ? [Taalantwoord.tochOpslaan.rawValue] : [])
        return form.radios(
            Self.mark + pointer, label: Teksten.text("taalwacht.vraag"), hint: Teksten.text("taalwacht.vraag.hint"),
            choices: values.map { Choice(value: $0, label: Teksten.text("taalwacht.\($0)")) })
    }
}
