package import Schema

/// What begins a dialogue that is still to be prepared and held.
package struct Beginnen: Entity, Equatable {
    package var medewerkerId: ID?
    package var gesprekspartnerId: ID?
    package var aanleiding: Aanleiding?
    package var vervolgOpId: ID?
    package var sjabloonCode: String
    package var soort: SoortDialoog

    package static let shape = Shape(
        "Beginnen", Beginnen.init, medewerkerId, gesprekspartnerId, aanleiding, vervolgOpId, sjabloonCode, soort)

    package static let medewerkerId = Field(
        "medewerkerId", \Beginnen.medewerkerId, .optional(.id),
        "Met wie; een medewerker die zelf begint, laat dit weg.", .new)
    package static let gesprekspartnerId = Field(
        "gesprekspartnerId", \Beginnen.gesprekspartnerId, .optional(.id),
        "De gesprekspartner; zonder opgave wie dat vandaag is.", .new)
    package static let aanleiding = Field(
        "aanleiding", \Beginnen.aanleiding, .optional(.choice),
        "Waarom; zonder opgave eigen_initiatief van de medewerker of gesprekscyclus van de gesprekspartner.", .new)
    package static let vervolgOpId = Field(
        "vervolgOpId", \Beginnen.vervolgOpId, .optional(.id),
        "Bij aanleiding vervolg: de dialoog waarvan mee komt wat loopt; zonder opgave de laatste van jullie beiden die is vastgesteld.",
        .new)
    package static let sjabloonCode = Field(
        "sjabloonCode", \Beginnen.sjabloonCode, .reference, "Het formulier om mee voor te bereiden.", .new,
        default: Sjabloon.focusOpInzetbaarheid.code)
    package static let soort = Field(
        "soort", \Beginnen.soort, .choice, "Met de leidinggevende of vertrouwelijk met HR.", .new,
        default: .individueel)
}

extension Beginnen {
    /// Why the dialogue begins when nobody says so.
    package func reden(van zijde: Zijde) -> Aanleiding {
        aanleiding ?? (zijde == .medewerker ? .eigenInitiatief : .gesprekscyclus)
    }

    /// What the reason has against itself when `zijde` begins.
    ///
    /// `besloten` are the reasons that a decided signal gives the partner today.
    package func strijdigheden(van zijde: Zijde, besloten: Set<Aanleiding> = []) -> [Complaint] {
        func against(_ code: String, _ detail: String) -> [Complaint] {
            [Complaint(pointer: "/aanleiding", code: code, detail: detail)]
        }
        let reden = reden(van: zijde)
        if reden == .opUitnodiging {
            return against("ontstaat_vanzelf", "Deze aanleiding ontstaat bij het vaststellen.")
        }
        if Aanleiding.signalen.contains(reden), zijde == .medewerker || !besloten.contains(reden) {
            return against("alleen_na_besluit", "Deze aanleiding kan alleen na een besluit over een signaal.")
        }
        if zijde == .gesprekspartner, Aanleiding.vanMedewerker.union([.eigenInitiatief]).contains(reden) {
            return against("alleen_medewerker", "Deze aanleiding kan alleen de medewerker zelf geven.")
        }
        return []
    }
}
