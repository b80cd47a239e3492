import Schema

/// The people in a file from the HR system, checked whole: one faulty line and nothing is read in.
///
/// A number that stands on two lines with the same name is somebody who left and came back: the later start counts.
package struct Personeelsbestand: Sendable {
    /// What the line that counts says about one person.
    package struct Persoon: Sendable, Equatable {
        /// The physical line on which the record starts; the header is line 1.
        package let regel: Int
        package let gegevens: Medewerkergegevens
        /// The manager's personeelsnummer.
        package let leidinggevende: String?

        package init(regel: Int, gegevens: Medewerkergegevens, leidinggevende: String?) {
            self.regel = regel
            self.gegevens = gegevens
            self.leidinggevende = leidinggevende
        }
    }

    /// Everybody once, in the order of the file.
    package let personen: [Persoon]
    /// How many lines with data the file has.
    package let regels: Int
    package let opmerkingen: Begrensd<Inleesopmerking>

    /// People who come from elsewhere than a file, such as one person sent by a connected system.
    package init(_ personen: [Persoon]) {
        self.personen = personen
        regels = personen.count
        opmerkingen = Begrensd()
    }

    /// Reads `hr-export.csv` and reports all its faults at once, given what is on record already.
    package init(_ octetten: [UInt8], bij stand: Personeelsstand) throws(Inleesfouten) {
        var tabel = try Inleestabel<Personeelskolom>(octetten)
        var gelezen: [Personeelsregel] = []
        while var lezer = tabel.volgende() {
            gelezen.append(Personeelsregel(&lezer))
            tabel.fouten = lezer.fouten
        }
        let toets = Personeelstoets(gelezen, bij: stand)
        if let fouten = Inleesfouten(tabel.fouten, toets.fouten) { throw fouten }
        personen = toets.geteld.sorted().compactMap { gelezen[$0].persoon }
        regels = gelezen.count
        opmerkingen = tabel.opmerkingen + toets.opmerkingen
    }
}

/// What could be read of one line, faulty or not.
struct Personeelsregel {
    let regel: Int
    let nummer: String?
    /// The name as it stands there, to tell one person from another; nil when the line is not whole.
    let naam: [String]?
    let onderdeelcode: String?
    let leidinggevende: String?
    let isLeidinggevende: Bool?
    /// Everything, when nothing on the line is wrong.
    let gegevens: Medewerkergegevens?

    init(_ persoon: Personeelsbestand.Persoon) {
        regel = persoon.regel
        nummer = persoon.gegevens.personeelsnummer
        naam = [persoon.gegevens.voornaam, persoon.gegevens.tussenvoegsel ?? "", persoon.gegevens.achternaam]
        onderdeelcode = persoon.gegevens.onderdeelcode
        leidinggevende = persoon.leidinggevende
        isLeidinggevende = nil
        gegevens = persoon.gegevens
    }

    init(_ lezer: inout Regellezer<Personeelskolom>) {
        regel = lezer.regel
        guard lezer.heeftAlleVelden() else {
            // Who refers to this line need not be told that nobody has that number.
            let inhoud = lezer.inhoud(.personeelsnummer)
            (nummer, onderdeelcode, leidinggevende) = (inhoud.isEmpty ? nil : inhoud, nil, nil)
            (naam, isLeidinggevende, gegevens) = (nil, nil, nil)
            return
        }
        naam = [lezer.inhoud(.voornaam), lezer.inhoud(.tussenvoegsel), lezer.inhoud(.achternaam)]
        let voordien = lezer.fouten.totaal
        nummer = lezer.sleutel(.personeelsnummer, Medewerker.personeelsnummer.kind)
        let voornaam = lezer.lees(.voornaam, Medewerker.voornaam.kind)
        let tussenvoegsel = lezer.leesOfLeeg(.tussenvoegsel, Medewerker.tussenvoegsel.kind)
        let achternaam = lezer.lees(.achternaam, Medewerker.achternaam.kind)
        let email = lezer.leesOfLeeg(.email, Medewerker.email.kind)
        onderdeelcode = lezer.sleutel(.onderdeelcode, Onderdeel.code.kind)
        let functie = lezer.leesOfLeeg(.functie, Medewerker.functie.kind)
        leidinggevende = lezer.sleutelOfLeeg(.leidinggevende, Medewerker.personeelsnummer.kind)
        let inDienst = lezer.dag(.inDienst)
        let uitDienst = lezer.dagOfLeeg(.uitDienst)
        let uren = lezer.honderdstenOfLeeg(.urenPerWeek, Medewerker.urenPerWeek.kind)
        isLeidinggevende = lezer.jaOfNeeOfLeeg(.isLeidinggevende)
        guard lezer.fouten.totaal == voordien, let nummer, let voornaam, let achternaam, let onderdeelcode,
            let inDienst
        else {
            gegevens = nil
            return
        }
        gegevens = Medewerkergegevens(
            personeelsnummer: nummer, voornaam: voornaam, tussenvoegsel: tussenvoegsel, achternaam: achternaam,
            email: email, onderdeelcode: onderdeelcode, functie: functie, urenPerWeek: uren, inDienst: inDienst,
            uitDienst: uitDienst)
    }

    var persoon: Personeelsbestand.Persoon? {
        gegevens.map { Personeelsbestand.Persoon(regel: regel, gegevens: $0, leidinggevende: leidinggevende) }
    }
}
