import API
import Model
import Schema

/// What a functional administrator keeps: choices, forms and kinds of support, never anybody's record.
enum Beheer {
    static let tonen = PageRoute.show("/beheer", query: [Gedaan.parameter]) { visit throws(Failure) in
        let keuzes = try visit.ask(.leesInstellingen)
        guard keuzes.may(.wijzigInstellingen) else { throw .forbidden }
        return Page(
            Teksten.text("beheer.kop"), visitor: visit.visitor, at: "/beheer", above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("beheer.inleiding") }
            chosen(keuzes)
            card(Teksten.text("inlezen.kop")) {
                p { Teksten.text("inlezen.kort") }
                buttons { linkButton(Teksten.text("inlezen.kop"), to: Inlezen.path, .secondary) }
            }
            card(Teksten.text("huisstijl.kop")) {
                p { Teksten.text("huisstijl.uitleg") }
                buttons { linkButton(Teksten.text("huisstijl.kiezen"), to: Huisstijlpagina.path, .secondary) }
            }
            card(Teksten.text("bewaren.kop")) {
                p { Teksten.text("bewaren.kort") }
                buttons { linkButton(Teksten.text("bewaren.knop"), to: Bewaarpagina.path, .secondary) }
            }
            card(Teksten.text("bezwaren.kop")) {
                p { Teksten.text("beheer.bezwaren.tekst") }
                buttons { linkButton(Teksten.text("bezwaren.kop"), to: Bezwaarpaginas.path, .secondary) }
            }
        }
    }

    private static func chosen(_ keuzes: Value) -> HTML {
        card(Teksten.text("instellingen.kop")) {
            answers(fields.map { SummaryRow(Teksten.text($0.key), $0.words(in: keuzes)) })
            buttons { linkButton(Teksten.text("instellingen.knop"), to: "/beheer/instellingen", .secondary) }
        }
    }

    private static let fields = FormField.fields(
        Instellingen.shape,
        only: [
            "gesprekkenPerJaar", "dagenActueel", "signalenAan", "criteriumMeldfrequentie", "criteriumVerzuimduur",
            "criteriumFrequentMiddellang",
        ])

    /// The choices of the organisation, on one page.
    static let instellingen = FormPage(
        path: "/beheer/instellingen", name: "form.instellingen", handeling: .wijzigInstellingen, menu: "/beheer",
        load: { visit throws(Failure) in try visit.ask(.leesInstellingen) },
        home: { _ in "/beheer" }, fields: { _ in fields }, showing: { $0.record },
        // An unticked box says no: the form always shows how it stands.
        body: { body, _, sent in body.with("signalenAan", .flag(sent("signalenAan") == "ja")) },
        changes: fields.map(\.name))
}
