import API
import Schema

/// What the reader has to do, and what was agreed in the reader's own dialogues; what passed its day stands first.
struct MijnActies {
    private static let als = Parameter(
        "als", Kind<String>.text(0...20), "Welke actiepunten: die je zelf doet, of die uit je eigen gesprekken komen.")
    private static let klaar = Parameter("klaar", Kind<String>.text(0...4), "Alleen wat klaar is of vervallen.")

    static let tonen = PageRoute.show("/acties", query: [Gedaan.parameter]) { visit throws(Failure) in
        let mijn = try MijnActies(visit, als: "eigenaar", isKlaar: false)
        var rest = try MijnActies(visit, als: "medewerker", isKlaar: false)
        let ids = Set(mijn.lijst.map { $0.text("id") })
        rest.lijst.removeAll { ids.contains($0.text("id")) }
        return Page(Teksten.text("menu.acties"), visitor: visit.visitor, at: "/acties", above: Gedaan.notice(visit)) {
            if mijn.lijst.isEmpty, rest.lijst.isEmpty {
                emptyState(Teksten.text("mijn_acties.leeg"), Teksten.text("mijn_acties.leeg.tekst"))
            }
            mijn.deel("mijn_acties.doen")
            rest.deel("mijn_acties.rond_mij")
            ul(.class("plain")) {
                for als in ["eigenaar", "medewerker"] {
                    li { a(.href(address(als, isKlaar: true))) { Teksten.text("mijn_acties.klaar.\(als)") } }
                }
            }
        }
    }

    /// One of the lists page by page: also what is done or dropped.
    static let bladeren = PageRoute.show("/acties/lijst", query: [als, klaar, Paging.cursor]) { visit throws(Failure) in
        let als = visit.call.query(als) == "medewerker" ? "medewerker" : "eigenaar"
        let isKlaar = visit.call.query(klaar) != nil
        let lijst = try MijnActies(visit, als: als, isKlaar: isKlaar)
        let name =
            isKlaar ? "mijn_acties.klaar.\(als)" : als == "eigenaar" ? "mijn_acties.doen" : "mijn_acties.rond_mij"
        return Page(
            Teksten.text("menu.acties"), visitor: visit.visitor, at: "/acties/lijst",
            back: Link(Teksten.text("menu.acties"), to: "/acties")
        ) {
            if lijst.lijst.isEmpty {
                emptyState(Teksten.text("mijn_acties.klaar.leeg"), Teksten.text("mijn_acties.klaar.leeg.tekst"))
            } else {
                card(Teksten.text(name)) { for actie in lijst.lijst { lijst.regel(actie) } }
                pager(previous: nil, next: lijst.volgende)
            }
        }
    }

    /// Of what the reader does, that which passed its day: done, another day, or stuck, each with one tap.
    static func teLaat(_ visit: Visit) throws(Failure) -> HTML {
        let mijn = try MijnActies(visit, als: "eigenaar", isKlaar: false, terug: "/")
        let laat = mijn.lijst.filter { ($0.number("dagenTeLaat") ?? 0) > 0 && mijn.isEigenaar($0) }
        return HTML {
            for actie in laat.prefix(meestLaat) { mijn.regel(actie) }
            if laat.count > meestLaat { p { a(.href("/acties")) { Teksten.text("mijn_acties.meer") } } }
        }
    }

    /// How many of them stand on the first page.
    private static let meestLaat = 5

    private static func address(_ als: String, isKlaar: Bool) -> String {
        "/acties/lijst?als=\(als)" + (isKlaar ? "&klaar=ja" : "")
    }

    private let visit: Visit
    /// Whether these are the reader's own to do.
    private let isMine: Bool
    private var lijst: [Value]
    private let volgende: String?
    private let revisies: [ID: Int64]
    /// Where one tap comes back to.
    private let terug: String

    private init(_ visit: Visit, als: String, isKlaar: Bool, terug: String = "/acties") throws(Failure) {
        self.terug = terug
        let query = isKlaar ? [("status", "gereed"), ("status", "vervallen"), ("sort", "-streefdatum")] : []
        let page = try ListPage(
            visit, .leesActies, query: [("als", als)] + query,
            kept: [("als", als)] + (isKlaar ? [("klaar", "ja")] : []),
            at: "/acties/lijst")
        self.visit = visit
        isMine = als == "eigenaar"
        lijst = isKlaar ? page.items : Self.volgorde(page.items)
        volgende = page.next
        revisies =
            isMine && !isKlaar ? try visit.call.revisies(acties: page.items.compactMap { ID($0.text("id")) }) : [:]
    }

    @HTMLBuilder private func deel(_ title: String) -> HTML {
        if !lijst.isEmpty {
            card(Teksten.text(title)) {
                for actie in lijst { regel(actie) }
                if let volgende { p { a(.href(volgende)) { Teksten.text("mijn_acties.meer") } } }
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

    private func regel(_ actie: Value) -> HTML {
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
            if isEigenaar(actie), !revisies.isEmpty {
                buttons {
                    klaar(actie)
                    verder(actie, "bijstellen", "knop.bijstellen")
                    if actie.text("status") != "loopt_vast" { verder(actie, "vast", "knop.vast") }
                    bekijken(actie, .class("button button-quiet"))
                }
            } else {
                p { bekijken(actie, .class(nil)) }
            }
        }
    }

    /// Whether the reader is the one who does it; who helps only reads here.
    private func isEigenaar(_ actie: Value) -> Bool {
        isMine && (actie.text("eigenaar") == visit.visitor.name || actie.text("eigenaarRol") == "hr")
    }

    private func verder(_ actie: Value, _ rest: String, _ key: String) -> HTML {
        a(.href("/acties/\(actie.text("id"))/\(rest)"), .class("button button-quiet")) {
            Teksten.text(key)
            unseen(": \(actie.text("omschrijving").shortened)")
        }
    }

    private func bekijken(_ actie: Value, _ look: Attribute) -> HTML {
        a(.href("/acties/\(actie.text("id"))"), look) {
            Teksten.text("knop.actie.bekijken")
            unseen(": \(actie.text("omschrijving").shortened)")
        }
    }

    /// One tap for what the reader does: done today.
    @HTMLBuilder private func klaar(_ actie: Value) -> HTML {
        if let revisie = ID(actie.text("id")).flatMap({ revisies[$0] }) {
            changing("/acties/\(actie.text("id"))/gereed", token: visit.visitor.token, key: visit.freshKey) {
                hidden("revisie", "\(revisie)")
                hidden("terug", terug)
                submit(Teksten.text("knop.gereed"), .secondary, about: ": " + actie.text("omschrijving").shortened)
            }
        }
    }
}
