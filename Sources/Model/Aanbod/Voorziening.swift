package import Schema

/// Something the organisation offers that can help with an action: an entry of the catalogue.
package struct Voorziening: Entity, Equatable {
    package var id: ID
    package var naam: String
    package var uitleg: String
    package var groep: GroepVoorziening
    package var soortOndersteuning: SoortOndersteuning
    package var onderwerpen: [Onderwerp]
    package var link: String?
    package var actief: Bool
    package var aangemaaktOp: Instant
    package var gewijzigdOp: Instant
    package var revisie: Int64
    package var functies: [Gedragsfunctie]
    package var toegestaneHandelingen: [String]

    package static let shape = Shape(
        "Voorziening", table: "voorziening", Voorziening.init, id, naam, uitleg, groep, soortOndersteuning,
        onderwerpen, link, actief, aangemaaktOp, gewijzigdOp, revisie, functies, toegestaneHandelingen)

    package static let id = Field("id", \Voorziening.id, .id, "Wijst de voorziening aan.", .server)
    package static let naam = Field("naam", \Voorziening.naam, .text(1...120), "Hoe het heet.")
    package static let uitleg = Field(
        "uitleg", \Voorziening.uitleg, .area(1...1_000), "Wat het is en hoe iemand eraan komt.")
    package static let groep = Field("groep", \Voorziening.groep, .choice, "Waar het bij hoort.")
    package static let soortOndersteuning = Field(
        "soortOndersteuning", \Voorziening.soortOndersteuning, .choice, "Wat voor ondersteuning het is.")
    package static let onderwerpen = Field(
        "onderwerpen", \Voorziening.onderwerpen, .set(.choice), "Bij welke onderwerpen het past.", default: [])
    package static let link = Field(
        "link", \Voorziening.link, .optional(.secureLink), "Waar meer uitleg staat; het adres begint met https.")
    package static let actief = Field(
        "actief", \Voorziening.actief, .flag, "Of de organisatie dit nu aanbiedt.", default: true)
    package static let aangemaaktOp = Field(
        "aangemaaktOp", \Voorziening.aangemaaktOp, .instant, "Sinds wanneer dit in de lijst staat.", .server)
    package static let gewijzigdOp = Field(
        "gewijzigdOp", \Voorziening.gewijzigdOp, .instant, "Wanneer dit het laatst is gewijzigd.", .server)
    package static let revisie = Field("revisie", \Voorziening.revisie, .revisie, "Telt de wijzigingen.", .server)
    package static let functies = Field.derived(
        "functies", \Voorziening.functies, .set(.choice),
        "Hoe deze soort ondersteuning helpt (behaviour change wheel); volgt uit de soort.", empty: [])
    package static let toegestaneHandelingen = Field.derived(
        "toegestaneHandelingen", \Voorziening.toegestaneHandelingen, .handelingen, "Wat u nu mag doen.", empty: [])
}

/// The four groups of the catalogue.
package enum GroepVoorziening: String, CaseIterable, Sendable {
    case arbeidsomstandigheden
    case werkPrive = "werk_prive_balans"
    case vitaalEnGezond = "vitaal_en_gezond"
    case opleidingLoopbaan = "opleiding_loopbaan"
}

extension Kind where Stored == String {
    /// A web address that nobody can listen in on: `https://`, at most 2000 characters.
    package static var secureLink: Self {
        Kind(
            storage: .text, input: .line(max: 2_000),
            schemas: { _ in
                [
                    .init("type", "string"), .init("minLength", 9), .init("maxLength", 2_000),
                    .init("pattern", "^https://[!-~]+$"),
                ]
            },
            read: { value, pointer, complaints in
                guard let text = Kind<String>.link.read(value, pointer, &complaints) else { return nil }
                if text.hasPrefix("https://"), text.utf8.count > 8 { return text }
                complaints.append(
                    Complaint(
                        pointer: pointer, code: Complaint.Code.ongeldigeLink.rawValue,
                        detail: "Vul een webadres in dat begint met https://."))
                return nil
            },
            write: { text, writer in writer.text(text) },
            store: { .text($0) },
            load: \.string)
    }
}
