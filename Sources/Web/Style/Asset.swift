/// A file that belongs to the pages and never changes while the server runs.
package struct Asset: Sendable {
    /// The path it is served under.
    package let path: String
    package let contentType: String
    package let bytes: [UInt8]
    /// Changes with the content: for ETag, and in the address so that browsers may keep it for a year.
    package let version: String

    /// The address for a page to use, with the version in it.
    package var address: String { "\(path)?v=\(version)" }
    package var etag: String { "\"\(version)\"" }

    init(_ path: String, _ contentType: String, _ text: String) {
        self.path = path
        self.contentType = contentType
        bytes = Array(text.utf8)
        version = Self.fingerprint(bytes)
    }

    /// Every file the pages need.
    package static let all = [stylesheet, script, mark]

    /// The style sheet.
    package static let stylesheet = Asset(
        "/stijl.css", "text/css; charset=utf-8",
        Stylesheet.tokens + Stylesheet.night + Stylesheet.basics + Stylesheet.frame + Stylesheet.forms
            + Stylesheet.blocks
            + Stylesheet.talk + Stylesheet.tables + Stylesheet.lists + Stylesheet.pictures + Stylesheet.script
            + Stylesheet.circumstances)

    /// Two circles that overlap: two people, one record.
    package static let mark = Asset(
        "/merk.svg", "image/svg+xml",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="13" cy="18" r="11" fill="#1d5a57"/>\
        <circle cx="23" cy="18" r="11" fill="#d98b4a" fill-opacity=".88"/>\
        <path d="M18 8.2a11 11 0 0 1 0 19.6 11 11 0 0 1 0-19.6z" fill="#fffdf9"/></svg>
        """)

    /// FNV-1a, 64 bits: tells versions apart, guards nothing.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
