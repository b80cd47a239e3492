import API
import HTTP
import Schema

/// HR's list of what employees share: follow-up, not the conversation (DOMAIN.md R6).
enum Actielijstpagina {
    static let tonen = PageRoute.show("/actielijst", query: Actielijstfilter.parameters) { visit throws(Failure) in
        var filter = Actielijstfilter(visit.call.query.pairs)
        do throws(Failure) {
            let page = try ListPage(visit, .leesActies, query: filter.asked, kept: filter.given, at: "/actielijst")
            return try show(visit, filter, page)
        } catch {
            try filter.refuse(error)
            return try show(visit, filter, nil)
        }
    }

    /// The whole list as a file, with the filters of the page.
    static let csv = file("/actielijst/csv", accept: "text/csv")
    /// The same for Excel in Dutch: semicolons and a mark at the start.
    static let excel = file("/actielijst/excel", accept: "text/csv; profile=excel")

    private static func file(_ path: String, accept: String) -> PageRoute {
        .file(path, query: Actielijstfilter.parameters) { visit throws(Failure) in
            let filter = Actielijstfilter(visit.call.query.pairs)
            var answer = try visit.answer(.leesActies, query: ListPage.encoded(filter.asked), accept: accept)
            let name = "attachment; filename=\"actielijst-\(visit.today.text).csv\""
            answer.fields = answer.fields.filter { $0.name != "Content-Disposition" } + [("Content-Disposition", name)]
            return answer
        }
    }

    private static func show(_ visit: Visit, _ filter: Actielijstfilter, _ page: ListPage?) throws(Failure) -> Page {
        let units = try onderdelen(visit)
        let waiting = try wachtend(visit)
        return Page(
            Teksten.text("actielijst.kop"), visitor: visit.visitor, at: "/actielijst", width: .wide, errors: filter.form
        ) {
            p(.class("lead")) { Teksten.text("actielijst.uitleg") }
            if let waiting { p { waiting } }
            vragen(filter, units)
            if let page { lijst(visit, filter, page) }
        }
    }

    private static func vragen(_ filter: Actielijstfilter, _ units: [Choice]) -> HTML {
        let form = filter.form
        let all = Teksten.text("alles")
        return asking("/actielijst", label: Teksten.text("actielijst.kiezen")) {
            div(.class("filter-row")) {
                form.select("onderdeel", choices: units, none: all)
                form.select("status", none: Teksten.text("filter.status.lopend"))
                form.select("soort", none: all)
                form.select("eigenaarRol", none: all)
                form.date("peildatum")
                form.select("sort", choices: [laatstEerst], none: Teksten.text("filter.sort.gewoon"))
            }
            div(.class("filter-row")) {
                form.checkbox("teLaat")
                form.checkbox("vastgelopen")
                form.checkbox("vanMij")
                form.checkbox("mijnWerkgebied")
            }
            buttons {
                submit(Teksten.text("knop.tonen"))
                if !filter.isEmpty { linkButton(Teksten.text("knop.wissen"), to: "/actielijst", .quiet) }
            }
        }
    }

    private static let laatstEerst = Choice(value: "-streefdatum", label: Teksten.text("filter.sort.-streefdatum"))

    @HTMLBuilder private static func lijst(_ visit: Visit, _ filter: Actielijstfilter, _ page: ListPage) -> HTML {
        if page.items.isEmpty {
            emptyState(Teksten.text("actielijst.leeg"), Teksten.text("actielijst.leeg.tekst"))
        } else {
            bar {
                p { strong { telling(page) } }
                div(.class("buttons")) {
                    linkButton(Teksten.text("knop.csv"), to: filter.address("/actielijst/csv"), .quiet)
                    linkButton(Teksten.text("knop.excel"), to: filter.address("/actielijst/excel"), .quiet)
                }
            }
            dataTable(stand(visit, filter), columns, page.items)
            pager(previous: nil, next: page.next)
        }
    }

    /// How many lines stand here; no totals over more pages.
    private static func telling(_ page: ListPage) -> String {
        if page.next != nil { return Teksten.text("actielijst.eerste", ["aantal": "\(page.items.count)"]) }
        return Teksten.text(
            page.items.count == 1 ? "actielijst.aantal.1" : "actielijst.aantal", ["aantal": "\(page.items.count)"])
    }

    private static func stand(_ visit: Visit, _ filter: Actielijstfilter) -> String {
        let asked = filter.given.first { $0.name == "peildatum" }.flatMap { Numeral.day($0.value) }.flatMap { Day($0) }
        return Teksten.text("actielijst.stand", ["datum": Numeral.long(asked ?? visit.today)])
    }

    private static var columns: [Column<Value>] {
        [
            Column(Teksten.text("kolom.actie"), isHeader: true) { actie in
                a(.href("/acties/\(actie.text("id"))")) { actie.text("omschrijving") }
            },
            Column(Teksten.text("kolom.medewerker")) { actie in
                actie.text("naam")
                br()
                span(.class("soft")) { actie.text("personeelsnummer") }
            },
            Column(Teksten.text("kolom.onderdeel")) { actie in actie.some("onderdeelNaam") ?? actie.text("onderdeel") },
            Column(Teksten.text("kolom.leidinggevende")) { actie in actie.text("gesprekspartner") },
            Column(Teksten.text("kolom.soort")) { actie in
                actie.some("soortOndersteuning").map { Teksten.keuze($0, of: "actie.soortOndersteuning") } ?? "–"
            },
            Column(Teksten.text("kolom.wie")) { actie in actie.text("eigenaar") },
            Column(Teksten.text("kolom.klaar_op")) { actie in
                if let datum = actie.day("streefdatumNu") { shortDay(datum) }
                if let days = actie.number("dagenTeLaat"), days > 0 {
                    br()
                    Teksten.text(days == 1 ? "dagen_te_laat.1" : "dagen_te_laat", ["aantal": "\(days)"])
                }
            },
            Column(Teksten.text("kolom.stand")) { actie in Standen.actie(actie) },
        ]
    }

    /// The units to choose from, by name; a unit holds what is below it.
    private static func onderdelen(_ visit: Visit) throws(Failure) -> [Choice] {
        let page = try ListPage(visit, .leesOnderdelen, query: [("limit", "500")], at: "/actielijst")
        return page.items.map { Choice(value: $0.text("code"), label: "\($0.text("naam")) (\($0.text("code")))") }
    }

    /// How many actions wait for employees to say whether HR may see them: a number and nothing else.
    private static func wachtend(_ visit: Visit) throws(Failure) -> String? {
        let count = try visit.ask(.leesActietellingen).number("wachtOpMedewerker")
        return count.map { Teksten.text($0 == 1 ? "actielijst.wacht.1" : "actielijst.wacht", ["aantal": "\($0)"]) }
    }
}
