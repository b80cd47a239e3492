package import Schema

/// Erasure at the employee's request (GDPR article 17).
extension Dialoog {
    /// Days between asking and erasing once the talk was held: time to come back on it, and for the other to speak up.
    package static let dagenWissen = 14

    /// The first day on which this is no longer there, when its employee asks today.
    ///
    /// Today before any talk, or once an objection to this dialogue was granted.
    package func wisdag(op vandaag: Day, isToegewezen: Bool) -> Day {
        gevoerdDatum == nil || isToegewezen ? vandaag : vandaag.adding(days: Self.dagenWissen)
    }

    /// What the two promised each other and still runs; it binds both, so it ends or goes on elsewhere first.
    package var wisbeletsels: [Wisbeletsel] {
        afspraken.filter { $0.status == .voorstel || $0.status == .overeengekomen }.map {
            Wisbeletsel(soort: .afspraak, id: $0.id, tekst: $0.tekst)
        }
            + acties.filter(\.status.loopt).map { Wisbeletsel(soort: .actie, id: $0.id, tekst: $0.omschrijving) }
    }
}

extension Wisbeletsel {
    /// The refusal that names it.
    package var complaint: Complaint {
        Complaint(
            pointer: soort == .afspraak ? "/afspraken/\(id.text)" : "/acties/\(id.text)", code: "loopt_nog",
            detail: soort == .afspraak
                ? "Deze afspraak loopt nog. Rond haar af, laat haar vervallen of neem haar mee naar een vervolg."
                : "Dit actiepunt loopt nog. Rond het af, laat het vervallen of neem het mee naar een vervolg.")
    }
}
