import API
import HTTP
import Schema

/// Removing texts about health or private life for good: choose, look once more, done (R2).
enum Weghalen {
    private static let path = "/gesprekken/{dialoogId}/tekst-weghalen"
    private static let tekst = Parameter("tekst", .text(1...100), "De tekst die weg moet.")
    private static let name = "teksten"

    static let routes: [PageRoute] = [
        .show(path, query: [tekst]) { visit throws(Failure) in
            let blad = try Blad(visit)
            guard let naam = visit.call.query(tekst), blad.teksten.contains(where: { $0.naam == naam }) else {
                return blad.keuze(Form([blad.veld]))
            }
            return blad.nakijken([naam])
        },
        .change(path) { visit, sent throws(Failure) in
            let blad = try Blad(visit)
            var form = Form([blad.veld], sent: sent.pairs)
            let chosen = blad.gekozen(&form)
            guard chosen.isEmpty else { return .step(blad.nakijken(chosen)) }
            form.refuse(Teksten.text("weghalen.kies"), at: name)
            return .show(blad.keuze(form))
        },
        .change(path + "/definitief") { visit, sent throws(Failure) in
            let blad = try Blad(visit)
            var form = Form([blad.veld], sent: sent.pairs)
            let chosen = blad.gekozen(&form)
            do throws(Failure) {
                try visit.change(
                    .verwijderTekst, [("dialoogId", blad.dialoog.text("id"))],
                    body: ["teksten": .list(chosen.map(Value.text))], revision: sent.revision)
                return .go(Gedaan.address(blad.home, "weghalen"))
            } catch {
                try form.refuse(error)
                return .show(blad.keuze(form))
            }
        },
    ]

    /// Leads from a text to its removal; nothing for who may not remove it.
    static func link(_ dialoog: Value, _ naam: String, _ what: String) -> HTML {
        guard dialoog.may(.verwijderTekst) else { return HTML() }
        let address = "/gesprekken/\(dialoog.text("id"))/tekst-weghalen?tekst=\(Percent.encode(naam))"
        return p(.class("soft")) {
            a(.href(address)) {
                Teksten.text("knop.weghalen.een")
                unseen(": \(what.shortened)")
            }
        }
    }

    /// The texts of one dialogue that can be removed.
    private struct Blad {
        let visit: Visit
        let dialoog: Value
        let teksten: [(naam: String, inhoud: String)]

        init(_ visit: Visit) throws(Failure) {
            self.visit = visit
            dialoog = try Dialoogformulieren.dialoog(visit)
            let alle = try visit.ask(.leesTeksten, [("dialoogId", visit.part("dialoogId"))], query: "limit=500")
            teksten = alle.list("items").map { ($0.text("tekst"), $0.text("inhoud")) }
        }

        var home: String { Dialoogformulieren.home(dialoog) }
        var veld: FormField { FormField(name, .choices(teksten.map(\.naam)), key: "weghalen.teksten") }

        func gekozen(_ form: inout Form) -> [String] {
            form.read().words(name).filter { naam in teksten.contains { $0.naam == naam } }
        }

        private func page(_ key: String, _ form: Form?, @HTMLBuilder _ content: () -> HTML) -> Page {
            Page(
                Teksten.text(key), visitor: visit.visitor, at: "/gesprekken",
                back: Link(Dialoogpagina.kop(dialoog), to: home), errors: form, content: content)
        }

        func keuze(_ form: Form) -> Page {
            page("weghalen.kop", form) {
                p(.class("lead")) { Teksten.text("weghalen.uitleg") }
                if teksten.isEmpty {
                    emptyState(Teksten.text("weghalen.leeg"), Teksten.text("weghalen.leeg.uitleg"))
                } else {
                    changing("\(home)/tekst-weghalen", token: visit.visitor.token, key: visit.freshKey) {
                        form.checkboxes(
                            name,
                            choices: teksten.map {
                                Choice(value: $0.naam, label: Weghalen.label($0.naam), hint: $0.inhoud)
                            })
                        buttons {
                            submit(Teksten.text("knop.weghalen.kies"))
                            linkButton(Teksten.text("knop.terug"), to: home, .quiet)
                        }
                    }
                }
            }
        }

        func nakijken(_ chosen: [String]) -> Page {
            page("weghalen.nakijken", nil) {
                p(.class("lead")) { Teksten.text("weghalen.nakijken.uitleg") }
                answers(
                    teksten.filter { chosen.contains($0.naam) }.map { SummaryRow(Weghalen.label($0.naam), $0.inhoud) })
                notice(.careful, Teksten.text("weghalen.let_op")) { p { Teksten.text("weghalen.let_op.uitleg") } }
                changing("\(home)/tekst-weghalen/definitief", token: visit.visitor.token, key: visit.freshKey) {
                    hidden("revisie", "\(dialoog.number("revisie") ?? 0)")
                    for naam in chosen { hidden(name, naam) }
                    buttons {
                        submit(Teksten.text("knop.weghalen.voorgoed"))
                        linkButton(Teksten.text("knop.weghalen.niet"), to: home, .quiet)
                    }
                }
            }
        }
    }

    /// What a place is called on screen.
    static func label(_ naam: String) -> String {
        let delen = naam.split(separator: "/")
        guard let soort = delen.first, let veld = delen.last else { return naam }
        return Teksten.text("tekstplek.\(soort).\(veld)")
    }
}
