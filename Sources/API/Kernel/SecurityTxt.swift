import HTTP
import Schema

/// Where a weakness of this service is reported: `/.well-known/security.txt` (RFC 9116).
package struct SecurityTxt: Sendable {
    /// How long a copy may be trusted: RFC 9116 §2.5.5 advises less than a year.
    private static let term: Int64 = 90 * 86_400

    private let contacts: [String]

    /// The makers, for who runs the service and names nobody: a weakness then is theirs to mend.
    package init() {
        contacts = ["mailto:" + OpenAPI.contactEmail]
    }

    /// Addresses with commas between them, the preferred one first; nil when one is no e-mail, https or tel address.
    package init?(_ text: String) {
        var all: [String] = []
        for part in text.split(separator: ",") {
            guard let contact = Self.contact(part) else { return nil }
            all.append(contact)
        }
        guard !all.isEmpty else { return nil }
        contacts = all
    }

    /// `GET /.well-known/security.txt`, for anybody.
    package var endpoint: Endpoint {
        Endpoint(
            method: .get, path: "/.well-known/security.txt", mode: .read, admit: { _, _ throws(Failure) in nil },
            run: { [self] call throws(Failure) in
                Answer(200, "text/plain; charset=utf-8", Array(text(at: call.now, call.environment.baseURL).utf8))
            },
            fail: { failure, head, _ in Problem.answer(failure, instance: head.path) })
    }

    /// It expires counted from the start of the hour, so that two readings in a row are the same file.
    private func text(at now: Instant, _ baseURL: String?) -> String {
        let hour = Instant(milliseconds: now.milliseconds - now.milliseconds % 3_600_000)
        var lines = contacts.map { "Contact: " + $0 }
        lines.append("Expires: " + hour.adding(seconds: Self.term).text)
        lines.append("Preferred-Languages: nl, en")
        // A canonical address is an https one (§2.5.2).
        if let baseURL, baseURL.hasPrefix("https://") {
            lines.append("Canonical: \(baseURL)/.well-known/security.txt")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One address as the URI it is; a bare e-mail address is one too.
    private static func contact(_ part: Substring) -> String? {
        let text = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        guard text.utf8.allSatisfy({ (0x21...0x7E) ~= $0 }) else { return nil }
        for scheme in ["https://", "mailto:", "tel:"] where text.hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            return rest.isEmpty || scheme == "mailto:" && !isEmail(rest) ? nil : text
        }
        return isEmail(text[...]) && !text.contains(":") ? "mailto:" + text : nil
    }

    private static func isEmail(_ text: Substring) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
    }
}
