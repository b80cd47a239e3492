import Schema

extension Asset {
    /// What the pages can do on top of working without it: keep what is typed, and never lose it.
    package static let script = Asset(
        "/script.js", "text/javascript; charset=utf-8",
        "\"use strict\";\n(() => {\nconst words = " + words + ";\n" + parts + "})();\n")

    /// The parts, in the order in which they use each other.
    private static var parts: String {
        [
            PackageResources.line_js, PackageResources.session_js, PackageResources.draft_js,
            PackageResources.sending_js, PackageResources.comfort_js,
        ].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    /// The texts that the script shows, and the addresses it asks.
    private static var words: String {
        let addresses = [("verlengen", Aanmeldingen.path), ("taalwacht", "/taalwacht/hint")]
        let texts = Teksten.pairs(Teksten.script).map {
            ($0.0.split(separator: ".").dropFirst().joined(separator: "."), $0.1)
        }
        let all = (texts + addresses).map { Value.Member($0.0, .text($0.1)) }
        return String(decoding: JSON.bytes(.object(all)), as: UTF8.self)
    }
}
