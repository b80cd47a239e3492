import Schema

/// What the operations of the OpenAPI document share.
enum OpenAPIParts {
    static let headers: Value = .object([
        header("API-Version", "De versie van de API."),
        header("ETag", "Wijst deze versie van het gegeven aan."),
        header("Location", "Waar het gemaakte staat."),
        header("Link", "De volgende bladzijde, met rel=next; ontbreekt op de laatste."),
        header("Stand", "De stand van het wijzigingenspoor, bij CSV en NDJSON."),
    ])

    private static func header(_ name: String, _ meaning: String) -> Value.Member {
        .init(name, ["description": .text(meaning), "schema": ["type": "string"]])
    }

    static let parameters: Value = .object([
        parameter(
            "IfMatch", "If-Match", "De ETag van de versie die u wijzigt. Zonder dit antwoordt de dienst met 428."),
        parameter(
            "IdempotencyKey", "Idempotency-Key",
            "Uw eigen naam voor deze aanvraag: een herhaling krijgt 24 uur lang hetzelfde antwoord."),
        parameter(
            "Taalwacht", "Taalwacht",
            "Uw antwoord als de dienst met 409 en `taalwacht_vraagt` of `taalwacht_waarschuwt` vraagt of een tekst over het "
                + "werk of over de persoon gaat: per tekst `pointer=over_het_werk` of `pointer=toch_opslaan`, met komma's "
                + "ertussen. `toch_opslaan` geldt alleen waar de twee van het gesprek de enige lezers zijn."),
    ])

    private static func parameter(_ key: String, _ name: String, _ meaning: String) -> Value.Member {
        .init(
            key,
            [
                "name": .text(name), "in": "header", "required": false, "description": .text(meaning),
                "schema": ["type": "string"],
            ])
    }

    /// What a page of a list looks like.
    static func page(_ name: String, _ hasPosition: Bool) -> Value {
        var properties: [Value.Member] = [
            .init("items", ["type": "array", "items": ["$ref": .text("#/components/schemas/\(name)")]])
        ]
        if hasPosition {
            properties.append(
                .init(
                    "stand", ["type": "string", "description": "De stand van het wijzigingenspoor bij dit antwoord."]))
        }
        return .object([
            .init("type", "object"), .init("required", .list(properties.map { .text($0.name) })),
            .init("properties", .object(properties)),
        ])
    }

    static let problem: Value = [
        "type": "object",
        "required": ["type", "title", "status", "detail"],
        "description": "Wat er misging (RFC 9457).",
        "properties": [
            "type": ["type": "string", "description": "Het soort probleem."],
            "title": ["type": "string", "description": "Het soort probleem, in woorden."],
            "status": ["type": "integer", "description": "De statuscode."],
            "detail": ["type": "string", "description": "Wat er aan de hand is."],
            "instance": ["type": "string", "description": "Waar het om ging."],
            "huidig": [
                "type": "object", "description": "Bij 412 op een antwoord in de voorbereiding: wat er nu staat.",
            ],
            "errors": [
                "type": "array", "description": "Alles wat niet goed is.",
                "items": [
                    "type": "object", "required": ["code", "detail"],
                    "properties": [
                        "pointer": ["type": "string", "description": "De plaats in de aanvraag, als JSON Pointer."],
                        "parameter": ["type": "string", "description": "De parameter in de query."],
                        "code": ["type": "string", "description": "De regel, voor programma's."],
                        "detail": ["type": "string", "description": "Hetzelfde, voor mensen."],
                    ],
                ],
            ],
        ],
    ]

    private static let failures: [(status: Int, name: String, meaning: String)] = [
        (400, "Ongeldig", "De aanvraag klopt niet; `errors` noemt alles tegelijk."),
        (401, "NietAangemeld", "Zonder geldige sleutel."),
        (403, "NietToegestaan", "Uw rol mag dit niet."),
        (404, "NietGevonden", "Dit bestaat niet, of het is niet voor u."),
        (406, "VormNietBeschikbaar", "In deze vorm is het er niet."),
        (409, "KanNuNiet", "Er zit iets in de weg; `errors` noemt wat."),
        (410, "Weg", "Dit is er niet meer, of de gevraagde stand kent de dienst niet: lees de lijst opnieuw."),
        (412, "IntussenGewijzigd", "Iemand anders was u voor."),
        (413, "TeGroot", "De aanvraag is te groot."),
        (414, "AdresTeLang", "Het adres met zijn parameters is te lang."),
        (415, "MediatypeNietOndersteund", "Dit mediatype wordt hier niet gelezen."),
        (422, "SleutelHergebruikt", "De Idempotency-Key is al voor iets anders gebruikt."),
        (428, "IfMatchOntbreekt", "Geef met If-Match aan welke versie u wijzigt."),
        (429, "TeVaak", "Probeer het later opnieuw."),
        (431, "KopregelsTeGroot", "Een kopregel is te groot."),
        (503, "TijdelijkNiet", "De dienst kan nu niet antwoorden."),
    ]

    /// The name of the shared response for a status.
    static func name(_ status: Int) -> String {
        status == 304 ? "Ongewijzigd" : failures.first { $0.status == status }?.name ?? "Ongeldig"
    }

    static let responses: Value = .object(
        [
            .init(
                "Ongewijzigd",
                ["description": "U hebt de laatste versie al.", "headers": versionHeader])
        ]
            + failures.map { failure in
                .init(
                    failure.name,
                    [
                        "description": .text(failure.meaning), "headers": versionHeader,
                        "content": .object([
                            .init(Media.problem, ["schema": ["$ref": "#/components/schemas/Probleem"]])
                        ]),
                    ])
            })

    private static let versionHeader: Value = ["API-Version": ["$ref": "#/components/headers/API-Version"]]
}

/// The chapters of the OpenAPI document.
enum Tag: String, CaseIterable {
    case dienst, mij, organisatie, aanbod, dialogen, afspraken, acties, koppelingen

    var meaning: String {
        switch self {
        case .dienst: "Of de dienst werkt en wat hij kan."
        case .mij: "Wie u bent, wat u mag, en uw rechten."
        case .organisatie: "Instellingen, huisstijl, onderdelen, medewerkers, lijnen en waarnemingen."
        case .aanbod: "Wat de organisatie aanbiedt, en de onderwerpen in de modellen van het vak."
        case .dialogen: "De dialogen met alles wat eruit kwam."
        case .afspraken: "Wat is afgesproken."
        case .acties: "Wie wat doet, en wanneer; ook de actielijst van HR."
        case .koppelingen: "Voor systemen die meelezen."
        }
    }

    /// The chapter a path belongs to.
    static func of(_ path: String) -> Tag {
        let first = path.dropFirst(4).prefix { $0 != "/" }
        return switch first {
        case "mij", "bezwaren": .mij
        case "instellingen", "huisstijl", "onderdelen", "medewerkers", "lijnen", "waarnemingen", "importen":
            .organisatie
        case "voorzieningen", "onderwerpen": .aanbod
        case "dialogen", "concepten", "sjablonen", "signalen", "vrijgaven": .dialogen
        case "afspraken": .afspraken
        case "acties": .acties
        case "wijzigingen": .koppelingen
        default: .dienst
        }
    }
}
