import API
import Model
import Schema

/// Objecting, and answering an objection on behalf of the employer.
enum Bezwaarpaginas {
    static let path = "/beheer/bezwaren"

    static let alle: [FormPage] = [maken, makenBijGesprek, intrekken, beantwoorden]

    /// The objections that wait for an answer, and those that had one.
    static let tonen = PageRoute.show(path, query: [Gedaan.parameter, Paging.cursor]) { visit throws(Failure) in
        guard visit.visitor.roles.contains("hr_beheerder") else { throw .forbidden }
        let page = try ListPage(visit, .leesBezwaren, query: [("als", "hr_beheerder")], at: path)
        let open = page.items.filter { $0.text("status") == "ingediend" }
        let klaar = page.items.filter { $0.text("status") != "ingediend" }
        return Page(
            Teksten.text("bezwaren.kop"), visitor: visit.visitor, at: "/beheer",
            back: Link(Teksten.text("beheer.kop"), to: "/beheer"), above: Gedaan.notice(visit)
        ) {
            p(.class("lead")) { Teksten.text("bezwaren.uitleg") }
            if page.items.isEmpty { emptyState(Teksten.text("bezwaren.leeg"), Teksten.text("bezwaren.leeg.tekst")) }
            if !open.isEmpty {
                card(Teksten.text("bezwaren.open")) {
                    for bezwaar in open { Bezwaarblok(bezwaar: bezwaar, isEigen: false).html }
                }
            }
            if !klaar.isEmpty {
                card(Teksten.text("bezwaren.klaar")) {
                    for bezwaar in klaar { Bezwaarblok(bezwaar: bezwaar, isEigen: false).html }
                }
            }
            pager(previous: nil, next: page.next)
        }
    }

    private static let tekst = FormField.fields(Bezwaar.shape, only: ["tekst"])

    /// Against what is done with one's data as such.
    private static let maken = FormPage(
        path: "\(MijnGegevens.path)/bezwaar", name: "form.bezwaar", handeling: .maakBezwaar, menu: MijnGegevens.path,
        load: { visit throws(Failure) in
            let mag = try visit.ask(.leesMij).words("handelingen").filter { $0 == Handeling.maakBezwaar.rawValue }
            guard !mag.isEmpty else { throw .forbidden }
            return ["toegestaneHandelingen": .list(mag.map(Value.text)), "medewerkerId": .text(visit.me)]
        },
        home: { _ in MijnGegevens.path }, fields: { _ in tekst }, above: { _ in uitleg })

    /// Against what stands in one dialogue.
    private static let makenBijGesprek = FormPage(
        path: "/gesprekken/{dialoogId}/bezwaar", name: "form.bezwaar_gesprek", handeling: .maakBezwaar,
        menu: MijnGegevens.path,
        load: { visit throws(Failure) in
            let dialoog = try Dialoogformulieren.dialoog(visit)
            guard dialoog.text("medewerkerId") == visit.me else { throw .forbidden }
            // Who may add a statement of their own may object to it as well.
            let mag = dialoog.may(.schrijfVerklaring) ? [Value.text(Handeling.maakBezwaar.rawValue)] : []
            return dialoog.with("toegestaneHandelingen", .list(mag))
        },
        home: Dialoogformulieren.home, fields: { _ in tekst }, above: { _ in uitleg },
        body: { body, moment, _ in body.with("dialoogId", .text(moment.record.text("id"))) },
        next: { _ in Gedaan.address(MijnGegevens.path, "form.bezwaar_gesprek") })

    private static var uitleg: HTML {
        notice(.info, Teksten.text("bezwaar.wie_leest")) { p { Teksten.text("bezwaar.wie_leest.tekst") } }
    }

    private static let intrekken = FormPage(
        path: "\(MijnGegevens.path)/bezwaren/{bezwaarId}/intrekken", name: "form.bezwaar_intrekken",
        handeling: .trekBezwaarIn, menu: MijnGegevens.path, load: bezwaar, home: { _ in MijnGegevens.path },
        above: { moment in card { written(moment.record.text("tekst")) } }, body: { _, _, _ in nil })

    /// The answer: granted or not, with why and what follows.
    private static let beantwoorden = FormPage(
        path: "\(path)/{bezwaarId}", name: "form.beantwoorden", handeling: .beantwoordBezwaar, menu: "/beheer",
        load: bezwaar, home: { _ in path },
        fields: { _ in FormField.fields(BezwaarBeantwoorden.shape, only: ["besluit", "toelichting"]) },
        above: { moment in
            card(
                Teksten.text(
                    "bezwaar.van_wie",
                    [
                        "datum": moment.record.instant("aangemaaktOp").map { Numeral.long($0.day) } ?? "",
                        "naam": moment.record.text("medewerkerNaam"),
                    ])
            ) { written(moment.record.text("tekst")) }
        })

    @Sendable private static func bezwaar(_ visit: Visit) throws(Failure) -> Value {
        try visit.ask(.leesBezwaar, [("bezwaarId", visit.part("bezwaarId"))])
    }
}
