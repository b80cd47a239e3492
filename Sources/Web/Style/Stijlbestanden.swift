import API
import HTTP
import Model
import Schema

/// What an organisation's own look comes to in files: a few tokens over the style sheet, and a logo.
enum Stijlbestanden {
    static let css = "/huisstijl.css"
    static let logo = "/logo.svg"

    static let routes: [PageRoute] = [
        route(css) { huisstijl in
            var answer = Answer(200, "text/css; charset=utf-8", Array(sheet(huisstijl).utf8))
            answer.tag = "\"\(version(huisstijl))\""
            return answer
        },
        route(logo) { huisstijl in
            let bytes = huisstijl.logo.map { Array($0.utf8) } ?? Asset.mark.bytes
            var answer = Answer(200, "image/svg+xml", bytes)
            answer.tag = "\"\(version(huisstijl))\""
            // A picture, whoever opens it and however.
            answer.fields.append(
                ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"))
            return answer
        },
    ]

    /// Changes with every change, and differs between organisations.
    static func version(_ huisstijl: Huisstijl) -> String {
        huisstijl.gewijzigdOp.map { String($0.milliseconds, radix: 36) } ?? "0"
    }

    /// The address of one of the files, for whoever knows the version; without it a browser asks each time.
    static func address(_ path: String, _ visitor: Visitor?) -> String {
        visitor?.stijl.map { "\(path)?v=\($0)" } ?? path
    }

    /// The organisation's tokens; the style sheet works without any.
    static func sheet(_ huisstijl: Huisstijl) -> String {
        var text = ""
        if let logo = huisstijl.logo.flatMap({ Logo($0) }) {
            text += ":root { --logo-width: \(Int(36 * logo.verhouding + 0.5))px; }\n"
        }
        guard let dag = huisstijl.overdag, let nacht = huisstijl.snachts else { return text }
        return text + ":root { \(tokens(dag)) }\n"
            + "@media screen and (prefers-color-scheme: dark) { :root { \(tokens(nacht)) } }\n"
    }

    private static func tokens(_ reeks: Kleurenreeks) -> String {
        [
            ("brand", reeks.hoofd), ("brand-deep", reeks.diep), ("brand-tint", reeks.zweem), ("brand-edge", reeks.rand),
            ("on-brand", reeks.opschrift),
        ].map { "--\($0.0): \($0.1.text);" }.joined(separator: " ")
    }

    private static func route(_ path: String, _ make: @escaping @Sendable (Huisstijl) -> Answer) -> PageRoute {
        let asked = Parameter("v", Kind<String>.text(1...20), "Versie.")
        return PageRoute(
            endpoint: Endpoint(
                method: .get, path: path, mode: .read, query: [asked],
                admit: { _, _ throws(Failure) in nil },
                run: { call throws(Failure) in
                    let huisstijl = try call.huisstijl()
                    var answer = make(huisstijl)
                    let isVersion = call.query(asked) == version(huisstijl)
                    answer.fields.append(
                        ("Cache-Control", isVersion ? "public, max-age=31536000, immutable" : "no-cache"))
                    return answer
                },
                fail: PageAnswer.failure))
    }
}
