import Schema

/// What is on record about one department, team or location.
package struct Onderdeelgegevens: Sendable, Equatable {
    package let code: String
    package let naam: String
    package let soort: SoortOnderdeel
    /// The code of the unit above; nil at the top.
    package let bovenliggend: String?

    package init(code: String, naam: String, soort: SoortOnderdeel, bovenliggend: String?) {
        self.code = code
        self.naam = naam
        self.soort = soort
        self.bovenliggend = bovenliggend
    }
}

/// The units in a file from the HR system, checked whole: one faulty line and nothing is read in.
package struct Onderdelenbestand: Sendable {
    /// In the order of the file.
    package let onderdelen: [Onderdeelgegevens]
    package let opmerkingen: Begrensd<Inleesopmerking>

    /// Reads `onderdelen.csv` and reports all its faults at once, given the units on record by code.
    package init(_ octetten: [UInt8], bij bekend: [String: Onderdeelgegevens]) throws(Inleesfouten) {
        var tabel = try Inleestabel<Onderdeelkolom>(octetten)
        var gelezen: [Onderdeelregel] = []
        while var lezer = tabel.volgende() {
            gelezen.append(Onderdeelregel(&lezer))
            tabel.fouten = lezer.fouten
        }
        if let fouten = Inleesfouten(tabel.fouten, Self.toets(gelezen, bij: bekend)) { throw fouten }
        onderdelen = gelezen.compactMap(\.gegevens)
        opmerkingen = tabel.opmerkingen
    }

    private static func toets(
        _ regels: [Onderdeelregel], bij bekend: [String: Onderdeelgegevens]
    ) -> Begrensd<Inleesfout> {
        var fouten = Begrensd<Inleesfout>()
        func meld(_ code: Inleesfout.Code, _ regel: Onderdeelregel, _ kolom: Onderdeelkolom, _ tekst: String) {
            fouten.voegToe(Inleesfout(regel: regel.regel, kolom: kolom.rawValue, code: code, tekst: tekst))
        }
        let eerste = Dictionary(regels.compactMap { regel in regel.code.map { ($0, regel) } }) { eerder, _ in eerder }
        var boven = bekend.compactMapValues(\.bovenliggend)
        for (code, regel) in eerste { boven[code] = regel.bovenliggend }
        let kringen = Kringen.leden(boven)
        for regel in regels {
            if let code = regel.code, let eerder = eerste[code], eerder.regel != regel.regel {
                meld(.dubbel, regel, .code, "Deze code staat ook op regel \(eerder.regel).")
            }
            guard let hoger = regel.bovenliggend else { continue }
            if eerste[hoger] == nil, bekend[hoger] == nil {
                meld(.onbekendOnderdeel, regel, .bovenliggend, "Deze code staat niet in het bestand en is niet bekend.")
            } else if let code = regel.code, eerste[code]?.regel == regel.regel, kringen.contains(code) {
                meld(.kring, regel, .bovenliggend, "Via dit onderdeel hangt het onderdeel uiteindelijk onder zichzelf.")
            }
        }
        return fouten
    }
}

/// What could be read of one line, faulty or not.
private struct Onderdeelregel {
    let regel: Int
    let code: String?
    let bovenliggend: String?
    let gegevens: Onderdeelgegevens?

    init(_ lezer: inout Regellezer<Onderdeelkolom>) {
        regel = lezer.regel
        guard lezer.heeftAlleVelden() else {
            let inhoud = lezer.inhoud(.code)
            (code, bovenliggend, gegevens) = (inhoud.isEmpty ? nil : inhoud, nil, nil)
            return
        }
        let voordien = lezer.fouten.totaal
        code = lezer.sleutel(.code, Onderdeel.code.kind)
        let naam = lezer.lees(.naam, Onderdeel.naam.kind)
        let soort = lezer.keuze(.soort, Onderdeel.soort.kind)
        bovenliggend = lezer.sleutelOfLeeg(.bovenliggend, Onderdeel.code.kind)
        guard lezer.fouten.totaal == voordien, let code, let naam, let soort else {
            gegevens = nil
            return
        }
        gegevens = Onderdeelgegevens(code: code, naam: naam, soort: soort, bovenliggend: bovenliggend)
    }
}
