import API
import Schema

/// An adviser's own dialogues: those held in confidence, and those in which they take part for a while.
enum Deelname {
    static let tonen = PageRoute.show("/meedoen", query: [Paging.cursor]) { visit throws(Failure) in
        let page = try ListPage(visit, .leesDialogen, query: [("als", "hr_adviseur")], at: "/meedoen")
        return Page(Teksten.text("meedoen.kop"), visitor: visit.visitor, at: "/meedoen") {
            p(.class("lead")) { Teksten.text("meedoen.uitleg") }
            if page.items.isEmpty { emptyState(Teksten.text("meedoen.leeg"), Teksten.text("meedoen.leeg.tekst")) }
            for dialoog in page.items { regel(dialoog, visit) }
            pager(previous: nil, next: page.next)
        }
    }

    private static func regel(_ dialoog: Value, _ visit: Visit) -> HTML {
        section(.class("card")) {
            div(.class("card-head")) {
                h2 { a(.href("/gesprekken/\(dialoog.text("id"))")) { Dialoogpagina.kop(dialoog) } }
                Standen.dialoog(dialoog, voor: visit.me)
            }
            p(.class("soft")) {
                Teksten.text("gesprekken.met", ["naam": dialoog.text("medewerkerNaam")])
                " "
                Teksten.text(
                    dialoog.text("gesprekspartnerId") == visit.me ? "meedoen.vertrouwelijk" : "meedoen.deelnemer",
                    ["naam": dialoog.text("gesprekspartnerNaam")])
            }
        }
    }
}
