import API
import Schema
import Testing

@Suite struct `The description of the API` {
    @Test func `is the file in the repository, byte for byte`() throws {
        try Golden.expect(OpenAPI.document.yaml() + "\n", equals: "../../openapi.yaml")
    }

    @Test func `names every operation once`() {
        let names = routes.map(\.operation.handeling.rawValue)
        #expect(Set(names).count == names.count)
        #expect(Set(names) == Set(Handeling.allCases.map(\.rawValue)))
    }

    @Test(arguments: routes.map(\.path)) func `follows the design rules in its paths`(path: String) {
        for segment in path.split(separator: "/") where !segment.hasPrefix("{") {
            let plain = segment.hasPrefix("_") ? segment.dropFirst() : segment
            #expect(plain.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." })
        }
        #expect(!path.hasSuffix("/"))
    }

    @Test func `refers only to components that exist`() {
        guard case .object(let schemas)? = OpenAPI.document["components"]?["schemas"] else {
            Issue.record("no schemas")
            return
        }
        let names = Set(schemas.map(\.name))
        let text = String(decoding: OpenAPI.json, as: UTF8.self)
        let mark = "#/components/schemas/"
        for part in text.split(separator: mark).dropFirst() {
            let name = String(part.prefix { $0 != "\"" })
            #expect(names.contains(name), "\(name) is referred to and not described")
        }
    }
}
