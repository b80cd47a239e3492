import Schema

/// The forms that come with the product (DOMAIN.md §4); an organisation adds its own versions beside them.
extension Sjabloon {
    /// Every shipped form, in the order of their ids; one that changes gets a new entry and keeps its old one.
    package static let meegeleverd: [Sjabloon] = [kort, focusOpInzetbaarheid, vitaliteitsgesprek, indiensttreding]

    /// Without questions: for a talk that is logged afterwards.
    package static let kort = vast(
        "0193e3a0-5d00-7000-8000-000000000001", "kort", "Kort",
        "Geen vragen: om een gesprek vast te leggen dat al is gevoerd.", [])

    /// The form that a dialogue gets when nobody chooses one.
    package static let focusOpInzetbaarheid = vast(
        "0193e3a0-5d00-7000-8000-000000000002", "focus-op-inzetbaarheid", "Focus op inzetbaarheid",
        "Twaalf vragen over je werk nu en straks. Je slaat over wat je wilt, en jij kiest wat je deelt.",
        [
            Vraag(1, .open, "Wat is mijn werk en hoe doe ik dat?"),
            Vraag(2, .open, "Waar word je blij van in je werk?"),
            Vraag(3, .open, "Waar loop je tegenaan?"),
            Vraag(4, .open, "Waar wil je aan werken?"),
            Vraag(5, .open, "Wat geeft je energie in je werk en wat kost energie?"),
            Vraag(6, .open, "Hoe is je balans tussen werk en privé?"),
            Vraag(7, .open, "Hoe ziet jouw toekomst eruit? Waar ligt je hart?"),
            Vraag(
                8, .open,
                "Kun je over 5 of 10 jaar nog met plezier aan het werk zijn? Wat is daarvoor nodig?"),
            Vraag(9, .open, "Wat heb je nodig en wat kun je er zelf aan doen?"),
            Vraag(10, .open, "Welke mogelijkheden en regelingen ken je al?"),
            Vraag(11, .open, "Voel je je verbonden met de organisatie, ook als je thuis werkt?"),
            Vraag(12, .open, "Wat verwacht je van mij als leidinggevende en wat mag ik van jou verwachten?"),
            Vraag(
                13, .alleenBespreken, "Hoe zit je in je vel?",
                uitleg: "Alleen om over te praten, als je dat wilt. Hier wordt niets van opgeschreven."),
        ])

    /// The floors of the Huis van Werkvermogen, asked as needs at work and never about health.
    package static let vitaliteitsgesprek = vast(
        "0193e3a0-5d00-7000-8000-000000000003", "vitaliteitsgesprek", "Vitaliteitsgesprek",
        "Over wat je in je werk nodig hebt om het vol te houden. Niet over je gezondheid.",
        [
            Vraag(
                1, .keuze, "Waar wil je het vooral over hebben?",
                keuzes: [
                    "Hoeveelheid werk en herstel", "Kennis en vaardigheden", "Waarden en motivatie",
                    "Inhoud en plek van het werk", "Leiding en samenwerking", "Werk en privé",
                ]),
            Vraag(
                2, .open, "Wat heb je in je werk nodig om genoeg te kunnen herstellen?",
                uitleg: "Denk aan pauzes, werktijden, tempo en afwisseling."),
            Vraag(3, .open, "Wat wil je leren of beter kunnen, nu en over een paar jaar?"),
            Vraag(4, .open, "Wat vind je belangrijk in je werk? Wat moet blijven en wat mag anders?"),
            Vraag(5, .open, "Past je werk bij wat je kunt en wilt? Wat zou je anders inrichten?"),
            Vraag(
                6, .schaal, "Hoeveel invloed heb je op hoe je je werk doet?",
                uitleg: "1 is heel weinig, 5 is heel veel. Het gaat over het werk, niet over jou.", schaalTot: 5),
            Vraag(7, .open, "Wat heb je nodig van je leidinggevende en je collega's?"),
            Vraag(8, .jaNee, "Weet je welke regelingen er zijn om werk en privé te combineren?"),
            Vraag(
                9, .alleenBespreken, "Wat gaat goed en wil je vooral zo houden?",
                uitleg: "Alleen om over te praten. Hier wordt niets van opgeschreven."),
        ])

    /// For somebody who just began.
    package static let indiensttreding = vast(
        "0193e3a0-5d00-7000-8000-000000000004", "indiensttreding", "Indiensttreding",
        "Voor wie pas begonnen is: hoe de start ging en wat je nodig hebt om hier te groeien.",
        [
            Vraag(1, .open, "Hoe ging je start? Wat hielp en wat miste je?"),
            Vraag(2, .open, "Klopt het werk met wat je ervan verwachtte?"),
            Vraag(3, .open, "Waar word je blij van in je werk?"),
            Vraag(4, .open, "Wat wil je hier leren? Waar wil je over een paar jaar staan?"),
            Vraag(5, .open, "Wat heb je nodig om je werk goed en met plezier te doen?"),
            Vraag(6, .jaNee, "Weet je bij wie je terechtkunt met vragen en welke regelingen er zijn?"),
            Vraag(7, .open, "Wat verwacht je van mij als leidinggevende en wat mag ik van jou verwachten?"),
        ])

    private static func vast(
        _ id: String, _ code: String, _ naam: String, _ uitleg: String, _ vragen: [Vraag]
    ) -> Sjabloon {
        guard let id = ID(id) else { preconditionFailure("the id of a form is a UUID") }
        return Sjabloon(
            id: id, code: code, versie: 1, naam: naam, uitleg: uitleg, vragen: vragen,
            bewaarmaanden: Int64(Bewaartermijn.maanden), aangemaaktOp: .first)
    }
}
