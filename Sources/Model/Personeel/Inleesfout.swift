/// One fault in a file that is read in: where it stands, what kind it is and what the reader can do about it.
///
/// The text never repeats what stood in the file: faults end up in logs, mails and tickets.
package struct Inleesfout: Sendable, Equatable {
    /// The physical line on which the record starts; the header is line 1.
    package let regel: Int
    /// The column as our documentation spells it; nil when the fault is not about one column.
    package let kolom: String?
    package let code: Code
    package let tekst: String

    package init(regel: Int, kolom: String?, code: Code, tekst: String) {
        self.regel = regel
        self.kolom = kolom
        self.code = code
        self.tekst = tekst
    }

    /// The kinds of fault, spelled as the API spells them.
    package enum Code: String, Sendable, CaseIterable {
        case verplicht
        case teLang = "te_lang"
        case ongeldigTeken = "ongeldig_teken"
        case ongeldigeDatum = "ongeldige_datum"
        case ongeldigGetal = "ongeldig_getal"
        case ongeldigEmailadres = "ongeldig_emailadres"
        case ongeldigeKeuze = "ongeldige_keuze"
        case buitenBereik = "buiten_bereik"
        case dubbel
        case teWeinigVelden = "te_weinig_velden"
        case teVeelVelden = "te_veel_velden"
        case onbekendOnderdeel = "onbekend_onderdeel"
        case onbekendeLeidinggevende = "onbekende_leidinggevende"
        case eigenLeidinggevende = "eigen_leidinggevende"
        case kring
        case nummerHergebruikt = "nummer_hergebruikt"
        case ontbrekendeKolom = "ontbrekende_kolom"
        case onleesbaar
        case leeg
        case teGroot = "te_groot"
        case teVeelRegels = "te_veel_regels"
    }
}

/// Why a file is not read in: every fault counted, the first hundred in the order of the file.
package struct Inleesfouten: Error, Sendable, Equatable {
    package let fouten: [Inleesfout]
    package let totaal: Int

    /// Merges the passes over one file; nil when none of them found anything.
    package init?(_ gangen: Begrensd<Inleesfout>...) {
        totaal = gangen.reduce(0) { $0 + $1.totaal }
        guard totaal > 0 else { return nil }
        // Every pass goes through the file in order, so the first hundred of all are among the first hundred of each.
        let alle = gangen.flatMap(\.eerste).enumerated()
        let opVolgorde = alle.sorted { ($0.element.regel, $0.offset) < ($1.element.regel, $1.offset) }
        fouten = opVolgorde.prefix(Begrensd<Inleesfout>.grens).map(\.element)
    }

    /// A file refused as a whole.
    init(_ fout: Inleesfout) {
        fouten = [fout]
        totaal = 1
    }
}

/// Something in an accepted file that its maker should know.
package struct Inleesopmerking: Sendable, Equatable {
    package let regel: Int
    package let kolom: String?
    package let tekst: String
}
