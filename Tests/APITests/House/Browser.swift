import API
import HTTP
import Schema
import SQLite
import Store

/// A browser: it keeps cookies, fills in the forms that it is shown and follows where it is sent.
final class Browser {
    private let client: Client
    var cookies: [String: String] = [:]
    private(set) var page = ""
    private(set) var status = 0
    private(set) var path = ""
    private(set) var fields = Fields()

    init(_ client: Client) {
        self.client = client
    }

    /// Opens a page, and follows redirects.
    func open(_ target: String) throws {
        try go(.get, target, "")
        if status == 303, let next = fields.first("Location") { try open(next) }
    }

    /// Sends the form on the page that goes to `action`, with its hidden fields and what somebody fills in.
    func send(_ typed: [(String, String)] = [], to action: String, follows: Bool = true) throws {
        guard let form = form(action) else { throw Broken("no form to \(action) on \(path): \(page)") }
        try post(form + typed, to: action, follows: follows)
    }

    /// Sends fields as a form.
    func post(_ pairs: [(String, String)], to action: String, follows: Bool = true) throws {
        try go(.post, action, pairs.map { "\(Percent.encode($0.0))=\(Percent.encode($0.1))" }.joined(separator: "&"))
        if follows, status == 303, let next = fields.first("Location") { try open(next) }
    }

    func signIn(_ name: String, _ password: String) throws {
        try open("/inloggen")
        try send([("naam", name), ("wachtwoord", password)], to: "/inloggen")
    }

    func says(_ text: String) -> Bool { page.contains(text) }

    /// The hidden fields of a form.
    func form(_ action: String) -> [(String, String)]? {
        guard let start = page.firstRange(of: "action=\"\(action)\""),
            let end = page[start.upperBound...].firstRange(of: "</form>")
        else { return nil }
        return page[start.upperBound..<end.lowerBound].matches(
            of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/
        ).map { (Self.plain($0.1), Self.plain($0.2)) }
    }

    /// Where the links of the page lead.
    var links: [String] { page.matches(of: /href="([^"]*)"/).map { Self.plain($0.1) } }

    /// The texts in `<code>`, such as a secret or a link.
    var secrets: [String] { page.matches(of: /<code class="secret">([^<]*)<\/code>/).map { Self.plain($0.1) } }

    private static func plain(_ text: some StringProtocol) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// Asks something the way a script of the page does.
    func ask(_ target: String, _ body: Value, _ headers: [(String, String)] = []) throws -> Reply {
        let cookie = ("Cookie", cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
        return try Visitor(client: client, token: nil).send(
            .post, target, octets: JSON.bytes(body), headers + [cookie, ("Content-Type", Media.json)])
    }

    private func go(_ method: Method, _ target: String, _ body: String) throws {
        var sent = Fields()
        if !cookies.isEmpty {
            sent.append("Cookie", cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
        }
        if method == .post { sent.append("Content-Type", Media.form) }
        let answer = try client.send(method, target, fields: sent, body: Array(body.utf8))
        for line in answer.fields.all("Set-Cookie") { keep(line) }
        (status, fields, path) = (answer.status, answer.fields, target)
        page = String(decoding: answer.body, as: UTF8.self)
    }

    private func keep(_ line: String) {
        guard let pair = line.split(separator: ";").first, let equals = pair.firstIndex(of: "=") else { return }
        let value = String(pair[pair.index(after: equals)...])
        cookies[String(pair[..<equals])] = value.isEmpty || line.contains("Max-Age=0") ? nil : value
    }
}

extension House {
    /// Gives somebody this password, without the work of choosing it.
    func password(_ password: String, _ who: Who) throws {
        let (id, hash) = (id(who), try environment.hashing.hash(password))
        try write { transaction throws(DatabaseError) in
            try transaction.database.run(
                "insert into wachtwoord (medewerker_id, hash, gewijzigd_op) values (\(id), \(hash), \(transaction.now))"
            )
        }
    }

    /// The number of somebody, as they type it.
    func number(of who: Who) -> String { "10\(Who.persons.firstIndex(of: who) ?? 0)" }
}
