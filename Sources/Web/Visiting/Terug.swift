/// The page that a form on another page comes back to: only ever one of ours.
enum Terug {
    /// Where the form said it came from; nil when that is nowhere of ours.
    static func address(_ sent: Sent) -> String? {
        let address = sent("terug")
        let isPlain = address.utf8.allSatisfy { (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "\\") }
        return isPlain && address.hasPrefix("/") && !address.hasPrefix("//") && address.utf8.count <= 4_000
            ? address : nil
    }

    /// An address with more in its query, before the place on the page.
    static func adding(_ query: String, to address: String) -> String {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let sign = parts[0].contains("?") ? "&" : "?"
        return parts[0] + sign + query + (parts.count > 1 ? "#" + parts[1] : "")
    }
}
