import HTTP
package import Schema

/// The OpenAPI 3.0.3 document that the routes and shapes amount to; `openapi.yaml` is this, byte for byte.
package enum OpenAPI {
    /// The whole document; nothing in it varies by configuration.
    package static let document: Value = .object([
        .init("openapi", "3.0.3"),
        .init("info", info),
        .init("servers", .list([["url": "https://inzetbaar.example/v1", "description": "Uw eigen server."]])),
        .init("tags", .list(tags)),
        .init("paths", .object(paths)),
        .init("components", components),
    ])

    /// The document as JSON, for `GET /v1/openapi.json`.
    package static let json = JSON.bytes(document)

    /// Where the makers are reached.
    static let contactEmail = "api@inzetbaar.example"

    /// The validator of that: readers of the description ask whether it changed.
    static let tag = "\"\(String(Fingerprint.of(json), radix: 16))\""

    private static let info: Value = [
        "title": "inzetbaar",
        "version": .text(Dress.version),
        "description": .text(
            "Dialogen over duurzame inzetbaarheid: wat medewerker en gesprekspartner samen vastleggen, en wat daarna "
                + "gebeurt. Gezondheidsgegevens horen hier niet thuis; onbekende velden worden geweigerd. "
                + "De wijzigingen per versie staan in CHANGELOG.md bij de broncode."),
        "contact": [
            "name": "Het team van inzetbaar", "url": "https://inzetbaar.example",
            "email": .text(contactEmail),
        ],
        "license": ["name": "EUPL-1.2", "url": "https://eupl.eu/1.2/nl/"],
    ]

    private static let tags: [Value] = Tag.allCases.map { tag in
        ["name": .text(tag.rawValue), "description": .text(tag.meaning)]
    }

    /// Paths below `/v1` are relative to the server's URL; the others name a server of their own.
    private static let paths: [Value.Member] = {
        var paths: [(path: String, operations: [Value.Member])] = []
        for route in routes {
            let operation = Value.Member(route.method.rawValue.lowercased(), OpenAPIOperation.describe(route))
            let path = route.path.hasPrefix("/v1") ? String(route.path.dropFirst(3)) : route.path
            if let index = paths.firstIndex(where: { $0.path == path }) {
                paths[index].operations.append(operation)
            } else {
                let servers: [Value.Member] =
                    route.path.hasPrefix("/v1")
                    ? [] : [.init("servers", .list([["url": "https://inzetbaar.example"]]))]
                paths.append((path, servers + [operation]))
            }
        }
        return paths.map { .init($0.path, .object($0.operations)) }
    }()

    private static let components: Value = .object([
        .init("securitySchemes", ["sleutel": ["type": "http", "scheme": "bearer"]]),
        .init("headers", OpenAPIParts.headers),
        .init("parameters", OpenAPIParts.parameters),
        .init("responses", OpenAPIParts.responses),
        .init("schemas", .object(schemas)),
    ])

    private static let schemas: [Value.Member] = {
        var schemas: [Value.Member] = [.init("Probleem", OpenAPIParts.problem)]
        for component in routes.flatMap({ $0.operation.body.components + $0.operation.form.components })
        where !schemas.contains(where: { $0.name == component.name }) {
            schemas.append(.init(component.name, component.schema))
        }
        return schemas.sorted { $0.name < $1.name }
    }()
}

extension Operation.Body {
    var components: [Component] {
        switch self {
        case .none, .csv: []
        case .json(_, let components), .patch(_, let components): components
        }
    }
}

extension Operation.Form {
    var components: [Component] {
        switch self {
        case .nothing, .document, .file: []
        case .record(_, let components, _), .either(_, let components), .list(_, let components, _): components
        }
    }
}
