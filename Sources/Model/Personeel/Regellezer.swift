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

    /// A cell that must be there, by the rule that the API has for the field.
    mutating func lees<Stored>(_ kolom: Kolom, _ kind: Kind<Stored>) -> Stored? {
        waarde(.text(inhoud(kolom)), kolom, kind)
    }

    /// A cell that may be empty, by the rule that the API has for the field.
    mutating func leesOfLeeg<Stored>(_ kolom: Kolom, _ kind: Kind<Stored?>) -> Stored? {
        let inhoud = inhoud(kolom)
        return inhoud.isEmpty ? nil : waarde(.text(inhoud), kolom, kind) ?? nil
    }

    /// A number or code by which the HR system knows something, without spaces.
    mutating func sleutel(_ kolom: Kolom, _ kind: Kind<String>) -> String? {
        guard let sleutel = lees(kolom, kind) else { return nil }
        guard sleutel.utf8.allSatisfy(Cel.isSleutelteken) else {
            meld(.ongeldigTeken, kolom, "Gebruik hier alleen letters, cijfers en de tekens - . _ /, zonder spaties.")
            return nil
        }
        return sleutel
    }

    mutating func sleutelOfLeeg(_ kolom: Kolom, _ kind: Kind<String>) -> String? {
        inhoud(kolom).isEmpty ? nil : sleutel(kolom, kind)
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

    /// A number with a comma or a point, in hundredths; may be empty.
    mutating func honderdstenOfLeeg(_ kolom: Kolom, _ kind: Kind<Int64?>) -> Int64? {
        let inhoud = inhoud(kolom)
        guard !inhoud.isEmpty else { return nil }
        guard let getal = Cel.getal(inhoud) else {
            meld(.ongeldigGetal, kolom, "Dit is geen getal. Schrijf het in cijfers, zoals 36 of 32,50.")
            return nil
        }
        return waarde(getal, kolom, kind) ?? nil
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

    /// A word from a list, in any case.
    mutating func keuze<Keuze>(_ kolom: Kolom, _ kind: Kind<Keuze>) -> Keuze? {
        waarde(.text(inhoud(kolom).lowercased()), kolom, kind)
    }

    private mutating func waarde<Stored>(_ waarde: Value, _ kolom: Kolom, _ kind: Kind<Stored>) -> Stored? {
        var klachten: [Complaint] = []
        let gelezen = kind.read(waarde, "", &klachten)
        for klacht in klachten {
            meld(Inleesfout.Code(rawValue: klacht.code) ?? .onleesbaar, kolom, klacht.detail)
        }
        return klachten.isEmpty ? gelezen : nil
    }

    private mutating func isIngevuld(_ kolom: Kolom) -> Bool {
        guard inhoud(kolom).isEmpty else { return true }
        meld(.verplicht, kolom, "Dit veld mag niet leeg zijn.")
        return false
    }
}
