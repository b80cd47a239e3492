package import Schema

/// The receipt of what was erased on one day by one rule: how many of each kind, and nothing about anybody.
package struct Vernietiging: Entity, Equatable {
    package var id: ID
    package var vernietigdDatum: Day
    package var regel: Vernietigingsregel
    package var aantallen: [Vernietigdaantal]
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant
    package var revisie: Int64

    package init(
        id: ID, vernietigdDatum: Day, regel: Vernietigingsregel, aantallen: [Vernietigdaantal], aangemaaktOp: Instant,
        gewijzigdOp: Instant, revisie: Int64
    ) {
        self.id = id
        self.vernietigdDatum = vernietigdDatum
        self.regel = regel
        self.aantallen = aantallen
        self.aangemaaktOp = aangemaaktOp
        self.gewijzigdOp = gewijzigdOp
        self.revisie = revisie
    }

    package static let shape = Shape(
        "Vernietiging", table: "vernietiging", Vernietiging.init, id, vernietigdDatum, regel, aantallen, aangemaaktOp,
        gewijzigdOp, revisie)

    package static let id = Field("id", \Vernietiging.id, .id, "Wijst de verklaring aan.", .server)
    package static let vernietigdDatum = Field(
        "vernietigdDatum", \Vernietiging.vernietigdDatum, .day, "Op welke dag.", .server)
    package static let regel = Field("regel", \Vernietiging.regel, .choice, "Volgens welke regel.", .server)
    package static let aantallen = Field(
        "aantallen", \Vernietiging.aantallen, .list(.object(Vernietigdaantal.shape), 0...100),
        "Hoeveel gegevens van elke soort.", .server)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Vernietiging.aangemaaktOp, .instant, "Wanneer dat die dag begon.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Vernietiging.gewijzigdOp, .instant, "Wanneer er het laatst iets bij kwam.", .server)
    package static let revisie = Field("revisie", \Vernietiging.revisie, .revisie, "Telt wat erbij kwam.", .server)
}

/// How many records of one kind.
package struct Vernietigdaantal: Entity, Equatable {
    package var soort: String
    package var aantal: Int64

    package init(soort: String, aantal: Int64) {
        self.soort = soort
        self.aantal = aantal
    }

    package static let shape = Shape("Vernietigdaantal", Vernietigdaantal.init, soort, aantal)

    package static let soort = Field("soort", \Vernietigdaantal.soort, .text(1...64), "Wat voor gegeven.", .server)
    package static let aantal = Field("aantal", \Vernietigdaantal.aantal, .aantal, "Hoeveel.", .server)
}

/// Why something is erased.
package enum Vernietigingsregel: String, CaseIterable, Sendable {
    /// A dialogue, so many months after it ended.
    case naAfsluiting = "na_afsluiting"
    /// A dialogue, so many months after its employee left.
    case naVertrek = "na_vertrek"
    /// A dialogue, because its employee asked for it.
    case opVerzoek = "op_verzoek"
    /// A person who left, once nothing names them any more.
    case persoonNaVertrek = "persoon_na_vertrek"
    /// Read lines whose dialogue is gone, and other traces of a fixed time.
    case sporen
    /// A dialogue that never became more than a draft.
    case begonnenNietGevoerd = "begonnen_niet_gevoerd"
    /// A draft of a talk that was being written down.
    case concept
    /// A preparation, 30 days after both agreed.
    case voorbereiding
    /// A signal, 30 days after the decision or when nobody decides.
    case signaal
}

/// What would be erased today, in numbers.
package struct Vernietigingsproef: Entity, Equatable {
    package var peildatum: Day
    package var regels: [Vernietigingsproefregel]

    package init(peildatum: Day, regels: [Vernietigingsproefregel]) {
        self.peildatum = peildatum
        self.regels = regels
    }

    package static let shape = Shape("Vernietigingsproef", Vernietigingsproef.init, peildatum, regels)

    package static let peildatum = Field("peildatum", \Vernietigingsproef.peildatum, .day, "Vandaag.", .server)
    package static let regels = Field(
        "regels", \Vernietigingsproef.regels, .list(.object(Vernietigingsproefregel.shape), 0...20),
        "Wat er aan de beurt is, per regel.", .server)
}

/// What one rule would erase today.
package struct Vernietigingsproefregel: Entity, Equatable {
    package var regel: Vernietigingsregel
    package var aantallen: [Vernietigdaantal]

    package init(regel: Vernietigingsregel, aantallen: [Vernietigdaantal]) {
        self.regel = regel
        self.aantallen = aantallen
    }

    package static let shape = Shape(
        "Vernietigingsproefregel", Vernietigingsproefregel.init, regel, aantallen)

    package static let regel = Field("regel", \Vernietigingsproefregel.regel, .choice, "Volgens welke regel.", .server)
    package static let aantallen = Field(
        "aantallen", \Vernietigingsproefregel.aantallen, .list(.object(Vernietigdaantal.shape), 0...100),
        "Hoeveel gegevens van elke soort.", .server)
}

/// How long what ended is kept (DOMAIN.md R9).
package enum Bewaartermijn {
    /// Months after the end of a dialogue or of an employment, unless the form of a dialogue says otherwise.
    package static let maanden = 24

    /// What the term of one dialogue follows from.
    package struct Gronden: Sendable, Equatable {
        /// The day on which it ended, nil while it has not.
        package let afgelopen: Day?
        /// The last day of its employee.
        package let uitDienst: Day?
        /// By its form.
        package let maanden: Int

        package init(afgelopen: Day?, uitDienst: Day?, maanden: Int) {
            self.afgelopen = afgelopen
            self.uitDienst = uitDienst
            self.maanden = maanden
        }

        /// When it goes and by which rule, nil while it has no end.
        package var einde: (dag: Day, regel: Vernietigingsregel)? {
            Bewaartermijn.einde(afgelopen: afgelopen, uitDienst: uitDienst, maanden: maanden)
        }
    }

    /// When a dialogue goes: the first day it is no longer there, nil while it has no end.
    ///
    /// It goes so many months after it ended or after its employee left, whichever comes first.
    package static func einde(afgelopen: Day?, uitDienst: Day?, maanden: Int) -> (dag: Day, regel: Vernietigingsregel)?
    {
        let eind = afgelopen.map { ($0.adding(months: maanden), Vernietigingsregel.naAfsluiting) }
        let vertrek = uitDienst.map { ($0.adding(months: maanden), Vernietigingsregel.naVertrek) }
        return [eind, vertrek].compactMap { $0 }.min { $0.0 < $1.0 }
    }
}
