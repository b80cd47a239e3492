import API
import Model
import Schema

/// Choosing the colour and the logo of the pages, with how they look now above the questions.
enum Huisstijlpagina {
    static let path = "/beheer/huisstijl"

    private static let fields = FormField.fields(Huisstijl.shape, only: ["kleur", "logo"])

    static let routes: [PageRoute] = [
        .show(path, query: [Gedaan.parameter]) { visit throws(Failure) in
            let huisstijl = try visit.ask(.leesHuisstijl)
            guard huisstijl.may(.wijzigHuisstijl) else { throw .forbidden }
            return page(visit, huisstijl, Form(fields, showing: huisstijl))
        },
        .change(path) { visit, sent throws(Failure) in
            var form = Form(fields, sent: sent.pairs)
            let read = form.read()
            do throws(Failure) {
                try visit.change(.wijzigHuisstijl, body: read, revision: sent.revision)
                return .go(Gedaan.address(path, "huisstijl"))
            } catch {
                try form.refuse(error)
                return .show(page(visit, try visit.ask(.leesHuisstijl), form))
            }
        },
    ]

    private static func page(_ visit: Visit, _ huisstijl: Value, _ form: Form) -> Page {
        let back = visit.visitor.roles.contains(Rol.hrBeheerder.rawValue)
        return Page(
            Teksten.text("huisstijl.kop"), visitor: visit.visitor, at: path,
            back: back ? Link(Teksten.text("beheer.kop"), to: "/beheer") : nil, above: Gedaan.notice(visit),
            errors: form
        ) {
            p(.class("lead")) { Teksten.text("huisstijl.uitleg") }
            voorbeeld
            changing(path, token: visit.visitor.token, key: visit.freshKey) {
                hidden("revisie", "\(huisstijl.number("revisie") ?? 0)")
                form.line("kleur", width: .short)
                form.area("logo", rows: 6)
                buttons { submit(Teksten.text("huisstijl.knop")) }
            }
        }
    }

    /// What takes the colour, as it stands now.
    private static var voorbeeld: HTML {
        card(Teksten.text("huisstijl.voorbeeld"), tag: statusTag(Teksten.text("huisstijl.voorbeeld.tag"), .done)) {
            p {
                "\(Teksten.text("huisstijl.voorbeeld.tekst")) "
                a(.href(path)) { Teksten.text("huisstijl.voorbeeld.link") }
            }
            div(.class("buttons"), .decorative) {
                span(.class("button button-primary")) { Teksten.text("huisstijl.voorbeeld.knop") }
                span(.class("button button-secondary")) { Teksten.text("huisstijl.voorbeeld.tweede") }
            }
        }
    }
}
