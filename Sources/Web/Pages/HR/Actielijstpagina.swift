import API
import HTTP
import Model
import Schema

/// HR's list of what employees share: follow-up, not the conversation (DOMAIN.md R6).
struct Actielijstpagina {
    static let tonen = PageRoute.show("/actielijst", query: Actielijstfilter.onPage) { visit throws(Failure) in
        var filter = Actielijstfilter(visit.call.query.pairs)
        do throws(Failure) {
            let page = try ListPage(
                visit, .leesActies, query: filter.askedByPage, kept: filter.given, at: "/actielijst")
            return try Actielijstpagina(visit, filter, page).page()
        } catch {
            try filter.refuse(error)
            return try Actielijstpagina(visit, filter, nil).page()
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

    private let visit: Visit
    private let filter: Actielijstfilter
    private let lijst: ListPage?
    private let onderdelen: [Choice]
    private let keuzes: Actielijstkeuzes
    private let wachtend: Int64?
    /// Which of the reader's own choices this is.
    private let eigen: Lijstkeuze?

    init(_ visit: Visit, _ filter: Actielijstfilter, _ lijst: ListPage?) throws(Failure) {
        self.visit = visit
        self.filter = filter
        self.lijst = lijst
        // The cursor in the address is the action list's, so the units are asked without one.
        onderdelen = Self.keuzes(
            try visit.ask(.leesOnderdelen, query: "limit=500").items,
            bij: filter.given.first { $0.name == "onderdeel" }?.value)
        keuzes = try Actielijstkeuzes(visit)
        wachtend = try visit.ask(.leesActietellingen).number("wachtOpMedewerker")
        let vraag = ListPage.encoded(filter.given)
        eigen = keuzes.eigen.first { $0.vraag == vraag }
    }

    /// The units that stand at the top, and those under the chosen one: an organisation has hundreds in all.
    private static func keuzes(_ onderdelen: [Value], bij code: String?) -> [Choice] {
        let gekozen = onderdelen.first { $0.text("code") == code }
        let boven = gekozen?.some("bovenliggendId")
        return onderdelen.filter { onderdeel in
            let onder = onderdeel.some("bovenliggendId")
            return onder == nil || onder == boven || onder == gekozen?.text("id") || onderdeel.text("id") == boven
                || onderdeel.text("code") == code
        }.map { Choice(value: $0.text("code"), label: "\($0.text("naam")) (\($0.text("code")))") }
    }

    func page() throws(Failure) -> Page {
        let tabel = try lijst.map { lijst throws(Failure) in try Actielijsttabel(visit, filter, lijst) }
        return Page(
            eigen?.naam ?? Teksten.text("actielijst.kop"), visitor: visit.visitor, at: "/actielijst", width: .wide,
            above: gedaan, errors: filter.form
        ) {
            if tabel != nil { a(.href("#lijst"), .class("skip")) { Teksten.text("actielijst.naar_lijst") } }
            p(.class("lead")) { Teksten.text("actielijst.uitleg") }
            if let wachtend {
                p {
                    Teksten.text(
                        wachtend == 1 ? "actielijst.wacht.1" : "actielijst.wacht", ["aantal": "\(wachtend)"])
                }
            }
            keuzes.html(current: filter.form.messages.isEmpty ? filter.quick : nil, eigen: eigen)
            disclosure(Teksten.text("actielijst.zelf"), isOpen: filter.quick == nil && eigen == nil) { vragen }
            if let tabel { div(.id("lijst"), Attribute("tabindex", "-1")) { tabel.html } }
            if let eigen {
                Lijstkeuzes.vergeet(eigen, visit)
            } else if filter.quick == nil {
                Lijstkeuzes.bewaren(filter, visit)
            }
            p { a(.href("/bereik")) { Teksten.text("bereik.kop") } }
        }
    }

    /// What was just done.
    @HTMLBuilder private var gedaan: HTML {
        if let aantal = visit.call.query(Actielijstfilter.herinnerd) {
            let key = aantal < 2 ? "actielijst.gestuurd.\(aantal)" : "actielijst.gestuurd"
            notice(aantal > 0 ? .done : .info, Teksten.text(key, ["aantal": "\(aantal)"])) {
                if let niet = visit.call.query(Actielijstfilter.overgeslagen), niet > 0 {
                    p { Teksten.text("actielijst.gestuurd.niet", ["aantal": "\(niet)"]) }
                }
            }
        } else {
            Gedaan.notice(visit)
        }
    }

    private var vragen: HTML {
        let form = filter.form
        let all = Teksten.text("alles")
        return asking("/actielijst", label: Teksten.text("actielijst.kiezen")) {
            div(.class("filter-row")) {
                form.select(
                    "onderdeel", hint: Teksten.text("filter.onderdeel.hint"), choices: onderdelen, none: all)
                form.select("status", none: Teksten.text("filter.status.lopend"))
                form.select("soort", none: all)
                form.select("eigenaarRol", none: all)
                form.date("peildatum")
                form.select(
                    "sort", choices: form.choices("sort").filter { $0.value != "aandacht" },
                    none: Teksten.text("filter.sort.aandacht"))
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
}

/// One tap for what is asked of HR's list most, with how much there is of it, and for what the reader keeps.
struct Actielijstkeuzes {
    private let telling: Actietelling
    private let vanMij: Int64
    let eigen: [Lijstkeuze]

    init(_ visit: Visit) throws(Failure) {
        eigen = try visit.call.lijstkeuzes()
        telling = try visit.call.actietelling()
        vanMij = try visit.call.actietelling(vanMij: true).lopend
    }

    func html(current: String?, eigen nu: Lijstkeuze? = nil) -> HTML {
        nav(.class("quick"), .label(Teksten.text("actielijst.snel"))) {
            ul {
                keuze("alles", "", telling.lopend, current)
                keuze("teLaat", "teLaat", telling.teLaat, current)
                keuze("vastgelopen", "vastgelopen", telling.vastgelopen, current)
                keuze("vanMij", "vanMij", vanMij, current)
                for keuze in eigen {
                    li {
                        a(.href(Lijstkeuzes.address(keuze)), .current(keuze == nu ? "page" : nil)) { keuze.naam }
                    }
                }
            }
        }
    }

    private func keuze(_ key: String, _ name: String, _ aantal: Int64, _ current: String?) -> HTML {
        li {
            a(
                .href(name.isEmpty ? "/actielijst" : "/actielijst?\(name)=ja"),
                .current(current == name ? "page" : nil)
            ) {
                Teksten.text("actielijst.snel.\(key)")
                " "
                span(.class("count")) { "\(aantal)" }
            }
        }
    }
}
