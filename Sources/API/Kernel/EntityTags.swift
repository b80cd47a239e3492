/// The entity tags of an `If-Match` or `If-None-Match` field (RFC 9110 §8.8.3, §13.1).
struct EntityTags {
    private let isAny: Bool
    private let tags: [Substring]

    init(_ field: String) {
        isAny = field == "*"
        tags = field.split(separator: ",").map { $0.drop { $0 == " " || $0 == "\t" }.trimmedEnd }
    }

    /// Whether one of them is strong and names `revision`: the part before the dot counts, the body's hash does not.
    func match(revision: Int64) -> Bool {
        isAny || tags.contains { $0.hasPrefix("\"r\(revision).") || $0 == "\"r\(revision)\"" }
    }

    /// Whether one of them is this very tag; weak ones count as their strong form.
    func match(_ tag: String) -> Bool {
        isAny || tags.contains { ($0.hasPrefix("W/") ? $0.dropFirst(2) : $0) == tag }
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var text = self
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
