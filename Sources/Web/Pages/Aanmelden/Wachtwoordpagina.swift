import API
import HTTP
import Model
import Schema

/// Changing one's own password.
enum Wachtwoordpagina {
    static let path = "/wachtwoord"

    private static let fields = [
        FormField("oud", .line(max: 128), key: "wachtwoord.oud"),
        FormField("nieuw", .line(max: 128), key: "wachtwoord.nieuw"),
        FormField("herhaald", .line(max: 128), key: "wachtwoord.herhaald"),
    ]

    static let tonen = PageRoute.show(path) { visit throws(Failure) in page(visit, Form(fields)) }

    static let insturen = PageRoute.change(path, limit: 8 << 10, prepare: prepare) { visit, _ throws(Failure) in
        guard let nieuw = visit.call.prepared as? NieuwWachtwoord else { throw .unavailable(seconds: 1) }
        let browser = Koekjes.browser(in: visit.call.request.fields) ?? Secret.random()
        switch nieuw {
        case .verschilt, .wens(.bezwaar), .wens(.druk):
            var form = Form(fields)
            nieuw.refuse(&form)
            return .show(page(visit, form))
        case .wens(.onjuist), .wens(.wacht), .vreemd:
            var form = Form(fields)
            if case .wens(.onjuist) = nieuw { try visit.call.note("wijzigWachtwoordMislukt", of: visit.call.person()) }
            nieuw.refuse(&form)
            return .show(page(visit, form))
        case .wens(.kan(let hash, let oud)):
            let secret = try visit.call.wijzigWachtwoord(hash, instead: oud, toestel: browser)
            var answer = PageAnswer.redirect(to: Gedaan.address(Aanmeldingen.path, "wachtwoord_gewijzigd"))
            answer.cookies = [Koekjes.session(secret), Koekjes.browser(browser)]
            return .answer(answer)
        }
    }

    @Sendable private static func prepare(_ preparation: Preparation) throws(Failure) -> any Sendable {
        // Only a form of this very session costs the work of hashing.
        guard preparation.who != nil, let sent = try Gatekeeper.sent(preparation.request) else {
            return NieuwWachtwoord.vreemd
        }
        guard sent("nieuw") == sent("herhaald") else { return NieuwWachtwoord.verschilt }
        return NieuwWachtwoord.wens(try Wachtwoord.toets(oud: sent("oud"), nieuw: sent("nieuw"), preparation))
    }

    private static func page(_ visit: Visit, _ form: Form) -> Page {
        Page(
            Teksten.text("wachtwoord.kop"), visitor: visit.visitor, at: Aanmeldingen.path,
            back: Link(Teksten.text("aanmeldingen.kop"), to: Aanmeldingen.path), errors: form
        ) {
            p(.class("lead")) { Teksten.text("wachtwoord.uitleg") }
            changing(path, token: visit.visitor.token) {
                form.password("oud")
                form.password("nieuw", complete: "new-password")
                form.password("herhaald", complete: "new-password")
                buttons { submit(Teksten.text("knop.wachtwoord")) }
            }
            p(.class("soft")) { Teksten.text("wachtwoord.gevolg") }
        }
    }
}

/// What became of a new password on its way, before the transaction.
enum NieuwWachtwoord: Sendable {
    /// The form is of another session.
    case vreemd
    /// The two fields for the new one differ.
    case verschilt
    case wens(Wachtwoord.Wens)

    /// Says beside the input what is wrong; nothing typed is shown again.
    func refuse(_ form: inout Form) {
        switch self {
        case .verschilt: form.refuse(Teksten.text("wachtwoord.verschilt"), at: "herhaald")
        case .wens(.bezwaar(let bezwaar)):
            form.refuse(Teksten.text("wachtwoord.bezwaar.\(bezwaar.rawValue)"), at: "nieuw")
        case .wens(.onjuist): form.refuse(Teksten.text("wachtwoord.onjuist"), at: "oud")
        case .wens(.wacht(let seconds)):
            form.refuse(Teksten.text("aanmelden.te_vaak", ["minuten": String((seconds + 59) / 60)]), at: "oud")
        case .wens(.druk): form.refuse(Teksten.text("aanmelden.druk"))
        case .vreemd, .wens(.kan): return
        }
    }
}
