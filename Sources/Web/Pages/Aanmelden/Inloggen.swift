import API
import HTTP
import Schema

/// Signing in with a number or an address and a password, and signing out.
enum Inloggen {
    private static let fields = [
        FormField("naam", .line(max: 254), key: "aanmelden.naam"),
        FormField("wachtwoord", .line(max: 128), key: "aanmelden.wachtwoord"),
    ]

    /// An address that is longer is not gone back to.
    static let longestAddress = 500

    /// Octets at most: any form of ours, carried along.
    static let limit = 640 << 10

    private static let next = Parameter("naar", Kind<String>.text(0...longestAddress), "Waarheen na het inloggen.")

    static let tonen = PageRoute(
        endpoint: Endpoint(
            method: .get, path: "/inloggen", mode: .read, query: [next, Gedaan.parameter],
            admit: { _, _ throws(Failure) in nil },
            run: { call throws(Failure) in
                guard canKeepCookie(call) else { return PageAnswer.page(insecure(), status: 200) }
                return form(
                    Form(fields), Vervolg(call.query(next) ?? ""), notice: call.query(Gedaan.parameter),
                    secret: Koekjes.form(in: call.request.fields))
            },
            fail: PageAnswer.failure))

    static let insturen = PageRoute(
        endpoint: Endpoint(
            method: .post, path: "/inloggen", mode: .write, limit: limit,
            admit: { head, _ throws(Failure) in
                try Gatekeeper.checkOrigin(head)
                return nil
            },
            prepare: { preparation throws(Failure) in try check(preparation) },
            run: { call throws(Failure) in
                guard let attempt = call.prepared as? Attempt else { throw .forbidden }
                return try answer(call, attempt)
            },
            fail: PageAnswer.failure))

    /// Where signing out is sent.
    static let signOut = "/afmelden"

    static let uitloggen = PageRoute.change(signOut, isHalfway: true) { visit, _ throws(Failure) in
        if let secret = Gatekeeper.secret(visit.call.request.head) { try visit.call.endSession(secret) }
        return .go("/inloggen")
    }

    /// What became of the password, before any transaction: hashing takes its time.
    private struct Attempt: Sendable {
        let naam: String
        let vervolg: Vervolg
        let secret: String
        let login: Login.Outcome
    }

    private static func check(_ preparation: Preparation) throws(Failure) -> any Sendable {
        // A form that was carried along may be as long as any.
        let sent = Sent(pairs: try Gatekeeper.pairs(preparation.request.body, more: 20))
        guard let secret = Cookies(preparation.request.fields)[Koekjes.formulier],
            Secret.matches(sent("csrf"), hash: Secret.hash(Sessie.formToken(for: secret)))
        else { throw .forbidden }
        let naam = sent("naam").trimmed
        return Attempt(
            naam: naam, vervolg: Vervolg(in: sent), secret: secret,
            login: try Login.check(
                naam, sent("wachtwoord"), toestel: Koekjes.browser(in: preparation.request.fields), preparation))
    }

    private static func answer(_ call: Call, _ attempt: Attempt) throws(Failure) -> Answer {
        switch attempt.login {
        case .welcome(let medewerker): return try welcome(call, attempt, medewerker)
        case .wrong(let medewerker):
            try call.note("meldAanMislukt", of: medewerker)
            return again(attempt, Teksten.text("aanmelden.onbekend"))
        case .wait(let seconds):
            let minutes = String((seconds + 59) / 60)
            return again(attempt, Teksten.text("aanmelden.te_vaak", ["minuten": minutes]))
        case .busy: return again(attempt, Teksten.text("aanmelden.druk"), status: 503)
        }
    }

    private static func welcome(_ call: Call, _ attempt: Attempt, _ medewerker: ID) throws(Failure) -> Answer {
        let browser = Koekjes.browser(in: call.request.fields) ?? Secret.random()
        let secret = try call.beginSession(
            medewerker, insteadOf: Gatekeeper.secret(call.request.head), toestel: browser)
        var answer = try attempt.vervolg.answer(call, secret)
        answer.cookies.append(Koekjes.browser(browser))
        // With a form on the way the cookie of this one stays, so that the page that follows can be loaded again.
        if attempt.vervolg.unsent == nil { answer.cookies.append(Koekjes.gone(Koekjes.formulier)) }
        return answer
    }

    /// The sign-in page once more, with what was wrong and all that was typed but the password.
    private static func again(_ attempt: Attempt, _ message: String, status: Int = 400) -> Answer {
        var again = Form(fields, sent: [("naam", attempt.naam)])
        again.refuse(message, at: "wachtwoord")
        return form(again, attempt.vervolg, secret: attempt.secret, status: status)
    }

    /// The sign-in page for whom a form was sent without a session; it carries the form along.
    static func again(_ unsent: Unsent, _ head: RequestHead) -> Answer {
        form(Form(fields), Vervolg(unsent.address, unsent), secret: Koekjes.form(in: head.fields), status: 403)
    }

    private static func form(
        _ form: Form, _ vervolg: Vervolg, notice name: String? = nil, secret: String,
        status: Int = 200
    ) -> Answer {
        let page = Page(
            Teksten.text("aanmelden.kop"), at: "/inloggen", above: name.map(Gedaan.notice) ?? HTML(), errors: form
        ) {
            if vervolg.unsent == nil { p(.class("lead")) { Teksten.text("aanmelden.inleiding") } }
            if vervolg.unsent != nil { Unsent.explanation }
            changing("/inloggen", token: Sessie.formToken(for: secret)) {
                vervolg.carried
                form.line("naam", width: .half, complete: "username")
                form.password("wachtwoord")
                buttons { submit(Teksten.text("knop.aanmelden")) }
            }
            p(.class("soft")) { Teksten.text("aanmelden.vergeten") }
        }
        var answer = PageAnswer.page(page, status: status)
        answer.cookies = [Koekjes.form(secret)]
        if status == 503 { answer.fields.append(("Retry-After", "5")) }
        return answer
    }

    /// Whether a browser keeps a `__Host-` cookie here: over TLS, or on this very machine (DECISIONS 21).
    private static func canKeepCookie(_ call: Call) -> Bool {
        if call.environment.baseURL?.hasPrefix("https://") == true { return true }
        guard let host = call.request.fields.first("Host") else { return false }
        let name = host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
        return ["localhost", "127.0.0.1", "[::1]"].contains(name) || name.hasSuffix(".localhost")
    }

    private static func insecure() -> Page {
        Page(Teksten.text("aanmelden.onveilig.kop")) {
            p { Teksten.text("aanmelden.onveilig.tekst") }
            p { Teksten.text("aanmelden.onveilig.oplossing") }
        }
    }

    /// The address when it is one of ours; any other address is nil.
    static func ownAddress(_ address: String) -> String? {
        guard address.hasPrefix("/"), !address.hasPrefix("//"), !address.contains("\\"),
            address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
        else { return nil }
        return address
    }
}

extension String {
    fileprivate var trimmed: String {
        let ends = drop { $0.isWhitespace }
        return String(ends.reversed().drop { $0.isWhitespace }.reversed())
    }
}
