package import Schema

/// What reading in a file did; the file itself is not kept.
package struct Import: Entity, Equatable {
    package var id: ID?
    package var soort: SoortImport
    package var peildatum: Day
    package var verslag: Importverslag
    package var aangemaaktOp: Instant

    package init(id: ID?, soort: SoortImport, peildatum: Day, verslag: Importverslag, aangemaaktOp: Instant) {
        self.id = id
        self.soort = soort
        self.peildatum = peildatum
        self.verslag = verslag
        self.aangemaaktOp = aangemaaktOp
    }

    package static let shape = Shape(
        "Import", table: "import", Import.init, id, soort, peildatum, verslag, aangemaaktOp)

    package static let id = Field("id", \Import.id, .optional(.id), "Wijst de import aan; leeg bij een proef.", .server)
    package static let soort = Field("soort", \Import.soort, .choice, "Wat er in het bestand staat.", .server)
    package static let peildatum = Field(
        "peildatum", \Import.peildatum, .day, "De dag waarop lijnen ingaan en eindigen.", .server)
    package static let verslag = Field(
        "verslag", \Import.verslag, .object(Importverslag.shape), "Wat er veranderde, in aantallen.", .server)
    package static let aangemaaktOp = Field("aangemaaktOp", \Import.aangemaaktOp, .instant, "Wanneer.", .server)
}

/// Which file is read in.
package enum SoortImport: String, CaseIterable, Sendable {
    case onderdelen, medewerkers
}

/// What a file changed, in counts, and what its maker should know.
package struct Importverslag: Entity, Equatable {
    package var regels: Int64
    package var nieuw: Int64
    package var gewijzigd: Int64
    package var ongewijzigd: Int64
    package var uitDienst: Int64
    package var terug: Int64
    package var nietInBestand: Int64
    package var lijnenBegonnen: Int64
    package var lijnenGeeindigd: Int64
    package var zonderGesprekspartner: Int64
    package var opmerkingen: [Importopmerking]
    package var aantalOpmerkingen: Int64

    /// Whether nothing at all is different.
    package var isLeeg: Bool { nieuw + gewijzigd + lijnenBegonnen + lijnenGeeindigd == 0 }

    package static let shape = Shape(
        "Importverslag", Importverslag.init, regels, nieuw, gewijzigd, ongewijzigd, uitDienst, terug, nietInBestand,
        lijnenBegonnen, lijnenGeeindigd, zonderGesprekspartner, opmerkingen, aantalOpmerkingen)

    package static let regels = Field("regels", \Importverslag.regels, .aantal, "Regels met gegevens.", .server)
    package static let nieuw = Field("nieuw", \Importverslag.nieuw, .aantal, "Wat er bij kwam.", .server)
    package static let gewijzigd = Field("gewijzigd", \Importverslag.gewijzigd, .aantal, "Wat anders werd.", .server)
    package static let ongewijzigd = Field(
        "ongewijzigd", \Importverslag.ongewijzigd, .aantal, "Wat hetzelfde bleef.", .server)
    package static let uitDienst = Field("uitDienst", \Importverslag.uitDienst, .aantal, "Wie vertrok.", .server)
    package static let terug = Field("terug", \Importverslag.terug, .aantal, "Wie terugkwam.", .server)
    package static let nietInBestand = Field(
        "nietInBestand", \Importverslag.nietInBestand, .aantal, "Wat niet in het bestand stond en zo bleef.", .server)
    package static let lijnenBegonnen = Field(
        "lijnenBegonnen", \Importverslag.lijnenBegonnen, .aantal, "Lijnen die ingingen.", .server)
    package static let lijnenGeeindigd = Field(
        "lijnenGeeindigd", \Importverslag.lijnenGeeindigd, .aantal, "Lijnen die eindigden.", .server)
    package static let zonderGesprekspartner = Field(
        "zonderGesprekspartner", \Importverslag.zonderGesprekspartner, .aantal,
        "Wie in dienst is en met niemand een lijn heeft.", .server)
    package static let opmerkingen = Field(
        "opmerkingen", \Importverslag.opmerkingen, .list(.object(Importopmerking.shape), 0...100),
        "Wat de maker van het bestand moet weten; de eerste honderd.", .server)
    package static let aantalOpmerkingen = Field(
        "aantalOpmerkingen", \Importverslag.aantalOpmerkingen, .aantal, "Hoeveel opmerkingen er zijn.", .server)
}

extension Importverslag {
    /// What a file with people changed.
    package init(_ plan: Inleesplan) {
        let verslag = plan.verslag
        self.init(
            regels: Int64(verslag.regels), nieuw: Int64(verslag.nieuw), gewijzigd: Int64(verslag.gewijzigd),
            ongewijzigd: Int64(verslag.ongewijzigd), uitDienst: Int64(verslag.uitDienst),
            terug: Int64(verslag.terug), nietInBestand: Int64(verslag.nietInBestand),
            lijnenBegonnen: Int64(verslag.lijnenBegonnen), lijnenGeeindigd: Int64(verslag.lijnenGeeindigd),
            zonderGesprekspartner: Int64(verslag.zonderGesprekspartner),
            opmerkingen: plan.opmerkingen.eerste.map(Importopmerking.init),
            aantalOpmerkingen: Int64(plan.opmerkingen.totaal))
    }

    /// What a file with units changed.
    package init(_ plan: Onderdelenplan, _ bestand: Onderdelenbestand) {
        let verslag = plan.verslag
        self.init(
            regels: Int64(bestand.onderdelen.count), nieuw: Int64(verslag.nieuw), gewijzigd: Int64(verslag.gewijzigd),
            ongewijzigd: Int64(verslag.ongewijzigd), uitDienst: 0, terug: 0,
            nietInBestand: Int64(verslag.nietInBestand), lijnenBegonnen: 0, lijnenGeeindigd: 0,
            zonderGesprekspartner: 0, opmerkingen: bestand.opmerkingen.eerste.map(Importopmerking.init),
            aantalOpmerkingen: Int64(bestand.opmerkingen.totaal))
    }
}

/// Something in an accepted file that its maker should know.
package struct Importopmerking: Entity, Equatable {
    package var regel: Int64
    package var kolom: String?
    package var tekst: String

    package static let shape = Shape("Importopmerking", Importopmerking.init, regel, kolom, tekst)

    package static let regel = Field(
        "regel", \Importopmerking.regel, .aantal, "De regel in het bestand; de kopregel is 1.", .server)
    package static let kolom = Field("kolom", \Importopmerking.kolom, .optional(.text(1...60)), "De kolom.", .server)
    package static let tekst = Field("tekst", \Importopmerking.tekst, .text(1...300), "Wat er te weten is.", .server)
}

extension Importopmerking {
    init(_ opmerking: Inleesopmerking) {
        self.init(regel: Int64(opmerking.regel), kolom: opmerking.kolom, tekst: opmerking.tekst)
    }
}

extension Kind where Stored == Int64 {
    /// How many of something there are.
    static var aantal: Self { .integer(0...Int64.max) }
}
