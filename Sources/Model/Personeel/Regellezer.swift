import Schema

/// Reads the cells of one line by column name and notes what is wrong with them.
struct Regellezer<Kolom: Inleeskolom> {
    /// The physical line on which the record starts.
    let regel: Int
    private let velden: [String]
    private let kop: Inleeskop<Kolom>
    var fouten: Begrensd<Inleesfout>

    init(regel: Int, velden: [String], kop: Inleeskop<Kolom>, fouten: Begrensd<Inleesfout>) {
        self.regel = regel
        self.velden = velden
        self.kop = kop
        self.fouten = fouten
    }

    /// What stands in the cell, without white space around it and on one line; empty when there is no such cell.
    func inhoud(_ kolom: Kolom) -> String {
        guard let plaats = kop.plaatsen[kolom], plaats < velden.count else { return "" }
        return Cel.opEenRegel(velden[plaats])
    }

    /// Whether the line is as wide as the header; a narrower or wider one is a fault of its own, and the only one.
    mutating func heeftAlleVelden() -> Bool {
        guard velden.count != kop.breedte else { return true }
        let teWeinig = velden.count < kop.breedte
        let kolom = kop.kolom(op: velden.count)
        fouten.voegToe(
            Inleesfout(
                regel: regel, kolom: kolom?.rawValue, code: teWeinig ? .teWeinigVelden : .teVeelVelden,
                tekst: "Deze regel heeft \(velden.count) velden; de kopregel heeft er \(kop.breedte)."))
        return false
    }

    mutating func meld(_ code: Inleesfout.Code, _ kolom: Kolom, _ tekst: String) {
        fouten.voegToe(Inleesfout(regel: regel, kolom: kolom.rawValue, code: code, tekst: tekst))
    }

    /// A text that may be empty.
    mutating func tekstOfLeeg(_ kolom: Kolom, max: Int) -> String? {
        let inhoud = inhoud(kolom)
        guard !inhoud.isEmpty else { return nil }
        guard inhoud.unicodeScalars.count <= max else {
            meld(.teLang, kolom, "Dit veld is te lang: hooguit \(max) tekens.")
            return nil
        }
        guard !Cel.heeftStuurteken(inhoud) else {
            meld(.ongeldigTeken, kolom, "In dit veld staat een teken dat niet zichtbaar is. Typ het veld opnieuw.")
            return nil
        }
        return inhoud
    }

    /// A text that must be there.
    mutating func tekst(_ kolom: Kolom, max: Int) -> String? {
        isIngevuld(kolom) ? tekstOfLeeg(kolom, max: max) : nil
    }

    /// A number or code by which the HR system knows something, without spaces; may be empty.
    mutating func sleutelOfLeeg(_ kolom: Kolom, max: Int) -> String? {
        guard let sleutel = tekstOfLeeg(kolom, max: max) else { return nil }
        guard sleutel.utf8.allSatisfy(Cel.isSleutelteken) else {
            meld(.ongeldigTeken, kolom, "Gebruik hier alleen letters, cijfers en de tekens - . _ /, zonder spaties.")
            return nil
        }
        return sleutel
    }

    mutating func sleutel(_ kolom: Kolom, max: Int) -> String? {
        isIngevuld(kolom) ? sleutelOfLeeg(kolom, max: max) : nil
    }

    mutating func emailOfLeeg(_ kolom: Kolom) -> String? {
        let inhoud = inhoud(kolom)
        guard !inhoud.isEmpty else { return nil }
        guard Cel.isEmailadres(inhoud) else {
            meld(.ongeldigEmailadres, kolom, "Dit is geen geldig e-mailadres. Verbeter het of laat het veld leeg.")
            return nil
        }
        return inhoud
    }

    mutating func dagOfLeeg(_ kolom: Kolom) -> Day? {
        let inhoud = inhoud(kolom)
        guard !inhoud.isEmpty else { return nil }
        guard let dag = Cel.dag(inhoud) else {
            meld(.ongeldigeDatum, kolom, "Dit is geen bestaande datum. Schrijf dd-mm-jjjj of jjjj-mm-dd.")
            return nil
        }
        guard Medewerkergegevens.jaren.contains(Int(dag.year)) else {
            let jaren = Medewerkergegevens.jaren
            meld(.buitenBereik, kolom, "Het jaar moet liggen tussen \(jaren.lowerBound) en \(jaren.upperBound).")
            return nil
        }
        return dag
    }

    mutating func dag(_ kolom: Kolom) -> Day? {
        isIngevuld(kolom) ? dagOfLeeg(kolom) : nil
    }

    /// A number of hours, in hundredths.
    mutating func uren(_ kolom: Kolom) -> Int64? {
        guard isIngevuld(kolom) else { return nil }
        guard let uren = Cel.honderdsten(inhoud(kolom)) else {
            meld(.ongeldigGetal, kolom, "Dit is geen getal. Schrijf de uren in cijfers, zoals 36 of 32,50.")
            return nil
        }
        guard Medewerkergegevens.uren.contains(uren) else {
            meld(.buitenBereik, kolom, "Dit zijn meer uren dan een week heeft.")
            return nil
        }
        return uren
    }

    mutating func jaOfNeeOfLeeg(_ kolom: Kolom) -> Bool? {
        switch inhoud(kolom).lowercased() {
        case "": return nil
        case "ja": return true
        case "nee": return false
        default:
            meld(.ongeldigeKeuze, kolom, "Schrijf hier ja of nee.")
            return nil
        }
    }

    /// One of the raw values of a type.
    mutating func keuze<Keuze: RawRepresentable<String> & CaseIterable>(_ kolom: Kolom) -> Keuze? {
        guard isIngevuld(kolom) else { return nil }
        if let keuze = Keuze(rawValue: inhoud(kolom).lowercased()) { return keuze }
        let mogelijk = Keuze.allCases.map(\.rawValue).joined(separator: ", ")
        meld(.ongeldigeKeuze, kolom, "Kies uit: \(mogelijk).")
        return nil
    }

    private mutating func isIngevuld(_ kolom: Kolom) -> Bool {
        guard inhoud(kolom).isEmpty else { return true }
        meld(.verplicht, kolom, "Dit veld mag niet leeg zijn.")
        return false
    }
}
