/// What can only be judged with the whole file, and what is on record, in view: numbers, units and managers.
struct Personeelstoets {
    private(set) var fouten = Begrensd<Inleesfout>()
    private(set) var opmerkingen = Begrensd<Inleesopmerking>()
    /// The places of the lines that count: one for each number.
    let geteld: [Int]

    private let regels: [Personeelsregel]
    private let stand: Personeelsstand
    private let telling: Telling
    private let kringen: Set<String>

    init(_ regels: [Personeelsregel], bij stand: Personeelsstand) {
        self.regels = regels
        self.stand = stand
        telling = Telling(regels)
        geteld = Array(telling.plaats.values)
        kringen = Kringen.leden(Self.boven(regels, telling, stand))
        var adressen: [String: Int] = [:]
        for (plaats, regel) in regels.enumerated() where !telling.vervangen.contains(plaats) {
            toetsNummer(regel, plaats)
            toetsOnderdeel(regel)
            toetsLeidinggevende(regel, plaats)
            merkDatumsOp(regel)
            merkAdresOp(regel, &adressen)
        }
    }

    /// Who stands above whom: the file where it speaks, what was read in earlier for people it leaves out.
    private static func boven(
        _ regels: [Personeelsregel], _ telling: Telling, _ stand: Personeelsstand
    ) -> [String: String] {
        var boven: [String: String] = [:]
        for lijn in stand.lijnen where lijn.bron == .importbestand && telling.plaats[lijn.medewerker] == nil {
            boven[lijn.medewerker] = lijn.gesprekspartner
        }
        for (nummer, plaats) in telling.plaats {
            guard let hoger = regels[plaats].leidinggevende, hoger != nummer else { continue }
            boven[nummer] = hoger
        }
        return boven
    }

    private mutating func toetsNummer(_ regel: Personeelsregel, _ plaats: Int) {
        let kolom = Personeelskolom.personeelsnummer
        if let eerste = telling.dubbel[plaats] {
            meld(.dubbel, regel, kolom, "Dit nummer staat ook op regel \(eerste), bij iemand met een andere naam.")
        }
        guard let nieuw = regel.gegevens, let oud = stand.medewerkers[nieuw.personeelsnummer],
            let vertrek = oud.uitDienst, nieuw.inDienst > vertrek, nieuw.inDienst > oud.inDienst,
            !nieuw.heeftNaam(van: oud)
        else { return }
        // Whoever gets the number of somebody who left would also get their dialogues.
        meld(
            .nummerHergebruikt, regel, kolom,
            "Dit nummer is van iemand met een andere naam die uit dienst ging. Geef een nieuw nummer; "
                + "is het dezelfde persoon, pas dan eerst de naam aan.")
    }

    private mutating func toetsOnderdeel(_ regel: Personeelsregel) {
        guard let code = regel.onderdeelcode, !stand.onderdelen.contains(code) else { return }
        meld(
            .onbekendOnderdeel, regel, .onderdeelcode,
            "Dit onderdeel is niet bekend. Lees eerst de onderdelen in of verbeter de code.")
    }

    private mutating func toetsLeidinggevende(_ regel: Personeelsregel, _ plaats: Int) {
        guard let leidinggevende = regel.leidinggevende else { return }
        let kolom = Personeelskolom.leidinggevende
        if leidinggevende == regel.nummer {
            meld(.eigenLeidinggevende, regel, kolom, "Niemand kan de eigen leidinggevende zijn.")
        } else if telling.plaats[leidinggevende] == nil, stand.medewerkers[leidinggevende] == nil {
            meld(.onbekendeLeidinggevende, regel, kolom, "Dit nummer staat niet in het bestand en is ook niet bekend.")
        } else if let nummer = regel.nummer, telling.plaats[nummer] == plaats, kringen.contains(nummer) {
            meld(.kring, regel, kolom, "Via deze leidinggevende staat iemand uiteindelijk boven zichzelf.")
        } else if let hoger = telling.plaats[leidinggevende], regels[hoger].isLeidinggevende == false {
            merkOp(regel, kolom, "Deze leidinggevende staat op regel \(regels[hoger].regel) niet als leidinggevende.")
        }
    }

    private mutating func merkDatumsOp(_ regel: Personeelsregel) {
        guard let gegevens = regel.gegevens, let vertrek = gegevens.uitDienst, vertrek < gegevens.inDienst
        else { return }
        merkOp(
            regel, .uitDienst,
            "Deze datum ligt voor de datum in dienst; de medewerker telt vanaf deze datum als uit dienst.")
    }

    private mutating func merkAdresOp(_ regel: Personeelsregel, _ adressen: inout [String: Int]) {
        guard let adres = regel.gegevens?.email?.lowercased() else { return }
        guard let eerste = adressen.updateValue(regel.regel, forKey: adres) else { return }
        merkOp(regel, .email, "Dit adres staat ook op regel \(eerste); beiden melden zich aan met hun nummer.")
    }

    private mutating func meld(
        _ code: Inleesfout.Code, _ regel: Personeelsregel, _ kolom: Personeelskolom, _ tekst: String
    ) {
        fouten.voegToe(Inleesfout(regel: regel.regel, kolom: kolom.rawValue, code: code, tekst: tekst))
    }

    private mutating func merkOp(_ regel: Personeelsregel, _ kolom: Personeelskolom, _ tekst: String) {
        opmerkingen.voegToe(Inleesopmerking(regel: regel.regel, kolom: kolom.rawValue, tekst: tekst))
    }
}

/// Which line counts for each number.
private struct Telling {
    /// The place of the line that counts, by number.
    private(set) var plaats: [String: Int] = [:]
    /// Lines of an earlier employment under the same number and name: read, but of no further meaning.
    private(set) var vervangen: Set<Int> = []
    /// Lines that give a number to somebody else, with the physical line of the first.
    private(set) var dubbel: [Int: Int] = [:]

    init(_ regels: [Personeelsregel]) {
        for (nieuw, regel) in regels.enumerated() {
            guard let nummer = regel.nummer else { continue }
            guard let eerder = plaats[nummer] else {
                plaats[nummer] = nieuw
                continue
            }
            guard let naam = regel.naam, let andereNaam = regels[eerder].naam else { continue }
            if naam != andereNaam {
                dubbel[nieuw] = regels[eerder].regel
            } else if let start = regel.gegevens?.inDienst, let ander = regels[eerder].gegevens?.inDienst, start < ander
            {
                vervangen.insert(nieuw)
            } else {
                vervangen.insert(eerder)
                plaats[nummer] = nieuw
            }
        }
    }
}
