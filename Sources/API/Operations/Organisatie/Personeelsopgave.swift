import Model
import SQLite
import Schema
import Store

/// What a connected HR system says about one person: the columns of its file as one body.
struct Personeelsopgave: Entity {
    var personeelsnummer: String
    var voornaam: String
    var tussenvoegsel: String?
    var achternaam: String
    var email: String?
    var onderdeelCode: String
    var functie: String?
    var urenPerWeek: Int64?
    var inDienstDatum: Day
    var uitDienstDatum: Day?
    var leidinggevende: String?

    static let shape = Shape(
        "Personeelsopgave", Personeelsopgave.init, personeelsnummer, voornaam, tussenvoegsel, achternaam, email,
        onderdeelCode, functie, urenPerWeek, inDienstDatum, uitDienstDatum, leidinggevende)

    static let personeelsnummer = Field(
        "personeelsnummer", \Personeelsopgave.personeelsnummer, Medewerker.personeelsnummer.kind,
        "Het nummer in het HR-systeem: wijst de persoon aan.", .new)
    static let voornaam = Field(
        "voornaam", \Personeelsopgave.voornaam, Medewerker.voornaam.kind, "De voornaam.", .new)
    static let tussenvoegsel = Field(
        "tussenvoegsel", \Personeelsopgave.tussenvoegsel, Medewerker.tussenvoegsel.kind, "Zoals «van der».", .new)
    static let achternaam = Field(
        "achternaam", \Personeelsopgave.achternaam, Medewerker.achternaam.kind, "De achternaam.", .new)
    static let email = Field("email", \Personeelsopgave.email, Medewerker.email.kind, "Het e-mailadres.", .new)
    static let onderdeelCode = Field(
        "onderdeelCode", \Personeelsopgave.onderdeelCode, Onderdeel.code.kind, "De code van het onderdeel.", .new)
    static let functie = Field("functie", \Personeelsopgave.functie, Medewerker.functie.kind, "De functie.", .new)
    static let urenPerWeek = Field(
        "urenPerWeek", \Personeelsopgave.urenPerWeek, Medewerker.urenPerWeek.kind, "Uren per week.", .new)
    static let inDienstDatum = Field(
        "inDienstDatum", \Personeelsopgave.inDienstDatum, .day, "De eerste werkdag.", .new)
    static let uitDienstDatum = Field(
        "uitDienstDatum", \Personeelsopgave.uitDienstDatum, .optional(.day), "De laatste dag in dienst.", .new)
    static let leidinggevende = Field(
        "leidinggevende", \Personeelsopgave.leidinggevende, .optional(Medewerker.personeelsnummer.kind),
        "Het personeelsnummer van de leidinggevende; daarvan komt de lijn.", .new)

    fileprivate var persoon: Personeelsbestand.Persoon {
        Personeelsbestand.Persoon(
            regel: 1,
            gegevens: Medewerkergegevens(
                personeelsnummer: personeelsnummer, voornaam: voornaam, tussenvoegsel: tussenvoegsel,
                achternaam: achternaam, email: email, onderdeelcode: onderdeelCode, functie: functie,
                urenPerWeek: urenPerWeek, inDienst: inDienstDatum, uitDienst: uitDienstDatum),
            leidinggevende: leidinggevende)
    }
}

extension Call {
    /// Writes what was said of one person by the rules of a file of one line; tells whether the person was known.
    func leg(_ opgave: Personeelsopgave, vast transaction: Transaction) throws(Failure) -> Bool {
        let dag = today
        let stand = try Failure.stored { () throws(DatabaseError) in
            try Stand.personeel(
                rond: opgave.personeelsnummer, opgave.leidinggevende, op: dag, in: transaction.database)
        }
        let plan: Inleesplan
        do throws(Inleesfouten) {
            plan = try Inleesplan(Personeelsbestand([opgave.persoon]), bij: stand, op: dag)
        } catch {
            throw .conflict(error.fouten.map(\.inOpgave))
        }
        try transaction.weigerLijnen(van: plan, met: who?.medewerkerId, "/leidinggevende")
        let actor = actor
        try Failure.stored { () throws(DatabaseError) in
            try Personeelsboek(transaction, .schrijfMedewerker, door: actor).voerUit(plan)
            let wie = try Tables.medewerkers.first(
                "where personeelsnummer = \(opgave.personeelsnummer)", in: transaction.database)
            if let wie { _ = try Vertrek.verwerk(alleen: wie.id, in: transaction) }
        }
        return stand.medewerkers[opgave.personeelsnummer] != nil
    }
}

extension Inleesfout {
    /// The same fault in a body instead of a line.
    fileprivate var inOpgave: Complaint {
        let veld =
            switch kolom {
            case Personeelskolom.onderdeelcode.rawValue: "onderdeelCode"
            case Personeelskolom.leidinggevende.rawValue: "leidinggevende"
            default: "personeelsnummer"
            }
        return Complaint(pointer: "/" + veld, code: code.rawValue, detail: tekst)
    }
}
