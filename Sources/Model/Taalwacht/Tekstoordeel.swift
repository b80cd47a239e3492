package import Schema

/// A text that somebody is still writing, and who would read it: judged, and kept nowhere.
package struct Teksttoets: Bewaakt {
    package var tekst: String
    package var voorWie: Lezers

    /// Nothing is refused here: it is a question.
    package var lezers: Lezers { .schrijver }

    package static let shape = Shape("Teksttoets", Teksttoets.init, tekst, voorWie)

    package static let tekst = Field(
        "tekst", \Teksttoets.tekst, .area(0...10_000), "De tekst zoals die er nu staat; hij wordt nergens bewaard.",
        .new)
    package static let voorWie = Field(
        "voorWie", \Teksttoets.voorWie, .choice, "Wie de tekst zou lezen.", .new, default: .tweetal)
}

/// What the guard thinks of it: where, and never a word of the text.
package struct Tekstoordeel: Entity {
    /// What keeping a text for its readers would meet.
    package enum Gevolg: String, Sendable, CaseIterable {
        case geen, vraagt, waarschuwt, weigert
    }

    package var oordeel: Oordeel
    package var gevolg: Gevolg
    package var bevindingen: [Tekstplaats]

    /// How many places are told at most.
    package static let hoogstens = 50

    package static let shape = Shape("Tekstoordeel", { Tekstoordeel($0, $1, $2) }, oordeel, gevolg, bevindingen)

    package static let oordeel = Field(
        "oordeel", \Tekstoordeel.oordeel, .choice, "Het zwaarste van wat er gevonden is.", .server)
    package static let gevolg = Field(
        "gevolg", \Tekstoordeel.gevolg, .choice, "Wat er gebeurt als deze tekst voor deze lezers wordt bewaard.",
        .server)
    package static let bevindingen = Field(
        "bevindingen", \Tekstoordeel.bevindingen, .list(.object(Tekstplaats.shape), 0...hoogstens),
        "Waar het staat, zonder een woord van de tekst.", .server)

    private init(_ oordeel: Oordeel, _ gevolg: Gevolg, _ bevindingen: [Tekstplaats]) {
        self.oordeel = oordeel
        self.gevolg = gevolg
        self.bevindingen = bevindingen
    }

    /// Judges a text.
    package init(_ toets: Teksttoets) {
        let bevindingen = Taalwacht.bevindingen(toets.tekst)
        let oordeel = bevindingen.map(\.oordeel).max() ?? .niets
        let gevolg: Gevolg =
            switch (oordeel, toets.voorWie) {
            case (.niets, _), (_, .schrijver): .geen
            case (.vraagt, _): .vraagt
            case (.persoon, .tweetal): .waarschuwt
            case (.persoon, .hr): .weigert
            }
        self.init(oordeel, gevolg, bevindingen.prefix(Self.hoogstens).map(Tekstplaats.init))
    }
}

/// A place in a text, counted in code points as `maxLength` does.
package struct Tekstplaats: Entity {
    package var oordeel: Oordeel
    package var onderwerp: Bevinding.Onderwerp
    package var vanafTeken: Int64
    package var totTeken: Int64

    package static let shape = Shape(
        "Tekstplaats", { Tekstplaats(oordeel: $0, onderwerp: $1, vanafTeken: $2, totTeken: $3) }, oordeel, onderwerp,
        vanafTeken, totTeken)

    package static let oordeel = Field("oordeel", \Tekstplaats.oordeel, .choice, "Hoe zwaar het weegt.", .server)
    package static let onderwerp = Field(
        "onderwerp", \Tekstplaats.onderwerp, .choice, "Waar het over lijkt te gaan.", .server)
    package static let vanafTeken = Field(
        "vanafTeken", \Tekstplaats.vanafTeken, .integer(0...10_000), "Het eerste teken, geteld vanaf 0.", .server)
    package static let totTeken = Field(
        "totTeken", \Tekstplaats.totTeken, .integer(0...10_000), "Het eerste teken erna.", .server)

    private init(oordeel: Oordeel, onderwerp: Bevinding.Onderwerp, vanafTeken: Int64, totTeken: Int64) {
        self.oordeel = oordeel
        self.onderwerp = onderwerp
        self.vanafTeken = vanafTeken
        self.totTeken = totTeken
    }

    fileprivate init(_ bevinding: Bevinding) {
        self.init(
            oordeel: bevinding.oordeel, onderwerp: bevinding.onderwerp,
            vanafTeken: Int64(bevinding.plaats.lowerBound), totTeken: Int64(bevinding.plaats.upperBound))
    }
}
