import API
import Model
import Schema

/// The choices from the action list that somebody keeps under a name, as quick as those that everybody has.
enum Lijstkeuzes {
    private static let path = "/actielijst/keuzes"
    private static let velden = FormField.fields(Lijstkeuze.shape, only: ["naam"])

    static let routes: [PageRoute] = [tonen, bewaren, vergeten]

    static func address(_ keuze: Lijstkeuze) -> String { "/actielijst?\(keuze.vraag)" }

    /// Where a form was refused there is nothing to read: the choices stand above the list.
    private static let tonen = PageRoute.file(path) { _ throws(Failure) in PageAnswer.redirect(to: "/actielijst") }

    private static let bewaren = PageRoute.change(path) { visit, sent throws(Failure) in
        try check(visit)
        let filter = Actielijstfilter(sent.pairs)
        var form = Form(velden, sent: sent.pairs)
        let body = form.read().with("vraag", .text(ListPage.encoded(filter.given)))
        do throws(Failure) {
            let keuze = try visit.call.attempt { () throws(Failure) in try visit.call.bewaarLijstkeuze(body) }
            return .go(Gedaan.address(address(keuze), "lijstkeuze"))
        } catch {
            try form.refuse(error)
            return .show(page(visit, form, filter))
        }
    }

    private static let vergeten = PageRoute.change("\(path)/vergeten") { visit, sent throws(Failure) in
        try check(visit)
        if let id = ID(sent("keuze")) { try visit.call.vergeetLijstkeuze(id) }
        return .go(Gedaan.address("/actielijst", "lijstkeuze_weg"))
    }

    /// Keeps what stands in the filter under a name.
    static func bewaren(_ filter: Actielijstfilter, _ visit: Visit) -> HTML {
        disclosure(Teksten.text("actielijst.bewaren")) {
            p { Teksten.text("lijstkeuzes.uitleg") }
            vragen(Form(velden), filter, visit)
        }
    }

    /// One button that lets a choice go.
    static func vergeet(_ keuze: Lijstkeuze, _ visit: Visit) -> HTML {
        changing("\(path)/vergeten", token: visit.visitor.token, key: visit.freshKey) {
            hidden("keuze", keuze.id.text)
            buttons { submit(Teksten.text("lijstkeuzes.weg"), .quiet, about: ": \(keuze.naam)") }
        }
    }

    private static func vragen(_ form: Form, _ filter: Actielijstfilter, _ visit: Visit) -> HTML {
        changing(path, token: visit.visitor.token, key: visit.freshKey) {
            for (name, value) in filter.given { hidden(name, value) }
            form.line("naam", width: .half)
            buttons { submit(Teksten.text("lijstkeuzes.knop"), .secondary) }
        }
    }

    private static func page(_ visit: Visit, _ form: Form, _ filter: Actielijstfilter) -> Page {
        Page(
            Teksten.text("actielijst.bewaren"), visitor: visit.visitor, at: "/actielijst",
            back: Link(Teksten.text("actielijst.kop"), to: filter.address("/actielijst")), errors: form
        ) { vragen(form, filter, visit) }
    }

    private static func check(_ visit: Visit) throws(Failure) {
        guard visit.visitor.roles.contains("hr_adviseur") else { throw .forbidden }
    }
}
