/// A form with a file in it, as a browser sends it (RFC 7578).
struct Multipart {
    /// The fields without a file, in order.
    private(set) var pairs: [(name: String, value: String)] = []
    /// What the file holds; nil when no file was chosen.
    private(set) var file: [UInt8]?

    /// Reads a body between its boundaries; nil when it breaks off or says something a browser never says.
    init?(_ body: [UInt8], boundary: String) {
        guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
            return nil
        }
        let mark = Array("\r\n--\(boundary)".utf8)
        guard body.starts(with: mark.dropFirst(2)) else { return nil }
        var place = mark.count - 2
        var parts = 0
        while true {
            if body[place...].starts(with: Self.end) { return }
            guard body[place...].starts(with: Self.line), parts < Self.most,
                let head = Self.first(Self.blank, in: body, from: place),
                let next = Self.first(mark, in: body, from: head + Self.blank.count),
                take(body[(place + 2)..<(head + 2)], Array(body[(head + Self.blank.count)..<next]))
            else { return nil }
            parts += 1
            place = next + mark.count
        }
    }

    private static let line = Array("\r\n".utf8)
    private static let blank = Array("\r\n\r\n".utf8)
    private static let end = Array("--".utf8)
    /// Parts at most; our forms have a handful.
    private static let most = 40

    /// Keeps one part; false when its head does not say what it is.
    private mutating func take(_ head: ArraySlice<UInt8>, _ content: [UInt8]) -> Bool {
        guard let text = String(validating: head, as: UTF8.self) else { return false }
        let lines = text.split(separator: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.quoted("name", in: disposition)
        else { return false }
        if Self.quoted("filename", in: disposition) != nil {
            // A browser sends an empty file where none was chosen.
            if !content.isEmpty { file = content }
            return true
        }
        guard let value = String(validating: content, as: UTF8.self) else { return false }
        pairs.append((name, value))
        return true
    }

    private static func quoted(_ name: String, in line: Substring) -> String? {
        for part in line.split(separator: ";").dropFirst() {
            let trimmed = part.drop { $0 == " " }
            guard trimmed.hasPrefix("\(name)=\"") else { continue }
            return String(trimmed.dropFirst(name.count + 2).prefix { $0 != "\"" })
        }
        return nil
    }

    /// Where `mark` first stands at or after a place.
    private static func first(_ mark: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard body.count >= mark.count, start <= body.count - mark.count else { return nil }
        let (octets, wanted) = (body.span, mark.span)
        var place = start
        while place <= octets.count - wanted.count {
            var matched = 0
            while matched < wanted.count, octets[place + matched] == wanted[matched] { matched += 1 }
            if matched == wanted.count { return place }
            place += 1
        }
        return nil
    }
}
