import API
import HTTP
import Schema

/// Where the beheerder finds people and makes links with which they choose a password.
enum Mensenbeheer {
    static let path = "/beheer/mensen"

    private static let fields = [FormField("wie", .line(max: 60), key: "mensen.wie")]

    static let tonen = PageRoute.show(path) { visit throws(Failure) in
        try check(visit)
        return page(visit, Form(fields), found: nil)
    }

    /// Searching is a form that is sent: no name or number stands in an address.
    static let zoek = PageRoute.change(path) { visit, sent throws(Failure) in
        try check(visit)
        var form = Form(fields, sent: sent.pairs)
        let wie = FormReader.trimmed(sent("wie"))
        let isNumber = !wie.isEmpty && wie.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber || wie.count >= 2 else {
            form.refuse(Teksten.text("mensen.wie.kort"), at: "wie")
            return .show(page(visit, form, found: nil))
        }
        do throws(Failure) {
            let found = try visit.ask(
                .zoekMedewerkers, body: [isNumber ? "personeelsnummer" : "zoekterm": .text(wie)])
            return .answer(PageAnswer.page(page(visit, form, found: found.items)))
        } catch {
            guard case .invalid = error else { throw error }
            form.refuse(Teksten.text("mensen.wie.kort"), at: "wie")
            return .show(page(visit, form, found: nil))
        }
    }

    static let persoon = PageRoute.show("\(path)/{medewerkerId}") { visit throws(Failure) in try account(visit) }

    /// The link is shown here and nowhere else.
    static let link = PageRoute.change("\(path)/{medewerkerId}/link") { visit, _ throws(Failure) in
        let link = try visit.call.maakToegangslink(voor: try visit.call.id("medewerkerId"))
        return .answer(PageAnswer.page(try account(visit, link: Toegangslink.pad(link))))
    }

    private static func check(_ visit: Visit) throws(Failure) {
        guard visit.visitor.roles.contains("beheerder") else { throw .forbidden }
    }

    private static func page(_ visit: Visit, _ form: Form, found: [Value]?) -> Page {
        Page(Teksten.text("mensen.kop"), visitor: visit.visitor, at: path, errors: form) {
            p(.class("lead")) { Teksten.text("mensen.uitleg") }
            p { a(.href(Inlezen.path)) { Teksten.text("inlezen.kop") } }
            changing(path, token: visit.visitor.token) {
                form.line("wie", width: .half)
                buttons { submit(Teksten.text("knop.zoeken")) }
            }
            if let found {
                if found.isEmpty {
                    emptyState(Teksten.text("mensen.niemand"), Teksten.text("mensen.niemand.tekst"))
                } else {
                    list(found)
                }
            }
        }
    }

    private static func list(_ found: [Value]) -> HTML {
        dataTable(
            Teksten.text("mensen.gevonden"),
            [
                Column(Teksten.text("mensen.naam"), isHeader: true) { (wie: Value) in
                    a(.href("\(path)/\(wie.text("id"))")) { wie.text("naam") }
                },
                Column(Teksten.text("mensen.nummer")) { wie in wie.text("personeelsnummer") },
                Column(Teksten.text("mensen.onderdeel")) { wie in wie.text("onderdeelNaam") },
            ], found)
    }

    private static func account(_ visit: Visit, link: String? = nil) throws(Failure) -> Page {
        try check(visit)
        let id = try visit.call.id("medewerkerId")
        let stand = try visit.call.account(id)
        let wie = try visit.ask(.leesMedewerker, [("medewerkerId", id.text)])
        return Page(
            wie.text("naam"), visitor: visit.visitor, at: "\(path)/\(id.text)",
            back: Link(Teksten.text("mensen.kop"), to: path), above: link.map { shown($0, visit) } ?? HTML()
        ) {
            card(Teksten.text("mensen.account")) {
                answers([
                    SummaryRow(Teksten.text("mensen.nummer"), wie.text("personeelsnummer")),
                    SummaryRow(
                        Teksten.text("mensen.wachtwoord"),
                        stand.wachtwoordOp.map { Teksten.text("mensen.sinds", ["datum": Numeral.long($0.day)]) }
                            ?? Teksten.text("mensen.geen_wachtwoord")),
                    SummaryRow(
                        Teksten.text("mensen.link"),
                        stand.linkTot.map { Teksten.text("mensen.link_tot", ["tijd": Numeral.typed($0)]) }
                            ?? Teksten.text("mensen.geen_link")),
                    SummaryRow(
                        Teksten.text("mensen.tweede_stap"),
                        Teksten.text(stand.heeftTweedeStap ? "keuze.ja" : "keuze.nee")),
                ])
                if stand.isWeg {
                    p { Teksten.text("mensen.weg") }
                } else if id.text == visit.me {
                    p { a(.href(Wachtwoordpagina.path)) { Teksten.text("wachtwoord.kop") } }
                } else {
                    p { Teksten.text("mensen.link.uitleg") }
                    changing("\(path)/\(id.text)/link", token: visit.visitor.token) {
                        buttons { submit(Teksten.text("knop.link_maken")) }
                    }
                }
            }
        }
    }

    private static func shown(_ link: String, _ visit: Visit) -> HTML {
        notice(.done, Teksten.text("mensen.link.klaar")) {
            p { code(.class("secret")) { (visit.call.environment.baseURL ?? origin(visit)) + link } }
            p { Teksten.text("mensen.link.geef") }
        }
    }

    /// Without a public address signing in works on this machine only.
    private static func origin(_ visit: Visit) -> String {
        "http://" + (visit.call.request.fields.first("Host") ?? "localhost")
    }
}
