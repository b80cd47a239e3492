import API
import Model
import Schema

/// Somebody who can be chosen on a form.
struct Persoon: Sendable, Equatable {
    let id: String
    let naam: String
    /// Where they work, to tell namesakes apart.
    let plek: String
}

/// The two that a talk was between, as its author sees them.
struct Mensen: Sendable {
    let medewerkerId: String
    let medewerker: String
    /// The partner, or whoever logs for the partner.
    let anderId: String
    let ander: String
    /// Whether the author is the employee.
    let isEigen: Bool

    /// The name of who reads this next: the other of the two.
    var lezer: String { isEigen ? ander : medewerker }

    /// What a text is called for this author: the employee's own wording where it differs.
    func text(_ key: String) -> String {
        let own = isEigen ? Teksten.find("\(key).eigen") : nil
        return (own ?? Teksten.text(key)).replacing("{medewerker}", with: medewerker).replacing("{lezer}", with: lezer)
    }

    /// The employee's own wording of a label, where it differs.
    func own(_ key: String) -> String? { isEigen ? Teksten.find("\(key).eigen") : nil }
}

extension Visit {
    /// Whom the visitor may have talked with: the people in line, and the own partner.
    func gesprekken() throws(Failure) -> [Persoon] {
        guard visitor.roles.contains("gesprekspartner") else { return [] }
        return try call.team().map { Persoon(id: $0.medewerkerId.text, naam: $0.naam, plek: $0.functie ?? "") }
    }

    /// The visitor and their own partner; nil for who has none today.
    func alsMedewerker() throws(Failure) -> Mensen? {
        guard visitor.roles.contains("medewerker") else { return nil }
        let eigen = try mensen(nil)
        return eigen.anderId == eigen.medewerkerId ? nil : eigen
    }

    /// The two of a talk with `medewerker` on `dag`.
    func mensen(_ medewerker: String?, op dag: Day? = nil) throws(Failure) -> Mensen {
        let ik = try call.person()
        let register = try call.register()
        let wie = medewerker.flatMap { ID($0) } ?? ik
        let partner = try call.gesprekspartner(van: wie, op: dag ?? today) ?? ik
        let isEigen = wie == ik
        let ander = isEigen ? partner : ik
        return Mensen(
            medewerkerId: wie.text, medewerker: register.naam(wie), anderId: ander.text,
            ander: register.naam(ander), isEigen: isEigen)
    }

    /// Colleagues in service whose name holds every word of `text`; an exact name wins over names that hold more.
    func collegas(_ text: String) throws(Failure) -> [Persoon] {
        let words = Self.folded(text).split(separator: " ")
        guard !words.isEmpty, Self.folded(text).count >= 2 else { return [] }
        let register = try call.register()
        var found: [Persoon] = []
        for (id, persoon) in register.personen where persoon.uitDienst.map({ $0 >= today }) ?? true {
            let naam = Self.folded(persoon.naam)
            let parts = naam.split { $0 == " " || $0 == "-" }
            guard words.allSatisfy({ word in parts.contains { $0.hasPrefix(word) } || naam == text }) else { continue }
            let plek = register.onderdelen[persoon.onderdeelId]?.naam ?? ""
            found.append(Persoon(id: id.text, naam: persoon.naam, plek: plek))
        }
        let exact = found.filter { Self.folded($0.naam) == Self.folded(text) }
        let all = exact.isEmpty ? found : exact
        return all.sorted { ($0.naam, $0.plek, $0.id) < ($1.naam, $1.plek, $1.id) }
    }

    /// Small letters without accents, so that `Zoe` finds `Zoë`.
    static func folded(_ text: String) -> String {
        let plain: [Character: Character] = [
            "á": "a", "à": "a", "ä": "a", "â": "a", "å": "a", "ã": "a", "é": "e", "è": "e", "ë": "e", "ê": "e",
            "í": "i", "ì": "i", "ï": "i", "î": "i", "ı": "i", "ó": "o", "ò": "o", "ö": "o", "ô": "o", "ø": "o",
            "ú": "u", "ù": "u", "ü": "u", "û": "u", "ç": "c", "ñ": "n", "ş": "s", "š": "s", "ğ": "g", "ž": "z",
            "ć": "c", "č": "c", "ł": "l", "ń": "n", "ý": "y", "-": " ",
        ]
        let letters = String(text.lowercased().map { plain[$0] ?? $0 })
        return letters.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
