import API
import Schema

/// The employee's own dialogues, the one that waits first.
enum Gesprekken {
    static let lijst = PageRoute.show("/gesprekken", query: [Paging.cursor]) { visit throws(Failure) in
        let page = try ListPage(visit, .leesDialogen, query: [("als", "medewerker")], at: "/gesprekken")
        let concepten = try visit.ask(.leesMij).list("conceptenOverMij")
        return Page(Teksten.text("gesprekken.kop"), visitor: visit.visitor, at: "/gesprekken") {
            wordtVastgelegd(concepten)
            if page.items.isEmpty {
                emptyState(Teksten.text("gesprekken.leeg"), Teksten.text("gesprekken.leeg.tekst"))
            } else {
                p(.class("lead")) { Teksten.text("gesprekken.uitleg") }
                for dialoog in volgorde(page.items, visit.me) { regel(dialoog, visit) }
                pager(previous: nil, next: page.next)
            }
        }
    }

    /// What waits for the reader first; the rest stays as it comes, the last talk first.
    static func volgorde(_ dialogen: [Value], _ ik: String) -> [Value] {
        let wacht = dialogen.filter { Standen.wacht($0, op: ik) }
        return wacht + dialogen.filter { !Standen.wacht($0, op: ik) }
    }

    /// That somebody is writing down a talk with the reader; what it says is theirs until it is sent.
    @HTMLBuilder private static func wordtVastgelegd(_ concepten: [Value]) -> HTML {
        for concept in concepten {
            p(.class("soft")) {
                Teksten.text("gesprekken.concept", ["naam": concept.text("auteurNaam")])
                " "
                if let begonnen = concept.instant("begonnenOp") { day(begonnen.day) }
                ". "
                Teksten.text("gesprekken.concept.daarna")
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
