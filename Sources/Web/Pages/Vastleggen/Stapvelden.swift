import Model
import Schema

extension Stap {
    /// What this step asks, in the order of the page.
    var fields: [FormField] {
        switch self {
        case .wie: Self.wieFields
        case .waarover: Self.waaroverFields
        case .wensen: [.rows("wensen", Self.wensFields)]
        case .afspraken: [.rows("afspraken", Self.afspraakFields)]
        case .acties: [.rows("acties", Self.actieFields)]
        case .controle: []
        }
    }

    /// Reasons that a talk logged afterwards may have had, in the order of the catalogue.
    static let aanleidingen = Aanleiding.allCases.filter(Aanleiding.achteraf.contains).map(\.rawValue)

    private static let wieFields =
        [FormField("medewerkerId", .id, key: "dialoog.medewerkerId")]
        + [
            .group(
                "gesprek",
                FormField.fields(
                    GesprekVastleggen.shape, as: "gesprek", only: ["datum", "vorm", "duurMinuten", "plaats"]))
        ]
        + [FormField("aanleiding", .choice(aanleidingen), key: "dialoog.aanleiding", isOptional: true)]

    private static let waaroverFields =
        [.group("samenvatting", [FormField("tekst", .area(max: 2_000), key: "samenvatting.tekst", isOptional: true)])]
        + FormField.fields(
            NieuweDialoog.shape, as: "dialoog", only: ["onderwerpen", "horizonBesproken", "volgendGesprekDatum"])

    private static let wensFields = FormField.fields(
        Wens.shape, only: ["wens", "onderwerp", "antwoord", "toelichting", "antwoordVerwachtDatum"])

    private static let afspraakFields =
        FormField.fields(
            Afspraak.shape,
            only: [
                "soort", "tekst", "medewerkerDoet", "werkgeverDoet", "keerzijdeBesproken", "maatwerk",
                "maatwerkToelichting", "horizonMaanden", "evaluatieDatum", "uren", "bron",
            ])
        + [.euros("bedragEurocent", key: "afspraak.bedragEurocent")]
        + [FormField("ref", .line(max: 40), key: "afspraak.tekst", isPreset: true)]

    private static let actieFields =
        FormField.fields(Actie.shape, only: ["omschrijving"])
        + [
            FormField("eigenaar", .line(max: 60), key: "actie.eigenaarId"),
            FormField("collega", .line(max: 120), key: "actie.collega"),
        ]
        + FormField.fields(Actie.shape, only: ["streefdatumEerst", "soortOndersteuning", "alsDan"])
        + [
            FormField("afspraakId", .line(max: 40), key: "actie.afspraakId", isOptional: true),
            FormField("delen", .flag, key: "actie.delen"),
        ]
}
