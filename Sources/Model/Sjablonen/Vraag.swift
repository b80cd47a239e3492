package import Schema

/// One question of a form, or one point to talk about.
package struct Vraag: Entity, Equatable {
    package var nummer: Int64
    package var soort: SoortVraag
    package var tekst: String
    package var uitleg: String?
    package var keuzes: [String]
    package var schaalTot: Int64?

    package init(
        _ nummer: Int64, _ soort: SoortVraag, _ tekst: String, uitleg: String? = nil, keuzes: [String] = [],
        schaalTot: Int64? = nil
    ) {
        self.nummer = nummer
        self.soort = soort
        self.tekst = tekst
        self.uitleg = uitleg
        self.keuzes = keuzes
        self.schaalTot = schaalTot
    }

    package static let shape = Shape(
        "Vraag",
        { nummer, soort, tekst, uitleg, keuzes, schaalTot in
            Vraag(nummer, soort, tekst, uitleg: uitleg, keuzes: keuzes, schaalTot: schaalTot)
        }, nummer, soort, tekst, uitleg, keuzes, schaalTot)

    package static let nummer = Field(
        "nummer", \Vraag.nummer, .integer(1...40), "De plaats in het formulier, vanaf 1.", .new)
    package static let soort = Field(
        "soort", \Vraag.soort, .choice, "Hoe er op wordt geantwoord; alleen_bespreken wordt nooit bewaard.", .new,
        default: .open)
    package static let tekst = Field("tekst", \Vraag.tekst, .text(1...300), "De vraag zelf.", .new)
    package static let uitleg = Field(
        "uitleg", \Vraag.uitleg, .optional(.text(1...500)), "Wat helpt om de vraag te begrijpen.", .new)
    package static let keuzes = Field(
        "keuzes", \Vraag.keuzes, .set(.text(1...120), 0...20), "Waaruit wordt gekozen, bij de soort keuze.", .new,
        default: [])
    package static let schaalTot = Field(
        "schaalTot", \Vraag.schaalTot, .optional(.integer(2...10)), "Het hoogste punt vanaf 1, bij de soort schaal.",
        .new)
}

/// How a question is answered.
package enum SoortVraag: String, CaseIterable, Sendable {
    case open, keuze, schaal
    case jaNee = "ja_nee"
    /// Shown so that the two talk about it; an answer is never stored.
    case alleenBespreken = "alleen_bespreken"
}

extension Vraag {
    /// What this question has against itself at its place in the form.
    func strijdigheden(op plaats: Int64, at pointer: String) -> [Complaint] {
        var all: [Complaint] = []
        func against(_ wrong: Bool, _ field: String, _ code: String, _ detail: String) {
            guard wrong else { return }
            all.append(Complaint(pointer: "\(pointer)/\(field)", code: code, detail: detail))
        }
        against(nummer != plaats, "nummer", "niet_op_volgorde", "Nummer de vragen 1, 2, 3, zonder gat.")
        against(soort == .keuze && keuzes.count < 2, "keuzes", "keuzes_nodig", "Geef ten minste twee keuzes.")
        against(soort != .keuze && !keuzes.isEmpty, "keuzes", "alleen_bij_keuze", "Keuzes horen bij de soort keuze.")
        against(soort == .schaal && schaalTot == nil, "schaalTot", "schaal_nodig", "Zeg tot waar de schaal loopt.")
        against(
            soort != .schaal && schaalTot != nil, "schaalTot", "alleen_bij_schaal",
            "Een schaal hoort bij de soort schaal.")
        return all
    }

    /// Whether `tekst` is an answer of the kind this question asks for.
    package func past(_ tekst: String) -> Bool {
        switch soort {
        case .open: true
        case .keuze: keuzes.contains(tekst)
        case .jaNee: tekst == "ja" || tekst == "nee"
        case .schaal: Int64(tekst).map { (1...(schaalTot ?? 1)).contains($0) && String($0) == tekst } ?? false
        case .alleenBespreken: false
        }
    }
}
