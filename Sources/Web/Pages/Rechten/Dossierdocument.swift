import API
import Model
import Schema

/// A person's whole record in words: every value of it, with names and texts where the record has ids.
///
/// It goes by the record itself and not by a list of fields, so that what is added to the record is in here as well.
struct Dossierdocument {
    private let dossier: Value
    /// What an id stands for: somebody's name, or the text of what it points at.
    private let betekenis: [String: String]

    init(_ dossier: Value) {
        self.dossier = dossier
        var betekenis: [String: String] = [:]
        for persoon in dossier.list("personen") { betekenis[persoon.text("id")] = persoon.text("naam") }
        for heel in dossier.list("dialogen") {
            guard let dialoog = heel["dialoog"] else { continue }
            betekenis[dialoog.text("id")] = Dialoogpagina.kop(dialoog)
            for wens in dialoog.list("wensen") { betekenis[wens.text("id")] = wens.text("wens").shortened }
            for afspraak in dialoog.list("afspraken") {
                betekenis[afspraak.text("id")] = afspraak.text("tekst").shortened
            }
            for actie in dialoog.list("acties") { betekenis[actie.text("id")] = actie.text("omschrijving").shortened }
        }
        self.betekenis = betekenis
    }

    /// What says nothing to a reader: numbers of the service itself, and what stands elsewhere in words.
    private static let weggelaten: Set<String> = [
        "$schema", "id", "revisie", "toegestaneHandelingen", "refs", "personen", "medewerkerNaam",
        "gesprekspartnerNaam", "lezerNaam", "auteurNaam", "eigenaarNaam", "steunVanNaam", "beantwoordDoorNaam",
        "teEvalueren", "voorzieningen", "sjabloonCode", "sjabloonVersie", "onderdeelCode", "correctieWachtOp",
    ]

    /// What stands above the parts of a dialogue already.
    private static let bovenaan: Set<String> = ["dialoogId", "medewerkerId"]

    /// A part of the record that holds something: one dialogue, or all of one kind.
    struct Deel {
        /// What an address calls it.
        let naam: String
        let kop: String
        /// How many there are in it; nil when that says nothing.
        let aantal: Int?
        let html: HTML
    }

    /// The parts, in the order of the record.
    var delen: [Deel] {
        members(dossier).flatMap { naam, waarde -> [Deel] in
            switch waarde {
            case .list(let gesprekken) where naam == "dialogen": gesprekken.map(gesprek)
            case .list(let lijst) where !lijst.isEmpty:
                [Deel(naam: naam, kop: Self.label(naam), aantal: lijst.count, html: inhoud(waarde, naam, 0))]
            case .object(let velden) where !velden.isEmpty:
                [Deel(naam: naam, kop: Self.label(naam), aantal: nil, html: inhoud(waarde, naam, 0))]
            default: []
            }
        }
    }

    private func gesprek(_ heel: Value) -> Deel {
        let dialoog = heel["dialoog"] ?? .null
        return Deel(
            naam: dialoog.text("id"), kop: Dialoogpagina.kop(dialoog), aantal: nil, html: object(heel, "dialogen", 0))
    }

    /// What the record says about itself in a line, such as when it was made.
    @HTMLBuilder private var regels: HTML {
        for (naam, waarde) in members(dossier) where !Self.isLeeg(waarde) {
            if case .text = waarde { p { "\(Self.label(naam)): \(woorden(waarde, naam) ?? "")" } }
        }
    }

    /// Every part of the record, under each other.
    @HTMLBuilder private var html: HTML {
        regels
        for deel in delen { card(deel.kop) { deel.html } }
    }

    @HTMLBuilder private func inhoud(_ waarde: Value, _ naam: String, _ diepte: Int) -> HTML {
        switch waarde {
        case .object: object(waarde, naam, diepte)
        case .list(let delen):
            if delen.allSatisfy(\.isEnkel) {
                p { delen.compactMap { woorden($0, naam) }.joined(separator: ", ") }
            } else {
                for (plaats, deel) in delen.enumerated() {
                    article(.class("item")) {
                        p(.class("soft")) { "\(Self.label(naam)) \(plaats + 1)" }
                        inhoud(deel, naam, diepte)
                    }
                }
            }
        default: p { woorden(waarde, naam) ?? "" }
        }
    }

    /// First what is said in a line, then what has parts of its own.
    @HTMLBuilder private func object(_ waarde: Value, _ naam: String, _ diepte: Int) -> HTML {
        let delen = members(waarde).filter { !Self.isLeeg($0.1) && !(diepte > 0 && Self.bovenaan.contains($0.0)) }
        let regels = delen.compactMap { deel -> SummaryRow? in
            guard deel.1.isEnkel || deel.1.isLijstVanEnkel else { return nil }
            let tekst =
                if case .list(let waarden) = deel.1 {
                    waarden.compactMap { woorden($0, deel.0) }.joined(separator: ", ")
                } else {
                    woorden(deel.1, deel.0) ?? ""
                }
            return tekst.isEmpty ? nil : SummaryRow(Self.label(deel.0), tekst)
        }
        if !regels.isEmpty { answers(regels) }
        for deel in delen where !(deel.1.isEnkel || deel.1.isLijstVanEnkel) {
            if diepte == 0 { h3 { Self.label(deel.0) } } else { p { strong { Self.label(deel.0) } } }
            inhoud(deel.1, deel.0, diepte + 1)
        }
    }

    private func members(_ waarde: Value) -> [(String, Value)] {
        guard case .object(let members) = waarde else { return [] }
        return members.filter { !Self.weggelaten.contains($0.name) }.map { ($0.name, $0.value) }
    }

    /// A value as people say it; an id of which nothing is known says nothing.
    private func woorden(_ waarde: Value, _ naam: String) -> String? {
        switch waarde {
        case .text(let text):
            if text.utf8.count == 36, ID(text) != nil { return betekenis[text] }
            if let dag = Day(text) { return Numeral.long(dag) }
            if let op = Instant(text) { return Numeral.typed(op) }
            return Self.keuze(text, naam)
        case .flag(let ja): return Teksten.text(ja ? "keuze.ja" : "keuze.nee")
        case .integer(let getal): return naam == "bedragEurocent" ? Numeral.euros(getal) : "\(getal)"
        case .null: return nil
        default: return String(decoding: JSON.bytes(waarde), as: UTF8.self)
        }
    }

    /// A choice by its word on screen; what somebody wrote stays as it is.
    private static func keuze(_ text: String, _ naam: String) -> String {
        guard
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
            )
        else { return text }
        for soort in ["dialoog", "afspraak", "actie", "wens", "inzage", "afsluiting", "bezwaar", "gesprek"] {
            if let woord = Teksten.find("\(soort).\(naam).\(text)") { return woord }
        }
        return Teksten.find("keuze.\(text)") ?? text.replacing("_", with: " ")
    }

    /// What a member is called: by the catalogue, or by its own words.
    static func label(_ naam: String) -> String {
        if let woord = Teksten.find("uitvoer.\(naam)") { return woord }
        let kaal = naam.hasSuffix("Id") ? String(naam.dropLast(2)) : naam
        return kaal.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }.capitalizedFirst
    }

    private static func isLeeg(_ waarde: Value) -> Bool {
        switch waarde {
        case .null: true
        case .text(let text): text.isEmpty
        case .list(let delen): delen.isEmpty
        case .object(let members): members.isEmpty
        default: false
        }
    }
}

extension Value {
    /// Whether this is one value and no record or list.
    fileprivate var isEnkel: Bool {
        switch self {
        case .list, .object: false
        default: true
        }
    }

    fileprivate var isLijstVanEnkel: Bool {
        if case .list(let delen) = self { delen.allSatisfy(\.isEnkel) } else { false }
    }
}

extension Dossierdocument {
    /// The record as one file that needs nothing else: to keep, to print, to read anywhere.
    func bestand(_ naam: String, op dag: Day) -> [UInt8] {
        var html = HTML()
        html.append(literal: Self.begin)
        html.append(
            HTML {
                Tag("h1")() { Teksten.text("uitvoer.kop", ["naam": naam]) }
                p { Teksten.text("uitvoer.uitleg", ["datum": Numeral.long(dag)]) }
            })
        html.append(self.html)
        html.append(literal: "</main></body></html>\n")
        return html.bytes
    }

    private static let begin: StaticString = """
        <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Mijn dossier</title><style>
        body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}
        main{max-width:44rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.35rem;margin:2.5rem 0 .5rem;border-bottom:2px solid}
        h3{font-size:1.1rem;margin:1.5rem 0 .25rem}
        .answer{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:.25rem 1rem;padding:.25rem 0;
        border-bottom:1px solid #ddd}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}dd p,.written p{margin:0 0 .25rem}
        .item{border-left:3px solid #bbb;padding:0 0 .25rem 1rem;margin:.75rem 0;break-inside:avoid}
        .soft{color:#555;margin:0}@media(max-width:30rem){.answer{grid-template-columns:1fr}}
        @media print{main{max-width:none;padding:0}}
        </style></head><body><main>
        """
}
