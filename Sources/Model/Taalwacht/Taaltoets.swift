package import Schema

/// Who gets to read a text: the wider they are, the stricter the guard.
package enum Lezers: String, Sendable, CaseIterable, Comparable {
    /// Who wrote it, until they share it: nothing is refused.
    case schrijver
    /// The employee and the partner.
    case tweetal
    /// HR too, and systems connected to HR.
    case hr

    package static func < (left: Lezers, right: Lezers) -> Bool { left.kring < right.kring }

    private var kring: Int {
        switch self {
        case .schrijver: 0
        case .tweetal: 1
        case .hr: 2
        }
    }
}

/// A record that knows who reads its texts.
package protocol Bewaakt: Entity {
    var lezers: Lezers { get }
}

extension Actie: Bewaakt {
    /// HR reads what it does itself, what is shared with it, and what may be shared with one tap.
    package var lezers: Lezers { eigenaarSoort == .hr || hrDelen != .nee ? .hr : .tweetal }
}

extension Antwoord: Bewaakt {
    /// The employee's own preparation is never held up; the page gives a hint.
    package var lezers: Lezers { zijde == .medewerker ? .schrijver : .tweetal }
}

/// What a writer says of a text that the guard asked about.
package enum Taalantwoord: String, Sendable, CaseIterable {
    case overHetWerk = "over_het_werk"
    case tochOpslaan = "toch_opslaan"

    /// Whether this takes what the guard has against a text away: HR never reads what is about a person.
    package func stilt(_ bezwaar: Complaint, _ lezers: Lezers) -> Bool {
        switch self {
        case .overHetWerk: bezwaar.code != Taalwacht.gezondheid
        case .tochOpslaan: lezers == .tweetal
        }
    }
}

extension Taalwacht {
    /// The code of a text that is refused whatever the writer says.
    package static let gezondheid = "gezondheid"
    /// The code of a text that may be about the work or about a person.
    package static let vraagt = "taalwacht_vraagt"
    /// The code of a text that seems to be about a person, where only the two of them read it.
    package static let waarschuwt = "taalwacht_waarschuwt"

    /// What is in the way of keeping a text for its readers; where it stands, and never a word of it.
    package static func bezwaar(_ tekst: String, at pointer: String, lezers: Lezers) -> Complaint? {
        guard lezers != .schrijver else { return nil }
        let bevindingen = bevindingen(tekst)
        let oordeel = bevindingen.map(\.oordeel).max() ?? .niets
        guard oordeel != .niets else { return nil }
        let mag = oordeel == .vraagt || lezers == .tweetal
        return Complaint(
            pointer: pointer, code: oordeel == .vraagt ? vraagt : mag ? waarschuwt : gezondheid,
            detail: "\(plaatsen(bevindingen, oordeel)) lijkt iets te staan over gezondheid of over thuis. "
                + (mag
                    ? "Gaat het over het werk of over de persoon?"
                    : "HR leest dit, dus dat hoort hier niet. Schrijf op wat er nodig is voor het werk."))
    }

    /// «Bij teken 12 tot en met 23», counted from 1 in code points; at most three places.
    private static func plaatsen(_ bevindingen: [Bevinding], _ oordeel: Oordeel) -> String {
        let alle = bevindingen.filter { $0.oordeel == oordeel }.prefix(3).map {
            "\($0.plaats.lowerBound + 1) tot en met \($0.plaats.upperBound)"
        }
        return "Bij teken " + alle.joined(separator: ", ")
    }
}

extension Shape {
    /// The texts that a body gives a record of this shape, with where they stand in the body.
    ///
    /// Every text of several lines counts, whoever adds one, a few of one line, and every text of a part within; `Taalwacht.onbewaakt` names
    /// those that don't.
    package func vrijeTeksten(_ body: Value, at pointer: String = "") -> [(pointer: String, tekst: String)] {
        guard case .object(let members) = body else { return [] }
        var teksten: [(pointer: String, tekst: String)] = []
        for member in members {
            guard let field = fields.first(where: { $0.name == member.name }), field.access != .server,
                !Taalwacht.onbewaakt.contains("\(name).\(field.name)")
            else { continue }
            switch field.input {
            case .line where Taalwacht.regels.contains(field.name):
                // A place may be a hospital; what is plainly about a person is none.
                if case .text(let tekst) = member.value, Taalwacht.oordeel(tekst) == .persoon {
                    teksten.append(("\(pointer)/\(field.name)", tekst))
                }
            case .area, .none: member.value.teksten(at: "\(pointer)/\(field.name)", &teksten)
            default: continue
            }
        }
        return teksten
    }
}

extension Value {
    /// Every text within, with its pointer; how deep a body may go is the parser's limit.
    fileprivate func teksten(at pointer: String, _ teksten: inout [(pointer: String, tekst: String)]) {
        switch self {
        case .text(let tekst): teksten.append((pointer, tekst))
        case .list(let values):
            for (place, value) in values.enumerated() { value.teksten(at: "\(pointer)/\(place)", &teksten) }
        case .object(let members):
            for member in members { member.value.teksten(at: "\(pointer)/\(member.name)", &teksten) }
        default: return
        }
    }
}

extension Taalwacht {
    /// Fields of one line that people write and others read.
    package static let regels: Set<String> = ["plaats", "bron"]

    /// Fields that are not held against the guard.
    package static let onbewaakt: Set<String> = [
        // The criterion says plainly that it is about reports of illness (R4).
        "UitnodigingSchrijven.criterium",
        // A draft is its author's own until it is sent, and is judged then.
        "Concept.inhoud",
        // Forms and the catalogue are no record of a person.
        "Sjabloon.vragen", "Voorziening.uitleg", "Huisstijl.logo",
        // A connected system says where a signal comes from.
        "SignaalMelden.bron",
    ]
}
