import API
import Schema

/// One's own second step: switching it on, new recovery codes, switching it off where no role asks for it.
enum TweedeStapBeheer {
    static let path = "/tweede-stap"

    static let tonen = PageRoute.show(path, query: [Gedaan.parameter]) { visit throws(Failure) in
        try page(visit, TweedeStapPagina.empty)
    }

    static let insturen = PageRoute.change(path) { visit, sent throws(Failure) in
        let call = visit.call
        let stand = try call.tweedeStap()
        var form = Form(TweedeStapPagina.fields, sent: sent.pairs)
        // Each of these asks a code: a screen that was left open must not be enough.
        guard try form.take(sent("code"), visit) else { return .show(try page(visit, form)) }
        switch (stand.staatAan, sent("wat")) {
        case (false, _):
            let codes = try call.bevestigTweedeStap()
            return .answer(
                try Herstelcodes.answer(visit, codes, Vervolg(Aanmeldingen.path), secret: try call.raiseSession()))
        case (true, "uit"):
            try call.zetTweedeStapUit()
            return .go(Gedaan.address(Aanmeldingen.path, "tweede_stap_uit"))
        case (true, _):
            let codes = try call.vervangHerstelcodes()
            return .answer(
                try Herstelcodes.answer(visit, codes, Vervolg(Aanmeldingen.path), secret: try call.raiseSession()))
        }
    }

    private static func page(_ visit: Visit, _ form: Form) throws(Failure) -> Page {
        let stand = try visit.call.tweedeStap()
        let geheim = stand.staatAan ? "" : try visit.call.geheimOmInTeStellen()
        return Page(
            Teksten.text(stand.staatAan ? "tweede_stap.aan.kop" : "tweede_stap.instellen.kop"), visitor: visit.visitor,
            at: Aanmeldingen.path, back: Link(Teksten.text("aanmeldingen.kop"), to: Aanmeldingen.path),
            above: Gedaan.notice(visit), errors: form
        ) {
            if stand.staatAan {
                p(.class("lead")) { Teksten.text("tweede_stap.aan", ["aantal": "\(stand.codesOver)"]) }
                change(visit, form, stand.magUit)
            } else {
                p(.class("lead")) { Teksten.text("tweede_stap.vrijwillig") }
                Authenticator.form(form, geheim, visit, to: path) { HTML() }
            }
        }
    }

    private static func change(_ visit: Visit, _ form: Form, _ magUit: Bool) -> HTML {
        changing(path, token: visit.visitor.token) {
            form.line("code", width: .short, complete: "one-time-code")
            buttons {
                submit(Teksten.text("knop.nieuwe_herstelcodes"), name: "wat", value: "codes")
                if magUit { submit(Teksten.text("knop.tweede_stap_uit"), .secondary, name: "wat", value: "uit") }
            }
            if !magUit { p(.class("soft")) { Teksten.text("tweede_stap.moet") } }
        }
    }
}
