import API
import Schema

/// An action in a few lines: what, who, when, how it stands, and whether HR sees it.
struct Actieblok {
    let actie: Value
    let visit: Visit

    private var id: String { actie.text("id") }

    /// Whether it is for the reader to do: only then the page says that the day has passed (R3).
    var isVanMij: Bool {
        actie.text("eigenaarId") == visit.me
            || actie.text("eigenaarSoort") == "hr" && visit.visitor.roles.contains("hr_adviseur")
    }

    /// Who does it and who helps.
    var wie: String {
        let owner = actie.text("eigenaarId") == visit.me ? Teksten.text("jij") : actie.text("eigenaarNaam")
        let line = Teksten.text(
            actie.text("eigenaarId") == visit.me ? "actie.jij_doet" : "actie.doet", ["naam": owner])
        guard let helper = actie.some("steunVanNaam") else { return line }
        let name = actie.text("steunVanId") == visit.me ? Teksten.text("jij") : helper
        return line + " " + Teksten.text(name == "jij" ? "actie.jij_helpt" : "actie.helpt", ["naam": name])
    }

    /// When it should be done, or was; that it is late is told to the owner only, and in friendly words.
    @HTMLBuilder var wanneer: HTML {
        if let klaar = actie.day("gereedDatum") {
            Teksten.text("actie.was_klaar")
            " "
            day(klaar)
            "."
        } else if let datum = actie.day("streefdatumNu") {
            Teksten.text("actie.klaar_op")
            " "
            day(datum)
            "."
        }
    }

    @HTMLBuilder var zachtTeLaat: HTML {
        if isVanMij, actie.isSet("teLaat") { p { strong { Teksten.text("actie.dag_voorbij") } } }
    }

    /// What HR sees of it.
    var gedeeld: String {
        guard let stand = actie.some("hrDelen"), actie["dialoogId"] != nil else { return "" }
        if actie.text("eigenaarSoort") == "hr" { return Teksten.text("actie.hr.eigenaar") }
        let isMine = stand == "voorgesteld" && actie.text("medewerkerId") == visit.me
        return Teksten.text(isMine ? "actie.hr.voorgesteld.jij" : "actie.hr.\(stand)")
    }

    var html: HTML {
        item(actie.text("omschrijving"), tag: Standen.actie(actie)) {
            p(.class("soft")) {
                wie
                " "
                wanneer
                " "
                gedeeld
            }
            zachtTeLaat
            if let plan = actie.some("alsDan") { p { plan } }
            if actie.some("voortgekomenUitId") != nil { p(.class("soft")) { Teksten.text("actie.is_vervolg") } }
            if isVanMij, actie.may(.meldActieGereed) {
                buttons {
                    klaar
                    bekijken(.class("button button-quiet"))
                }
            } else {
                p { bekijken(.class(nil)) }
            }
        }
    }

    private func bekijken(_ look: Attribute) -> HTML {
        a(.href("/acties/\(id)"), look) {
            Teksten.text("knop.actie.bekijken")
            unseen(": \(actie.text("omschrijving").shortened)")
        }
    }

    /// One tap for who does it: done today.
    @HTMLBuilder var klaar: HTML {
        if isVanMij, actie.may(.meldActieGereed) {
            changing("/acties/\(id)/gereed", token: visit.visitor.token, key: visit.freshKey) {
                hidden("revisie", "\(actie.number("revisie") ?? 0)")
                submit(Teksten.text("knop.gereed"), .secondary, about: ": " + actie.text("omschrijving").shortened)
            }
        }
    }
}

extension Dialoogpagina {
    @HTMLBuilder func acties(_ errors: Form?) -> HTML {
        let acties = dialoog.list("acties")
        if !acties.isEmpty || dialoog.may(.maakActie) {
            card(Teksten.text("dialoog.deel.acties")) {
                if acties.isEmpty { p(.class("soft")) { Teksten.text("acties.leeg") } }
                for actie in acties { Actieblok(actie: actie, visit: visit).html }
                tijdlijn
                buttons { link(.maakActie, "knop.actie", to: "/actie") }
            }
            delen(errors)
        }
    }

    /// The employee chooses which actions HR may see; nothing is ticked beforehand.
    @HTMLBuilder private func delen(_ errors: Form?) -> HTML {
        let open = dialoog.list("acties").filter { $0.may(.deelActieMetHr) }
        if !open.isEmpty {
            section(.class("card"), .id("deel-met-hr"), .label(Teksten.text("delen.kop"))) {
                let form = errors ?? Form([Delen.field(open)])
                changing(address("/delen"), token: visit.visitor.token, key: visit.freshKey) {
                    for actie in open { hidden("revisie.\(actie.text("id"))", "\(actie.number("revisie") ?? 0)") }
                    form.checkboxes("delen", choices: open.map(Delen.choice))
                    form.looseQuestions
                    buttons { submit(Teksten.text("knop.delen"), .secondary) }
                }
            }
        }
    }
}
