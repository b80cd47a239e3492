import API
import Schema

/// The employee's own dialogues, the one that waits first.
enum Gesprekken {
    static let lijst = PageRoute.show("/gesprekken", query: [Paging.cursor]) { visit throws(Failure) in
        let page = try ListPage(visit, .leesDialogen, query: [("als", "medewerker")], at: "/gesprekken")
        return Page(Teksten.text("gesprekken.kop"), visitor: visit.visitor, at: "/gesprekken") {
            if page.items.isEmpty {
                emptyState(Teksten.text("gesprekken.leeg"), Teksten.text("gesprekken.leeg.tekst"))
            } else {
                p(.class("lead")) { Teksten.text("gesprekken.uitleg") }
                for dialoog in page.items { regel(dialoog, visit) }
                pager(previous: nil, next: page.next)
            }
        }
    }

    private static func regel(_ dialoog: Value, _ visit: Visit) -> HTML {
        let zijden = Zijden(dialoog: dialoog, ik: visit.me)
        return section(.class("card")) {
            div(.class("card-head")) {
                h2 {
                    a(.href("/gesprekken/\(dialoog.text("id"))")) { Dialoogpagina.kop(dialoog) }
                }
                Standen.dialoog(dialoog, voor: visit.me)
            }
            p(.class("soft")) { Teksten.text("gesprekken.met", ["naam": zijden.ander]) }
        }
    }
}
