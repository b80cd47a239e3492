import API
import Model
import Schema

/// One step of a draft as a page with a form.
struct Stappagina {
    let visit: Visit
    let vastlegging: Vastlegging
    let stap: Stap
    let form: Form
    /// How many empty rows to show beside the filled ones.
    var extra = 0
    /// Colleagues by the name typed in a row, where it fits more than one.
    var keuzes: [String: [Persoon]] = [:]
    /// What is kept now, when it differs from what the form began with.
    var kept: HTML? = nil

    var page: Page {
        Page(
            vastlegging.mensen.text("vastleggen.\(stap.rawValue).kop"), visitor: visit.visitor, at: "/vastleggen",
            back: stap.previous.map { Link($0.title, to: $0.address(vastlegging.id)) },
            above: stap.indicator(vastlegging.id, vastlegging.inhoud), errors: form
        ) {
            p(.class("lead")) { vastlegging.mensen.text("vastleggen.\(stap.rawValue).inleiding") }
            kept
            changing(stap.address(vastlegging.id), token: visit.visitor.token, isConcept: true) {
                defaultButton
                hidden("basis", vastlegging.basis(stap))
                questions
                buttons {
                    submit(Teksten.text("knop.volgende"))
                    if stap != .acties { submit(Teksten.text("knop.naar_controle"), .secondary, name: "controle") }
                    submit(Teksten.text("knop.concept"), .quiet, name: "later")
                }
            }
        }
    }

    @HTMLBuilder private var questions: HTML {
        let vragen = Stapvragen(form: form, mensen: vastlegging.mensen)
        switch stap {
        case .wie: WieVragen(form: form, eigen: try? visit.alsMedewerker(), team: team).html
        case .waarover: vragen.waarover
        case .wensen: rows { vragen.wens($0) }
        case .afspraken: rows { vragen.afspraak($0) }
        case .acties:
            let afspraken = vastlegging.inhoud.list("afspraken")
            rows { row in vragen.actie(row, afspraken: afspraken, keuzes: keuzes["\(row)"] ?? [], naam: naam) }
        case .controle: HTML()
        }
    }

    private var team: [Persoon] { (try? visit.gesprekken()) ?? [] }

    /// What a person is called who was chosen before.
    private func naam(_ id: String) -> String {
        ID(id).flatMap { id in try? visit.call.register().naam(id) } ?? ""
    }

    @HTMLBuilder private func rows(_ questions: (Int) -> HTML) -> HTML {
        if let name = stap.rows {
            let filled = form.rows(name, atLeast: 0).count
            for row in form.rows(name, atLeast: max(1, filled + extra)) {
                block(form.rowTitle(name, row)) {
                    questions(row)
                    submit(
                        Teksten.text("knop.verwijderen"), .quiet, name: "verwijder", value: "\(name).\(row)",
                        about: form.rowTitle(name, row))
                }
            }
            submit(Teksten.text("knop.nog_een.\(name)"), .secondary, name: "meer")
        }
    }
}

/// Enter in a box goes on, and doesn't press whatever button comes first on the page.
var defaultButton: HTML {
    button(.type("submit"), .class("unseen"), .decorative, Attribute("tabindex", "-1")) {
        Teksten.text("knop.volgende")
    }
}
