/// A media type with its parameters; type, subtype and parameter names in lower case.
package struct MediaType: Sendable, Equatable {
    /// One `name=value` behind a media type, unquoted.
    package struct Parameter: Sendable, Equatable {
        package let name: String
        package let value: String
    }

    package let type: String
    package let subtype: String
    package let parameters: [Parameter]

    /// Reads a `Content-Type` value or one element of `Accept`; nil when it breaks RFC 9110 §8.3.1.
    package init?(_ text: String) {
        var scanner = ValueScanner(text)
        guard let type = scanner.token(), scanner.take("/"), let subtype = scanner.token() else { return nil }
        var parameters: [Parameter] = []
        while scanner.skipWhite(), scanner.take(";") {
            _ = scanner.skipWhite()
            guard !scanner.isAtEnd, !scanner.sees(";") else { continue }
            guard let name = scanner.token(), scanner.take("="), let value = scanner.tokenOrQuoted() else { return nil }
            parameters.append(Parameter(name: name.lowercased(), value: value))
        }
        guard scanner.isAtEnd else { return nil }
        self.type = type.lowercased()
        self.subtype = subtype.lowercased()
        self.parameters = parameters
    }

    /// The type without its parameters.
    package var essence: String { "\(type)/\(subtype)" }

    /// The value of a parameter, by its lower-case name.
    package subscript(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}
