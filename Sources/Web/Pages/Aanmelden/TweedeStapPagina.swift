import API
import HTTP
import Schema

/// The second step of signing in: a code, or for whose role it is asked the authenticator that will show them.
enum TweedeStapPagina {
    static let path = "/inloggen/verder"

    static let fields = [FormField("code", .line(max: 40), key: "tweede_stap.code")]
    static var empty: Form { Form(fields) }

    private static let next = Parameter(
        "naar", Kind<String>.text(0...Inloggen.longestAddress), "Waarheen na het inloggen.")

    /// The address of this step on the way to another page of ours.
    static func address(_ naar: String) -> String {
        naar.isEmpty || naar == "/" || naar.count > Inloggen.longestAddress
            ? path : "\(path)?naar=\(Percent.encode(naar))"
    }

    /// The address of this step for who asked for a page.
    static func address(from head: RequestHead) -> String {
        address(head.method == .get ? head.path + (head.rawQuery.map { "?" + $0 } ?? "") : "")
    }

    static let tonen = PageRoute(
        endpoint: Endpoint(
            method: .get, path: path, mode: .read, query: [next], admit: Gatekeeper.admitHalfway,
            run: { call throws(Failure) in
                let visit = try Gatekeeper.visit(call)
                let vervolg = Vervolg(call.query(next) ?? "")
                guard let page = try page(visit, empty, vervolg) else {
                    return PageAnswer.redirect(to: Inloggen.ownAddress(vervolg.naar) ?? "/")
                }
                return PageAnswer.page(page)
            },
            fail: PageAnswer.failure))

    static let insturen = PageRoute.change(path, isHalfway: true, limit: Inloggen.limit) {
        visit, sent throws(Failure) in
        let vervolg = Vervolg(in: sent)
        let ontbreekt = visit.call.who?.ontbreekt
        guard ontbreekt != nil else { return .go(Inloggen.ownAddress(vervolg.naar) ?? "/") }
        var form = Form(fields, sent: sent.pairs)
        guard try form.take(sent("code"), visit) else {
            guard let page = try page(visit, form, vervolg) else { throw .forbidden }
            return .show(page)
        }
        guard ontbreekt == .instellen else {
            return .answer(try vervolg.answer(visit.call, try visit.call.raiseSession()))
        }
        let codes = try visit.call.bevestigTweedeStap()
        return .answer(try Herstelcodes.answer(visit, codes, vervolg, secret: try visit.call.raiseSession()))
    }

    /// What the session still lacks; nil when that is nothing.
    private static func page(_ visit: Visit, _ form: Form, _ vervolg: Vervolg) throws(Failure) -> Page? {
        switch visit.call.who?.ontbreekt {
        case .code: return code(visit.visitor, form, vervolg)
        case .instellen:
            let geheim = try visit.call.geheimOmInTeStellen()
            return Page(Teksten.text("tweede_stap.instellen.kop"), visitor: visit.visitor, errors: form) {
                p(.class("lead")) { Teksten.text("tweede_stap.verplicht") }
                Authenticator.form(form, geheim, visit, to: path) { vervolg.carried }
            }
        case nil: return nil
        }
    }

    /// Asks for a code.
    static func code(_ visitor: Visitor, _ form: Form, _ vervolg: Vervolg) -> Page {
        Page(Teksten.text("tweede_stap.kop"), visitor: visitor, errors: form) {
            if vervolg.unsent != nil { Unsent.explanation }
            p(.class("lead")) { Teksten.text("tweede_stap.uitleg") }
            changing(path, token: visitor.token) {
                vervolg.carried
                form.line("code", width: .short, complete: "one-time-code")
                buttons { submit(Teksten.text("knop.verder")) }
            }
            disclosure(Teksten.text("tweede_stap.kwijt.kop")) { p { Teksten.text("tweede_stap.kwijt") } }
        }
    }
}

extension Form {
    /// Takes a code; when it does not count the form says why.
    mutating func take(_ code: String, _ visit: Visit) throws(Failure) -> Bool {
        switch try visit.call.neemCode(code) {
        case .goed: return true
        case .fout: refuse(Teksten.text("tweede_stap.fout"), at: "code")
        case .wacht(let seconds):
            refuse(Teksten.text("aanmelden.te_vaak", ["minuten": String((seconds + 59) / 60)]), at: "code")
        }
        return false
    }
}

/// Putting our secret into an authenticator, by hand or by link.
enum Authenticator {
    /// The steps, and the form that a first code closes.
    static func form(
        _ form: Form, _ geheim: String, _ visit: Visit, to address: String, @HTMLBuilder carried: () -> HTML
    ) -> HTML {
        let carried = carried()
        return HTML {
            card(Teksten.text("tweede_stap.app.kop")) {
                p { Teksten.text("tweede_stap.app") }
                QRCode(uri(geheim, visit.visitor.name))?.drawing(label: Teksten.text("tweede_stap.qr"))
                p { a(.href(uri(geheim, visit.visitor.name))) { Teksten.text("tweede_stap.app.openen") } }
                answers([
                    SummaryRow(Teksten.text("tweede_stap.geheim")) { code(.class("secret")) { grouped(geheim) } },
                    SummaryRow(Teksten.text("tweede_stap.uri")) {
                        code(.class("secret")) { uri(geheim, visit.visitor.name) }
                    },
                ])
            }
            changing(address, token: visit.visitor.token) {
                carried
                form.line(
                    "code", hint: Teksten.text("tweede_stap.code.eerste"), width: .short, complete: "one-time-code")
                buttons { submit(Teksten.text("knop.tweede_stap_aan")) }
            }
        }
    }

    /// What authenticators read (Key URI Format).
    static func uri(_ geheim: String, _ naam: String) -> String {
        let product = Teksten.text("product")
        return "otpauth://totp/\(Percent.encode(product)):\(Percent.encode(naam))?secret=\(geheim)"
            + "&issuer=\(Percent.encode(product))&algorithm=SHA1&digits=6&period=30"
    }

    private static func grouped(_ text: String) -> String {
        let letters = Array(text)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }
}

/// The recovery codes, on the one page that ever shows them.
enum Herstelcodes {
    /// Shows the codes in a session that `secret` just began.
    static func answer(
        _ visit: Visit, _ codes: [String], _ vervolg: Vervolg, secret: String
    ) throws(Failure) -> Answer {
        let visitor = Visitor(try visit.call.begun(secret), secret)
        let isTheirs = try vervolg.unsent.map { unsent throws(Failure) in
            try visit.call.wasShown(unsent.token, to: try visit.call.person())
        }
        let page = Page(
            Teksten.text("herstelcodes.kop"), visitor: visitor,
            above: notice(.done, Teksten.text("gedaan.tweede_stap_aan"))
        ) {
            p(.class("lead")) { Teksten.text("herstelcodes.uitleg") }
            card(Teksten.text("herstelcodes.lijst")) {
                ul { for text in codes { li { code(.class("secret")) { text } } } }
            }
            if let unsent = vervolg.unsent, isTheirs == true {
                unsent.content(visitor)
            } else {
                buttons {
                    linkButton(Teksten.text("knop.verder"), to: Inloggen.ownAddress(vervolg.naar) ?? "/")
                }
            }
        }
        var answer = PageAnswer.page(page)
        answer.cookies = [Koekjes.session(secret)]
        return answer
    }
}
