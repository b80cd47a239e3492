import API
import HTTP
import Schema

/// Signing in with a number or an address and a password, and signing out.
enum Inloggen {
    private static let fields = [
        FormField("naam", .line(max: 254), key: "aanmelden.naam"),
        FormField("wachtwoord", .line(max: 128), key: "aanmelden.wachtwoord"),
    ]

    /// The cookie that ties the sign-in form to this browser before there is a session.
    private static let formCookie = "__Host-inloggen"

    /// An address that is longer is not gone back to.
    static let longestAddress = 500

    private static let next = Parameter("naar", Kind<String>.text(0...longestAddress), "Waarheen na het inloggen.")

    static let tonen = PageRoute(
        endpoint: Endpoint(
            method: .get, path: "/inloggen", mode: .read, query: [next],
            admit: { _, _ throws(Failure) in nil },
            run: { call throws(Failure) in
                guard canKeepCookie(call) else { return PageAnswer.page(insecure(), status: 200) }
                return form(Form(fields), to: call.query(next) ?? "")
            },
            fail: PageAnswer.failure))

    static let insturen = PageRoute(
        endpoint: Endpoint(
            method: .post, path: "/inloggen", mode: .write, limit: 640 << 10,
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

    static let uitloggen = PageRoute.change(signOut) { visit, _ throws(Failure) in
        if let secret = Gatekeeper.secret(visit.call.request.head) { try visit.call.endSession(secret) }
        return .go("/inloggen")
    }

    /// What became of the password, before any transaction: hashing takes its time.
    private struct Attempt: Sendable {
        let naam: String
        let naar: String
        let secret: String
        let unsent: Unsent?
        let login: Login.Outcome
    }

    private static func check(_ preparation: Preparation) throws(Failure) -> any Sendable {
        let pairs = try Gatekeeper.pairs(preparation.request.body)
        let sent = Sent(pairs: pairs)
        guard let secret = Cookies(preparation.request.fields)[formCookie],
            Secret.matches(sent("csrf"), hash: Secret.hash(Sessie.formToken(for: secret)))
        else { throw .forbidden }
        let naam = sent("naam").trimmed
        return Attempt(
            naam: naam, naar: sent("naar"), secret: secret, unsent: Unsent(in: sent),
            login: try Login.check(naam, sent("wachtwoord"), preparation))
    }

    private static func answer(_ call: Call, _ attempt: Attempt) throws(Failure) -> Answer {
        switch attempt.login {
        case .welcome(let medewerker):
            let secret = try call.beginSession(medewerker)
            return try welcome(call, attempt, medewerker, secret)
        case .wrong, .wait:
            var again = Form(fields, sent: [("naam", attempt.naam)])
            if case .wait(let seconds) = attempt.login {
                let minutes = String((seconds + 59) / 60)
                again.refuse(Teksten.text("aanmelden.te_vaak", ["minuten": minutes]), at: "wachtwoord")
            } else {
                again.refuse(Teksten.text("aanmelden.onbekend"), at: "wachtwoord")
            }
            return form(again, to: attempt.naar, unsent: attempt.unsent, secret: attempt.secret, status: 400)
        }
    }

    /// Where somebody goes with a new session: on, or to the form that came when the old one had ended.
    private static func welcome(
        _ call: Call, _ attempt: Attempt, _ medewerker: ID, _ secret: String
    ) throws(Failure) -> Answer {
        var answer = PageAnswer.redirect(to: ownAddress(attempt.naar) ?? "/")
        let session = "\(Gatekeeper.cookie)=\(secret); Path=/; Secure; HttpOnly; SameSite=Lax"
        if let unsent = attempt.unsent {
            if try call.wasShown(unsent.token, to: medewerker) {
                // The cookie of the sign-in form stays, so that this page can be loaded again.
                answer = PageAnswer.page(unsent.page(Visitor(try call.begun(medewerker, secret), secret)))
                answer.cookies = [session]
                return answer
            }
            answer = PageAnswer.redirect(to: Gedaan.address("/", "formulier_van_ander"))
        }
        answer.cookies = [session, "\(formCookie)=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"]
        return answer
    }

    /// The sign-in page for whom a form was sent without a session; it carries the form along.
    static func again(_ unsent: Unsent) -> Answer {
        form(Form(fields), to: unsent.address, unsent: unsent, status: 403)
    }

    private static func form(
        _ form: Form, to next: String, unsent: Unsent? = nil, secret: String = Secret.random(), status: Int = 200
    ) -> Answer {
        let page = Page(Teksten.text("aanmelden.kop"), at: "/inloggen", errors: form) {
            if unsent == nil { p(.class("lead")) { Teksten.text("aanmelden.inleiding") } }
            if unsent != nil { Unsent.explanation }
            changing("/inloggen", token: Sessie.formToken(for: secret)) {
                hidden("naar", next)
                if let unsent { unsent.carried }
                form.line("naam", width: .half, complete: "username")
                form.password("wachtwoord")
                buttons { submit(Teksten.text("knop.aanmelden")) }
            }
        }
        var answer = PageAnswer.page(page, status: status)
        answer.cookies = ["\(formCookie)=\(secret); Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600"]
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
