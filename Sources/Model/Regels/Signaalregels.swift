package import Schema

extension Signaal {
    /// How many days a signal waits for a decision; then it is gone.
    package static let dagenOpen = 60
    /// How many days a signal is kept after the decision (DOMAIN.md §3).
    package static let dagenNaBesluit = 30

    /// The day on which this is erased at the latest.
    package var einde: Day {
        beslotenDatum?.adding(days: Self.dagenNaBesluit) ?? aangemaaktOp.day.adding(days: Self.dagenOpen)
    }

    /// This as it counts on `vandaag`: what nobody decided in time has expired.
    package func geldend(op vandaag: Day) -> Signaal {
        var next = self
        if status == .open, einde <= vandaag { next.status = .vervallen }
        return next
    }

    /// This once the words in `beslissers` are counted: partner and HR must say the same, and be two.
    package func besloten(op vandaag: Day) -> Signaal {
        let partner = beslissers.last { $0.rol == .gesprekspartner }
        let hr = beslissers.last { $0.rol == .hrAdviseur }
        guard status == .open, let partner, let hr, partner.besluit == hr.besluit,
            partner.beslisserId != hr.beslisserId
        else { return self }
        var next = self
        next.status = .besloten
        next.besluit = partner.besluit
        next.beslotenDatum = vandaag
        return next
    }
}

extension Signaal {
    /// A signal as it comes in.
    package init(_ melding: SignaalMelden, over medewerker: ID, criterium: String, op now: Instant) {
        self.init(
            id: .make(at: now), medewerkerId: medewerker, soort: melding.soort, drempel: melding.drempel,
            vensterMaanden: melding.venster, peildatum: melding.peildatum, bron: melding.bron, criterium: criterium,
            status: .open, besluit: nil, beslotenDatum: nil, dialoogId: nil, aangemaaktOp: now, revisie: 1,
            medewerkerNaam: "", beslissers: [], verwijderdUiterlijkDatum: nil, toegestaneHandelingen: [])
    }
}

extension SignaalMelden {
    /// What this signal has against itself on `vandaag`.
    package func strijdigheden(op vandaag: Day) -> [Complaint] {
        var all: [Complaint] = []
        func against(_ isWrong: Bool, _ field: String, _ code: String, _ detail: String) {
            if isWrong { all.append(Complaint(pointer: "/" + field, code: code, detail: detail)) }
        }
        against(
            (medewerkerId == nil) == (personeelsnummer == nil), "medewerkerId", "een_van_beide",
            "Geef de id of het personeelsnummer.")
        against(
            soort != .meldfrequentie && vensterMaanden != nil, "vensterMaanden", "alleen_bij_meldfrequentie",
            "Alleen meldfrequentie telt over een aantal maanden.")
        against(peildatum > vandaag, "peildatum", "in_de_toekomst", "De peildatum moet er al zijn geweest.")
        against(
            peildatum.adding(days: Signaal.dagenOpen) <= vandaag, "peildatum", "te_oud",
            "Een signaal van meer dan \(Signaal.dagenOpen) dagen geleden zegt niets meer.")
        return all
    }

    /// In how many months is counted, where that is so.
    package var venster: Int64? { soort == .meldfrequentie ? vensterMaanden ?? 12 : nil }
}

extension SoortSignaal {
    /// The reason that a dialogue gets from it.
    package var aanleiding: Aanleiding {
        switch self {
        case .meldfrequentie: .meldfrequentie
        case .verzuimduur: .verzuimduur
        case .frequentMiddellang: .frequentMiddellang
        }
    }
}

extension Instellingen {
    /// The criterion in plain words, as the organisation puts it, with the numbers of this signal.
    package func criterium(_ melding: SignaalMelden) -> String {
        let zin =
            switch melding.soort {
            case .meldfrequentie: criteriumMeldfrequentie
            case .verzuimduur: criteriumVerzuimduur
            case .frequentMiddellang: criteriumFrequentMiddellang
            }
        let gevuld = zin.replacing("{drempel}", with: "\(melding.drempel)")
            .replacing("{vensterMaanden}", with: melding.venster.map { "\($0)" } ?? "")
        return String(gevuld.prefix(320))
    }
}

extension Uitnodiging {
    /// A first text for an invitation after a signal: purpose first, then the criterion, then what nobody has to tell.
    package static func concept(voor dialoog: ID, criterium: String, op now: Instant) -> Uitnodiging {
        var next = leeg(voor: dialoog, op: now)
        next.kanalen = [.persoonlijk, .bericht]
        next.criterium = criterium
        next.tekst = """
            Ik nodig je uit voor een gesprek over je inzetbaarheid. We kijken samen wat jij nodig hebt om met plezier \
            aan het werk te blijven. Het gesprek is geen controle en geen beoordeling. Waarom nu: \(criterium) Naar de \
            reden vragen we niet. \(vrijheid) Je bereidt het gesprek zelf voor. We leggen samen vast wat we afspreken; \
            jij ziet alles wat er over jou is vastgelegd.
            """
        return next
    }
}
