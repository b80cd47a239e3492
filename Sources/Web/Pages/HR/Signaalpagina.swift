import API
import Model
import Schema

/// Signals: what they say, what partner and HR think of it, and what follows; nothing goes out by itself.
enum Signaalpagina {
    static let tonen = PageRoute.show("/signalen", query: [Gedaan.parameter, Paging.cursor]) { visit throws(Failure) in
        let page = try ListPage(visit, .leesSignalen, query: [], at: "/signalen")
        let (eigen, anderen) = (
            page.items.filter { $0.text("medewerkerId") == visit.me },
            page.items.filter { $0.text("medewerkerId") != visit.me }
        )
        var teBeginnen: Set<String> = []
        for signaal in anderen where try isTeBeginnen(visit, signaal) { teBeginnen.insert(signaal.text("id")) }
        let nogNietBegonnen = teBeginnen
        return Page(
            Teksten.text("signalen.kop"), visitor: visit.visitor, at: "/signalen", above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("signalen.uitleg") }
            if page.items.isEmpty { emptyState(Teksten.text("signalen.leeg"), Teksten.text("signalen.leeg.tekst")) }
            for signaal in eigen {
                card(Teksten.text("signalen.over_jou"), tag: stand(signaal)) {
                    inhoud(signaal)
                    p { Teksten.text("signalen.over_jou.tekst") }
                    p { Teksten.text("zin.vrijheid") }
                }
            }
            for signaal in anderen {
                card(signaal.text("medewerkerNaam"), tag: stand(signaal)) {
                    inhoud(signaal)
                    verder(visit, signaal, isTeBeginnen: nogNietBegonnen.contains(signaal.text("id")))
                }
            }
            pager(previous: nil, next: page.next)
        }
    }

    /// What one of the two thinks; both have to say the same.
    static let besluiten = FormPage(
        path: "/signalen/{signaalId}", name: "form.besluiten", handeling: .besluitOverSignaal, menu: "/signalen",
        load: { visit throws(Failure) in try visit.ask(.leesSignaal, [("signaalId", visit.part("signaalId"))]) },
        home: { _ in "/signalen" }, fields: { _ in FormField.fields(Besluiten.shape, only: ["besluit"]) },
        above: { moment in
            card(moment.record.text("medewerkerNaam")) {
                p { Teksten.text("signalen.doel") }
                inhoud(moment.record)
            }
        })

    /// The partner begins the dialogue that both decided on; the invitation is still to be written and sent.
    static let beginnen = PageRoute.change("/signalen/{signaalId}/beginnen") { visit, _ throws(Failure) in
        let signaal = try visit.ask(.leesSignaal, [("signaalId", visit.part("signaalId"))])
        let dialoog = try visit.change(
            .beginDialoog,
            body: .object([
                .init("medewerkerId", .text(signaal.text("medewerkerId"))),
                .init("aanleiding", .text(signaal.text("soort"))),
            ]))
        return .go(Gedaan.address("/gesprekken/\(dialoog.text("id"))", "signaal.beginnen"))
    }

    private static func stand(_ signaal: Value) -> HTML {
        let besluit = signaal.some("besluit")
        let word = besluit.map { "signaal.besluit.\($0)" } ?? "signaal.status.\(signaal.text("status"))"
        return statusTag(Teksten.text(word), besluit == nil ? .waiting : .done)
    }

    private static func inhoud(_ signaal: Value) -> HTML {
        answers(
            [
                SummaryRow(Teksten.text("signaal.criterium"), signaal.text("criterium")),
                SummaryRow(Teksten.text("signaal.peildatum")) {
                    if let datum = signaal.day("peildatum") { day(datum) }
                },
            ]
                + signaal.list("beslissers").map { beslisser in
                    SummaryRow(
                        beslisser.text("naam"), Teksten.text("signaal.vindt.\(beslisser.text("besluit"))"))
                }
                + [
                    SummaryRow(Teksten.text("signaal.weg")) {
                        if let datum = signaal.day("verwijderdUiterlijkDatum") { day(datum) }
                    }
                ])
    }

    @HTMLBuilder private static func verder(_ visit: Visit, _ signaal: Value, isTeBeginnen: Bool) -> HTML {
        let address = "/signalen/\(signaal.text("id"))"
        if signaal.may(.besluitOverSignaal) {
            buttons { linkButton(Teksten.text("signaal.besluiten"), to: address, .secondary) }
        }
        if isTeBeginnen {
            p { Teksten.text("signaal.beginnen.tekst") }
            changing(address + "/beginnen", token: visit.visitor.token, key: visit.freshKey) {
                submit(Teksten.text("signaal.beginnen"), .secondary)
            }
        }
    }

    /// Whether the visitor decided on it as the partner, and no dialogue was begun from it yet.
    private static func isTeBeginnen(_ visit: Visit, _ signaal: Value) throws(Failure) -> Bool {
        guard signaal.text("besluit") == "uitnodigen", let medewerker = ID(signaal.text("medewerkerId")),
            let ik = ID(visit.me)
        else { return false }
        return try visit.call.besloteAanleidingen(over: medewerker, door: ik)
            .contains { $0.rawValue == signaal.text("soort") }
    }
}
