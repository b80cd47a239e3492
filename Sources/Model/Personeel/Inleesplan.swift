package import Schema

/// What a file with people changes on one day; the same file again changes nothing.
///
/// People whom the file leaves out stay as they are: only a date in "Uit dienst" ends an employment.
/// How managers become lines stands at `Lijnplan`.
package struct Inleesplan: Sendable, Equatable {
    /// People to add, in the order of the file; all of them before any line.
    package let nieuw: [Medewerkergegevens]
    package let gewijzigd: [Wijziging]
    /// Lines to end first; `tot` is the first day on which they no longer hold.
    package let teEindigen: [LijnEinde]
    /// Lines to begin after that, all of them from the file.
    package let teBeginnen: [LijnBegin]
    package let verslag: Inleesverslag
    package let opmerkingen: Begrensd<Inleesopmerking>

    package struct Wijziging: Sendable, Equatable {
        /// The person as the file has it.
        package let gegevens: Medewerkergegevens
        package let velden: [Medewerkergegevens.Veld]
    }

    package struct LijnEinde: Sendable, Equatable {
        package let lijn: LopendeLijn
        package let tot: Day
    }

    package struct LijnBegin: Sendable, Equatable {
        package let medewerker: String
        package let gesprekspartner: String
        package let van: Day
    }

    package var isLeeg: Bool {
        nieuw.isEmpty && gewijzigd.isEmpty && teEindigen.isEmpty && teBeginnen.isEmpty
    }

    /// Compares the file with what is on record, on the day of the import.
    ///
    /// Meant for the transaction that also carries it out: it refuses what `stand` has made impossible since the file
    /// was checked, such as a unit that was removed.
    package init(_ bestand: Personeelsbestand, bij stand: Personeelsstand, op dag: Day) throws(Inleesfouten) {
        let toets = Personeelstoets(bestand.personen.map(Personeelsregel.init), bij: stand)
        if let fouten = Inleesfouten(toets.fouten) { throw fouten }
        let lijnen = Lijnplan(bestand, bij: stand, op: dag)
        nieuw = bestand.personen.map(\.gegevens).filter { stand.medewerkers[$0.personeelsnummer] == nil }
        gewijzigd = bestand.personen.compactMap { persoon in
            guard let oud = stand.medewerkers[persoon.gegevens.personeelsnummer] else { return nil }
            let velden = oud.verschillen(met: persoon.gegevens)
            return velden.isEmpty ? nil : Wijziging(gegevens: persoon.gegevens, velden: velden)
        }
        (teEindigen, teBeginnen) = (lijnen.einden, lijnen.beginnen)
        let naamswissels = Self.naamswissels(bestand, stand)
        opmerkingen = bestand.opmerkingen + naamswissels + lijnen.opmerkingen
        verslag = Inleesverslag(bestand, stand, dag, nieuw: nieuw, gewijzigd: gewijzigd, lijnen: lijnen)
    }

    /// A person whose first and last name both changed may be somebody else under an old number.
    private static func naamswissels(
        _ bestand: Personeelsbestand, _ stand: Personeelsstand
    ) -> Begrensd<Inleesopmerking> {
        var opmerkingen = Begrensd<Inleesopmerking>()
        for persoon in bestand.personen {
            let gegevens = persoon.gegevens
            guard let oud = stand.medewerkers[gegevens.personeelsnummer], oud.voornaam != gegevens.voornaam,
                oud.achternaam != gegevens.achternaam
            else { continue }
            opmerkingen.voegToe(
                Inleesopmerking(
                    regel: persoon.regel, kolom: Personeelskolom.personeelsnummer.rawValue,
                    tekst: "Voornaam en achternaam zijn allebei veranderd. Controleer of dit dezelfde persoon is."))
        }
        return opmerkingen
    }
}

/// What an import did, in counts.
package struct Inleesverslag: Sendable, Equatable {
    /// Lines with data in the file.
    package let regels: Int
    package let nieuw: Int
    package let gewijzigd: Int
    package let ongewijzigd: Int
    /// Among the changed: in service before and out of service now.
    package let uitDienst: Int
    /// Among the changed: out of service before and back now.
    package let terug: Int
    /// On record and in service, but not in the file; left as they are.
    package let nietInBestand: Int
    package let lijnenBegonnen: Int
    package let lijnenGeeindigd: Int
    /// In the file and in service, but with nobody to talk to: they need a line made by hand.
    package let zonderGesprekspartner: Int

    init(
        _ bestand: Personeelsbestand, _ stand: Personeelsstand, _ dag: Day, nieuw: [Medewerkergegevens],
        gewijzigd: [Inleesplan.Wijziging], lijnen: Lijnplan
    ) {
        regels = bestand.regels
        self.nieuw = nieuw.count
        self.gewijzigd = gewijzigd.count
        ongewijzigd = bestand.personen.count - nieuw.count - gewijzigd.count
        var (vertrokken, teruggekeerd) = (0, 0)
        for wijziging in gewijzigd {
            let toen = stand.medewerkers[wijziging.gegevens.personeelsnummer]?.isInDienst(op: dag) ?? false
            let nu = wijziging.gegevens.isInDienst(op: dag)
            if toen, !nu { vertrokken += 1 }
            if nu, !toen { teruggekeerd += 1 }
        }
        (uitDienst, terug) = (vertrokken, teruggekeerd)
        let nummers = Set(bestand.personen.map(\.gegevens.personeelsnummer))
        nietInBestand = stand.medewerkers.count { !nummers.contains($0.key) && $0.value.isInDienst(op: dag) }
        lijnenBegonnen = lijnen.beginnen.count
        lijnenGeeindigd = lijnen.einden.count
        zonderGesprekspartner = lijnen.zonderGesprekspartner
    }
}
