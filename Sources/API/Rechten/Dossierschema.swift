import Schema

/// What a record to take along looks like, for whoever reads it elsewhere: JSON Schema 2020-12, made from the shapes.
enum Dossierschema {
    /// The schemas of the API's description; the record itself also names where its schema stands.
    static let components: [Component] = Dossier.shape.components([.record]).map { component in
        guard component.name == "Dossier" else { return component }
        return Component(name: component.name, schema: metVerwijzing(component.schema))
    }

    /// The whole schema as one document.
    static let schema: Value = {
        let delen = components.map { Value.Member($0.name, vertaald($0.schema)) }
        return .object([
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("title", "Dossier"),
            .init("description", "Alles wat inzetbaar over één persoon bewaart."),
            .init("$ref", "#/$defs/Dossier"),
            .init("$defs", .object(delen)),
        ])
    }()

    /// A record as the file that goes along.
    static func document(_ dossier: Dossier) -> [UInt8] {
        var writer = JSONWriter()
        Dossier.shape.encode(dossier, .all, &writer)
        return Array(#"{"$schema":"\#(MijnDossier.plaats)","#.utf8) + writer.bytes.dropFirst()
    }

    private static func metVerwijzing(_ schema: Value) -> Value {
        guard case .object(let members) = schema else { return schema }
        return .object(
            members.map { member in
                switch (member.name, member.value) {
                case ("properties", .object(let properties)):
                    let wijzer: Value = [
                        "type": "string", "description": "Waar het schema van dit document staat.", "readOnly": true,
                    ]
                    return .init("properties", .object([.init("$schema", wijzer)] + properties))
                case ("required", .list(let names)): return .init("required", .list(["$schema"] + names))
                default: return member
                }
            })
    }

    /// OpenAPI 3.0 says `nullable` where JSON Schema names the type, and refers to other places.
    private static func vertaald(_ schema: Value) -> Value {
        switch schema {
        case .list(let values): return .list(values.map(vertaald))
        case .object(let members):
            let isNullable = schema["nullable"] == true
            let rest = members.filter { $0.name != "nullable" }.map { member in
                switch (member.name, member.value) {
                case ("$ref", .text(let place)):
                    Value.Member("$ref", .text(place.replacing("#/components/schemas/", with: "#/$defs/")))
                case ("type", let type) where isNullable: Value.Member("type", .list([type, "null"]))
                default: Value.Member(member.name, vertaald(member.value))
                }
            }
            guard isNullable, schema["type"] == nil else { return .object(rest) }
            return ["anyOf": .list([.object(rest), ["type": "null"]])]
        default: return schema
        }
    }
}
