/// Where the columns stand in a file, by its header.
struct Inleeskop<Kolom: Inleeskolom> {
    private(set) var plaatsen: [Kolom: Int] = [:]
    /// How many fields a line must have.
    let breedte: Int
    private(set) var opmerkingen = Begrensd<Inleesopmerking>()

    /// Reads the header; a column that is missing or named twice refuses the file.
    init(_ velden: [String], regel: Int) throws(Inleesfouten) {
        let namen = velden.map(Cel.opEenRegel)
        breedte = (namen.lastIndex { !$0.isEmpty } ?? -1) + 1
        var fouten = Begrensd<Inleesfout>()
        func meld(_ code: Inleesfout.Code, _ kolom: Kolom, _ tekst: String) {
            fouten.voegToe(Inleesfout(regel: regel, kolom: kolom.rawValue, code: code, tekst: tekst))
        }
        for (plaats, naam) in namen.prefix(breedte).enumerated() {
            guard let kolom = Kolom.genoemd(naam) else {
                // The name stays out: in a file without a header it would be somebody's data.
                let tekst = "Kolom \(plaats + 1) hoort niet bij dit bestand en is overgeslagen."
                opmerkingen.voegToe(Inleesopmerking(regel: regel, kolom: nil, tekst: tekst))
                continue
            }
            if plaatsen.updateValue(plaats, forKey: kolom) != nil {
                meld(.dubbel, kolom, "De kolom \(kolom.rawValue) staat meer dan eens in de kopregel.")
            }
        }
        for kolom in Kolom.allCases where kolom.isVerplicht && plaatsen[kolom] == nil {
            meld(.ontbrekendeKolom, kolom, "De kolom \(kolom.rawValue) staat niet in de kopregel.")
        }
        if let fouten = Inleesfouten(fouten) { throw fouten }
    }

    /// The column that stands at a place, counted from 0; nil for a column that is passed over.
    func kolom(op plaats: Int) -> Kolom? { plaatsen.first { $0.value == plaats }?.key }
}
