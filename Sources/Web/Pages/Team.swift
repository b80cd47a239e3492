import API
import Model
import Schema

/// The people a partner talks with: when last, what waits on whom, and how much is under way.
enum Team {
    static let tonen = PageRoute.show("/team") { visit throws(Failure) in
        var wachtend: [ID: [Wachtend]] = [:]
        for punt in try visit.call.wachtend() { wachtend[punt.anderId, default: []].append(punt) }
        let gevraagd = wachtend
        // Who waits for the partner first, the rest by name as it comes.
        let iedereen = try visit.call.team()
        let team =
            iedereen.filter { gevraagd[$0.medewerkerId] != nil } + iedereen.filter { gevraagd[$0.medewerkerId] == nil }
        // How the last talk stands is what a list of dialogues tells.
        for lid in team where lid.laatste != nil || lid.komend != nil || lid.lopendeActies > 0 {
            try visit.call.leaveLine(lid.medewerkerId, .dialooglijst)
        }
        let binnenkort = team.isEmpty ? nil : try Binnenkort(visit)
        let telling = try visit.call.signaaltelling()
        let laatLezen = try visit.ask(.leesVrijgaven, query: "limit=1").items.count
        return Page(Teksten.text("team.kop"), visitor: visit.visitor, at: "/team", width: .wide) {
            if team.isEmpty {
                emptyState(Teksten.text("team.leeg"), Teksten.text("team.leeg.tekst"))
            } else {
                p(.class("lead")) { Teksten.text("team.inleiding") }
                buttons { linkButton(Teksten.text("knop.vastleggen"), to: "/vastleggen") }
                bijzonders(telling, laatLezen)
                if let binnenkort { binnenkort.html }
                overview(team, gevraagd)
            }
        }
    }

    /// What is there beside talks, only where there is something.
    @HTMLBuilder private static func bijzonders(_ telling: Signaaltelling, _ laatLezen: Int) -> HTML {
        if telling.team > 0 { p { a(.href("/signalen")) { Teksten.text("begin.signalen.knop") } } }
        if laatLezen > 0 { p { a(.href("/vrijgegeven")) { Teksten.text("team.vrijgegeven") } } }
    }

    private static func overview(_ team: [Teamlid], _ wachtend: [ID: [Wachtend]]) -> HTML {
        let title =
            team.count == 1
            ? Teksten.text("team.aantal.1") : Teksten.text("team.aantal", ["aantal": "\(team.count)"])
        return dataTable(
            title,
            [
                Column(Teksten.text("team.naam"), isHeader: true) { (lid: Teamlid) in
                    lid.naam
                    if let functie = lid.functie { p(.class("soft")) { functie } }
                },
                Column(Teksten.text("team.laatste")) { lid in
                    if let laatste = lid.laatste {
                        a(.href("/gesprekken/\(laatste.dialoogId.text)")) {
                            unseen(Teksten.text("team.gesprek_van") + " ")
                            day(laatste.datum)
                            unseen(" \(Teksten.text("team.met")) \(lid.naam)")
                        }
                    } else {
                        Teksten.text("team.nog_geen")
                    }
                },
                Column(Teksten.text("team.stand")) { lid in
                    let punten = wachtend[lid.medewerkerId] ?? []
                    // What is asked of the partner says how it stands, and more.
                    if punten.isEmpty || ![.wachtOpGesprekspartner, .nietActueel].contains(lid.laatste?.fase) {
                        stand(lid)
                    }
                    for punt in punten {
                        p(.class("row-link")) { a(.href(Begin.adres(punt))) { Begin.vraag(punt) } }
                    }
                },
                Column(Teksten.text("team.acties")) { lid in acties(lid) },
                Column(Teksten.text("team.doen")) { lid in
                    doen(lid)
                },
            ], team, isCompact: true)
    }

    /// To log a talk that was, and to begin one or go on with the one that comes.
    private static func doen(_ lid: Teamlid) -> HTML {
        let links = [
            Link(Teksten.text("knop.vastleggen"), to: "/vastleggen?met=\(lid.medewerkerId.text)"),
            lid.komend.map { Link(Teksten.text("team.komend"), to: "/gesprekken/\($0.text)") }
                ?? Link(Teksten.text("knop.beginnen"), to: "/beginnen?met=\(lid.medewerkerId.text)"),
        ]
        return HTML {
            for link in links {
                p(.class("row-link")) {
                    a(.href(link.address)) {
                        link.text
                        unseen(" \(Teksten.text("team.met")) \(lid.naam)")
                    }
                }
            }
        }
    }

    /// What waits on whom, in a sentence.
    static func stand(_ lid: Teamlid) -> String {
        guard let laatste = lid.laatste else { return Teksten.text("team.stand.geen") }
        let key = laatste.fase?.rawValue ?? laatste.status.rawValue
        return Teksten.text("team.stand.\(key)", ["naam": lid.naam])
    }

    private static func acties(_ lid: Teamlid) -> String {
        switch lid.lopendeActies {
        case 0: Teksten.text("team.acties.0")
        case 1: Teksten.text("team.acties.1")
        default: Teksten.text("team.acties.n", ["aantal": "\(lid.lopendeActies)"])
        }
    }
}
