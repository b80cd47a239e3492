package import Schema

/// What erasing a dialogue at its employee's request comes to: when, what goes, and what is in the way.
package struct Wisgevolg: Entity, Equatable {
    package var dialoogId: ID
    package var gewist: Bool
    package var wisDatum: Day
    package var weg: [Vernietigdaantal]
    package var inDeWeg: [Wisbeletsel]

    package init(dialoogId: ID, gewist: Bool, wisDatum: Day, weg: [Vernietigdaantal], inDeWeg: [Wisbeletsel]) {
        self.dialoogId = dialoogId
        self.gewist = gewist
        self.wisDatum = wisDatum
        self.weg = weg
        self.inDeWeg = inDeWeg
    }

    package static let shape = Shape("Wisgevolg", Wisgevolg.init, dialoogId, gewist, wisDatum, weg, inDeWeg)

    package static let dialoogId = Field("dialoogId", \Wisgevolg.dialoogId, .id, "De dialoog.", .server)
    package static let gewist = Field("gewist", \Wisgevolg.gewist, .flag, "Of de dialoog nu gewist is.", .server)
    package static let wisDatum = Field(
        "wisDatum", \Wisgevolg.wisDatum, .day, "De eerste dag waarop de dialoog er niet meer is.", .server)
    package static let weg = Field(
        "weg", \Wisgevolg.weg, .list(.object(Vernietigdaantal.shape), 0...100),
        "Hoeveel gegevens van elke soort gewist worden, of zijn.", .server)
    package static let inDeWeg = Field(
        "inDeWeg", \Wisgevolg.inDeWeg, .list(.object(Wisbeletsel.shape), 0...300),
        "Wat nog loopt: eerst afronden, laten vervallen of meenemen naar een vervolg.", .server)
}

/// Something that still runs, so that the dialogue it stands in can't go.
package struct Wisbeletsel: Entity, Equatable {
    package var soort: SoortOvergang
    package var id: ID
    package var tekst: String

    package init(soort: SoortOvergang, id: ID, tekst: String) {
        self.soort = soort
        self.id = id
        self.tekst = tekst
    }

    package static let shape = Shape("Wisbeletsel", Wisbeletsel.init, soort, id, tekst)

    package static let soort = Field("soort", \Wisbeletsel.soort, .choice, "Wat het is.", .server)
    package static let id = Field("id", \Wisbeletsel.id, .id, "Wijst het aan.", .server)
    package static let tekst = Field("tekst", \Wisbeletsel.tekst, .text(0...1_000), "Wat er staat.", .server)
}
