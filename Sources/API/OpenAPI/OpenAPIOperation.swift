import HTTP
import Schema

/// Describes one route for the OpenAPI document.
enum OpenAPIOperation {
    static func describe(_ route: Route) -> Value {
        let operation = route.operation
        var members: [Value.Member] = [
            .init("operationId", .text(operation.handeling.rawValue)),
            .init("summary", .text(operation.summary)),
            .init("tags", .list([.text(Tag.of(route.path).rawValue)])),
        ]
        if Gate.isOpen(operation.handeling) {
            members.append(.init("security", .list([])))
        } else {
            members.append(.init("security", .list([["sleutel": .list([])]])))
        }
        let parameters = parameters(route)
        if !parameters.isEmpty { members.append(.init("parameters", .list(parameters))) }
        if let body = body(operation.body) { members.append(.init("requestBody", body)) }
        members.append(.init("responses", .object(responses(route))))
        return .object(members)
    }

    private static func parameters(_ route: Route) -> [Value] {
        var all: [Value] = route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { segment -> Value in
            let isNumber = segment == "{vraag}"
            return [
                "name": .text(String(segment.dropFirst().dropLast())), "in": "path", "required": true,
                "schema": isNumber
                    ? ["type": "integer", "minimum": 1] : ["type": "string", "format": "uuid"],
            ]
        }
        all += route.operation.query.map { parameter in
            var members: [Value.Member] = [
                .init("name", .text(parameter.name)), .init("in", "query"),
                .init("description", .text(parameter.meaning)), .init("schema", .object(parameter.schema)),
            ]
            if parameter.isRequired { members.append(.init("required", true)) }
            if parameter.repeats { members += [.init("style", "form"), .init("explode", true)] }
            return .object(members)
        }
        func shared(_ name: String) -> Value { ["$ref": .text("#/components/parameters/\(name)")] }
        if route.operation.isConditional { all.append(shared("IfMatch")) }
        if route.isIdempotent { all.append(shared("IdempotencyKey")) }
        if route.asksAboutTexts { all.append(shared("Taalwacht")) }
        return all
    }

    private static func body(_ body: Operation.Body) -> Value? {
        func content(_ type: String, _ schema: Value) -> Value {
            ["required": true, "content": .object([.init(type, ["schema": schema])])]
        }
        func reference(_ name: String) -> Value { ["$ref": .text("#/components/schemas/\(name)")] }
        return switch body {
        case .none: nil
        case .json(let name, _): content(Media.json, reference(name))
        case .patch(let name, _): content(Media.mergePatch, reference(name))
        case .csv: content("text/csv", ["type": "string", "format": "binary"])
        }
    }

    private static func responses(_ route: Route) -> [Value.Member] {
        let operation = route.operation
        var all = success(operation.form)
        func failure(_ status: Int) {
            all.append(.init(String(status), ["$ref": .text("#/components/responses/\(OpenAPIParts.name(status))")]))
        }
        let isConditionalRead: Bool =
            if case .record = operation.form { !operation.writes } else { operation.handeling == .leesOpenAPI }
        if isConditionalRead, route.method == .get { failure(304) }
        let hasInput = route.path.contains("{") || !operation.query.isEmpty || operation.body.takesInput
        failure(400)
        if !Gate.isOpen(operation.handeling) { [401, 403].forEach(failure) }
        if route.path.contains("{") || hasInput { failure(404) }
        if !operation.form.offers.isEmpty { failure(406) }
        let hasPosition: Bool = if case .list(_, _, true) = operation.form { true } else { false }
        // A list refuses a cursor that it did not give.
        let isList: Bool = if case .list = operation.form { true } else { false }
        if operation.writes || isList || operation.body.takesInput { failure(409) }
        if hasPosition { failure(410) }
        if operation.isConditional { [412, 428].forEach(failure) }
        if operation.body.takesInput { failure(413) }
        if !operation.query.isEmpty { failure(414) }
        if operation.body.takesInput { failure(415) }
        if route.isIdempotent { failure(422) }
        failure(429)
        if route.isIdempotent || operation.isConditional { failure(431) }
        failure(503)
        return all
    }

    private static func success(_ form: Operation.Form) -> [Value.Member] {
        guard case .either(let name, let components) = form else { return [one(form)] }
        return [false, true].map { one(.record(name: name, components: components, isMade: $0)) }
    }

    private static func one(_ form: Operation.Form) -> Value.Member {
        func content(_ schema: Value, _ others: [String] = []) -> Value {
            .object(
                [.init(Media.json, ["schema": schema])]
                    + others.map { .init($0, ["schema": ["type": "string"]]) })
        }
        func header(_ names: [String]) -> Value {
            .object(names.map { .init($0, ["$ref": .text("#/components/headers/\($0)")]) })
        }
        switch form {
        case .nothing: return .init("204", ["description": "Gedaan.", "headers": header(["API-Version"])])
        case .document(let schema):
            return .init(
                "200", ["description": "Gelukt.", "headers": header(["API-Version"]), "content": content(schema)])
        case .file(let type):
            let media = String(type.prefix { $0 != ";" })
            return .init(
                "200",
                [
                    "description": "Gelukt.", "headers": header(["API-Version"]),
                    "content": .object([.init(media, ["schema": ["type": "string"]])]),
                ])
        case .either(let name, let components): return one(.record(name: name, components: components, isMade: true))
        case .record(let name, _, let isMade):
            let headers = isMade ? ["API-Version", "ETag", "Location"] : ["API-Version", "ETag"]
            return .init(
                isMade ? "201" : "200",
                [
                    "description": isMade ? "Gemaakt." : "Gelukt.", "headers": header(headers),
                    "content": content(["$ref": .text("#/components/schemas/\(name)")]),
                ])
        case .list(let name, _, let hasPosition):
            return .init(
                "200",
                [
                    "description": "Een bladzijde van de lijst; als CSV en NDJSON de hele lijst.",
                    "headers": header(["API-Version", "Link"] + (hasPosition ? ["Stand"] : [])),
                    "content": content(OpenAPIParts.page(name, hasPosition), ["text/csv", Media.ndjson]),
                ])
        }
    }
}

extension Operation.Body {
    fileprivate var takesInput: Bool { if case .none = self { false } else { true } }
}

extension Route {
    /// Whether the text guard may ask something about what it keeps, or about what it lets HR read.
    fileprivate var asksAboutTexts: Bool {
        guard operation.writes, [.dialogen, .afspraken, .acties].contains(Tag.of(path)) else { return false }
        return operation.body.takesInput
            || [.deelActieMetHr, .stelActieVoorAanHr, .legConceptVast].contains(operation.handeling)
    }
}
