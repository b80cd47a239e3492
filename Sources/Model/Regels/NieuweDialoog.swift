package import Schema

/// A whole talk as it is sent in one body: logged afterwards, or taken over from an older file.
package struct NieuweDialoog: Entity, Equatable {
    package var medewerkerId: ID?
    package var gesprekspartnerId: ID?
    package var soort: SoortDialoog
    package var wijze: WijzeVastleggen
    package var aanleiding: Aanleiding?
    package var vervolgOpId: ID?
    package var gesprek: Genest
    package var onderwerpen: [Onderwerp]
    package var horizonBesproken: Horizon?
    package var samenvatting: Genest?
    package var volgendGesprekDatum: Day?
    package var wensen: [Genest]
    package var afspraken: [Genest]
    package var acties: [Genest]

    package static let shape = Shape(
        "NieuweDialoog", NieuweDialoog.init, medewerkerId, gesprekspartnerId, soort, wijze, aanleiding, vervolgOpId,
        gesprek,
        onderwerpen, horizonBesproken, samenvatting, volgendGesprekDatum, wensen, afspraken, acties)

    package static let medewerkerId = Field(
        "medewerkerId", \NieuweDialoog.medewerkerId, .optional(.id),
        "Met wie u sprak; een medewerker die zelf vastlegt, laat dit weg.", .new)
    package static let gesprekspartnerId = Field(
        "gesprekspartnerId", \NieuweDialoog.gesprekspartnerId, .optional(.id),
        "De gesprekspartner; zonder opgave wie dat op die dag was.", .new)
    package static let soort = Field(
        "soort", \NieuweDialoog.soort, .choice, "Met de leidinggevende of vertrouwelijk met HR.", .new,
        default: .individueel)
    package static let wijze = Field(
        "wijze", \NieuweDialoog.wijze, .choice, "Achteraf, of overgenomen door een koppeling.", .new,
        default: .achteraf)
    package static let aanleiding = Field(
        "aanleiding", \NieuweDialoog.aanleiding, .optional(.choice),
        "Waarom het gesprek er was; achteraf alleen gesprekscyclus, verdieping, vervolg of eigen_initiatief.", .new)
    package static let vervolgOpId = Field(
        "vervolgOpId", \NieuweDialoog.vervolgOpId, .optional(.id),
        "Bij aanleiding vervolg: de dialoog waarvan mee komt wat loopt; zonder opgave de laatste van jullie beiden die is vastgesteld.",
        .new)
    package static let gesprek = Field(
        "gesprek", \NieuweDialoog.gesprek, .nested(GesprekVastleggen.shape), "Het gesprek dat is gevoerd.", .new)
    package static let onderwerpen = Field(
        "onderwerpen", \NieuweDialoog.onderwerpen, .set(.choice), "Waar het over ging.", .new, default: [])
    package static let horizonBesproken = Field(
        "horizonBesproken", \NieuweDialoog.horizonBesproken, .optional(.choice), "Hoe ver vooruit is gekeken.", .new)
    package static let samenvatting = Field(
        "samenvatting", \NieuweDialoog.samenvatting, .optional(.nested(Samenvatting.shape)),
        "Wat jullie samen willen vastleggen.", .new)
    package static let volgendGesprekDatum = Field(
        "volgendGesprekDatum", \NieuweDialoog.volgendGesprekDatum, .optional(.day), "Wanneer het volgende gesprek is.",
        .new)
    package static let wensen = Field(
        "wensen", \NieuweDialoog.wensen, .list(.nested(Wens.shape, links: ["afspraakId"]), 0...50),
        "Wat de medewerker wil.", .new, default: [])
    package static let afspraken = Field(
        "afspraken", \NieuweDialoog.afspraken, .list(.nested(Afspraak.shape), 0...50), "Wat is afgesproken.", .new,
        default: [])
    package static let acties = Field(
        "acties", \NieuweDialoog.acties,
        .list(.nested(Actie.shape, links: ["afspraakId", "voortgekomenUitId"]), 0...50),
        "Wie wat doet, en wanneer.", .new, default: [])
}

/// How a whole talk may come in.
package enum WijzeVastleggen: String, CaseIterable, Sendable {
    case achteraf, overgenomen
}

extension NieuweDialoog {
    /// How long ago a talk may be and still be logged (DOMAIN.md §3, afterwards), in days.
    package static let dagenTerug: Int = 30

    /// What the day, the reason and the way of logging have against each other.
    package func strijdigheden(gesprekDatum: Day, vandaag: Day) -> [Complaint] {
        var all: [Complaint] = []
        if gesprekDatum > vandaag {
            all.append(
                Complaint(
                    pointer: "/gesprek/datum", code: "in_de_toekomst",
                    detail: "De dag van het gesprek ligt in de toekomst. Leg het gesprek vast als het is geweest."))
        }
        if wijze == .achteraf, gesprekDatum < vandaag.adding(days: -Self.dagenTerug) {
            all.append(
                Complaint(
                    pointer: "/gesprek/datum", code: "te_lang_geleden",
                    detail: "Een gesprek kan tot \(Self.dagenTerug) dagen terug worden vastgelegd."))
        }
        if wijze == .achteraf, let aanleiding, !Aanleiding.achteraf.contains(aanleiding) {
            all.append(
                Complaint(
                    pointer: "/aanleiding", code: "niet_bij_achteraf",
                    detail:
                        "Bij vastleggen achteraf kan alleen gesprekscyclus, verdieping, vervolg of eigen_initiatief."
                ))
        }
        if wijze == .overgenomen, let aanleiding, Aanleiding.vanMedewerker.contains(aanleiding) {
            all.append(
                Complaint(
                    pointer: "/aanleiding", code: "alleen_medewerker",
                    detail: "Deze aanleiding kan alleen de medewerker zelf geven."))
        }
        if let volgende = volgendGesprekDatum, volgende <= gesprekDatum {
            all.append(
                Complaint(
                    pointer: "/volgendGesprekDatum", code: "voor_het_gesprek",
                    detail: "Het volgende gesprek moet na dit gesprek zijn."))
        }
        return all
    }
}
