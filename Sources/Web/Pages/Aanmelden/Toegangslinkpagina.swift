import API
import HTTP
import Schema

/// The page behind a link with which somebody chooses a password, once.
///
/// Opening it uses nothing up: mail programs and chat apps look at links before people do.
enum Toegangslinkpagina {
    private static let path = "/toegang/{link}"

    private static let fields = [
        FormField("nieuw", .line(max: 128), key: "wachtwoord.nieuw"),
        FormField("herhaald", .line(max: 128), key: "wachtwoord.herhaald"),
    ]

    static let tonen = PageRoute(
        endpoint: Endpoint(
            method: .get, path: path, mode: .read, admit: { _, _ throws(Failure) in nil },
            run: { call throws(Failure) in PageAnswer.page(page(try houder(call), link(call), Form(fields))) },
            fail: failure))

    static let insturen = PageRoute(
        endpoint: Endpoint(
            method: .post, path: path, mode: .write, limit: 8 << 10,
            admit: { head, _ throws(Failure) in
                try Gatekeeper.checkOrigin(head)
                return nil
            },
            prepare: { preparation throws(Failure) in
                let sent = Sent(pairs: try Gatekeeper.pairs(preparation.request.body))
                let link = preparation.request.path.split(separator: "/").last.map(String.init) ?? ""
                guard sent("nieuw") == sent("herhaald") else { return NieuwWachtwoord.verschilt }
                return NieuwWachtwoord.wens(try Toegangslink.toets(sent("nieuw"), link, preparation))
            },
            run: { call throws(Failure) in
                guard let nieuw = call.prepared as? NieuwWachtwoord else { throw .unavailable(seconds: 1) }
                if case .wens(.kan(let hash, _)) = nieuw {
                    try call.kiesWachtwoord(hash, link: link(call))
                    return PageAnswer.redirect(to: Gedaan.address("/inloggen", "wachtwoord_gekozen"))
                }
                var form = Form(fields)
                nieuw.refuse(&form)
                return PageAnswer.page(page(try houder(call), link(call), form), status: 400)
            },
            fail: failure))

    private static func link(_ call: Call) -> String { call.parameters["link"] ?? "" }

    private static func houder(_ call: Call) throws(Failure) -> Toegangslink.Houder { try call.houder(van: link(call)) }

    private static func page(_ houder: Toegangslink.Houder, _ link: String, _ form: Form) -> Page {
        Page(Teksten.text("toegang.kop"), errors: form) {
            p(.class("lead")) {
                Teksten.text("toegang.uitleg", ["naam": houder.voornaam, "nummer": houder.personeelsnummer])
            }
            changing(Toegangslink.pad(link), token: "") {
                form.password("nieuw", complete: "new-password")
                form.password("herhaald", complete: "new-password")
                buttons { submit(Teksten.text("knop.wachtwoord")) }
            }
        }
    }

    /// Unknown, used and expired look the same.
    @Sendable private static func failure(_ failure: Failure, _ head: RequestHead, _ call: Call?) -> Answer {
        guard case .notFound = failure else { return PageAnswer.failure(failure, head, nil) }
        let page = Page(Teksten.text("toegang.op.kop")) {
            p { Teksten.text("toegang.op") }
            p { a(.href("/inloggen")) { Teksten.text("aanmelden.kop") } }
        }
        return PageAnswer.page(page, status: 404)
    }
}
