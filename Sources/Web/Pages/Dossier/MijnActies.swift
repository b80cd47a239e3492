import API
import Schema

/// What the reader has to do, and what was agreed in the reader's own dialogues; what passed its day stands first.
enum MijnActies {
    static let tonen = PageRoute.show("/acties") { visit throws(Failure) in
        let mijn = try ListPage(visit, .leesActies, query: [("als", "eigenaar"), ("limit", "200")], at: "/acties").items
        let eigen = try ListPage(visit, .leesActies, query: [("als", "medewerker"), ("limit", "200")], at: "/acties")
            .items
        let ids = Set(mijn.map { $0.text("id") })
        let rest = eigen.filter { !ids.contains($0.text("id")) }
        return Page(Teksten.text("menu.acties"), visitor: visit.visitor, at: "/acties") {
            if mijn.isEmpty, rest.isEmpty {
                emptyState(Teksten.text("mijn_acties.leeg"), Teksten.text("mijn_acties.leeg.tekst"))
            }
            deel("mijn_acties.doen", mijn, visit, isMine: true)
            deel("mijn_acties.rond_mij", rest, visit, isMine: false)
        }
    }

    @HTMLBuilder private static func deel(_ title: String, _ acties: [Value], _ visit: Visit, isMine: Bool) -> HTML {
        if !acties.isEmpty {
            card(Teksten.text(title)) {
                for actie in volgorde(acties) { regel(actie, visit, isMine) }
            }
        }
    }

    /// Late first, then by day.
    static func volgorde(_ acties: [Value]) -> [Value] {
        acties.sorted { een, ander in
            let late = (een.number("dagenTeLaat") ?? 0, ander.number("dagenTeLaat") ?? 0)
            if late.0 != late.1 { return late.0 > late.1 }
            return (een.text("streefdatumNu"), een.text("id")) < (ander.text("streefdatumNu"), ander.text("id"))
        }
    }

    private static func regel(_ actie: Value, _ visit: Visit, _ isMine: Bool) -> HTML {
        item(actie.text("omschrijving"), tag: Standen.actie(actie)) {
            p(.class("soft")) {
                if !isMine {
                    Teksten.text("actie.doet", ["naam": actie.text("eigenaar")])
                    " "
                }
                if let datum = actie.day("streefdatumNu") {
                    Teksten.text("actie.klaar_op")
                    " "
                    day(datum)
                    "."
                }
            }
            if isMine, (actie.number("dagenTeLaat") ?? 0) > 0 { p { strong { Teksten.text("actie.dag_voorbij") } } }
            p {
                a(.href("/acties/\(actie.text("id"))")) {
                    Teksten.text("knop.actie.bekijken")
                    unseen(": \(actie.text("omschrijving").shortened)")
                }
            }
        }
    }
}
