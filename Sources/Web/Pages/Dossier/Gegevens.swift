import API
import Model
import Schema

/// The fields of the record as the pages of a dialogue ask and show them.
enum Gegevens {
    static let dialoog = Dialoog.shape

    static let afspraakNamen = [
        "soort", "tekst", "medewerkerDoet", "werkgeverDoet", "keerzijdeBesproken", "maatwerk", "maatwerkToelichting",
        "horizonMaanden", "bedragEurocent", "uren", "bron", "evaluatieDatum",
    ]

    /// The fields of an agreement; money is typed in euro.
    static func afspraak(only names: [String] = afspraakNamen) -> [FormField] {
        names.flatMap { name in
            name == "bedragEurocent"
                ? [FormField.euros(name, key: "afspraak.bedragEurocent")]
                : FormField.fields(Afspraak.shape, only: [name])
        }
    }
}
