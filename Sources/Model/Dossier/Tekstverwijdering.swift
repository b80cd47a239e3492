package import Schema

/// That the employee had a text removed for good (R2): where it stood, who and when, and nothing of what it said.
package struct Tekstverwijdering: Entity, Equatable {
    package var id: ID
    package var dialoogId: ID
    package var tekst: String
    package var doorId: ID
    package var aangemaaktOp: Instant

    package static let shape = Shape(
        "Tekstverwijdering", table: "tekstverwijdering", Tekstverwijdering.init, id, dialoogId, tekst, doorId,
        aangemaaktOp)

    package static let id = Field("id", \Tekstverwijdering.id, .id, "Wijst de verwijdering aan.", .server)
    package static let dialoogId = Field("dialoogId", \Tekstverwijdering.dialoogId, .id, "De dialoog.", .server)
    package static let tekst = Field(
        "tekst", \Tekstverwijdering.tekst, .text(1...Tekstplek.langste), "Waar de tekst stond.", .server)
    package static let doorId = Field("doorId", \Tekstverwijdering.doorId, .id, "Wie de tekst weghaalde.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Tekstverwijdering.aangemaaktOp, .instant, "Wanneer.", .server)

    package init(id: ID, dialoogId: ID, tekst: String, doorId: ID, aangemaaktOp: Instant) {
        self.id = id
        self.dialoogId = dialoogId
        self.tekst = tekst
        self.doorId = doorId
        self.aangemaaktOp = aangemaaktOp
    }
}

/// Which texts the employee has removed for good, all at once or none.
package struct TekstVerwijderen: Entity, Equatable {
    package var teksten: [String]

    package static let shape = Shape("TekstVerwijderen", TekstVerwijderen.init, teksten)

    package static let teksten = Field(
        "teksten", \TekstVerwijderen.teksten, .list(.text(1...Tekstplek.langste), 1...50),
        "Waar de teksten staan, zoals `/samenvatting/tekst` of `/wensen/{wensId}/toelichting`. Er komt een vaste zin voor in de plaats.",
        .new)
}

/// A text that stands in a dialogue, and the name by which it is removed.
package struct Dialoogtekst: Entity, Equatable {
    package var tekst: String
    package var inhoud: String

    package init(tekst: String, inhoud: String) {
        self.tekst = tekst
        self.inhoud = inhoud
    }

    package static let shape = Shape("Dialoogtekst", Dialoogtekst.init, tekst, inhoud)

    package static let tekst = Field(
        "tekst", \Dialoogtekst.tekst, .text(1...Tekstplek.langste), "Waar de tekst staat.", .server)
    package static let inhoud = Field("inhoud", \Dialoogtekst.inhoud, .area(1...2_000), "Wat er staat.", .server)
}

/// A place in a dialogue where people write: how it is named, and where it is kept.
package struct Tekstplek: Sendable, Equatable {
    /// What it hangs on: whose revision and copies elsewhere a removal changes beside the dialogue's.
    package enum Geheel: Sendable {
        case dialoog, enige, kant, afspraak, vanAfspraak, actie, vanActie
    }

    package let soort: String
    package let veld: String
    package let tabel: String
    package let kolom: String
    package let geheel: Geheel

    private init(_ soort: String, _ veld: String, _ tabel: String, _ kolom: String? = nil, _ geheel: Geheel) {
        self.soort = soort
        self.veld = veld
        self.tabel = tabel
        self.kolom = kolom ?? Column.name(of: veld)
        self.geheel = geheel
    }

    /// The longest name of a place: a kind, an id and a field.
    package static let langste = 100

    /// Every place; a test holds this against the texts that the shapes name.
    package static let alle: [Tekstplek] = [
        Tekstplek("samenvatting", "tekst", "samenvatting", nil, .enige),
        Tekstplek("uitnodiging", "tekst", "uitnodiging", nil, .enige),
        Tekstplek("uitnodiging", "criterium", "uitnodiging", nil, .enige),
        Tekstplek("uitnodiging", "plaats", "uitnodiging", "keuzes", .enige),
        Tekstplek("voorbereiding", "tekst", "antwoord", nil, .kant),
        Tekstplek("gesprekken", "plaats", "gesprek", nil, .dialoog),
        Tekstplek("reacties", "opmerking", "reactie", nil, .dialoog),
        Tekstplek("wensen", "wens", "wens", nil, .dialoog),
        Tekstplek("wensen", "toelichting", "wens", nil, .dialoog),
        Tekstplek("correcties", "reden", "correctie", nil, .dialoog),
        Tekstplek("verklaring", "tekst", "verklaring", nil, .enige),
        Tekstplek("afspraken", "tekst", "afspraak", nil, .afspraak),
        Tekstplek("afspraken", "medewerkerDoet", "afspraak", nil, .afspraak),
        Tekstplek("afspraken", "werkgeverDoet", "afspraak", nil, .afspraak),
        Tekstplek("afspraken", "maatwerkToelichting", "afspraak", nil, .afspraak),
        Tekstplek("afspraken", "bron", "afspraak", nil, .afspraak),
        Tekstplek("evaluaties", "opmerkingMedewerker", "evaluatie", nil, .vanAfspraak),
        Tekstplek("evaluaties", "opmerkingGesprekspartner", "evaluatie", nil, .vanAfspraak),
        Tekstplek("acties", "omschrijving", "actie", nil, .actie),
        Tekstplek("acties", "alsDan", "actie", nil, .actie),
        Tekstplek("voortgang", "tekst", "voortgang", nil, .vanActie),
        Tekstplek("belemmeringen", "toelichting", "belemmering", nil, .vanActie),
        Tekstplek("bijstellingen", "reden", "bijstelling", nil, .vanActie),
    ]

    /// How what stands in the place of a removed text begins.
    package static let begin = "Tekst weggehaald door de medewerker"

    /// What stands in the place of a removed text, for both to read.
    package static func inPlaats(op dag: Day) -> String {
        let delen = dag.text.split(separator: "-").reversed().joined(separator: "-")
        return "\(begin) op \(delen)."
    }

    /// Whether that stands there, to the letter.
    package static func isWeggehaald(_ tekst: String) -> Bool {
        tekst.hasPrefix(begin) && tekst.utf8.count == inPlaats(op: .first).utf8.count
    }

    /// The name of one place.
    package func naam(_ delen: [String]) -> String { "/" + ([soort] + delen + [veld]).joined(separator: "/") }
}
