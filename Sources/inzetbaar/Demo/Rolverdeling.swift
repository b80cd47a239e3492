import Model

/// Somebody to sign in as, and a token to call the API with.
struct Rolspeler: Sendable {
    let naam: String
    let nummer: String
    let rol: Rol
    /// The variable that holds the token in the file with tokens.
    let variabele: String
    /// What is worth a look.
    let kijkNaar: String
}

/// Who plays which part in the demo; all of them work for the made-up municipality.
enum Rolverdeling {
    /// The password of all of them; it is published, so only made-up data belong in a demo.
    static let wachtwoord = "welkom-in-de-demo"

    static let medewerker = Rolspeler(
        naam: "Noor Willemse", nummer: "105854", rol: .medewerker, variabele: "MEDEWERKER",
        kijkNaar: """
            een uitnodiging, een halve voorbereiding, een gesprek dat op haar wacht, een vertrouwelijk gesprek, wie er keek
            """)
    static let leidinggevende = Rolspeler(
        naam: "Inge Hof", nummer: "100042", rol: .gesprekspartner, variabele: "LEIDINGGEVENDE",
        kijkNaar: """
            haar team, een gepland gesprek, terugkijken op een afspraak, wat een nieuwe medewerker overdroeg, een signaal, \
            twee concepten
            """)
    static let hrAdviseur = Rolspeler(
        naam: "Fatima Veenstra", nummer: "105728", rol: .hrAdviseur, variabele: "HR_ADVISEUR",
        kijkNaar: "de actielijst van AFD-01 en AFD-02, een signaal, een gesprek waar ze bij is")
    static let hrBeheerder = Rolspeler(
        naam: "Gül Berg", nummer: "107689", rol: .hrBeheerder, variabele: "HR_BEHEERDER",
        kijkNaar: "instellingen, onderdelen, mensen en lijnen; geen inhoud")
    static let beheerder = Rolspeler(
        naam: "Bülent Lam", nummer: "105656", rol: .beheerder, variabele: "BEHEERDER",
        kijkNaar: "importen en accounts; geen inhoud")

    static let alle = [medewerker, leidinggevende, hrAdviseur, hrBeheerder, beheerder]

    /// The units of the adviser.
    static let werkgebied = ["AFD-01", "AFD-02"]

    /// The team of the manager.
    static let team = "TEAM-018"
}
