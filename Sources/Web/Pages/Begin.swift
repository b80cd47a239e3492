import API
import Model
import Schema

/// The first page after signing in: what waits for me, what I was writing, and where I can go.
enum Begin {
    private static let bewaard = Parameter("bewaard", Kind<String>.text(0...4), "Of er net een concept is bewaard.")

    static let tonen = PageRoute.show("/", query: [bewaard, Gedaan.parameter]) { visit throws(Failure) in
        let wachtend = try visit.call.wachtend()
        let acties = try visit.call.eigenActies()
        let laat = acties.teLaat > 0 ? try MijnActies.teLaat(visit) : HTML()
        let concepten = try visit.concepten()
        let signalen = try visit.call.signaaltelling()
        let lijst = visit.visitor.roles.contains("hr_adviseur") ? try Actielijstkeuzes(visit) : nil
        let bezwaren = try visit.call.bezwaartelling()
        let kept = visit.call.query(bewaard) == nil ? Gedaan.notice(visit) : savedNotice
        let account = try Aanmeldingen.recent(visit)
        let above = HTML {
            kept
            account
        }
        return Page(Teksten.text("begin.kop"), visitor: visit.visitor, at: "/", above: above) {
            if !laat.isEmpty { card(Teksten.text("begin.laat"), id: "laat") { laat } }
            if let lijst {
                card(Teksten.text("begin.hr")) {
                    p { Teksten.text("begin.hr.tekst") }
                    lijst.html(current: nil)
                    buttons {
                        linkButton(Teksten.text("begin.hr.meedoen"), to: "/meedoen", .quiet)
                        linkButton(Teksten.text("bereik.kop"), to: "/bereik", .quiet)
                    }
                }
            }
            if wachtend.isEmpty, laat.isEmpty, lijst == nil {
                emptyState(Teksten.text("begin.niets"), Teksten.text(nothingWaits(visit.visitor.roles)))
            } else if !wachtend.isEmpty {
                card(Teksten.text("begin.wacht")) {
                    for gesprek in perGesprek(wachtend) { waiting(gesprek) }
                }
            }
            signals(signalen)
            if bezwaren.open > 0 { objections(bezwaren) }
            if !concepten.isEmpty { drafts(concepten) }
            if acties.lopend > 0 { own(acties) }
            places(visit.visitor.roles)
        }
    }

    private static var savedNotice: HTML {
        notice(.done, Teksten.text("begin.bewaard")) { p { Teksten.text("begin.bewaard.tekst") } }
    }

    private static func nothingWaits(_ roles: Set<String>) -> String {
        roles.contains("gesprekspartner") ? "begin.niets.gesprekspartner" : "begin.niets.medewerker"
    }

    /// What is asked of each dialogue, in the order in which the first of it comes.
    private static func perGesprek(_ wachtend: [Wachtend]) -> [[Wachtend]] {
        wachtend.reduce(into: []) { all, punt in
            if let place = all.firstIndex(where: { $0[0].dialoogId == punt.dialoogId }) {
                all[place].append(punt)
            } else {
                all.append([punt])
            }
        }
    }

    private static func waiting(_ punten: [Wachtend]) -> HTML {
        item(gesprek(punten[0])) {
            ul(.class("waiting")) { for punt in punten { li { a(.href(adres(punt))) { vraag(punt) } } } }
        }
    }

    /// Where something that waits is done.
    static func adres(_ punt: Wachtend) -> String {
        "/gesprekken/\(punt.dialoogId.text)\(plek(punt.vraag))"
    }

    /// Where on the dialogue's page it is done, when that is not the top.
    private static func plek(_ vraag: Wachtend.Vraag) -> String {
        switch vraag {
        case .overdragen: "/overdragen"
        case .actueel: "#actueel"
        case .delen: "#deel-met-hr"
        case .wensen: "#wensen"
        default: ""
        }
    }

    /// What is asked, in the words of the first page.
    static func vraag(_ punt: Wachtend) -> String {
        let key = "begin.vraag.\(punt.vraag.rawValue)" + (punt.aantal == 1 ? ".1" : "")
        return Teksten.text(key, ["aantal": "\(punt.aantal)", "naam": punt.naam])
    }

    /// That there are signals: about whom and what stands on their own page.
    @HTMLBuilder private static func signals(_ telling: Signaaltelling) -> HTML {
        if telling.eigen > 0 || telling.teBesluiten > 0 {
            card(Teksten.text("begin.signalen")) {
                if telling.teBesluiten > 0 {
                    p {
                        telling.teBesluiten == 1
                            ? Teksten.text("begin.signalen.1")
                            : Teksten.text("begin.signalen.n", ["aantal": "\(telling.teBesluiten)"])
                    }
                }
                if telling.eigen > 0 { p { Teksten.text("begin.signalen.eigen") } }
                buttons {
                    linkButton(
                        Teksten.text(
                            telling.teBesluiten > 0 ? "begin.signalen.knop" : "begin.signalen.eigen.knop"),
                        to: "/signalen", .secondary)
                }
            }
        }
    }

    /// That objections wait for an answer; whose and about what stands on their own page.
    private static func objections(_ telling: Bezwaartelling) -> HTML {
        card(Teksten.text("begin.bezwaren")) {
            p {
                telling.open == 1
                    ? Teksten.text("begin.bezwaren.1") : Teksten.text("begin.bezwaren.n", ["aantal": "\(telling.open)"])
                if telling.teLaat > 0 {
                    " "
                    Teksten.text("begin.bezwaren.laat", ["aantal": "\(telling.teLaat)"])
                }
            }
            buttons { linkButton(Teksten.text("begin.bezwaren.knop"), to: Bezwaarpaginas.path, .secondary) }
        }
    }

    private static func gesprek(_ punt: Wachtend) -> String {
        guard let datum = punt.datum else { return Teksten.text("begin.gesprek.komend", ["naam": punt.naam]) }
        return Teksten.text("begin.gesprek", ["naam": punt.naam, "datum": Numeral.long(datum)])
    }

    private static func drafts(_ concepten: [Conceptregel]) -> HTML {
        card(Teksten.text("concepten.kop")) {
            p { Teksten.text("concepten.tekst") }
            ul(.class("drafts")) {
                for concept in concepten {
                    li { a(.href(concept.address)) { concept.title } }
                }
            }
        }
    }

    private static func own(_ acties: EigenActies) -> HTML {
        card(Teksten.text("begin.acties")) {
            p {
                acties.lopend == 1
                    ? Teksten.text("begin.acties.1")
                    : Teksten.text("begin.acties.n", ["aantal": "\(acties.lopend)"])
                if acties.teLaat > 0 {
                    " "
                    Teksten.text("begin.acties.laat", ["aantal": "\(acties.teLaat)"])
                }
            }
            p { a(.href("/acties")) { Teksten.text("menu.acties") } }
        }
    }

    @HTMLBuilder private static func places(_ roles: Set<String>) -> HTML {
        if roles.contains("gesprekspartner") {
            card(Teksten.text("begin.team")) {
                p { Teksten.text("begin.team.tekst") }
                buttons {
                    linkButton(Teksten.text("knop.vastleggen"), to: "/vastleggen")
                    linkButton(Teksten.text("knop.beginnen"), to: "/beginnen", .secondary)
                    linkButton(Teksten.text("menu.team"), to: "/team", .quiet)
                }
            }
        } else if roles.contains("medewerker") {
            card(Teksten.text("begin.gesprek_wil")) {
                p { Teksten.text("begin.gesprek_wil.tekst") }
                buttons {
                    linkButton(Teksten.text("knop.beginnen.eigen"), to: "/beginnen")
                    linkButton(Teksten.text("knop.vastleggen"), to: "/vastleggen", .quiet)
                }
            }
        }
        if roles.contains("hr_beheerder") {
            card(Teksten.text("begin.formulieren")) {
                p { Teksten.text("begin.formulieren.tekst") }
                buttons { linkButton(Teksten.text("menu.formulieren"), to: "/formulieren", .secondary) }
            }
        }
        if roles.contains("beheerder") {
            card(Teksten.text("begin.mensen")) {
                p { Teksten.text("begin.mensen.tekst") }
                buttons { linkButton(Teksten.text("menu.mensen"), to: Mensenbeheer.path, .secondary) }
            }
        }
        if roles.contains("medewerker") {
            card(Teksten.text("begin.vertrouwelijk")) {
                p { Teksten.text("begin.vertrouwelijk.tekst") }
                buttons { linkButton(Teksten.text("vertrouwelijk.kop"), to: "/vertrouwelijk", .quiet) }
            }
            card(Teksten.text("gegevens.kop")) {
                p { Teksten.text("begin.gegevens.tekst") }
                buttons { linkButton(Teksten.text("gegevens.kop"), to: MijnGegevens.path, .quiet) }
            }
        }
        if roles.contains("hr_beheerder") {
            card(Teksten.text("begin.beheer")) {
                p { Teksten.text("begin.beheer.tekst") }
                buttons { linkButton(Teksten.text("menu.beheer"), to: "/beheer", .secondary) }
            }
        }
    }
}

/// A draft in a list: with whom, of when, and where to go on.
struct Conceptregel {
    let id: String
    let inhoud: Value
    let title: String
    /// Whether nothing was changed since it was made.
    let isNew: Bool

    /// The check page shows how far it is, and leads to every step.
    var address: String { Stap.controle.address(id) }
}

extension Visit {
    /// The visitor's own drafts, the newest first.
    func concepten() throws(Failure) -> [Conceptregel] {
        guard visitor.roles.contains("medewerker") || visitor.roles.contains("gesprekspartner") else { return [] }
        let records = try ask(.leesConcepten).items
        var found: [Conceptregel] = []
        for record in records.reversed() {
            let inhoud = record["inhoud"] ?? .object([])
            let mensen = try mensen(inhoud.some("medewerkerId"), op: Vastlegging.datum(inhoud))
            let naam = inhoud.some("medewerkerId") == nil ? Teksten.text("concept.onbekend") : mensen.lezer
            let title =
                Vastlegging.datum(inhoud).map {
                    Teksten.text("concept.titel.datum", ["naam": naam, "datum": Numeral.long($0)])
                } ?? Teksten.text("concept.titel", ["naam": naam])
            found.append(
                Conceptregel(
                    id: record.text("id"), inhoud: inhoud, title: title, isNew: record.number("revisie") == 1))
        }
        return found
    }
}
