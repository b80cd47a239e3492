import API
import Model
import Schema

/// Letting the manager read one action or agreement of a confidential talk, with exactly that shown first.
enum Vrijgeven {
    static let alle: [FormPage] = [
        actie("vrijgeven", .geefActieVrij), actie("vrijgave-intrekken", .trekVrijgaveActieIn),
        afspraak("vrijgeven", .geefAfspraakVrij), afspraak("vrijgave-intrekken", .trekVrijgaveAfspraakIn),
    ]

    private static func actie(_ rest: String, _ handeling: Handeling) -> FormPage {
        form(
            "/acties/{actieId}/\(rest)", rest, handeling, load: Actieformulieren.actie, home: Actieformulieren.home,
            inhoud: { inhoud(actie: $0) })
    }

    private static func afspraak(_ rest: String, _ handeling: Handeling) -> FormPage {
        form(
            "/afspraken/{afspraakId}/\(rest)", rest, handeling,
            load: { visit throws(Failure) in
                try visit.ask(.leesAfspraak, [("afspraakId", visit.part("afspraakId"))])
            },
            home: { "/gesprekken/\($0.text("dialoogId"))" }, inhoud: { inhoud(afspraak: $0) })
    }

    private static func form(
        _ path: String, _ name: String, _ handeling: Handeling,
        load: @escaping @Sendable (Visit) throws(Failure) -> Value, home: @escaping @Sendable (Value) -> String,
        inhoud: @escaping @Sendable (Value) -> HTML
    ) -> FormPage {
        FormPage(
            path: path, name: "form.\(name)", handeling: handeling, load: load, home: home,
            above: { moment in
                card(Teksten.text("vrijgeven.voorbeeld")) {
                    inhoud(moment.record)
                    p(.class("soft")) { Teksten.text("vrijgeven.niets_meer") }
                    if handeling == .geefActieVrij || handeling == .geefAfspraakVrij {
                        p(.class("soft")) { Teksten.text("vrijgeven.andere_woorden") }
                    }
                }
            }, body: { _, _, _ in nil })
    }

    /// What the people of a team let their manager read.
    static let tonen = PageRoute.show("/vrijgegeven", query: [Paging.cursor]) { visit throws(Failure) in
        let page = try ListPage(visit, .leesVrijgaven, query: [], at: "/vrijgegeven")
        var gelezen: [(naam: String, inhoud: HTML)] = []
        for vrijgave in page.items { gelezen.append((vrijgave.text("medewerkerNaam"), try inhoud(vrijgave, visit))) }
        return Page(
            Teksten.text("vrijgegeven.kop"), visitor: visit.visitor, at: "/team",
            back: Link(Teksten.text("menu.team"), to: "/team")
        ) {
            p(.class("lead")) { Teksten.text("vrijgegeven.uitleg") }
            if gelezen.isEmpty {
                emptyState(Teksten.text("vrijgegeven.leeg"), Teksten.text("vrijgegeven.leeg.tekst"))
            }
            for (naam, inhoud) in gelezen { card(naam) { inhoud } }
            pager(previous: nil, next: page.next)
        }
    }

    private static func inhoud(_ vrijgave: Value, _ visit: Visit) throws(Failure) -> HTML {
        if let id = vrijgave.some("actieId") { return inhoud(actie: try visit.ask(.leesActie, [("actieId", id)])) }
        return inhoud(afspraak: try visit.ask(.leesAfspraak, [("afspraakId", vrijgave.text("afspraakId"))]))
    }

    /// An action as the manager reads it, and the employee before releasing it: the same lines.
    static func inhoud(actie: Value) -> HTML {
        let soort = actie.some("soortOndersteuning")
        return item(actie.text("omschrijving"), tag: Standen.actie(actie)) {
            answers(
                (soort.map {
                    [
                        SummaryRow(
                            Teksten.text("actie.soortOndersteuning"),
                            Teksten.keuze($0, of: "actie.soortOndersteuning"))
                    ]
                } ?? [])
                    + [
                        SummaryRow(Teksten.text("vrijgeven.wie"), actie.text("eigenaarNaam")),
                        SummaryRow(Teksten.text("vrijgeven.klaar_op")) {
                            if let datum = actie.day("streefdatumNu") { day(datum) }
                        },
                    ]
                    + (actie.some("steunVanNaam").map { [SummaryRow(Teksten.text("vrijgeven.steun"), $0)] } ?? []))
        }
    }

    /// An agreement in the same way.
    static func inhoud(afspraak: Value) -> HTML {
        let names = Gegevens.afspraakNamen.filter { $0 != "tekst" && $0 != "maatwerk" }
        let rows = Gegevens.afspraak(only: names).compactMap { field in
            afspraak[field.name] == .flag(false)
                ? nil : field.words(in: afspraak).map { SummaryRow(Teksten.text(field.key), $0) }
        }
        return item(afspraak.text("tekst"), tag: Standen.afspraak(afspraak)) { answers(rows) }
    }
}
