import Model

/// What somebody who starts the demo gets to read.
enum Welkom {
    /// The table of people to sign in as, for stdout.
    static func tekst(adres: String, sleutels: String) -> String {
        let kop = ["naam", "nummer", "wachtwoord", "rol", "kijk naar"]
        let rijen =
            [kop]
            + Rolverdeling.alle.map { [$0.naam, $0.nummer, Rolverdeling.wachtwoord, $0.rol.rawValue, $0.kijkNaar] }
        let breedtes = kop.indices.map { kolom in rijen.map { $0[kolom].count }.max() ?? 0 }
        let tabel = rijen.map { rij in
            let cellen = zip(rij, breedtes).map { tekst, breedte in
                tekst + String(repeating: " ", count: breedte - tekst.count)
            }
            var regel = "  " + cellen.joined(separator: "  ")
            while regel.last == " " { regel.removeLast() }
            return regel
        }
        return """

            Demo: \(adres)

            Alles hier is verzonnen, en de wachtwoorden zijn openbaar.
            Gebruik een demo nooit voor gegevens van echte mensen.
            Alleen in een demo komen beheerders binnen zonder tweede stap; aanzetten kan bij «Mijn aanmeldingen».

            \(tabel.joined(separator: "\n"))

            Voor curl: . \(sleutels)
                       curl -H "Authorization: Bearer $KOPPELING" "$INZETBAAR/v1/acties?limit=3"

            """
    }
}
