import API
import Model
import Schema

/// An employee begins a talk in confidence, with an adviser of HR or a coach.
enum Vertrouwelijk {
    private static let path = "/vertrouwelijk"

    static let tonen = PageRoute.show(path) { visit throws(Failure) in
        let adviseurs = try visit.call.adviseurs()
        return page(visit, adviseurs, Form([field(adviseurs)]))
    }

    static let insturen = PageRoute.change(path) { visit, sent throws(Failure) in
        let adviseurs = try visit.call.adviseurs()
        var form = Form([field(adviseurs)], sent: sent.pairs)
        let chosen = form.read().text("gesprekspartnerId")
        guard !chosen.isEmpty else {
            form.refuse(Teksten.text("vertrouwelijk.kies"), at: "gesprekspartnerId")
            return .show(page(visit, adviseurs, form))
        }
        do throws(Failure) {
            let dialoog = try visit.change(
                .beginDialoog,
                body: .object([
                    .init("soort", "vertrouwelijk_hr"), .init("gesprekspartnerId", .text(chosen)),
                ]))
            return .go(Gedaan.address("/gesprekken/\(dialoog.text("id"))", "vertrouwelijk"))
        } catch {
            try form.refuse(error)
            return .show(page(visit, adviseurs, form))
        }
    }

    private static func field(_ adviseurs: [(id: ID, naam: String)]) -> FormField {
        FormField("gesprekspartnerId", .choice(adviseurs.map(\.id.text)), key: "vertrouwelijk.met")
    }

    private static func page(_ visit: Visit, _ adviseurs: [(id: ID, naam: String)], _ form: Form) -> Page {
        Page(
            Teksten.text("vertrouwelijk.kop"), visitor: visit.visitor, at: "/gesprekken",
            back: Link(Teksten.text("terug"), to: "/"), errors: form
        ) {
            p(.class("lead")) { Teksten.text("vertrouwelijk.uitleg") }
            if adviseurs.isEmpty {
                emptyState(Teksten.text("vertrouwelijk.niemand"), Teksten.text("vertrouwelijk.niemand.tekst"))
            } else {
                ul {
                    li { Teksten.text("vertrouwelijk.ziet_niets") }
                    li { Teksten.text("vertrouwelijk.vrijgeven") }
                    li { Teksten.text("vertrouwelijk.lezen") }
                }
                changing(path, token: visit.visitor.token, key: visit.freshKey) {
                    let choices = adviseurs.map { Choice(value: $0.id.text, label: $0.naam) }
                    choices.count > 7
                        ? form.select("gesprekspartnerId", choices: choices)
                        : form.radios("gesprekspartnerId", choices: choices)
                    buttons {
                        submit(Teksten.text("vertrouwelijk.knop"))
                        linkButton(Teksten.text("knop.terug"), to: "/", .quiet)
                    }
                }
            }
        }
    }
}
