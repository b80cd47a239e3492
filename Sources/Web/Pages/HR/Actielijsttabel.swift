import API
import HTTP
import Model
import Schema

/// HR's list with what can be done to each line, so that nobody has to leave it.
struct Actielijsttabel {
    private static let bulk = "gekozen"
    private static let regel = "regel"

    private let visit: Visit
    private let filter: Actielijstfilter
    private let lijst: ListPage
    private let revisies: [ID: Int64]
    private let herinneringen: [ID: Day]
    /// Where the forms of a line come back to.
    private let hier: String
    private let isVanNu: Bool

    init(_ visit: Visit, _ filter: Actielijstfilter, _ lijst: ListPage) throws(Failure) {
        self.visit = visit
        self.filter = filter
        self.lijst = lijst
        let ids = lijst.items.compactMap { ID($0.text("id")) }
        revisies = try visit.call.revisies(acties: ids)
        herinneringen = try visit.call.herinneringen(acties: ids)
        let cursor = visit.call.query(Paging.cursor).map { [(Paging.cursor.name, $0)] } ?? []
        hier = Actielijstfilter.address("/actielijst", filter.given + cursor)
        isVanNu = !filter.given.contains { $0.name == "peildatum" }
    }

    @HTMLBuilder var html: HTML {
        if lijst.items.isEmpty {
            emptyState(Teksten.text("actielijst.leeg"), Teksten.text("actielijst.leeg.tekst"))
        } else {
            bar {
                p { strong { telling } }
                div(.class("buttons")) {
                    linkButton(Teksten.text("knop.excel"), to: filter.address("/actielijst/excel"), .quiet)
                    linkButton(Teksten.text("knop.csv"), to: filter.address("/actielijst/csv"), .quiet)
                }
            }
            regelformulier
            dataTable(stand, columns, lijst.items, isDense: true) { "actie-\($0.text("id"))" }
            gekozen
            pager(previous: nil, next: lijst.next)
        }
    }

    /// One button for every line that was ticked; it stays in sight under the list.
    @HTMLBuilder private var gekozen: HTML {
        if lijst.items.contains(where: isTeHerinneren) {
            changing("/actielijst/herinneren", token: visit.visitor.token, id: Self.bulk) {
                hidden("terug", hier)
                div(.class("tray")) {
                    submit(Teksten.text("actielijst.herinner_gekozen"), .secondary)
                    p(.class("soft")) { Teksten.text("actielijst.herinner_uitleg") }
                }
            }
        }
    }

    /// How many lines stand here; no totals over more pages.
    private var telling: String {
        if lijst.next != nil { return Teksten.text("actielijst.eerste", ["aantal": "\(lijst.items.count)"]) }
        return Teksten.text(
            lijst.items.count == 1 ? "actielijst.aantal.1" : "actielijst.aantal", ["aantal": "\(lijst.items.count)"])
    }

    private var stand: String {
        let asked = filter.given.first { $0.name == "peildatum" }.flatMap { Numeral.day($0.value) }.flatMap { Day($0) }
        return Teksten.text("actielijst.stand", ["datum": Numeral.long(asked ?? visit.today)])
    }

    private func isTeHerinneren(_ actie: Value) -> Bool {
        isVanNu && actie.text("eigenaarRol") != "hr" && herinnerd(actie) != visit.today
            && ["open", "in_uitvoering", "loopt_vast"].contains(actie.text("status"))
    }

    private func herinnerd(_ actie: Value) -> Day? { ID(actie.text("id")).flatMap { herinneringen[$0] } }

    private var columns: [Column<Value>] {
        [
            Column(Teksten.text("actielijst.kies.kolom")) { actie in kies(actie) },
            Column(Teksten.text("kolom.actie"), isHeader: true) { actie in
                a(.href("/acties/\(actie.text("id"))")) { actie.text("omschrijving") }
                onder(actie.some("soortOndersteuning").map { Teksten.keuze($0, of: "actie.soortOndersteuning") })
            },
            Column(Teksten.text("kolom.medewerker")) { actie in
                actie.text("naam")
                onder(
                    [actie.text("personeelsnummer"), actie.some("onderdeelNaam") ?? actie.text("onderdeel")]
                        .filter { !$0.isEmpty }.joined(separator: ", "))
            },
            Column(Teksten.text("kolom.wie")) { actie in
                actie.text("eigenaar")
                if actie.text("eigenaarRol") != "gesprekspartner" {
                    onder(Teksten.text("actielijst.leidinggevende", ["naam": actie.text("gesprekspartner")]))
                }
            },
            Column(Teksten.text("kolom.klaar_op")) { actie in
                if let datum = actie.day("streefdatumNu") { shortDay(datum) }
                if let days = actie.number("dagenTeLaat"), days > 0 {
                    let late = Teksten.text(days == 1 ? "dagen_te_laat.1" : "dagen_te_laat", ["aantal": "\(days)"])
                    onder(late.replacing(" ", with: "\u{a0}"))
                }
            },
            Column(Teksten.text("kolom.stand")) { actie in
                Standen.actie(actie)
                onder(
                    actie.day("vastgelopenSinds").map {
                        Teksten.text("actielijst.vast_sinds", ["datum": Numeral.typed($0)])
                    })
                onder(
                    herinnerd(actie).map { Teksten.text("actielijst.herinnerd", ["datum": Numeral.typed($0)]) })
            },
            Column(Teksten.text("actielijst.doen")) { actie in doen(actie) },
        ]
    }

    /// A second line in a cell, softer than the first.
    @HTMLBuilder private func onder(_ text: String?) -> HTML {
        if let text, !text.isEmpty { span(.class("under")) { text } }
    }

    /// A box that belongs to the form under the list, wherever it stands.
    @HTMLBuilder private func kies(_ actie: Value) -> HTML {
        if isTeHerinneren(actie) {
            input(
                .type("checkbox"), .name("kies"), .value(actie.text("id")), Attribute("form", Self.bulk),
                .label(Teksten.text("actielijst.kies", ["actie": actie.text("omschrijving").shortened])))
        }
    }

    /// The one form of all lines: each button says what it does to which action, so that a line stays small.
    @HTMLBuilder private var regelformulier: HTML {
        if isVanNu {
            changing("/actielijst/herinneren", token: visit.visitor.token, key: visit.freshKey, id: Self.regel) {
                hidden("terug", "\(hier)#actie-{actieId}")
            }
        }
    }

    @HTMLBuilder private func doen(_ actie: Value) -> HTML {
        if isVanNu, let revisie = ID(actie.text("id")).flatMap({ revisies[$0] }) {
            let about = ": " + actie.text("omschrijving").shortened
            if isTeHerinneren(actie) {
                knop(actie, "herinneren", "actielijst.knop.herinneren", revisie, about: about)
            }
            if actie.text("eigenaarRol") == "hr" {
                knop(actie, "gereed", "actielijst.knop.gereed", revisie, about: about)
            }
            bericht(actie, revisie)
        }
    }

    private func knop(
        _ actie: Value, _ rest: String, _ key: String, _ revisie: Int64, about: String? = nil
    ) -> HTML {
        submit(
            Teksten.text(key), .quiet, name: "revisie", value: "\(revisie)",
            about: about, form: Self.regel,
            to: "/acties/\(actie.text("id"))/\(rest)")
    }

    /// A note without leaving the list; it opens where it stands.
    private func bericht(_ actie: Value, _ revisie: Int64) -> HTML {
        disclosure(Teksten.text("actielijst.knop.bericht")) {
            textarea(
                .class("box box-full"), Attribute("form", Self.regel),
                .name("tekst.\(actie.text("id"))"), Attribute("rows", "3"), .label(Teksten.text("voortgang.tekst")),
                .anyDirection, Attribute("data-taalwacht", Lezers.hr.rawValue))
            p(.class("hint")) { Teksten.text("vrije_tekst.hint") }
            knop(actie, "voortgang", "form.voortgang.knop", revisie)
        }
    }
}

/// Reminding many at once: whoever was reminded today, or is HR, is passed over.
enum Herinneringen {
    static let insturen = PageRoute.change("/actielijst/herinneren") { visit, sent throws(Failure) in
        let ids = sent.pairs.filter { $0.name == "kies" }.compactMap { ID($0.value) }
        let revisies = try visit.call.revisies(acties: ids)
        var gestuurd = 0
        for id in Set(ids).sorted() {
            do throws(Failure) {
                try visit.change(.herinnerEigenaar, [("actieId", id.text)], revision: revisies[id])
                gestuurd += 1
            } catch {
                switch error {
                // What left the list meanwhile, or needs no reminder, stops nobody else's.
                case .conflict, .notFound, .forbidden, .gone, .preconditionRequired: continue
                default: throw error
                }
            }
        }
        let terug = Terug.address(sent) ?? "/actielijst"
        return .go(Terug.adding("herinnerd=\(gestuurd)&overgeslagen=\(Set(ids).count - gestuurd)", to: terug))
    }
}
